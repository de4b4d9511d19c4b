"""In what mood a sentence speaks: it says, asks, warns, or tells what is past; and whether a word in it is denied."""

from __future__ import annotations

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
    tanda tanda, ciri ciri, modus, modusnya, hoaks, hoax, penipuan, jebakan, imbauan, himbauan, mengimbau, menghimbau,
    diimbau, dihimbau, imbau, himbau, peringatan, tolak, jangan diterima, tidak boleh, tdk boleh, hindari, ulah,
    beware, don't believe, do not believe, jangan sampai, mencegah, cegah, jauhi, klarifikasi, bukan milik kami,
    mengatasnamakan
"""
#: … and by which a condition is put: what follows is no offer.
_CONDITIONS = "kalau ada, kalo ada, klo ada, kl ada, jika ada, bila ada, apabila ada, jika menemukan"
#: Deeds of officers and courts that are news of what is past.
_PAST = """
    menggagalkan, digagalkan, pengadilan, vonis, divonis, menghukum, dihukum, terdakwa, tersangka, dipulangkan,
    memulangkan, pulangkan, dicabut, mencabut, menangkap, ditangkap, membongkar, dibongkar, mengamankan, diamankan,
    menghentikan, dihentikan, dideportasi, deportasi, dijatuhi, jenazah, kecelakaan, subsider, repatriasi,
    diselamatkan, menyelamatkan, tahun lalu, thn lalu, telah memenuhi, tiba di tanah air, finish kontrak, selesai
    kontrak, finish
"""
_DENIALS = frozenset(
    """
    tidak tdk tak tidaklah bukan bkn bukanlah tanpa tnp tiada jangan jgn ga gak nggak ngga enggak kagak kaga ndak
    belum blm no not never don't dont without dilarang teu ora mboten bukannya nonaktif stop anti
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


_FIRST_WORDS = 4


def _book(phrases: str) -> Phrasebook[bool]:
    return Phrasebook({" ".join(one.replace("'", "").split()): True for one in phrases.split(",")})


_WARNING_BOOK, _CONDITION_BOOK, _PAST_BOOK = map(_book, (_WARNINGS, _CONDITIONS, _PAST))


def moods(stream: Stream) -> list[Mood]:
    """The mood of each sentence. A warning's heading speaks for the list under it; a first line of warning for all."""
    found = [Mood.ASKED if asked else Mood.SAID for asked in stream.asked]
    warned = _spotted(stream, _WARNING_BOOK) | _spotted(stream, _CONDITION_BOOK, first=_FIRST_WORDS)
    for number in warned:
        found[number] = Mood.WARNED
    for number in _spotted(stream, _PAST_BOOK):
        found[number] = Mood.PAST
    news = False
    for number in range(len(found)):
        news = news or found[number] is Mood.PAST
        if found[number] is Mood.SAID and news and _OFFERS.isdisjoint(stream.sentence(number)):
            found[number] = Mood.PAST
    for number in range(1, len(found)):
        heading = found[number - 1] is Mood.WARNED and _is_item(stream, number)
        if found[number] is Mood.SAID and heading:
            found[number] = Mood.WARNED
    return found


def denied(stream: Stream, number: int, *, reach: int = 3) -> bool:
    """Whether a word is denied by one of the few words before it in its clause ("bukan Kamboja", "tidak ke Arab").

    In a question only "bukan" denies: "jalan gak ke Korea?" asks.
    """
    asked = stream.asked[stream.tokens[number].sentence]
    for word in stream.before(number, reach):
        if asked and word not in _NOT_THAT:
            continue
        if word in _TURNS:
            return False
        if word in _DENIALS:
            return True
    return False


def _spotted(stream: Stream, book: Phrasebook[bool], *, first: int | None = None) -> set[int]:
    """The sentences that hold a phrase of the book, or hold it among their first few words."""
    found = set()
    for spot in book.spot(stream.words):
        number = stream.tokens[spot.start].sentence
        whole = stream.tokens[spot.end - 1].sentence == number
        if whole and (first is None or spot.start - stream.starts[number] < first):
            found.add(number)
    return found


def _is_item(stream: Stream, number: int) -> bool:
    """Whether a sentence is a numbered line, or stands behind the colon of the one before."""
    first = stream.tokens[stream.starts[number]]
    if ":" in stream.text[stream.tokens[stream.starts[number] - 1].end : first.start]:
        return True
    before = stream.text[stream.text.rfind("\n", 0, first.start) + 1 : first.start]
    return first.word.isdigit() and not before.strip()
