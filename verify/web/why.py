"""Why an answer is as it is: how the name was compared, which others came near, and every finding with its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verify.core.answer import Answer, CandidateView, Finding
from verify.wording.catalogue import text
from verify.wording.findings import source_name, worded
from verify.wording.formats import long_date


@dataclass(frozen=True, slots=True)
class Named:
    """A company beside the one matched, and what is recorded of it."""

    id: str | None
    name: str
    outcome: str
    place: str | None = None


@dataclass(frozen=True, slots=True)
class FindingShown:
    """One finding in words, with its basis and source."""

    title: str
    detail: str
    basis: str | None
    source: str | None
    as_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The technical detail, folded away: ``confidence`` is a share of 1, written as people write it.

    ``name`` says how the name was recognised.
    """

    name: str
    confidence: str | None
    runner_up: Named | None
    candidates: tuple[Named, ...]
    findings: tuple[FindingShown, ...]


def why(answer: Answer, locale: str, candidates: Sequence[CandidateView]) -> Why:
    """The detail of an answer; ``candidates`` are the companies that stand nowhere else on its page."""
    second = answer.company.runner_up
    said = any(one.code == "ALIAS_CONFIRMED" for one in answer.findings)
    return Why(
        name=text(locale, "fact.why_name" if said else f"page.answer.why_name_{answer.company.match or 'none'}"),
        confidence=_figure(answer.company.confidence, locale),
        runner_up=_named(second, locale) if second else None,
        candidates=tuple(_named(one, locale) for one in (*candidates, *answer.contact.agencies)),
        findings=tuple(_finding(finding, locale) for finding in answer.findings),
    )


def other_companies(answer: Answer, locale: str) -> tuple[Named, ...]:
    """The further companies that were named, with what came out for each; one that matched nothing as it was typed."""
    return tuple(
        Named(one.id, one.name or one.asked or "", _status(one.status, locale))
        for one in answer.company.others
        if one.name or one.asked
    )


def _named(one: CandidateView, locale: str) -> Named:
    return Named(one.id, one.name, _status(one.status, locale), one.place)


def _status(status: str, locale: str) -> str:
    return text(locale, f"status.company.{status}")


def _figure(share: float | None, locale: str) -> str | None:
    """0,97 in Indonesian, 0.97 in English."""
    if share is None:
        return None
    return f"{share:.2f}" if locale == "en" else f"{share:.2f}".replace(".", ",")


def _finding(finding: Finding, locale: str) -> FindingShown:
    words = worded(finding, locale)
    return FindingShown(
        title=words.title,
        detail=words.detail,
        basis=finding.basis,
        source=source_name(finding.source, locale) if finding.source else None,
        as_of=long_date(finding.as_of, locale) if finding.as_of else None,
    )
