"""A real licensed company's name with a contact that is not its own, shown openly or hidden: never cleared."""

from __future__ import annotations

from random import Random

from tests.eval.cases import Case, Family
from tests.eval.invented import Listed, World

_DIGIT_WORDS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
#: What people and programs put between the groups of a number; U+2011 is what WhatsApp itself copies.
_BETWEEN = (
    "-", " ", ".", " - ", "_", "*", "\u2010", "\u2011", "\u2212", "\u00b7", "\u2022", "=", "~", ",", ":", "|", "'",
    " dan ", "\\", "..", "--", "\n", "/", "\u200b", "\u00a0", " , ", ") ", "+", "#",
)  # fmt: skip
_LINKS = (
    "https://t.me/hrd_taiwan", "t.me/hrd_taiwan", "https://wa.me/message/ABCDEF", "wa.me/message/ABCDEF",
    "https://chat.whatsapp.com/AbCdEf", "https://bit.ly/loker-tw", "bit.ly/loker-tw", "www.loker-taiwan.example",
    "https://loker-taiwan.example/daftar", "@hrd.taiwan", "IG hrd_taiwan", "https://forms.gle/abc",
    "https://api.whatsapp.com/send?text=hai&phone={e164}", "https://wa.me/{e164}", "wa.me/{local}",
    "api.whatsapp.com/send?phone={e164}", "https://web.whatsapp.com/send/?phone={e164}&text=hai",
    "whatsapp://send?phone={e164}", "tel:{local}", "line id hrdtaiwan", "linktr.ee/hrdtaiwan",
)  # fmt: skip
_PAY = ("info gaji ", "biaya: ", "bayar ", "dp ", "gaji. ", "Rp ", "upah ", "rek ", "BCA ", "$", "RM ", "SAR ")
_AFTER = (" juta", " rb", " ribu", " usd", " per bulan", "%", " ringgit", "/bulan")
_BESIDE = (
    " sama ", " ext ", " ext. ", " pes. ", "#", " (Budi) ", " => ", " : ", " wa ", ", ", " / ", "; ", " bisa juga ",
    " atau ", " & ", "\t", " + ", "-", " hp: ", "\u2022", " lalu ", "*", "@", " = ",
)  # fmt: skip


def _groups(number: str, size: int = 4) -> list[str]:
    return [number[at : at + size] for at in range(0, len(number), size)]


def _e164(local: str) -> str:
    return "62" + local[1:]


def _spelt(number: str, between: str = " ") -> str:
    return between.join(_DIGIT_WORDS[int(digit)] for digit in number)


def _meant(one: Listed, **fields: str) -> Case:
    return Case(expect_agency=one.agency_id, **fields)


def _one(world: World, random: Random) -> Listed:
    return random.choice(world.active)


def other_number(world: World, random: Random) -> Case:
    """The documented fraud: name, and often licence and e-mail too, are real; the number is not."""
    one = _one(world, random)
    licence, mail = random.choice(("", one.licence)), random.choice(("", one.email))
    return _meant(one, company=one.pt, phone=world.mobile(random), licence_number=licence, email=mail)


def second_number(world: World, random: Random) -> Case:
    """A listed number and one that is not."""
    one = _one(world, random)
    pair = [random.choice(one.phones), world.mobile(random)]
    random.shuffle(pair)
    return _meant(one, company=one.pt, phone=random.choice(("; ", " / ", ", ", " dan ", "\n", " atau ")).join(pair))


def one_digit_off(world: World, random: Random) -> Case:
    """One digit replaced, lost or doubled."""
    one = _one(world, random)
    number = one.phones[1]
    at = random.randrange(4, len(number))
    digit = str((int(number[at]) + random.randrange(1, 10)) % 10)
    wrong = random.choice((number[:at] + digit + number[at + 1 :], number[:at] + number[at + 1 :], number + digit))
    return _meant(one, company=one.pt, phone=wrong)


def two_swapped(world: World, random: Random) -> Case:
    """Two neighbouring digits swapped."""
    one = _one(world, random)
    number = one.phones[1]
    places = [at for at in range(4, len(number) - 1) if number[at] != number[at + 1]]
    at = random.choice(places)
    return _meant(one, company=one.pt, phone=number[:at] + number[at + 1] + number[at] + number[at + 2 :])


