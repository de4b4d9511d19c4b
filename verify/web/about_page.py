"""What the about page says of each list: what it holds, how old it is, and how reading it went, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from verify.core.agency import Coverage, History, SourceState
from verify.service.browsing import RegisterNow
from verify.service.intake import intake_of
from verify.store.intake import IntakeState
from verify.store.runs import Outcome, Run
from verify.wording.catalogue import has, text
from verify.wording.findings import source_name
from verify.wording.formats import grouped, listed, long_date, opened

_SENTENCES = {
    Outcome.APPLIED: "run_applied",
    Outcome.UNCHANGED: "run_unchanged",
    Outcome.REFUSED: "run_refused",
    Outcome.SHAPE: "run_shape",
    Outcome.UNREACHABLE: "run_unreachable",
    Outcome.RUNNING: "run_running",
}


@dataclass(frozen=True, slots=True)
class SourceTold:
    """One list of one source: its name, the sentences about it, and its publisher with an address where known."""

    name: str
    kind: str
    sentences: tuple[str, ...]
    runs: tuple[str, ...]
    publisher: str | None
    url: str | None


def sources_told(register: RegisterNow, locale: str, zone: ZoneInfo) -> tuple[SourceTold, ...]:
    """Every list in use, in the register's order."""
    known = intake_of(register.intake)
    return tuple(
        SourceTold(
            name=opened(source_name(state.source, locale)),
            kind=text(locale, f"page.about.kind_{state.kind}"),
            sentences=tuple(_age(state, register.today, locale)),
            runs=tuple(_runs(known.get((state.source, state.kind)), locale, zone)),
            publisher=state.publisher,
            url=state.url,
        )
        for state in register.sources
    )


def _age(state: SourceState, today: date, locale: str) -> Iterator[str]:
    if state.as_of is None:
        yield text(locale, "page.about.never")
        return
    days = state.age_days(today) or 0
    day = long_date(state.as_of, locale)
    ago = {"days": grouped(days, locale)} if days > 0 else {}
    yield text(locale, "page.about.holds", rows=grouped(state.rows, locale), date=day, **ago)
    if state.history is History.HISTORICAL:
        yield text(locale, "page.about.historical")
    else:
        yield text(locale, "page.about.current" if state.fresh(today) else "page.about.stale")
    if state.coverage is Coverage.PARTIAL:
        yield text(locale, "page.about.partial")


def _runs(state: IntakeState | None, locale: str, zone: ZoneInfo) -> Iterator[str]:
    """How the last run ended, the refusal that still stands, and which good one is used meanwhile."""
    if state is None:
        return

    def said(run: Run) -> str:
        key = f"page.about.{_SENTENCES.get(run.outcome, 'run_broken_off')}"
        return text(locale, key, date=_day(run, locale, zone), **_why(run, locale))

    yield said(state.last)
    refused = state.refused_now
    if refused is not None and refused.id != state.last.id:
        yield said(refused)
    if state.confirmed is None:
        yield text(locale, "page.about.run_never_good")
    elif state.confirmed.id != state.last.id:
        yield text(locale, "page.about.run_last_good", date=_day(state.confirmed, locale, zone))


def _why(run: Run, locale: str) -> dict[str, str]:
    """The reasons of a refusal as one phrase; empty where it gave none."""
    keys: Sequence[str] = list(dict.fromkeys(f"page.guard.{reason.guard}" for reason in run.reasons))
    words = [text(locale, key if has(locale, key) else "page.guard.other") for key in keys]
    return {"reasons": listed(words, text(locale, "word.and"))} if words else {}


def _day(run: Run, locale: str, zone: ZoneInfo) -> str:
    return long_date((run.finished_at or run.started_at).astimezone(zone).date(), locale)
