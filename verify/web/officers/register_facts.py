"""Confirmed facts: a company of the register is looked for, what was confirmed of it is listed, added and withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.core.confirmed import AGAINST
from verify.errors import BadInput, NotFound
from verify.service.browsing import Entry, EntryPage, Wanted
from verify.service.officers.facts import Fact, FactKind, ListedFact, Wish
from verify.service.officers.facts_read import SOURCE_CHARS, Problem
from verify.store.officers import Role
from verify.web.officers.guard import about, allow, officer
from verify.web.officers.register_room import PATH, Form, amount, moment, number_sent, shown
from verify.web.shell import agency_link, link, locale, services, t
from verify.wording.findings import confirmed_by
from verify.wording.formats import dialled, long_date

register_facts = Blueprint("register_facts", __name__)

FACTS, COMPANY = f"{PATH}/fakta", f"{PATH}/perusahaan"
_FIELDS = ("kind", "value", "confirmed_on", "source", "effective_on", "effective_until")
_LONGEST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    """One fact as a line of a list. `company` is None where the register holds it no more."""

    id: int
    kind: str
    value: str
    company: str | None
    link: str
    origin: str
    days: str
    learned: str
    withdrawn: str
    because: str | None


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """A withdrawal that was sent and cannot be kept: of which fact, the reason as typed, and what is wrong with it."""

    fact_id: int | None = None
    because: str = ""
    mistake: str = ""


@register_facts.get(FACTS)
@allow(Role.REGISTER_EDITOR)
def facts() -> Response:
    """List every fact, newest first, and offer to look for a company."""
    return _facts_page(Form())


@register_facts.post(f"{FACTS}/cari")
@allow(Role.REGISTER_EDITOR)
def find_company() -> Response:
    """Show the companies of that name; sent and not asked by address, so that no log holds what was looked for."""
    q = request.form.get("q", "").strip()[:_LONGEST]
    if not q:
        return _facts_page(Form({"q": q}, {"q": t("register_facts.no_name")}), status=HTTPStatus.UNPROCESSABLE_ENTITY)
    try:
        found = services().browser.find(Wanted(q=q, first=services().settings.default_origin))
    except BadInput:
        mistakes = {"q": t("register_facts.no_numbers")}
        return _facts_page(Form({"q": q}, mistakes), status=HTTPStatus.UNPROCESSABLE_ENTITY)
    return _facts_page(Form({"q": q}), found=found)


@register_facts.get(f"{COMPANY}/<path:agency_id>")
@allow(Role.REGISTER_EDITOR)
def company(agency_id: str) -> Response:
    """Show what was confirmed of one company, and the form to confirm more; NotFound for an unknown id."""
    entry = services().browser.one(agency_id).entry
    about(entry.company.id)
    return _company_page(entry, Form())


@register_facts.post(FACTS)
@allow(Role.REGISTER_EDITOR)
def add() -> AnyResponse:
    """Confirm a fact and lead to the company it is about; with a mistake, show the form again."""
    form = request.form
    entry = services().browser.one(form.get("agency_id", "")).entry
    values = {name: form.get(name, "") for name in _FIELDS}
    kept = services().officers.facts.add(Wish(agency_id=entry.company.id, **values), officer())
    if isinstance(kept, Fact):
        about(f"fact:{kept.said.id}")
        return redirect(_company_link(entry.company.id), HTTPStatus.SEE_OTHER.value)
    mistakes = {name: _said(problem) for name, problem in kept.items()}
    return _company_page(entry, Form(values, mistakes), status=HTTPStatus.UNPROCESSABLE_ENTITY)


@register_facts.post(f"{FACTS}/tarik")
@allow(Role.REGISTER_EDITOR)
def withdraw() -> AnyResponse:
    """Take a fact back, and lead to the company it is about; with a mistake, show that company again."""
    number, because = number_sent("fact"), request.form.get("because", "")
    about(f"fact:{number}")
    listed = services().officers.facts.one(number)
    if listed is None:
        raise NotFound("There is no such fact.")
    taken = services().officers.facts.withdraw(number, because, officer())
    to = listed.company.id if listed.company else None
    if isinstance(taken, Fact):
        return redirect(_company_link(to) if to else link(FACTS), HTTPStatus.SEE_OTHER.value)
    mistake = _said(next(iter(taken.values())))
    wrong, form = Withdrawing(number, because, mistake), Form(mistakes={f"because-{number}": mistake})
    if to is None:
        return _facts_page(form, wrong=wrong, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    entry = services().browser.one(to).entry
    return _company_page(entry, form, wrong=wrong, status=HTTPStatus.UNPROCESSABLE_ENTITY)


def _facts_page(
    form: Form,
    *,
    found: EntryPage | None = None,
    wrong: Withdrawing | None = None,
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    entries = found.entries if found else ()
    return shown(
        "register_facts.html",
        "facts",
        status=status,
        form=form,
        searched=found is not None,
        total=amount(found.total) if found else "",
        more=found is not None and found.total > len(entries),
        companies=[(_company_link(one.company.id), one) for one in entries],
        facts=[_line(one) for one in services().officers.facts.listed()] if found is None else [],
        wrong=wrong or Withdrawing(),
    )


def _company_page(
    entry: Entry, form: Form, *, wrong: Withdrawing | None = None, status: HTTPStatus = HTTPStatus.OK
) -> Response:
    listed = services().officers.facts.listed(agency_id=entry.company.id)
    return shown(
        "register_company.html",
        "facts",
        status=status,
        entry=entry,
        public=agency_link(entry.company.id),
        facts=[_line(one) for one in listed],
        kinds=tuple(FactKind),
        longest=_LONGEST,
        source_chars=SOURCE_CHARS,
        form=form,
        wrong=wrong or Withdrawing(),
    )


def _line(listed: ListedFact) -> FactLine:
    said = listed.fact.said
    company_id = listed.company.id if listed.company else None
    taken = listed.fact.withdrawn_at
    return FactLine(
        id=said.id,
        kind=t(f"fact.kind.{said.kind}"),
        value=_value(said.kind, said.value),
        company=listed.company.name if listed.company else said.agency_name,
        link=_company_link(company_id) if company_id else "",
        origin=confirmed_by(said.confirmed_on.isoformat(), said.office, said.source, locale=locale()),
        days=_days(listed),
        learned=moment(said.at),
        withdrawn=moment(taken) if taken else "",
        because=listed.fact.because,
    )


def _value(kind: FactKind, value: str) -> str:
    """What was confirmed, as people read it; of a denied number the kept end alone."""
    if kind is FactKind.CONTACT_DENIED:
        return f"…{value}"
    if kind is FactKind.CONTACT:
        return dialled(value)
    return value or t("register_facts.no_decree") if kind in AGAINST else value


def _days(listed: ListedFact) -> str:
    said = listed.fact.said
    if said.effective_on is None:
        return ""
    until = {"until": long_date(said.effective_until, locale())} if said.effective_until else {}
    return t("register_facts.effective", date=long_date(said.effective_on, locale()), **until)


def _company_link(agency_id: str) -> str:
    return agency_link(agency_id).replace("/agen/", f"{COMPANY}/", 1)


def _said(problem: Problem) -> str:
    return t(f"fact.problem.{problem}")
