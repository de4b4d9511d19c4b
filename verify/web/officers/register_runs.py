"""The register desk's first page, one run with all that it refused, and accepting it all the same."""

from __future__ import annotations

from http import HTTPStatus

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.service.officers.errands import Problem
from verify.store.errand_rows import Errand
from verify.store.officers import Role
from verify.store.runs import Outcome, Run
from verify.web.officers.guard import about, allow, officer
from verify.web.officers.register_room import (
    PATH,
    Form,
    moment,
    number_sent,
    page_number,
    said,
    shown,
    whys,
)
from verify.web.officers.register_sources import needs_told, sources_told
from verify.web.officers.register_told import RUN, counts, errand_line, errand_link, row_told, run_line
from verify.web.shell import link, locale, services, t
from verify.wording.formats import long_date

register_runs = Blueprint("register_runs", __name__)

_GOOD = (Outcome.APPLIED, Outcome.UNCHANGED)


@register_runs.get(PATH)
@allow(Role.REGISTER_EDITOR)
def runs() -> Response:
    """Show what waits, how old every list is, and the runs, newest first."""
    desk, errands = services().officers.register_desk, services().officers.errands
    number = page_number()
    found = desk.runs(number)
    register = services().browser.register() if number == 1 else None
    return shown(
        "register_runs.html",
        "runs",
        idle=errands.idle(),
        errands=[errand_line(one) for one in errands.listed()[:5]] if number == 1 else [],
        needs=needs_told(register, desk.waiting_pairs()) if register else None,
        sources=sources_told(register) if register else (),
        runs=[run_line(one) for one in found.runs],
        newer=_page_link(number - 1) if number > 1 else None,
        older=_page_link(number + 1) if found.more else None,
    )


@register_runs.get(f"{RUN}/<int:run_id>")
@allow(Role.REGISTER_EDITOR)
def run(run_id: int) -> Response:
    """Show one run: how it ended and why, what it would change, and the rows it rejected."""
    about(f"run:{run_id}")
    return _run_page(run_id, Form())


@register_runs.post(f"{PATH}/terima")
@allow(Role.REGISTER_EDITOR)
def accept() -> AnyResponse:
    """Ask that a refused run be applied all the same, and lead to the errand; with a mistake, show the run again."""
    run_id, because = number_sent("run"), request.form.get("because", "")
    about(f"run:{run_id}")
    left = services().officers.errands.accept(run_id, because, officer())
    if isinstance(left, Errand):
        about(f"errand:{left.id}")
        return redirect(errand_link(left.id), HTTPStatus.SEE_OTHER.value)
    mistakes = {name: said(name, problem) for name, problem in left.items()}
    return _run_page(run_id, Form({"because": because}, mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)


def _run_page(run_id: int, form: Form, status: HTTPStatus = HTTPStatus.OK) -> Response:
    seen = services().officers.register_desk.run(run_id, page_number())
    bar = services().officers.errands.bar_to_accept(seen.run)
    one = seen.run
    return shown(
        "register_run.html",
        "runs",
        status=status,
        run=one,
        line=run_line(one),
        facts=_facts(one),
        counts=counts(one.added, one.changed, one.removed, same=one.same, rejected=one.rejected),
        whys=whys(one.reasons),
        acceptable=bar is None,
        bar=None if bar in (None, Problem.NOT_REFUSED) else said("run", bar),
        again=[run_line(other) for other in seen.again],
        again_good=any(other.outcome in _GOOD for other in seen.again),
        errands=[errand_line(other) for other in seen.errands],
        rows=[row_told(row) for row in seen.rows],
        page=seen.page,
        pages=seen.pages,
        page_link=lambda number: link(f"{RUN}/{run_id}", page=str(number)),
        form=form,
    )


def _facts(one: Run) -> list[tuple[str, str]]:
    """What the ledger knows of a run, by the key of its word."""
    terms = one.terms
    known = {
        "as_of": long_date(one.as_of, locale()) if one.as_of else None,
        "started": moment(one.started_at),
        "finished": moment(one.finished_at) if one.finished_at else None,
        "version": str(one.version) if one.version is not None else None,
        "coverage": t(f"register_desk.coverage.{terms.coverage}") if terms.coverage else None,
        "sha256": one.sha256,
        "accepted_by": terms.accepted_by,
        "because": terms.because,
    }
    return [(name, value) for name, value in known.items() if value]


def _page_link(number: int) -> str:
    return link(PATH, page=str(number)) if number > 1 else link(PATH)
