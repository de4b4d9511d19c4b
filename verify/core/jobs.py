"""Jobs abroad as people write them: which one of the thesaurus a text means; unknown words stay unknown."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import prod

from verify.core.phrases import Phrasebook, Slips
from verify.core.text import squeeze, words
from verify.core.thesaurus import AROUND, FAMILIES, JOBS, NO_JOBS, WEAK

__all__ = ["FAMILIES", "JOBS", "NamedJob", "canonical_job", "in_family", "job_words", "named_jobs", "same_job"]

#: Shorter words are read in running text only if they are here: "cs", "it" and "art" mean too much else.
_SHORTEST = 4
_SHORT_JOBS = frozenset({"prt", "abk", "plrt", "csr"})
#: Shorter words are not read with a slip; where one word is the whole job, it takes one letter more ("masuk", "masak").
_SLIP_MIN = 5
_STEM_MIN = 4
#: Shorter words keep their affixes: "pesan" is not "s".
_LONG = 6
#: A longer text is no job, and is not read beyond this; nor are more readings of slips tried than this.
_MOST_WORDS, _MOST_READINGS = 12, 16
_ENDINGS = ("nya", "ku", "mu", "lah", "2")
_DOUBLED = re.compile(r"(.)\1+")
_AFFIXES = re.compile(r"^(?:me|pe)(?:ng|ny|n|m)?|(?:an|kan|i|s)$")


@dataclass(frozen=True, slots=True)
class NamedJob:
    """A job that a text names: its key, and the words from `start` up to, not including, `end`.

    `sure` is false for words that name a place or a contact as often ("hotel", "admin"): the text must lead to them.
    """

    job: str
    start: int
    end: int
    sure: bool = True


@cache
def _table() -> dict[str, str]:
    return {squeeze(word): job for job, names in JOBS.items() for word in (*names, job)}


@cache
def _book() -> Phrasebook[str]:
    return Phrasebook({word: job for word, job in _table().items() if len(word) >= _SHORTEST or word in _SHORT_JOBS})


@cache
def _parts() -> frozenset[str]:
    """Every single word of the thesaurus."""
    return frozenset(part for word in _table() for part in word.split())


@cache
def _slips() -> Slips:
    return Slips(_parts() | NO_JOBS, shortest=_SLIP_MIN)


@cache
def _joined() -> dict[str, str]:
    """Every phrase written without blanks → its job, where that is one job."""
    return _unambiguous((word.replace(" ", ""), job) for word, job in _table().items() if len(word) > _SLIP_MIN)


@cache
def _stemmed() -> dict[str, str]:
    """Every phrase with the affixes of its words off → its job, where that is one job."""
    return _unambiguous((stem, job) for word, job in _table().items() if (stem := _stem(word)) is not None)


def _unambiguous(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, job in pairs:
        found[key].add(job)
    return {key: next(iter(jobs)) for key, jobs in found.items() if len(jobs) == 1}


def _stem(phrase: str) -> str | None:
    """The phrase's words without me-, pe-, -an, -kan; None if one of them gets too short to mean anything."""
    stems = [(word, _AFFIXES.sub("", _AFFIXES.sub("", word))) for word in phrase.split()]
    if any(stem != word and len(stem) < _STEM_MIN for word, stem in stems if len(word) > _LONG):
        return None
    return " ".join(stem if len(word) > _LONG else word for word, stem in stems)


@cache
def job_words() -> tuple[str, ...]:
    """Every word for a job, the longest first."""
    return tuple(sorted(_table(), key=len, reverse=True))


