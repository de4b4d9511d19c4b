"""The lists in use, as the register desk's first page tells them: how old each is, and what needs somebody's eyes."""

from __future__ import annotations

from dataclasses import dataclass

from verify.core.agency import History, SourceState
from verify.service.browsing import RegisterNow
from verify.service.intake import Trouble, TroubleKind, intake_of
from verify.store.intake import IntakeState
from verify.web.officers.register_room import PATH, amount, feed_name
from verify.web.officers.register_told import RunLine, run_line, run_link
from verify.web.shell import link, locale, t
from verify.wording.formats import long_date

_NOT_BELIEVED = (TroubleKind.REFUSED, TroubleKind.SHAPE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One list as a line: the day it is of, how many days that is ago, and its last run."""

    feed: str
    as_of: str
    days: str
    rows: str
    state: str
    coverage: str
    last: RunLine | None


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs somebody's eyes, and where it is seen."""

    words: str
    link: str


def sources_told(register: RegisterNow) -> tuple[SourceLine, ...]:
    """Every list in use, in the register's order."""
    known = intake_of(register.intake)
    return tuple(_line(one, known.get((one.source, one.kind)), register) for one in register.sources)


def needs_told(register: RegisterNow, pairs: int) -> tuple[Need, ...]:
    """What is wrong with a list, the refusals first, and how many pairs wait."""
    ordered = sorted(register.troubles, key=lambda one: one.what not in _NOT_BELIEVED)
    needs = [_need(one) for one in ordered]
    if pairs:
        needs.append(Need(t("register_desk.needs.pairs", count=amount(pairs)), link(f"{PATH}/pasangan")))
    return tuple(needs)


def _need(trouble: Trouble) -> Need:
    if trouble.what in _NOT_BELIEVED:
        key = "refused"
    elif trouble.what in (TroubleKind.STALE, TroubleKind.NEVER_READ):
        key = "stale" if trouble.what is TroubleKind.STALE else "never"
    else:
        key = "failing"
    words = t(f"register_desk.needs.{key}", feed=feed_name(trouble.source, trouble.kind))
    return Need(words, run_link(trouble.run.id) if trouble.run else f"{link(PATH)}#daftar")


def _line(state: SourceState, intake: IntakeState | None, register: RegisterNow) -> SourceLine:
    days = state.age_days(register.today)
    return SourceLine(
        feed=feed_name(state.source, state.kind),
        as_of=long_date(state.as_of, locale()) if state.as_of else "–",
        days=t("register_desk.source.days", days=amount(days)) if days else "",
        rows=amount(state.rows),
        state=t(f"register_desk.source.{_state(state, register)}"),
        coverage=t(f"register_desk.coverage.{state.coverage}"),
        last=run_line(intake.last) if intake else None,
    )


def _state(state: SourceState, register: RegisterNow) -> str:
    if state.as_of is None:
        return "never"
    if state.history is History.HISTORICAL:
        return "historical"
    return "fresh" if state.fresh(register.today) else "stale"
