"""Which work is offered: the jobs a text names, less those it denies or warns of; doubtful words need a lead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import filterfalse

from verify.core.jobs import NamedJob, canonical_job, named_jobs
from verify.core.message.lands_words import ONCE_IF, PLANS, SELF
from verify.core.message.moods import Mood, denied
from verify.core.message.stream import Stream
from verify.core.places import named_countries

#: Words that lead to a job.
_LEADS = frozenset(
    """
    kerja kerjanya kerjaan kerjaannya bekerja pekerja pekerjaan krja krj gawe job jobnya jobs loker lowongan lowker
    low posisi jabatan bagian bag bidang jadi jd menjadi dijadikan sebagai sbg sbgai butuh dibutuhkan dibutuhin
    membutuhkan cari dicari mencari nyari need needed hiring hire sektor formasi cowo cewe cowok cewek pria wanita
    laki perempuan lelaki staff staf operator petugas tukang as vacancy position tenaga buruh karyawan karyawati
    nyambut peluang utk untuk ditempatkan ditaruh dipekerjakan dimasukkan dimasukin kerjo kerjone kerjane digawe damel
    pilih
    padamelan bagawi begawe karajo karaja keurija magang masuk karja lakoh dijanjiin dijanjikan janjinya
    dibilang bilangnya cakapnya omongannya katanya
    """.split()
)
#: Branches of work: named in a message about work abroad they are the work, with or without a lead.
_INDUSTRIES = frozenset(
    """
    pabrik kilang ladang kebun perkebunan perhotelan pertanian peternakan perikanan konstruksi manufaktur garmen
    """.split()
)
#: People whom a text tells of as often as it looks for them.
_OTHER_PEOPLE = frozenset(
    """
    pelaut satpam resepsionis resepsionisnya sopir sopirnya supir supirnya driver guru gurunya dokter dokternya
    doctor kasir kasirnya mandor mandornya
    bidan
    bidannya kurir kurirnya courier penyanyi penyanyinya penerjemah penerjemahnya penterjemah jahit petani bengkel
    """.split()
)
#: Two words for one of them: "yg jaga konter itu ponakan saya", "kami ini buruh tani".
_OTHER_DEEDS = frozenset({"jaga konter", "buruh tani", "tukang sayur"})
#: Places that are the work where a country or a wage stands right behind: "hotel di Hokkaido", "gudang 9 juta".
_WORKPLACES = frozenset(
    """
    gudang warehouse restoran resto restaurant hotel laundry dobi salon spa las bangunan binaan galangan tambak tambang
    furniture mebel perabot garmen tekstil elektronik supermarket minimarket bakery kopitiam refleksi pesiar tangga
    kedai
    """.split()
)
#: Right before a place: it is told of, and nobody works there.
_TOLD_OF = frozenset(
    """
    nama namanya pesanan booking bukingan voucher reservasi sertipikat sertifikat dekat deket pemilik owner manajer
    nginap menginap nginep kumpul jemput dijemput ketemu
    """.split()
)
#: Places a job may be at: right behind another job they say where it is done ("juru masak kapal ikan").
_PLACES = frozenset(
    """
    kapal pabrik kilang hotel restoran resto restaurant kedai galangan gudang ladang kebun sawit rumah pesiar cruise
    toko kongsi mall salon bengkel proyek
    """.split()
)
#: Right before a trade: a book, a union or a crowd is called by it.
_OF_ALL = frozenset(
    "buku ikatan serikat perserikatan komunitas paguyuban forum grup group karier bursa koperasi".split()
)
_CROWDS = _OF_ALL - {"buku"}
_SEAMEN = frozenset({"pelaut", "pelautnya", "pelautku"})
#: "… di hotel jadi tukang sapu".
_IN_PLACE = (["di"], ["nang"], ["neng"], ["ning"], ["dik"])
_AS = frozenset("jadi jd sebagai sbg bagian menjadi dadi".split())
#: Counts: "ngasuh 3 anak", "momong lima bocah".
_COUNTS = frozenset(
    "satu dua tiga empat lima enam seorang sepasang telu papat loro limo siji hiji tilu sepuluh one two three".split()
)
#: Between a job and the place where it is done: "cuci piring di kedai makan" is one job.
_WITHIN = frozenset("di utk untuk pada dalam sebuah in at for the a nang neng ning ka ke antar antara".split())
_OR = frozenset("dan atau maupun serta ataupun and or dn sama plus merangkap".split())
#: Before a field or a plantation that is a way and no work.
_ON_THE_WAY = frozenset("lewat potong belakang pinggir samping tengah nyusup melalui dekat soal".split())
_PROMISES = PLANS | {"kontrak"}
_THEN = ONCE_IF | {"pernah"}
_WAGE = re.compile(r"[\s,:(–-]{0,3};{4}")
_ASKS_FOR_WORK = frozenset("kerja pekerjaan kerjanya kerjaannya kerjaan".split())
#: Short words for a job where they are written in capitals, or led to ("ART", "CS").
_SHORT = frozenset({"art", "cs", "las", "lc", "spa"})
_IN_CAPITALS = frozenset({"art", "cs", "lc"})
_RIGHT_BEFORE = frozenset("jadi jd sbg sebagai kerja job posisi krj krja loker lowker lowongan gawe bagian".split())
_QUOTES = frozenset(('"', "“", "'", "‘", "«", "*"))
_REACH = 3
_NEXT_TO = 3
_FAR, _DIGITS = 4, 2


@dataclass(frozen=True, slots=True)
class Trades:
    """The jobs as written, each once; where they are named, and where offered; whether any was set aside."""

    jobs: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    aside: bool
    offered: tuple[tuple[int, int], ...] = ()


def find_trades(stream: Stream, mood: Sequence[Mood], taken: AbstractSet[int]) -> Trades:
    """The jobs that the sentences of a message offer, ask about or report. `taken`: words of companies' names."""
    named = [*_named(stream.words), *_short_jobs(stream)]
    named = sorted((one for one in named if one.start not in taken), key=lambda one: one.start)
    kept: dict[str, str] = {}
    offered, said = [], set[str]()
    aside, last = False, -_NEXT_TO
    sure = any(one.sure and stream.words[one.start] not in _INDUSTRIES | _OTHER_PEOPLE for one in named)
    for number, one in enumerate(named):
        between = _between(stream, last, one.start)
        listed = between is not None and (_is_listed(stream, one.start) or not _OR.isdisjoint(between))
        place = not one.sure or stream.words[one.start] in _PLACES
        glued = between is not None and not listed and place and _WITHIN.issuperset(between)
        again = one.end == one.start + 1 and not one.sure and stream.words[one.start] in said
        by_the_way = sure and one.end == one.start + 1 and _is_bare_field(stream, one)
        where = listed and not one.sure and _is_where(stream, last, one)
        if by_the_way and not listed:
            aside = True
            continue
        if again or glued or where or (place and _is_told_ahead(stream, one, named[number + 1 : number + 2])):
            continue
        if _is_offered(one, stream, mood, beside=listed):
            offered.append((stream.tokens[one.start].start, stream.tokens[one.end - 1].end))
            kept.setdefault(one.job, " ".join(filterfalse(_is_count, stream.words[one.start : one.end])))
            said.update(stream.words[one.start : one.end])
            last = one.end
        else:
            aside = True
    for one in () if kept else filter(lambda one: _is_sign(stream, one, mood), named):
        kept.setdefault(one.job, " ".join(stream.words[one.start : one.end]))
    spans = tuple((stream.tokens[one.start].start, stream.tokens[one.end - 1].end) for one in named)
    return Trades(tuple(kept.values()), spans, aside, tuple(offered))