def canonical_job(written: str) -> str | None:
    """The key of a text that is one job ("Tukang las" → "welder"), however it is spelt; None if it is not known.

    Read too: words around it ("kerja jadi …"), -nya, doubled plurals, me- and pe-, joined or parted words, one slip in
    a word of six letters or more. A word that stands in the thesaurus is never taken for a slip of another one.
    """
    flat = squeeze(written)
    exact = _table().get(flat)
    if exact is not None:
        return exact
    kept = [word for word in flat.split()[:_MOST_WORDS] if word not in AROUND]
    spelt = next((job for form in dict.fromkeys(_forms(kept)) if (job := _known(form)) is not None), None)
    return spelt or _slipped(kept)


def _known(form: str) -> str | None:
    return _table().get(form) or _joined().get(form.replace(" ", "")) or _agreed(form)


def _agreed(form: str) -> str | None:
    """The job of a text that says one job twice and nothing else ("pelayan restaurant")."""
    parts = form.split()
    found = named_jobs(parts)
    whole = sum(one.end - one.start for one in found) == len(parts)
    jobs = {one.job for one in found}
    return next(iter(jobs)) if whole and len(jobs) == 1 else None


def _forms(kept: list[str]) -> Iterator[str]:
    """What a job may also be written as, the nearest first."""
    yield " ".join(kept)
    bare = _bare(kept)
    yield " ".join(bare)
    for plural in ("s", "es"):
        yield " ".join(word.removesuffix(plural) if word not in _parts() else word for word in bare)
    yield " ".join(word if word in _parts() else _DOUBLED.sub(r"\1", word) for word in bare)


def _bare(kept: list[str]) -> list[str]:
    """The words without -nya and the like, a doubled plural ("sopir-sopir") once."""
    single = [word for at, word in enumerate(kept) if at == 0 or word != kept[at - 1]]
    return _without_endings(single)


def _without_endings(found: Sequence[str]) -> list[str]:
    parts = _parts()
    return [_without_ending(word) if word.endswith(_ENDINGS) and word not in parts else word for word in found]


def _without_ending(word: str) -> str:
    return next(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))


def _slipped(kept: list[str]) -> str | None:
    """The one job that the words mean if some of them hold a slip, or differ by affixes; None for none or several."""
    bare = _bare(kept)
    either = [tuple(_meant(word, alone=len(bare) == 1)) for word in bare]
    if prod(map(len, either)) > _MOST_READINGS:
        return None
    forms = [" ".join(words) for words in product(*either)]
    jobs = {job for form in forms if (job := _known(form) or _stemmed().get(_stem(form) or "")) is not None}
    return jobs.pop() if len(jobs) == 1 else None


def _meant(word: str, *, alone: bool) -> frozenset[str]:
    """The words that a word may be, itself where it is no slip."""
    near = _slips().near(word) - NO_JOBS if len(word) > _SLIP_MIN or not alone else frozenset()
    return near or frozenset({word})


def named_jobs(found: Sequence[str]) -> tuple[NamedJob, ...]:
    """The jobs that the words of `text.words` name in running text, the longest at each place, never overlapping.

    Spelt as the thesaurus has them, or with -nya. Very short words ("cs", "it") are not looked for.
    """
    bare = _without_endings(found)
    return tuple(
        NamedJob(spot.value, spot.start, spot.end, sure=" ".join(bare[spot.start : spot.end]) not in WEAK)
        for spot in _book().spot(bare)
    )


def in_family(job: str, family: str) -> bool:
    """Whether a written job is one of a family of the thesaurus; a job nobody knows is in none."""
    return canonical_job(job) in FAMILIES[family]


def same_job(left: str, right: str) -> bool:
    """Whether two written jobs are the same: the same job of the thesaurus, or the same words."""
    known = _meaning(left), _meaning(right)
    if all(known):
        return known[0] == known[1]
    return squeeze(left) == squeeze(right)


def _meaning(written: str) -> str | None:
    """The job of a text that is one, or the only one that it names ("WELDER 6G (SMAW)")."""
    whole = canonical_job(written)
    if whole is not None:
        return whole
    found = {one.job for one in named_jobs(words(written))}
    return next(iter(found)) if len(found) == 1 else None
