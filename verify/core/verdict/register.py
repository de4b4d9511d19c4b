"""The register axis: whether the sources that were asked are fit to be asked."""

from __future__ import annotations

from verify.core.agency import History, SourceState
from verify.core.axes import Finding, RegisterView, SourceView
from verify.core.statuses import Axis, RegisterStatus
from verify.core.verdict.context import Context, finding


def judge_register(context: Context) -> tuple[RegisterView, tuple[Finding, ...]]:
    """The state of every source of the jurisdiction. Historical ones are told, but cannot make a register fresh."""
    used = context.sources.of(context.origin)
    status = _status(used, context)
    counted = [s for s in used if s.history is History.CURRENT] or list(used)
    read = [s.as_of for s in counted if s.as_of is not None]
    as_of = min(read, default=None)
    view = RegisterView(
        version=context.index.version,
        status=status,
        as_of=as_of,
        age_days=(context.today - as_of).days if as_of else None,
        sources=tuple(_view(state, context) for state in used),
    )
    if status is not RegisterStatus.STALE:
        return view, ()
    return view, (finding("REGISTER_STALE", Axis.REGISTER, as_of=as_of),)


def _status(used: tuple[SourceState, ...], context: Context) -> RegisterStatus:
    current = [state for state in used if state.history is History.CURRENT]
    if not used or any(state.as_of is None for state in current):
        return RegisterStatus.EMPTY
    fresh = bool(current) and all(state.fresh(context.today) for state in current)
    return RegisterStatus.FRESH if fresh else RegisterStatus.STALE


def _view(state: SourceState, context: Context) -> SourceView:
    return SourceView(
        source=state.source,
        kind=state.kind.value,
        as_of=state.as_of,
        rows=state.rows,
        sha256=state.sha256,
        coverage=state.coverage.value,
        history=state.history.value,
        fresh=state.fresh(context.today),
    )
