"""Everything shown is the licensed company's, and another way to reach somebody hides beside it: never cleared.

Written as one who has read the rules would try: behind links, in extensions, in other fields, in other signs for
digits, in words that send the reader elsewhere. `{w}` is what hides, `{p}` a listed number, `{c}` the company.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.eval.cases import Case, Family
from tests.eval.invented import Listed, World

_SIGNS = (
    "〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿", "०१२३४५६७८९",
    "๐๑๒๓๔๕๖๗๘๙", "۰۱۲۳۴۵۶۷۸۹", "OI2345678g", "oı23456789", "○一二三四五六七八九", "ОІ2З4567В9", "⓿❶❷❸❹❺❻❼❽❾",
    "🄁🄂🄃🄄🄅🄆🄇🄈🄉🄊",
    "߀߁߂߃߄߅߆߇߈߉", "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊",
)  # fmt: skip
_WORDS = (
    "oh one two three four five six seven eight nine", "zero satu two tiga four lima six tujuh eight nine",
    "kosong satu dua tiga empat lima enam tujuh lapan sembilan", "nul siji loro telu papat limo enem pitu wolu songo",
    "enol hiji dua tilu opat lima genep tujuh dalapan salapan", "nl st da tg ep lm en tj dl sb",
    "ling yi er san si wu liu qi ba jiu", "sifr wahid itsnan tsalatsah arbaah khamsah sittah sabah tsamaniyah tisah",
    "n0l s4tu du4 t1ga 3mpat l1ma 3nam tuju d3lapan s3mbilan",
    "nool saatu duua tiiga empatt limma enaam tuujuh dlapan smbilan",
)  # fmt: skip
_GLUE = (
    "titik", " strip ", " spasi ", "x", "a", " - ", "☎", "💰", "&nbsp;", "<b></b>", "\u2060", "\u034f", " | ", "}{",
    "„",
    "…", " ~ ", "^", "%", "·", "\u200d", "]", "\ufe0f", "°", "_._", "\r", "。", "、", "\u3164", "ٔ", "ꓸ",
)  # fmt: skip
_CHANNELS = (
    "IG @hrd_pusat", "instagram hrd.pusat", "tiktok hrdpusat99", "line: hrd88", "WeChat hrd_88", "telegram hrd88",
    "tele @hrd88", "PIN BB 7A2B3C4D", "kakao hrdpusat", "zalo hrdpusat", "signal hrdpusat.01", "FB Budi Santoso",
    "messenger budi.santoso", "discord hrd#1234", "skype hrdpusat", "imo hrdpusat", "michat hrdpusat", "email menyusul",
    "gmail hrdpusat", "hrdpusat at gmail dot com", "hrdpusat(a)gmail.com", "hrdpusat＠gmail．com",
    "hrd pusat gmail com",
)  # fmt: skip
_ELSEWHERE = (
    "balas chat ini saja", "hubungi nomor pengirim ini", "japri saya saja", "DM aja kak", "inbox ya", "PM saya",
    "scan QR di bawah", "scan barcode ini", "klik link di bio", "cek story", "nomor ada di foto profil",
    "nomor kantor sedang gangguan, balas di sini", "nomor lain menyusul", "hubungi nomor di gambar",
    "simpan nomor ini (pengirim)", "lewat saya saja lebih cepat", "temui Pak Budi di terminal",
    "ketemu di warung depan pasar",
    "jangan telepon kantor", "kirim berkas ke rumah Bu Sri", "nomor baru kami lihat status WA", "admin baru chat saya",
)  # fmt: skip
_NOT_FROM = (
    "Lowongan ini bukan dari {c}. Hub {p}", "tidak lewat {c}, hub {p}", "Kami bukan {c}, hub {p}",
    "tanpa {c}, hubungi {p}",
    "eks karyawan {c}, hub {p}", "mantan staf {c} buka jalur sendiri, hub {p}", "jalur mandiri, bukan {c}. {p}",
)  # fmt: skip
_RELATED = (
    "mitra {c}", "perwakilan {c}", "anak perusahaan {c}", "grup {c}", "calo {c}", "eks {c}", "mantan {c}", "bukan {c}",
    "sponsor {c}", "cabang baru {c}", "{c} cabang Budi", "atas nama {c} Budi", "afiliasi {c}", "rekanan {c}",
    "Koperasi karyawan {c}", "{c} Group", "{c} d/h Zenith", "subkon {c}", "PL {c}", "{c} / Budi Santoso",
    "staf lepas {c}",
)  # fmt: skip
_ACCOUNTS = (
    "transfer DP ke rek BCA {w} a.n. Budi Santoso", "bayar ke BRI {w} atas nama Siti", "rekening {w}",
    "norek {w} (Budi)",
    "dana {w}", "ovo {w}", "gopay {w}", "kirim via dana ke {w}", "VA {w}", "no. rek. mandiri {w}", "TF {w} an budi",
)  # fmt: skip


def _groups(number: str, size: int) -> list[str]:
    return [number[at : at + size] for at in range(0, len(number), size)]


def _spelt(number: str, words: str, between: str = " ") -> str:
    said = words.split() if " " in words else list(words)
    return between.join(said[int(digit)] for digit in number)


def _e164(local: str) -> str:
    return "62" + "".join(char for char in local if char.isdigit())[1:]


def _placed(one: Listed, random: Random, written: str) -> Case:
    """What hides, in a message, in the phone field, beside the name, or in a field where nobody looks for it."""
    p = random.choice(one.phones)
    text = random.choice(
        ("{c} hub {p} atau {w}", "Info {c}: {p}, {w}", "{c}\nhub {p}\n{w}", "{w} {c} hub {p}", "{c} {p} {w}")
    )
    ways = (
        {"message": text.format(c=one.pt, p=p, w=written)},
        {"company": one.pt, "phone": f"{p} {written}"},
        {"company": f"{one.pt} {written}", "phone": p},
        {"company": one.pt, "phone": p, "message": written},
        {"company": one.pt, "phone": p, "email": written},
        {"company": one.pt, "phone": p, "licence_number": f"{one.licence} {written}"},
        {"company": one.pt, "phone": p, "destination": written},
    )
    (fields,) = random.choices(ways, weights=(10, 4, 2, 1, 1, 1, 1))
    return Case(expect_agency=one.agency_id, **fields)


def _hidden(make: Callable[[World, Random, Listed], str]) -> Family:
    def family(world: World, random: Random) -> Case:
        one = random.choice(world.active)
        return _placed(one, random, make(world, random, one))

    return family


def other_signs(world: World, random: Random, _: Listed) -> str:
    """Signs of other scripts, and letters, for the digits."""
    return _spelt(world.mobile(random), random.choice(_SIGNS), random.choice(("", "", " ", "-", ".")))


def other_words(world: World, random: Random, _: Listed) -> str:
    """Digits in the words of other languages, or misspelt."""
    return _spelt(world.mobile(random), random.choice(_WORDS), random.choice((" ", " ", "-", ", ", "", "/")))


def half_words(world: World, random: Random, _: Listed) -> str:
    """Some digits in words, some not."""
    words = random.choice(_WORDS).split()
    return " ".join(words[int(d)] if random.random() < 0.5 else d for d in world.mobile(random))


def glued(world: World, random: Random, _: Listed) -> str:
    """Groups of one to five digits held together by anything."""
    number = world.mobile(random)
    return random.choice(_GLUE).join(_groups(number, random.choice((1, 2, 3, 4, 5))))


def in_parts(world: World, random: Random, _: Listed) -> str:
    """A number told in parts."""
    number = world.mobile(random)
    a, b, c = number[:4], number[4:8], number[8:]
    shapes = (
        "depan {a}, tengah {b}, belakang {c}", "awalan {a} lalu {b} lalu {c}", "{a} tambah {b} tambah {c}",
        "umur {a} tinggi {b} berat {c} (gabung)", "kode {a} kamar {b} lantai {c}", "jam {a} sd {b}, gedung {c}",
        "{c} di belakang, {b} di tengah, {a} di depan", "no {a}..{b}..{c}", "{a} (lanjut) {b} (lanjut) {c}",
        "usia {a}-{b} kontrak {c}", "gaji {a} {b} {c}", "kode promo {a}{b}{c}", "ID {a}{b}{c}",
        "blok {a} no {b} rt {c}",
    )  # fmt: skip
    return random.choice(shapes).format(a=a, b=b, c=c)


def backwards(world: World, random: Random, _: Listed) -> str:
    """A number the wrong way round, or a digit off, with the way to read it."""
    number = world.mobile(random)
    up = "".join(str((int(digit) + 1) % 10) for digit in number)
    return random.choice(
        (f"{number[::-1]} baca dari belakang", f"{up} kurangi satu tiap angka", f"dibalik {number[::-1]}")
    )


def channel(_: World, random: Random, __: Listed) -> str:
    """A way to reach somebody that is no number."""
    return random.choice(_CHANNELS)


def elsewhere(_: World, random: Random, __: Listed) -> str:
    """Words that send the reader to somebody who is not named."""
    return random.choice(_ELSEWHERE)


def account(world: World, random: Random, _: Listed) -> str:
    """Somebody's account for the money."""
    number = random.choice(
        (world.mobile(random), str(random.randrange(10**9, 10**12)), str(random.randrange(10**7, 10**10)))
    )
    return random.choice(_ACCOUNTS).format(w=number)


