"""Which work is offered: the jobs a text names, less those it denies or warns of; doubtful words need a lead."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from verify.core.jobs import NamedJob, named_jobs
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
    named = [one for one in named_jobs(stream.words) if one.start not in taken]
    kept: dict[str, str] = {}
    aside, last = False, -_NEXT_TO
    for one in named:
        if _is_offered(one, stream, mood, beside=one.start - last < _NEXT_TO):
            kept.setdefault(one.job, " ".join(stream.words[one.start : one.end]))
            last = one.end
        else:
            aside = True
    spans = tuple((stream.tokens[one.start].start, stream.tokens[one.end - 1].end) for one in named)
    return Trades(tuple(kept.values()), spans, aside)


def _is_offered(one: NamedJob, stream: Stream, mood: Sequence[Mood], *, beside: bool) -> bool:
    if mood[stream.tokens[one.start].sentence] in (Mood.WARNED, Mood.PAST) or denied(stream, one.start):
        return False
    return one.sure or beside or not _LEADS.isdisjoint(stream.before(one.start, _REACH))
