"""The versions of the register, and asking to go back to an earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.store.errand_rows import Errand
from verify.store.officers import Role
from verify.store.past import VersionLine
from verify.web.officers.guard import about, allow, officer
from verify.web.officers.register_room import PATH, Form, feed_name, moment, number_sent, said, shown
from verify.web.officers.register_told import errand_link, run_link
from verify.web.shell import locale, services, t
from verify.wording.formats import long_date

register_versions = Blueprint("register_versions", __name__)

VERSIONS = f"{PATH}/versi"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One version as a line; `run` leads to the run that made it."""

    version: int
    when: str
    what: str
    run: str | None
    because: str | None


@register_versions.get(VERSIONS)
@allow(Role.REGISTER_EDITOR)
def versions() -> Response:
    """List the last versions and what made them."""
    return _page(Form())


@register_versions.post(VERSIONS)
@allow(Role.REGISTER_EDITOR)
def go_back() -> AnyResponse:
    """Ask that an earlier version stand again, and lead to the errand; with a mistake, show the page again."""
    form = request.form
    values = {"version": form.get("version", ""), "because": form.get("because", "")}
    if not values["version"]:
        mistakes = {"version": t("register_desk.versions.choose")}
        return _page(Form(values, mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)
    version = number_sent("version")
    about(f"version:{version}")
    left = services().officers.errands.go_back(version, values["because"], officer())
    if isinstance(left, Errand):
        about(f"errand:{left.id}")
        return redirect(errand_link(left.id), HTTPStatus.SEE_OTHER.value)
    mistakes = {name: said(name, problem) for name, problem in left.items()}
    return _page(Form(values, mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)


def _page(form: Form, status: HTTPStatus = HTTPStatus.OK) -> Response:
    desk = services().officers.register_desk
    return shown(
        "register_versions.html",
        "versions",
        status=status,
        now=desk.version(),
        versions=[_line(one) for one in desk.versions()],
        form=form,
    )


def _line(one: VersionLine) -> Line:
    if one.rolled_back_to is not None:
        what = t("register_desk.versions.returned", version=str(one.rolled_back_to), who=one.decided_by or "")
    elif one.source and one.kind:
        day = {"date": long_date(one.as_of, locale())} if one.as_of else {}
        what = t("register_desk.versions.look", feed=feed_name(one.source, one.kind), **day)
    else:
        what = ""
    run = run_link(one.run_id) if one.run_id is not None else None
    return Line(version=one.version, when=moment(one.learned_at), what=what, run=run, because=one.because)