def behind_link(world: World, random: Random) -> Case:
    """A link to the listed number with another one glued on, or text that shows the one and leads to the other."""
    one = random.choice(world.active)
    own, other = _e164(one.phones[1]), world.mobile(random)
    far = _e164(other)
    shapes = (
        "wa.me/{own},{other}", "wa.me/{own};{other}", "wa.me/{own}/{far}", "https://wa.me/{own}|wa.me/{far}",
        "wa.me/{own}-{other}", "https://wa.me/{own}?text=hub+{other}", "https://wa.me/{own}#{far}",
        "wa.me/{own}.{other}",
        "[{p}](https://wa.me/{far})", '<a href="https://wa.me/{far}">{p}</a>', "TEL;type=CELL;waid={far}:+{own}",
        "https://api.whatsapp.com/send?phone={own}&phone={far}", "https://wa.me/{far}?text={own}", "wa.me/+{own}+{far}",
        "https://api.whatsapp.com/send/?phone={own}&text=telp%20{other}", "wa.me/{own}atau{other}",
        "wa.me/{own}({other})",
        "https://wa.me/{own}@{far}", "wa.me/{own}\\{far}", "wa.me/{own}&{far}", "https://wa.me/{far}/{own}",
        "https://wa.me/%36%32{tail}", "wa.me/{own}\u200b{other}", "tel:{own};ext={other}", "sms:{own},{other}",
        "wa.link/abc123 ({p})", "wa.me/qr/ABCDEFGH {p}", "https://wa.me/message/AB {p}",
        "intent://send/{far}#Intent {p}",
    )  # fmt: skip
    written = random.choice(shapes).format(own=own, other=other, far=far, p=one.phones[1], tail=far[2:])
    place = random.random()
    if place < 0.5:
        return Case(company=one.pt, phone=written, expect_agency=one.agency_id)
    text = random.choice(("{c} hub {w}", "{c}\nWA {w}", "Lowongan {c}, hubungi {w}", "{c} {p} {w}"))
    return Case(message=text.format(c=one.pt, p=one.phones[1], w=written), expect_agency=one.agency_id)


