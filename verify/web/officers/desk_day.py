"""The day's list of a desk: what its own office decided, counted, to be printed, as CSV and as a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from flask import Blueprint, Response, request

from verify.core.statuses import Advice
from verify.service.officers.decisions import Day, Listed
from verify.store.decisions import Outcome
from verify.store.officers import Role
from verify.web.officers.desk import DESK, clock
from verify.web.officers.guard import about, allow, officer
from verify.web.officers.sheets import CSV, XLSX, Sheet, comma_table, workbook
from verify.web.shell import locale, page, services, t
from verify.wording.formats import long_date

desk_day = Blueprint("desk_day", __name__)
desk_day.context_processor(lambda: {"clock": clock})

LIST = f"{DESK}/hari"
#: The columns of both files; codes alone, which stay the same in every language.
COLUMNS = ("date", "time", "code", "advice", "decision", "reasons", "missing", "officer", "replaced")


@desk_day.get(LIST)
@allow(Role.DESK)
def day_list() -> Response:
    """Show the decisions of a day (`?tanggal=`, else today), their numbers, and what no list can tell."""
    shown = _day()
    return page(
        "officers/desk_day.html",
        shown=shown,
        heading=t("desk.list.heading", date=long_date(shown.day, locale())),
        outcomes=[(one, shown.outcomes.get(one, 0)) for one in Outcome],
        advices=[(one, shown.advices.get(one, 0)) for one in Advice],
        office=officer().office,
    )


@desk_day.get(f"{LIST}.csv")
@allow(Role.DESK)
def day_csv() -> Response:
    """Give the same day as CSV (UTF-8 with a mark, so that Excel reads it right)."""
    shown = _day()
    return _file(comma_table(COLUMNS, (_cells(shown, line) for line in shown.lines)), CSV, shown, "csv")


@desk_day.get(f"{LIST}.xlsx")
@allow(Role.DESK)
def day_xlsx() -> Response:
    """Give the same day as a workbook: the list, and the numbers on a sheet of their own. No cell is a formula."""
    shown = _day()
    lines = [_cells(shown, line) for line in shown.lines]
    listed = Sheet(name="list", head=COLUMNS, rows=lines, widths=(18,) * len(COLUMNS))
    counts = Sheet(name="counts", head=("of", "code", "count"), rows=list(_counts(shown)), widths=(12, 24, 8))
    return _file(workbook((listed, counts)), XLSX, shown, "xlsx")


def _day() -> Day:
    decisions = services().officers.decisions
    try:
        day = date.fromisoformat(request.args.get("tanggal", ""))
    except ValueError:
        day = decisions.today()
    about(day.isoformat())
    return decisions.day(day, officer())


def _cells(shown: Day, line: Listed) -> tuple[str, ...]:
    decision = line.decision
    return (
        shown.day.isoformat(),
        line.at.strftime("%H:%M"),
        decision.code,
        decision.advice.value,
        decision.outcome.value,
        ";".join(decision.reasons),
        ";".join(decision.missing),
        decision.by,
        "yes" if line.replaced else "",
    )


def _counts(shown: Day) -> Iterator[tuple[str, str, int]]:
    for outcome in Outcome:
        yield "decision", outcome.value, shown.outcomes.get(outcome, 0)
    for advice in Advice:
        yield "advice", advice.value, shown.advices.get(advice, 0)


def _file(made: bytes, kind: str, shown: Day, ending: str) -> Response:
    response = Response(made, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="cek-dulu-meja-{shown.day.isoformat()}.{ending}"'
    response.headers["Cache-Control"] = "no-store"
    return response
