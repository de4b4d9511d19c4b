"""Which work is offered: the jobs a text names, less those it denies or warns of; doubtful words need a lead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from verify.core.jobs import NamedJob, canonical_job, named_jobs
from verify.core.message.moods import Mood, denied
from verify.core.message.stream import Stream

#: Words that lead to a job.
_LEADS = frozenset(
    """
    kerja kerjanya kerjaan kerjaannya bekerja pekerja pekerjaan krja krj gawe job jobnya jobs loker lowongan lowker
    low posisi jabatan bagian bag bidang jadi jd menjadi dijadikan sebagai sbg sbgai butuh dibutuhkan dibutuhin
    membutuhkan cari dicari mencari nyari need needed hiring hire sektor formasi cowo cewe cowok cewek pria wanita
    laki perempuan lelaki staff staf operator petugas tukang as vacancy position tenaga buruh karyawan karyawati
    nyambut peluang utk untuk
    """.split()
)
#: Branches of work: named in a message about work abroad they are the work, with or without a lead.
_INDUSTRIES = frozenset(
    """
    pabrik kilang ladang kebun perkebunan perhotelan pertanian peternakan perikanan konstruksi manufaktur garmen
    """.split()
)
#: People whom a text tells of as often as it looks for them.
_OTHER_PEOPLE = frozenset("satpam sopir sopirnya supir supirnya driver guru dokter doctor kasir mandor".split())
#: Short words for a job where they are written in capitals, or led to ("ART", "CS").
_SHORT = frozenset({"art", "cs"})
_RIGHT_BEFORE = frozenset("jadi jd sbg sebagai kerja job posisi".split())
_REACH = 3
_NEXT_TO = 3


@dataclass(frozen=True, slots=True)
class Trades:
    """The jobs in order as written, each job once; the stretches that name one; whether any was set aside."""

    jobs: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    aside: bool


def find_trades(stream: Stream, mood: Sequence[Mood], taken: AbstractSet[int]) -> Trades:
    """The jobs that the sentences of a message offer, ask about or report. `taken`: words of companies' names."""
    named = [*named_jobs(stream.words), *_short_jobs(stream)]
    named = sorted((one for one in named if one.start not in taken), key=lambda one: one.start)
    kept: dict[str, str] = {}
    aside, last = False, -_NEXT_TO
    for one in named:
        near = one.start - last < _NEXT_TO
        apart = one.start > last or _is_listed(stream, one.start)
        glued = near and not apart and not one.sure  # "operator pabrik tekstil" is one job
        if not glued and _is_offered(one, stream, mood, beside=near and apart):
            kept.setdefault(one.job, " ".join(stream.words[one.start : one.end]))
            last = one.end
        else:
            aside = aside or not glued
    spans = tuple((stream.tokens[one.start].start, stream.tokens[one.end - 1].end) for one in named)
    return Trades(tuple(kept.values()), spans, aside)


def _short_jobs(stream: Stream) -> Iterator[NamedJob]:
    """Jobs told in two or three letters: capitals in a text that is not all in capitals, or right behind a lead."""
    for at, word in enumerate(stream.words):
        if word not in _SHORT:
            continue
        capitals = stream.text[stream.tokens[at].start : stream.tokens[at].end].isupper() and not stream.text.isupper()
        if capitals or (at and stream.words[at - 1] in _RIGHT_BEFORE):
            job = canonical_job(word)
            if job is not None:
                yield NamedJob(job, at, at + 1, sure=word == "art")


def _is_listed(stream: Stream, at: int) -> bool:
    """Whether a sign of a list stands before a word: "cook, laundry" names two jobs, "cleaner hotel" one."""
    gap = stream.text[stream.tokens[at - 1].end : stream.tokens[at].start] if at else ""
    return bool(gap.strip())


def _is_offered(one: NamedJob, stream: Stream, mood: Sequence[Mood], *, beside: bool) -> bool:
    """Whether a job named is one that is offered. `beside`: whether it follows another one in a list."""
    if mood[stream.tokens[one.start].sentence] in (Mood.WARNED, Mood.PAST) or denied(stream, one.start):
        return False
    words = stream.words[one.start : one.end]
    if not _INDUSTRIES.isdisjoint(words):
        return True
    if one.sure and _OTHER_PEOPLE.isdisjoint(words):
        return True
    led = not _LEADS.isdisjoint(stream.before(one.start, _REACH))
    first = one.sure and stream.begins_line(one.start)
    return led or first or beside