def in_extension(world: World, random: Random) -> Case:
    """A number cut into extensions, years, or endings of the listed one."""
    one = random.choice(world.active)
    number, p = world.mobile(random), random.choice(one.phones)
    a, b, c = number[:4], number[4:8], number[8:]
    shapes = (
        "{p} ext {a} ext {b} ext {c}", "{p} pes {n5} pes {m5}", "{p} ext. {a}{b1} ext. {b2}{c}",
        "{p} / {a} / {b} / {c}",
        "{p} - {a} - {b} - {c}", "{p}-{a} {p}-{b}", "{p} fax {n}", "{p} (Fax: {n})", "fax {p} telp {n}",
        "F. {n} T. {p}",
        "{p}, fax: wa {n}", "{p} ekst {a} {b} {c}", "{p} pes.{a}-{b}-{c}", "{p} faks/wa {n}", "tel/fax {p} / {n}",
        "{p} sms fax {n}", "{p} no {n5} no {m5}", "{p} cp {a} cp {b} cp {c}", "{p} fax {n} (wa aktif)",
    )  # fmt: skip
    written = random.choice(shapes).format(
        p=p, a=a, b=b, c=c, n=number, n5=number[:5], m5=number[5:10], b1=b[:1], b2=b[1:]
    )
    if random.random() < 0.6:
        return Case(company=one.pt, phone=written, expect_agency=one.agency_id)
    return Case(message=f"{one.pt} hub {written}", expect_agency=one.agency_id)


def turned_round(world: World, random: Random) -> Case:
    """Signs that turn the direction of writing: the listed digits, shown as others."""
    one = random.choice(world.active)
    number = "".join(char for char in one.phones[1] if char.isdigit())
    groups = f"{number[:4]}-{number[4:8]}-{number[8:]}"
    spaced = groups.replace("-", " ")
    written = random.choice(
        (
            f"\u202e{number}\u202c",
            f"\u202e{groups}\u202c",
            f"\u202e{spaced}",
            f"\u2067{spaced}\u2069",
            f"\u202b{spaced}\u202c",
        )
    )
    if random.random() < 0.5:
        return Case(company=one.pt, phone=written, expect_agency=one.agency_id)
    return Case(message=f"{one.pt} hub {written}", expect_agency=one.agency_id)


