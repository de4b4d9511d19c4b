"""The form by which a company, a person or an officer asks for a correction of what is shown (contract §2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from flask import Blueprint, Response, redirect, request, session
from werkzeug.wrappers import Response as AnyResponse

from verify.errors import NotFound, StoreError
from verify.service.correcting import LONGEST, Problem, Wish
from verify.store.corrections import Correction, Role
from verify.web.shell import link, page, services, t

correction_pages = Blueprint("correction_pages", __name__)

#: Where the form sends; one form for every company, so that no company's name stands in a request's address.
PATH = "/koreksi"
_FIELDS = (*LONGEST, "role")
#: Under this name the signed cookie carries the number just given to the page that shows it.
_NUMBER = "correction"
# The browser's Back button brings back what was typed; nobody else keeps the page.
_BACK = "private, no-cache"


@dataclass(frozen=True, slots=True)
class CorrectionForm:
    """What was typed by field, what is wrong by field, and the company of the page it came from (None: typed)."""

    agency_id: str | None = None
    company: str | None = None
    values: Mapping[str, str] = field(default_factory=lambda: dict.fromkeys(_FIELDS, ""))
    mistakes: Mapping[str, str] = field(default_factory=dict)


@correction_pages.get(PATH)
def correction() -> Response:
    """Show the empty form."""
    return _shown(CorrectionForm(), cache=_BACK)


@correction_pages.get(f"{PATH}/<path:agency_id>")
def correction_of(agency_id: str) -> Response:
    """Show the form for one company; NotFound for an id that the register does not hold."""
    return _shown(_about(agency_id), cache=_BACK)


@correction_pages.post(PATH)
def ask_correction() -> AnyResponse:
    """Keep the request and lead to its number; with a mistake, show the form again. The register stays as it is."""
    form = _sent()
    kept = services().corrections.file(
        Wish(agency_id=form.agency_id, **{**form.values, "company": form.company or form.values["company"]})
    )
    if isinstance(kept, Correction):
        session[_NUMBER] = kept.number
        return redirect(link(f"{PATH}/terkirim"), HTTPStatus.SEE_OTHER.value)
    mistakes = {name: _said(name, problem) for name, problem in kept.items()}
    return _shown(CorrectionForm(form.agency_id, form.company, form.values, mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)


@correction_pages.get(f"{PATH}/terkirim")
def correction_sent() -> AnyResponse:
    """Show the number of the request just sent; who sent none is led to the form."""
    number = session.get(_NUMBER)
    if not isinstance(number, str):
        return redirect(link(PATH), HTTPStatus.SEE_OTHER.value)
    return page("correction_sent.html", number=number)


def again(mistake: str, status: int) -> Response:
    """Show the form that was sent and could not be kept yet again, with everything typed and why."""
    form = _sent()
    return _shown(CorrectionForm(form.agency_id, form.company, form.values, {"wrong": mistake}), HTTPStatus(status))


def _shown(form: CorrectionForm, status: HTTPStatus = HTTPStatus.OK, *, cache: str | None = None) -> Response:
    return page("correction.html", form=form, roles=tuple(Role), http_status=status.value, cache=cache)


def _sent() -> CorrectionForm:
    """The form as it was sent. A company that the register no longer holds has to be named."""
    values = {name: request.form.get(name, "") for name in _FIELDS}
    agency_id = request.form.get("agency_id", "")
    try:
        about = _about(agency_id) if agency_id else CorrectionForm()
    except NotFound:
        about = CorrectionForm()
    except StoreError:
        # It is named when it can be read again; until then its id stands for it.
        about = CorrectionForm(agency_id, agency_id)
    return CorrectionForm(about.agency_id, about.company, values)


def _about(agency_id: str) -> CorrectionForm:
    company = services().browser.one(agency_id).entry.company
    return CorrectionForm(company.id, company.name)


def _said(name: str, problem: Problem) -> str:
    if problem is Problem.TOO_LONG:
        return t("page.correction.too_long", count=str(LONGEST[name]))
    return t(f"page.correction.{problem}_{name}")