def _named(words: Sequence[str]) -> Iterator[NamedJob]:
    """The jobs that words name, counts between them left out."""
    kept = [at for at, word in enumerate(words) if not _is_count(word)]
    for one in named_jobs([words[at] for at in kept]):
        yield replace(one, start=kept[one.start], end=kept[one.end - 1] + 1)


def _is_count(word: str) -> bool:
    return word in _COUNTS or (word.isdigit() and len(word) <= _DIGITS)


def _between(stream: Stream, last: int, at: int) -> Sequence[str] | None:
    """The few words between two jobs of one sentence."""
    if not 0 < last <= at < last + _NEXT_TO or stream.tokens[last - 1].sentence != stream.tokens[at].sentence:
        return None
    return stream.words[last:at]


def _short_jobs(stream: Stream) -> Iterator[NamedJob]:
    """Jobs told in two or three letters: capitals in a text that is not all in capitals, or right behind a lead."""
    for at, word in enumerate(stream.words):
        if word not in _SHORT:
            continue
        capitals = stream.text[stream.tokens[at].start : stream.tokens[at].end].isupper() and not stream.text.isupper()
        if (
            (capitals and word in _IN_CAPITALS)
            or (at and stream.words[at - 1] in _RIGHT_BEFORE)
            or _is_there(stream, at + 1)
            or (word in _WORKPLACES and _is_by_land(stream, NamedJob(word, at, at + 1)))
        ):
            job = canonical_job(word)
            if job is not None:
                yield NamedJob(job, at, at + 1, sure=word == "art")


def _is_listed(stream: Stream, at: int) -> bool:
    """Whether a sign of a list stands before a word: "cook, laundry" names two jobs, "cleaner hotel" one."""
    gap = stream.gap(at)
    return bool(gap.strip())


def _is_offered(one: NamedJob, stream: Stream, mood: Sequence[Mood], *, beside: bool) -> bool:
    """Whether a job named is one that is offered. `beside`: whether it follows another one in a list."""
    before = stream.before(one.start, _FAR)
    if mood[stream.tokens[one.start].sentence] in (Mood.WARNED, Mood.PAST) or denied(stream, one.start):
        return False
    if _is_told_of(one, stream, before):
        return False
    words = stream.words[one.start : one.end]
    if not _INDUSTRIES.isdisjoint(words):
        return words[0] not in _INDUSTRIES or _ON_THE_WAY.isdisjoint(before[:1])
    if one.sure and (len(words) > 1 or words[0] not in _OTHER_PEOPLE) and " ".join(words) not in _OTHER_DEEDS:
        return True
    alone = not _WORKPLACES.isdisjoint(words) and _WITHIN.isdisjoint(stream.before(one.start, 1))
    if alone and (
        _is_there(stream, one.end) or _is_by_land(stream, one) or _WAGE.match(stream.text, _end(stream, one))
    ):
        return True
    led = not _LEADS.isdisjoint(stream.before(one.start, _REACH)) or _answers(stream, one.start)
    led = (
        led
        or before[:1] == ["open"]
        or (one.sure and (_is_there(stream, one.end) or bool(_WAGE.match(stream.text, _end(stream, one)))))
    )
    first = one.sure and stream.begins_line(one.start)
    return led or first or beside


