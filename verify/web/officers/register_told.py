"""Runs and errands of the intake as the register desk's lists tell them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from verify.store.errand_rows import Errand
from verify.store.runs import Outcome, RejectedRow, Run
from verify.web.officers.register_reasons import reason_words
from verify.web.officers.register_room import PATH, amount, feed_name, moment, whys
from verify.web.shell import link, locale, t
from verify.wording.catalogue import has

RUN, ERRAND = f"{PATH}/pembacaan", f"{PATH}/tugas"
_CELL = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLine:
    """One run as a line of a list. `moves` are the rows it added, changed and removed, or would have."""

    id: int
    link: str
    when: str
    feed: str
    outcome: str
    why: str
    moves: tuple[str, str, str]
    rejected: str


@dataclass(frozen=True, slots=True)
class RowTold:
    """One rejected row: where it stands, why (`words` None: only the ledger says it), and its cells by column."""

    row: int
    words: str | None
    reason: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrandLine:
    """One errand as a line of a list."""

    id: int
    link: str
    what: str
    about: str
    asked_by: str
    when: str
    state: str
    open: bool


def run_line(one: Run) -> RunLine:
    """One run as a line."""
    key = one.outcome if one.outcome is not Outcome.APPLIED or one.finished_at else Outcome.RUNNING
    overruled = key is Outcome.APPLIED and bool(one.reasons)
    return RunLine(
        id=one.id,
        link=run_link(one.id),
        when=moment(one.started_at),
        feed=feed_name(one.source, one.kind),
        outcome=t(f"register_desk.outcome.{'accepted' if overruled else key}"),
        why="; ".join(why.words for why in whys(one.reasons)),
        moves=(amount(one.added), amount(one.changed), amount(one.removed)),
        rejected=amount(one.rejected),
    )


def run_link(run_id: int) -> str:
    """The address of a run's page."""
    return link(f"{RUN}/{run_id}")


def counts(added: int, changed: int, removed: int, *, same: int, rejected: int) -> list[tuple[str, str]]:
    """What a look moves, by the key of its word."""
    named = {"added": added, "changed": changed, "removed": removed, "same": same, "rejected": rejected}
    return [(name, amount(number)) for name, number in named.items()]


def row_told(row: RejectedRow) -> RowTold:
    """A rejected row with its cells; the ledger keeps them as one JSON object."""
    try:
        kept = json.loads(row.raw)
    except ValueError:
        kept = None
    cells = kept.items() if isinstance(kept, dict) else [("", row.raw)]
    return RowTold(
        row.row,
        reason_words(row.reason, locale()),
        row.reason,
        tuple((str(name), str(value)[:_CELL]) for name, value in cells if value),
    )


def errand_link(number: int) -> str:
    """The address of an errand's page."""
    return link(f"{ERRAND}/{number}")


def errand_line(one: Errand) -> ErrandLine:
    """One errand as a line."""
    return ErrandLine(
        id=one.id,
        link=errand_link(one.id),
        what=t(f"register_desk.what.{one.what}"),
        about=_about(one),
        asked_by=one.asked_by,
        when=moment(one.asked_at),
        state=_state(one),
        open=one.result is None,
    )


def _about(one: Errand) -> str:
    """What an errand is about, short."""
    words = one.words
    if words.run is not None:
        return t("register_desk.errand.of_run", run=str(words.run))
    if words.version is not None:
        return t("register_desk.errand.of_version", version=str(words.version))
    return feed_name(words.source, words.kind) if words.source and words.kind else ""


def _state(one: Errand) -> str:
    """Where it stands; how it ended in words of its own kind where there are some."""
    if one.result is None:
        return t(f"register_desk.state.{one.state}")
    own = f"register_desk.ending.{one.what}_{one.result.ending}"
    return t(own if has(locale(), own) else f"register_desk.ending.{one.result.ending}")