def of_another(world: World, random: Random) -> Case:
    """The number of another licensed company."""
    one, other = random.sample(world.active, 2)
    return _meant(one, company=one.pt, phone=random.choice(other.phones))


def other_country_code(world: World, random: Random) -> Case:
    """The listed digits under another country's code."""
    one = _one(world, random)
    return _meant(one, company=one.pt, phone=random.choice(("+60", "+65", "+886", "+852")) + one.phones[1][1:])


def fax(world: World, random: Random) -> Case:
    """A fax number on record: it never counts as a contact."""
    one = _one(world, random)
    return _meant(one, company=one.pt, phone=one.fax)


def in_words(world: World, random: Random) -> Case:
    """A second number in words, whole or in part."""
    one = _one(world, random)
    number = world.mobile(random)
    words = random.choice(
        (
            _spelt(number),
            _spelt(number, "-"),
            _spelt(number, ", "),
            _spelt(number).replace("nol", "kosong"),
            number[:4] + " " + _spelt(number[4:]),
            _spelt(number[:6]) + " " + number[6:],
            _spelt(number, "."),
            _spelt(number).upper(),
        )
    )
    return _beside(one, random, words)


def letters_for_digits(world: World, random: Random) -> Case:
    """Letters that look like digits, circled and full-width digits."""
    one = _one(world, random)
    number = world.mobile(random)
    looks = random.choice(
        (
            str.maketrans("01", "Ol"),
            str.maketrans("01", "oI"),
            str.maketrans("058", "OSB"),
            str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨"),
            str.maketrans("0123456789", "０１２３４５６７８９"),
            str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
            {ord(digit): f"{digit}\ufe0f\u20e3" for digit in "0123456789"},
        )
    )
    return _beside(one, random, number.translate(looks))


def odd_separators(world: World, random: Random) -> Case:
    """A second number whose groups are held apart by anything."""
    one = _one(world, random)
    number = world.mobile(random)
    written = random.choice(_BETWEEN).join(_groups(number, random.choice((3, 4))))
    return _beside(one, random, written)


def link(world: World, random: Random) -> Case:
    """A link or a handle beside a listed number."""
    one = _one(world, random)
    number = world.mobile(random)
    return _beside(one, random, random.choice(_LINKS).format(e164=_e164(number), local=number))


def behind_pay(world: World, random: Random) -> Case:
    """A second number dressed as pay, a fee, an account or a date."""
    one = _one(world, random)
    number = random.choice((world.mobile(random), world.mobile(random)[1:], "-".join(_groups(world.mobile(random)))))
    dotted = ".".join(_groups(number.replace("-", "").lstrip("0"), 3))
    as_date = f"telp {random.randrange(40, 99)}-{random.randrange(13, 99)}-{random.randrange(2100, 9999)}"
    written = random.choice((random.choice(_PAY) + number, number + random.choice(_AFTER), "wa " + dotted, as_date))
    return _meant(one, message=f"{one.pt} hub {one.phones[0]}, {written}")


def beside_in_field(world: World, random: Random) -> Case:
    """A second number in the phone field, behind a word or a sign."""
    one = _one(world, random)
    listed = random.choice((one.phones[1], "+" + _e164(one.phones[1]), one.phones[0]))
    second = world.mobile(random)[: random.choice((12, 11, 10))]
    return _meant(one, company=one.pt, phone=listed + random.choice(_BESIDE) + second)


def several_in_message(world: World, random: Random) -> Case:
    """Several numbers in a message, one of which is not listed."""
    one = _one(world, random)
    numbers = [*one.phones, world.mobile(random)]
    random.shuffle(numbers)
    text = random.choice(("{c} hub {n}", "Lowongan dari {c}. WA: {n}", "{c}\nCP {n}", "{n}\n{c}"))
    return _meant(one, message=text.format(c=one.pt, n=random.choice((" / ", ", ", "\n", " atau ", " ")).join(numbers)))