def _is_told_of(one: NamedJob, stream: Stream, before: Sequence[str]) -> bool:
    """Whether a trade is what somebody did once, a place told of, or what a book or a union is called by."""
    if _was_once(before):
        return True
    if not _OF_ALL.isdisjoint(before[:1]) or _is_tag(stream, one):
        return True
    return not _TOLD_OF.isdisjoint(before[:1]) and (not one.sure or stream.words[one.start] in _PLACES)


def _was_once(before: Sequence[str]) -> bool:
    """Whether somebody did it once: "saya dulu metik beri"; but "pernah jadi welder" is asked of those who apply."""
    for at, word in enumerate(before):
        if word in _PROMISES:
            return False
        if word == "dulunya" or (word in _THEN and not SELF.isdisjoint(before[max(0, at - 2) : at + 3])):
            return True
    return False


def _is_sign(stream: Stream, one: NamedJob, mood: Sequence[Mood]) -> bool:
    """Whether a trade tells the work where nothing else does: a hashtag, or seamen and their books ("buku pelaut")."""
    if one.sure and _is_tag(stream, one):
        return True
    told = mood[stream.tokens[one.start].sentence] is Mood.SAID and not denied(stream, one.start)
    told = told and _CROWDS.isdisjoint(stream.words[: _FAR + _FAR])
    return told and stream.words[one.start] in _SEAMEN and (_CROWDS | _THEN).isdisjoint(stream.before(one.start, 2))


def _is_bare_field(stream: Stream, one: NamedJob) -> bool:
    """Whether a field or a plant is named and nothing leads to it: "orang kebun", "motong jalan kebun"."""
    if stream.words[one.start] not in _INDUSTRIES or _is_there(stream, one.end) or _is_by_land(stream, one):
        return False
    return _LEADS.isdisjoint(stream.before(one.start, 2))


def _is_told_ahead(stream: Stream, one: NamedJob, behind: Sequence[NamedJob]) -> bool:
    """Whether the work in a place is told in its sentence: "kerja di kedai tomyam jadi tukang masak"."""
    if not behind or not behind[0].sure or stream.words[one.start - 1 : one.start] not in _IN_PLACE:
        return False
    led = stream.words[behind[0].start - 1 : behind[0].start]
    same = stream.tokens[one.start].sentence == stream.tokens[behind[0].start].sentence
    return same and not _AS.isdisjoint(led)


def _is_tag(stream: Stream, one: NamedJob) -> bool:
    """Whether a trade is a hashtag: it tells the work only where nothing else does."""
    return stream.text[max(0, stream.tokens[one.start].start - 1)] == "#"


def _is_where(stream: Stream, last: int, one: NamedJob) -> bool:
    """Whether a place behind a job and a comma is where it is done: "tukang las, galangan di Ulsan"."""
    if stream.gap(one.start).strip() != "," or stream.words[one.start] not in _PLACES or one.start - last > 1:
        return False
    behind = stream.gap(one.end).strip() if one.end < len(stream.words) else ""
    return _is_there(stream, one.end) or behind[:1] in _QUOTES


def _end(stream: Stream, one: NamedJob) -> int:
    return stream.tokens[one.end - 1].end


def _is_there(stream: Stream, at: int) -> bool:
    """Whether "di" or "ke" and a country follow."""
    behind = stream.after(at, 4)
    return behind[:1] in (["di"], ["ke"], ["in"]) and any(one.start == 1 for one in named_countries(behind))


def _is_by_land(stream: Stream, one: NamedJob) -> bool:
    """Whether a country stands right before or behind: "ke Polandia gudang farmasi", "Kedai makan Kelantan"."""
    here = stream.tokens[one.start].sentence
    led, behind = (
        [token.word for token in tokens if token.sentence == here]
        for tokens in (stream.tokens[max(0, one.start - _FAR) : one.start], stream.tokens[one.end : one.end + _FAR])
    )
    before = any(land.end == len(led) and land.code != "ID" for land in named_countries(led))
    return before or any(land.start == 0 and land.code != "ID" for land in named_countries(behind))


def _answers(stream: Stream, at: int) -> bool:
    """Whether a word heads the answer to a question for the work: "Kerja apa? Katanya bangunan"."""
    number = stream.tokens[at].sentence
    asked = number > 0 and stream.asked[number - 1] and at - stream.starts[number] < _NEXT_TO
    return asked and not _ASKS_FOR_WORK.isdisjoint(stream.sentence(number - 1))