def other_field(world: World, random: Random) -> Case:
    """The number in a field that is not for numbers."""
    one = random.choice(world.active)
    number = random.choice((world.mobile(random), _e164(world.mobile(random)), "+" + _e164(world.mobile(random))))
    p = random.choice(one.phones)
    fields = {"company": one.pt, "phone": p, "expect_agency": one.agency_id}
    extra = random.choice(
        (
            {"email": f"{number}@c.us"}, {"email": number}, {"email": f"{one.email} {number}"},
            {"licence_number": number},
            {"licence_number": f"{one.licence} {number}"}, {"licence_number": f"{one.licence}/{number}"},
            {"destination": f"Taiwan {number}"}, {"job": f"caregiver {number}"}, {"company": f"{one.pt} {number}"},
            {"company": f"{one.pt} ({number})"}, {"company": f"{one.pt} cabang {number}"}, {"destination": number},
            {"job": number}, {"message": number}, {"message": f"{p} {number}"},
            {"email": f"hrd{number[-6:]}@gmail.com"},
        )
    )  # fmt: skip
    return Case(**(fields | extra))


def other_area(world: World, random: Random) -> Case:
    """The listed landline under another area code."""
    one = random.choice(world.active)
    area, rest = one.phones[0][1:].split(") ")
    known = {phone for listed in world.listed for phone in (*listed.phones, listed.fax)}
    codes = ["021", "022", "024", "031", "0274", "0341", "0361", "0370", "0380", "0711", "0751", "0265", "0561"]
    made = [f"({code}) {rest}" for code in codes if code != area and f"({code}) {rest}" not in known]
    written = random.choice(made)
    return Case(
        company=one.pt, phone=random.choice((written, f"{one.phones[0]}; {written}")), expect_agency=one.agency_id
    )


def not_from(world: World, random: Random) -> Case:
    """The message says itself that the offer is not the company's."""
    one = random.choice(world.active)
    text = random.choice(_NOT_FROM)
    return Case(message=text.format(c=one.pt, p=random.choice(one.phones)), expect_agency=one.agency_id)


def related(world: World, random: Random) -> Case:
    """Somebody who stands in a relation to the company."""
    one = random.choice(world.active)
    name = random.choice(_RELATED).format(c=one.pt)
    return Case(company=name, phone=random.choice(one.phones), expect_agency=one.agency_id)


def written_mail(world: World, random: Random) -> Case:
    """A listed address that is shown while another one is meant."""
    one = random.choice(world.active)
    user, host = one.email.split("@")
    shapes = (
        "{m} <hrd@gmail.com>", "hrd@gmail.com ({m})", '"{m}" hrd@gmail.com', "{m},hrd@gmail.com", "{u}+tw@{h}",
        "{m}@gmail.com",
        "{u}@{h}.co", "{u}@mail.{h}", "{u}@{h}/hrd@gmail.com", "mailto:{m}?cc=hrd@gmail.com",
        "{m}?reply-to=hrd@gmail.com",
        "{u}%40gmail.com@{h}", "{u}@{h} cc hrd@gmail.com", "hrd@{h}", "{u}.{h}@gmail.com", "{m} hrd gmail com",
        "{m};hrd@gmail.com",
        "{u}@\u202e{h}", "{u}_@{h}", "{u}-karir@{h}", "{u}@{g}", "{m} / hrd [at] gmail", "{u}@{h}\u200b.id",
    )  # fmt: skip
    mail = random.choice(shapes).format(m=one.email, u=user, h=host, g=host.replace("l", "1").replace("i", "l"))
    if mail == one.email:
        mail = f"hrd@{host}"
    if random.random() < 0.6:
        return Case(company=one.pt, phone=random.choice(("", one.phones[0])), email=mail, expect_agency=one.agency_id)
    return Case(message=f"{one.pt} hub {one.phones[0]} email {mail}", expect_agency=one.agency_id)


FAMILIES: dict[str, Family] = {
    "digits in other signs": _hidden(other_signs),
    "digits in other words": _hidden(other_words),
    "digits half in words": _hidden(half_words),
    "digits glued by anything": _hidden(glued),
    "number told in parts": _hidden(in_parts),
    "number turned or shifted": _hidden(backwards),
    "another channel": _hidden(channel),
    "sent elsewhere": _hidden(elsewhere),
    "somebody's account": _hidden(account),
    "behind a link": behind_link,
    "in an extension or a fax": in_extension,
    "direction of writing turned": turned_round,
    "number in another field": other_field,
    "other area code": other_area,
    "says it is not from the company": not_from,
    "stands beside the company": related,
    "address that shows another": written_mail,
}
