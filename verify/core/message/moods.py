"""In what mood a sentence speaks: it says, asks, warns, or tells what is past; and whether a word in it is denied."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from verify.core.message.stream import Stream
from verify.core.phrases import Phrasebook


class Mood(StrEnum):
    """What a sentence does with what it names."""

    SAID = "said"
    ASKED = "asked"
    WARNED = "warned"
    PAST = "past"


#: Words by which offices and neighbours warn (written for the tuning half; BP3MI, Kemnaker and police posts speak so).
_WARNINGS = """
    waspada, waspadai, awas, hati hati, hati2, ati ati, tergiur, jangan tergiur, jgn tergiur, jangan percaya, jgn
    percaya, jangan mau, jgn mau, jangan tertipu, jangan terima, jangan terbujuk, jangan mudah percaya, tanda bahaya,
    tanda tanda, ciri ciri, ciri loker, ciri lowongan, ciri tawaran, ciri calo, ciri agen, ciri penipu, modus,
    modusnya, hoaks, hoax, penipuan, jebakan, adalah jerat, itu jerat, imbauan, himbauan, mengimbau,
    menghimbau, mengingatkan, diingatkan,
    diimbau, dihimbau, imbau, himbau, peringatan, jangan diterima, hindari, ulah percaya, ulah daek,
    ulah daék, ulah kabita, ulah masrahkeun,
    ulah mayar, ulah kabobodo, ulah gampang, ulah ngirim, ulah narima, tolak tawaran, tolak ajakan, tolak
    bila, tolak jika, tolak kalau, tolak kalo, tolak saja, tolak aja, tolak dengan, tolak tegas, tolak bujukan, tolak
    janji, tolak dan, tolak semua, jang percaya, jang mau, jang kena, jan percayo, ojo percoyo, ojo percaya, ojo gelem,
    ojo digugu, ojo kapusan, aja percaya, aja gelem, usah percaya, jangan diladeni, jangan digubris, jangan hiraukan,
    tolak siapa, mencatut nama kami, mencatut kami, nama kami dicatut, beredar selebaran, beredar poster, beredar pesan,
    beredar brosur, beredar iklan, beredar lowongan, beredar info, beredar kabar, beredar flyer, beredar tawaran,
    akun palsu, dicatut oleh, dicatut akun, dicatut oknum, dicatut pihak, banyak akun menawarkan, banyak oknum, marak
    tawaran, marak penawaran, marak iklan, banyak beredar, jangan tergoda, jgn tergoda, jangan terpancing, jangan
    gampang percaya, jangan langsung percaya, apabila didapati, bila didapati, jika didapati, apabila ditemukan, bila
    ditemukan, jika ditemukan,
    beware, don't believe, do not believe, jangan sampai, mencegah, cegah, jauhi, klarifikasi, bukan milik kami,
    itu bukan kami, siaran pers, rilis, bukan dari kami, bukan akun kami,
    menurut uu,
    menurut undang undang, menurut aturan, berdasarkan uu, berdasarkan undang undang, diatur peraturan, diatur dalam,
    mengatasnamakan
"""
#: … and by which a condition is put: what follows is no offer.
_CONDITIONS = """
    kalau ada yang, kalo ada yang, klo ada yg, kalau ada yg, kalo ada yg, kl ada yg, jika ada yang, bila ada yang,
    apabila ada yang, jika menemukan, kalau ada orang, kalo ada orang, kalau ada agen, kalau ada oknum, kalau ada
    calo, jika ada oknum, bila ada oknum, kalau ada sponsor, kalau ada pihak, jika ada pihak, bila ada pihak, jika ada
    tawaran, bila ada tawaran, kalau ada tawaran, apabila ada pihak, kalau ada ajakan, jika ada warga, bila ada warga