def second_company(world: World, random: Random) -> Case:
    """A second company in the message, with or without "PT"."""
    one, other = random.sample(world.active, 2)
    name = random.choice((other.pt, other.pt.removeprefix("PT "), f"CV {' '.join(other.words)}", "PT Zenith Lazuardi"))
    text = random.choice(
        ("{c} bekerja sama dengan {o}, hub {p}", "{c} hub {p}\n{o}", "{o} lewat {c} nomor {p}", "{c}, {o}. Hub {p}")
    )
    named = other.agency_id if name in (other.pt, other.pt.removeprefix("PT ")) else ""
    case = _meant(one, message=text.format(c=one.pt, o=name, p=one.phones[0]))
    return Case(message=case.message, expect_agency=f"{one.agency_id};{named}".rstrip(";"))


def field_and_message(world: World, random: Random) -> Case:
    """The fields are right and the message is not: another number, another company."""
    one, other = random.sample(world.active, 2)
    text = random.choice(
        (f"hubungi {world.mobile(random)}", f"atas nama {other.pt}", f"wa.me/{_e164(world.mobile(random))}")
    )
    named = f"{one.agency_id};{other.agency_id}"
    return Case(company=one.pt, phone=one.phones[0], message=text, expect_agency=named)


def lookalike_mail(world: World, random: Random) -> Case:
    """An address that looks like the listed one, alone or beside the listed number."""
    one = _one(world, random)
    user, host = one.email.split("@")
    mail = random.choice(
        (
            f"{user}@{host.replace('.example', '-karir.example')}",
            f"{user}@{host}.invalid",
            f"{user}s@{host}",
            f"{user}@{host.replace('a', 'а', 1)}",  # a Cyrillic letter
            f"hrd!{one.email}",
            f"hrd/{one.email}",
            f"{user}@{host.replace('.example', '.test')}",
            f"{one.email} hrd[at]{host}",
            f"{one.email}; hrd (at) gmail (dot) com",
            f"{host.split('.')[0]}@gmail.com",
            f"{user}.{one.email}",
        )
    )
    return _meant(one, company=one.pt, phone=random.choice(("", one.phones[0])), email=mail)


def closed_branch(world: World, random: Random) -> Case:
    """The number of a branch that is closed."""
    one = random.choice([listed for listed in world.active if listed.closed_branch])
    assert one.closed_branch
    return _meant(one, company=one.pt, phone=one.closed_branch[1])


def no_company(world: World, random: Random) -> Case:
    """A listed number, or a licence and another number, without a company's name."""
    one = _one(world, random)
    if random.random() < 0.5:
        return Case(phone=random.choice(one.phones), destination=random.choice(("", "Taiwan")))
    return _meant(one, phone=world.mobile(random), licence_number=one.licence)


def _beside(one: Listed, random: Random, written: str) -> Case:
    """A listed number and what hides another one, in a message, in the phone field or beside the name."""
    place = random.random()
    if place < 0.6:
        text = random.choice(
            ("{c} hub {p} atau wa {w}", "Info {c}: {p}, {w}", "{c}\nhub {p}\nwa {w}", "{w} {c} hub {p}")
        )
        return _meant(one, message=text.format(c=one.pt, p=one.phones[0], w=written))
    if place < 0.85:
        return _meant(one, company=one.pt, phone=f"{random.choice(one.phones)} {written}")
    return Case(company=f"{one.pt} {written}", phone=one.phones[0], expect_agency=one.agency_id)


FAMILIES: dict[str, Family] = {
    "stolen name, another number": other_number,
    "listed number and a second one": second_number,
    "one digit off": one_digit_off,
    "two digits swapped": two_swapped,
    "number of another agency": of_another,
    "listed digits, other country code": other_country_code,
    "fax number": fax,
    "second number in words": in_words,
    "letters for digits": letters_for_digits,
    "odd separators": odd_separators,
    "link or handle beside": link,
    "number dressed as money or date": behind_pay,
    "second number in the phone field": beside_in_field,
    "several numbers in a message": several_in_message,
    "second company in a message": second_company,
    "fields right, message wrong": field_and_message,
    "e-mail that looks alike": lookalike_mail,
    "closed branch's number": closed_branch,
    "no company named": no_company,
}
