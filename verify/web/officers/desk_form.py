"""What is asked at the desk: the one line, then the official questions, each with its tick and what was typed.

As on the citizen's side, what was typed stays with the browser that typed it (verify/web/carried.py): in a signed
cookie for this one answer, for one hour.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from werkzeug.datastructures import MultiDict

from verify.core.answer import Answer
from verify.core.claim import Audience, Claim, Reply
from verify.core.places import countries_in
from verify.service.browsing import holds_number
from verify.store.decisions import Paper
from verify.web import carried, forms
from verify.web.forms import Form
from verify.wording.understood import countries, country_words

#: The one line, the ticks, and where to go after asking again, by the names of their fields.
LINE, TICKS, THEN, FOCUS = "tanya", "ada", "lalu", "tetap"
#: The field of each question; where it is none of a check's own, only the desk knows it.
FIELD_OF: Mapping[Paper, str] = {
    Paper.COUNTRY: "country",
    Paper.CITY: "city",
    Paper.JOB: "job",
    Paper.TERM: "term",
    Paper.COMPANY: "company",
    Paper.RECOMMENDATION: "place",
}
_OWN = ("country", "city", "term")
_KEPT = "desk."
#: Ticks answer these questions with "no", so that nobody is asked twice: all five told, and the letter shown.
TOLD, SHOWN = "V4", "V5"
_TO_TELL = frozenset(Paper) - {Paper.RECOMMENDATION}
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class DeskForm:
    """The form beside an answer: that of the check, what only the desk asks (`own`), and what was told or shown."""

    form: Form = field(default_factory=Form)
    own: Mapping[str, str] = field(default_factory=lambda: dict.fromkeys(_OWN, ""))
    ticked: frozenset[Paper] = frozenset()

    def typed(self, paper: Paper) -> str:
        """What was typed for a question."""
        name = FIELD_OF[paper]
        return self.own[name] if name in _OWN else self.form.values[name]

    @property
    def missing(self) -> tuple[Paper, ...]:
        """What was neither told nor shown yet, in the order of the questions."""
        return tuple(one for one in Paper if one not in self.ticked)


def first_form(given: Mapping[str, str]) -> Form:
    """The form of the one line."""
    values = {"message": given.get(LINE, ""), "on_date": given.get("on_date", "")}
    return Form(dict(Form().values) | values | {"audience": Audience.PASSPORT_DESK.name.lower()})


def sent_form(given: MultiDict[str, str]) -> DeskForm:
    """The form beside an answer as it was sent."""
    own = {name: given.get(name, "").strip()[:_LONGEST] for name in _OWN}
    ticked = frozenset(one for one in Paper if one.value in given.getlist(TICKS))
    form = forms.read_form(given)
    values = {"destination": _destination(own), "audience": Audience.PASSPORT_DESK.name.lower()}
    answers = _with_ticks(form.answers, ticked)
    return DeskForm(Form(dict(form.values) | values, answers), own, ticked)


def bare_form(answer: Answer, locale: str) -> DeskForm:
    """What a stored answer still tells of what was asked: for a browser that has typed nothing for it, or long ago."""
    company = answer.company.agency.name if answer.company.agency else ""
    own = dict.fromkeys(_OWN, "") | {"country": _lands(answer, locale)}
    values = {"company": company, "corrected": carried.AGAIN, "audience": Audience.PASSPORT_DESK.name.lower()}
    return DeskForm(Form(dict(Form().values) | values | {"destination": _destination(own)}), own)


def form_of(claim: Claim, answer: Answer, locale: str, *, before: DeskForm) -> DeskForm | None:
    """The form that asks the same again; None with a child: of one nothing is carried on."""
    form = carried.form_of(claim, answer, locale, before=before.form)
    if form is None:
        return None
    own = dict(before.own)
    own["country"] = own["country"] or _lands(answer, locale)
    return DeskForm(Form(dict(form.values) | {"destination": _destination(own)}, form.answers), own, before.ticked)


def sealed(desk: DeskForm, code: str, secret: str) -> str | None:
    """The form as the text of the cookie of that answer; None where it is too long for one."""
    kept = {f"{_KEPT}{name}": value for name, value in desk.own.items()}
    kept[f"{_KEPT}{TICKS}"] = " ".join(sorted(desk.ticked))
    return carried.sealed(Form(dict(desk.form.values) | kept, desk.form.answers), code, secret)


def opened(text: str, code: str, secret: str) -> DeskForm | None:
    """The form that a cookie of that answer holds; None where it was not made here, or not for that answer."""
    form = carried.opened(text, code, secret)
    if form is None:
        return None
    values = {name: value for name, value in form.values.items() if not name.startswith(_KEPT)}
    own = {name: form.values.get(f"{_KEPT}{name}", "") for name in _OWN}
    ticks = form.values.get(f"{_KEPT}{TICKS}", "").split()
    return DeskForm(replace(form, values=values), own, frozenset(one for one in Paper if one.value in ticks))


def _lands(answer: Answer, locale: str) -> str:
    return "; ".join(country_words(one, locale) for one in countries(answer.understood))


def _destination(own: Mapping[str, str]) -> str:
    """The country, and the city where its country is known: an unknown town would count as an unknown land.

    With a number in it the city, or the term, goes along whatever it says: what no reader can place is never cleared.
    """
    city = own["city"] if countries_in(own["city"]) or holds_number(own["city"]) else ""
    term = own["term"] if holds_number(own["term"]) else ""
    return ", ".join(part for part in (own["country"], city, term) if part)


def _with_ticks(answers: Mapping[str, str], ticked: frozenset[Paper]) -> dict[str, str]:
    """The replies with those that the ticks give; a tick taken away takes its reply with it."""
    told = {TOLD: ticked >= _TO_TELL, SHOWN: Paper.RECOMMENDATION in ticked}
    kept = {name: reply for name, reply in answers.items() if name not in told or reply != Reply.NO}
    return kept | {name: Reply.NO.value for name, said in told.items() if said}