"""
#: Deeds of officers and courts that are news of what is past.
_PAST = """
    menggagalkan, digagalkan, pengadilan, vonis, divonis, menghukum, dihukum, terdakwa, tersangka, dipulangkan,
    memulangkan, pulangkan, dicabut, mencabut, menangkap, ditangkap, membongkar sindikat, membongkar jaringan,
    membongkar praktik, dibongkar, mengamankan, diamankan,
    menghentikan, dihentikan, dideportasi, deportasi, dijatuhi, jenazah, kecelakaan, subsider, repatriasi,
    jaksa menuntut, majelis hakim, hakim menjatuhkan, penjara, persidangan, di persidangan, restitusi, terpidana, lolos
    dari, berhasil kabur, dibebaskan, menunda keberangkatan, petugas menunda, tergiur iming iming, kala itu,
    diselamatkan, menyelamatkan, bupati melepas, gubernur melepas, menteri melepas, wali kota melepas, wakil
    bupati melepas,
    dilepas bupati, dilepas gubernur, tahun lalu, thn lalu, telah memenuhi, tiba di tanah air
"""
_DENIALS = frozenset(
    """
    tidak tdk tak tidaklah bukan bkn bukanlah tanpa tnp tiada jangan jgn ga gak nggak ngga enggak kagak kaga ndak
    belum blm no not never don't dont without dilarang teu ora mboten bukannya nonaktif stop anti gk gx nda dak indak
    sonde trada moal henteu jang ojo
    """.split()
)
_NOT_THAT = frozenset({"bukan", "bkn", "not", "tanpa"})
#: Words that end the reach of a denial before them: "bukan turis tapi umrah".
_TURNS = frozenset("tapi tetapi tp melainkan namun hanya cuma cuman but only kecuali langsung".split())


#: Behind news, one of these begins an offer again.
_OFFERS = frozenset(
    """
    lowongan loker job dibuka membuka buka mencari cari dibutuhkan butuh daftar mendaftar sekarang skrg kini saya sy
    aku kami
    """.split()
)


#: Words that begin a condition; with a word of an offer behind it, and not about the speaker, it is advice.
_IF = frozenset("kalau kalo klo kl bila jika apabila seandainya andai misal misalkan yen nek menawi upami mun".split())
_PROPOSED = frozenset(
    """
    ditawari ditawarin ditawarkan ditawarno mengajak ngajak diajak menjanjikan dijanjikan menawarkan menawari
    nawarin nawani
    nawari disodori menyodorkan diminta dimintai disuruh memaksa maksa dipaksa membujuk dibujuk menemukan menerima
    mendapat
    perekrut calo oknum
    """.split()
)
_ME = frozenset(
    """
    saya sy aku ak gue gw beta ulun ambo abdi kulo kula keponakan ponakan sepupu sepupuku istriku suamiku anakku iparku
    adikku kakakku ibuku bapakku sa sengko
    """.split()
)
#: Offices and officials whose notices warn: in the first words of a text, with a warning anywhere, all of it warns.
_OFFICES = frozenset(
    """
    p4mi bp3mi bp2mi kp2mi kemenp2mi kbri kjri kdei kanim imigrasi polres polsek polda kapolres kapolsek kapolda
    bareskrim
    disnaker disnakertrans kemnaker kementerian menlu menaker menteri kemlu atase gubernur bupati camat dkm sbmi migrant
    pemkab pemkot pemprov pemerintah desa paroki gereja satgas serikat posko lbh puskesmas dinas interpol ojk
    """.split()
)
#: What only those say who look for people: a text with one of these offers.
_OFFERING = frozenset(
    """
    lowongan loker dibuka membuka buka dibutuhkan butuh membutuhkan kuota seleksi rekrutmen menempatkan penempatan gaji
    pendaftaran gajinya job jobs dicari mencari cari hiring bursa
    """.split()
)
#: One says so right behind a question that one has asked oneself: "Korea? BUKAN, itu lewat pemerintah".
_NOT_SO = frozenset("bukan bkn salah dudu sanes".split())
_DO_NOT = frozenset("jangan jgn janganlah ojo jang ulah".split())
#: "Nyampe KL ada yg jemput": Kuala Lumpur, and no condition.
_ARRIVES = frozenset("ke di nyampe nyampek sampai sampe tiba".split())
#: Before a word of what is past, one of these makes it a wish, a threat or a plan: "kalau mau dipulangkan".
_NOT_YET = frozenset(
    """
    kalau kalo klo mau minta ingin pengen harus bisa untuk biar supaya takut akan bakal segera mohon tolong belum agar
    hendak nunggu menunggu blm bila jika diancam ancam bisa2 nanti wajib ra akan dapat jangan
    """.split()
)
#: An officer's note of one person, who may have been sent home before.
_OF_ONE = frozenset(
    """
    pemohon mengaku ngaku ybs sdr sdri saudari catatan catat wawancara diwawancara ditanya bingung loket konter
    penumpang
    dia ia nya berinisial klien pelapor lapor laporan pengaduan tolong mohon minta nomornya nomernya hp
    """.split()
)
_HURRY = frozenset("kehabisan ketinggalan telat terlambat keduluan nyesel menyesal".split())
#: In a piece of news: it goes on.
_LIVE = frozenset("masih kini sejak sekarang belum".split())
#: Before "hati-hati": it is how something is done.
_CAREFULLY = frozenset("omong ngomong bicara harus dengan dgn kerja".split())
_HEAD_WORDS, _FIRST_WORDS, _YET_REACH, _HEADING, _LEAD = 12, 4, 2, 6, 40
#: The head of a piece of news: "KUPANG – Jaksa …".
_DATELINE = re.compile(
    r"\W{0,6}[A-Z][A-Z.]+(?: [A-Z]+){0,2}(?:, [A-Z]+)?(?: \([^)]{1,20}\))?\s?[–—-]{1,2}\s(?=\W?[A-Z]?[a-z])"
)
OLD_YEAR = re.compile(r"(?:19[5-9]|20[01])\d|202[0-3]")
#: A year of birth; and a sentence that goes on to today.
_NOT_PAST = frozenset("lahir kelahiran sekarang skrg skrang kini saiki ayeuna".split())
_IN_YEAR = frozenset("tahun th thn pada dulu dahulu medio".split())


def _book(phrases: str) -> Phrasebook[bool]:
    return Phrasebook({" ".join(one.replace("'", "").split()): True for one in phrases.split(",")})


_WARNING_BOOK, _CONDITION_BOOK, _PAST_BOOK = map(_book, (_WARNINGS, _CONDITIONS, _PAST))


def moods(stream: Stream) -> list[Mood]:
    """The mood of each sentence. A warning's heading speaks for the list under it; a first line of warning for all."""
    found = [Mood.ASKED if asked else Mood.SAID for asked in stream.asked]
    warned = _spotted(stream, _WARNING_BOOK, unless=_CAREFULLY) | _spotted(
        stream, _CONDITION_BOOK, first=_FIRST_WORDS, unless=_ARRIVES
    )
    for number in warned | _behind_heading(stream, warned):
        found[number] = Mood.WARNED
    for number, one in enumerate(found):
        if (one is Mood.SAID and _advises(stream.sentence(number))) or (
            one is Mood.ASKED and _is_denied(stream, number)
        ):
            found[number] = Mood.WARNED
    for number in _past(stream):
        found[number] = Mood.PAST
    news = _is_news(stream)
    for number in range(len(found)):
        news = news or found[number] is Mood.PAST
        if found[number] is Mood.SAID and news and _OFFERS.isdisjoint(stream.sentence(number)):
            found[number] = Mood.PAST
    told = Mood.PAST in found and _OF_ONE.isdisjoint(stream.words)
    if (Mood.WARNED in found or told) and _is_notice(stream):
        found = [Mood.WARNED if one is Mood.SAID else one for one in found]
    for number in range(1, len(found)):
        heading = found[number - 1] is Mood.WARNED and _is_item(stream, number)
        if found[number] is Mood.SAID and heading:
            found[number] = Mood.WARNED
    return found


