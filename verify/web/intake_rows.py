"""How reading each list went, in sentences for the about page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from verify.core.agency import SourceState
from verify.service.intake import intake_of
from verify.store.intake import IntakeState
from verify.store.runs import Outcome, Run
from verify.web.shell import locale, t
from verify.wording.catalogue import has
from verify.wording.findings import source_name
from verify.wording.formats import listed, long_date

_SENTENCES = {
    Outcome.APPLIED: "run_applied",
    Outcome.UNCHANGED: "run_unchanged",
    Outcome.REFUSED: "run_refused",
    Outcome.SHAPE: "run_shape",
    Outcome.UNREACHABLE: "run_unreachable",
    Outcome.RUNNING: "run_running",
}


def intake_rows(
    sources: Sequence[SourceState], states: Iterable[IntakeState], zone: ZoneInfo
) -> list[dict[str, object]]:
    """For each source in use that was ever read: its name, what it holds, and one to three sentences."""
    known = intake_of(states)
    return [
        {
            "name": source_name(source.source, locale()),
            "kind": t(f"page.about.kind_{source.kind}"),
            "sentences": list(_sentences(state, zone)),
        }
        for source in sources
        if (state := known.get((source.source, source.kind))) is not None
    ]


def _sentences(state: IntakeState, zone: ZoneInfo) -> Iterator[str]:
    yield t(f"page.about.{_SENTENCES.get(state.last.outcome, 'run_broken_off')}", date=_day(state.last, zone))
    refused = state.refused_now
    if refused is not None:
        if refused.id != state.last.id:
            yield t(f"page.about.{_SENTENCES[refused.outcome]}", date=_day(refused, zone))
        yield from _why(refused)
    if state.confirmed is None:
        yield t("page.about.run_never_good")
    elif state.confirmed.id != state.last.id:
        yield t("page.about.run_last_good", date=_day(state.confirmed, zone))


def _why(run: Run) -> Iterator[str]:
    keys = dict.fromkeys(f"page.guard.{reason.guard}" for reason in run.reasons)
    words = [t(key if has(locale(), key) else "page.guard.other") for key in keys]
    if words:
        yield t("page.about.run_reason", reasons=listed(words, t("word.and")))


def _day(run: Run, zone: ZoneInfo) -> str:
    return long_date((run.finished_at or run.started_at).astimezone(zone).date(), locale())