def _behind_heading(stream: Stream, warned: set[int]) -> set[int]:
    """The second sentence, where a short first line and another one warn, and not of a hurry ("Awas kehabisan!")."""
    heading = stream.sentence(0) if 0 in warned else []
    warns = len(warned) > 1 and 0 < len(heading) <= _HEADING and _HURRY.isdisjoint(heading)
    return {1} if warns else set()


def _is_denied(stream: Stream, number: int) -> bool:
    """Whether "bukan", or "Jangan!" alone, stands right behind a question."""
    behind = stream.sentence(number + 1) if number + 1 < len(stream.starts) else [""]
    return behind[0] in _NOT_SO or (len(behind) == 1 and behind[0] in _DO_NOT)


def _advises(words: Sequence[str]) -> bool:
    """Whether a sentence puts a case that somebody else may meet: "Bila kerabat Anda ditawari jadi admin, …"."""
    return not _IF.isdisjoint(words[:_FIRST_WORDS]) and not _PROPOSED.isdisjoint(words) and _ME.isdisjoint(words)


def _past(stream: Stream) -> Iterator[int]:
    """The sentences of what is over: by a deed of officers and courts, or by a year long gone."""
    yield from _spotted(stream, _PAST_BOOK, unless=_NOT_YET)
    for at, word in enumerate(stream.words):
        if at and stream.words[at - 1] in _IN_YEAR and OLD_YEAR.fullmatch(word):
            number = stream.tokens[at].sentence
            if _NOT_PAST.isdisjoint(stream.sentence(number)):
                yield number


def _is_news(stream: Stream) -> bool:
    """Whether a text is a piece of news that offers nothing."""
    if _DATELINE.match(stream.text) is None or _offers(stream):
        return False
    return _LIVE.isdisjoint(stream.words) or next(_PAST_BOOK.spot(stream.words[:_LEAD]), None) is not None


def _is_notice(stream: Stream) -> bool:
    """Whether an office speaks to all, offers nothing and tells of nobody of its own."""
    head = stream.words[:_HEAD_WORDS]
    heading = stream.sentence(0) if stream.starts else []
    warns = len(heading) <= _HEADING and next(_WARNING_BOOK.spot(heading), None) is not None
    return (warns or not _OFFICES.isdisjoint(head)) and _ME.isdisjoint(stream.words) and not _offers(stream)


def _offers(stream: Stream) -> bool:
    """Whether a text has a word of those who look for people, and does not deny it."""
    places = (at for at, word in enumerate(stream.words) if word in _OFFERING)
    return any(not denied(stream, at, reach=_HEAD_WORDS) for at in places)


def denied(stream: Stream, number: int, *, reach: int = 3) -> bool:
    """Whether a word is denied by one of the few words before it in its clause ("bukan Kamboja", "tidak ke Arab").

    In a question only "bukan" denies: "jalan gak ke Korea?" asks.
    """
    asked = stream.asked[stream.tokens[number].sentence]
    for back, word in enumerate(stream.before(number, reach)):
        if ":" in stream.text[stream.tokens[number - 1 - back].end : stream.tokens[number - back].start]:
            return False
        if asked and word not in _NOT_THAT:
            continue
        if word in _TURNS:
            return False
        if word in _DENIALS:
            return True
    return False


def _spotted(
    stream: Stream, book: Phrasebook[bool], *, first: int | None = None, unless: frozenset[str] = frozenset()
) -> set[int]:
    """The sentences that hold a phrase of the book, or hold it among their first few words.

    A phrase right behind one of the words of `unless`, or behind it and one word more, is none.
    """
    found = set()
    for spot in book.spot(stream.words):
        number = stream.tokens[spot.start].sentence
        whole = stream.tokens[spot.end - 1].sentence == number
        led = stream.words[max(0, spot.start - _YET_REACH) : spot.start]
        if whole and unless.isdisjoint(led) and (first is None or spot.start - stream.starts[number] < first):
            found.add(number)
    return found


def _is_item(stream: Stream, number: int) -> bool:
    """Whether a sentence is a numbered line, or stands behind the colon of the one before."""
    first = stream.tokens[stream.starts[number]]
    if ":" in stream.text[stream.tokens[stream.starts[number] - 1].end : first.start]:
        return True
    before = stream.text[stream.text.rfind("\n", 0, first.start) + 1 : first.start]
    if len(stream.sentence(number - 1)) == 1 and len(stream.words[stream.starts[number] - 1]) <= _YET_REACH:
        return True  # behind its own number or letter
    lettered = len(first.word) == 1 and stream.text[first.end : first.end + 1] in (".", ")")
    return (first.word.isdigit() or lettered) and not before.strip()
