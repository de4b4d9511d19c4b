"""The form of a check: what was typed, carried along or corrected, what is wrong with it, and how a mistake is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from verify.core.jobs import canonical_job
from verify.errors import BadInput
from verify.service.claims import Asked
from verify.wording.catalogue import has, text

#: What the front page asks for.
FIELDS = ("message", "company", "phones", "licence_number", "destination", "job", "place", "on_date", "audience")
_DETAILS = [name for name in FIELDS if name not in ("message", "audience")]
#: What only the form beside an answer holds: facts of a message that is no longer there. `corrected` says that it is
#: that form: in its fields several values stand apart by SEPARATOR. `unsure` is the name that could mean several
#: companies, `denied` the same name where none of them is meant.
CARRIED = (
    "pay", "fees", "visa", "read_pay", "read_fees", "read_visa", "marks", "unread", "unsure", "denied", "corrected",
)  # fmt: skip
#: The company chosen of several; it takes the place of the name that was typed. `NONE_CHOSEN`: none of them is meant.
CHOSEN, NONE_CHOSEN = "chosen", "-"
#: Before the name of such a fact: what was read of it. Only what differs from that is asked again.
READ = "read_"
SEPARATOR = "; "
_ANSWER = "answer."
# How the facts without a field of their own are handed to the reader of messages, in its own language.
_NOTES = (("pay", "Gaji"), ("fees", "Biaya"), ("visa", "Visa"))
_ABROAD = "Kerja di luar negeri."
# What may be given without anything there to check.
_NOTHING_TO_CHECK = frozenset({"on_date", "audience", "place", *CARRIED} - {name for name, _ in _NOTES})


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed, by field; the replies to questions, by indicator id; and the sentence for each mistake."""

    values: Mapping[str, str] = field(default_factory=lambda: dict.fromkeys((*FIELDS, *CARRIED), ""))
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    mistakes: Mapping[str, str] = field(default_factory=dict)

    @property
    def detailed(self) -> bool:
        """Whether one of the folded fields holds something, or is wrong: then the fold stands open."""
        return any(self.values[name] or name in self.mistakes for name in _DETAILS)

    @property
    def empty(self) -> bool:
        """Whether nothing that can be checked was typed or answered."""
        typed = (value for name, value in self.values.items() if name not in _NOTHING_TO_CHECK)
        return not any(value.strip() for value in typed) and not self.answers

    @property
    def carried(self) -> tuple[tuple[str, str], ...]:
        """What the front page has no field for, by the name under which it was sent."""
        values = ((name, self.values[name]) for name in CARRIED if self.values[name])
        return (*values, *((_ANSWER + name, reply) for name, reply in self.answers.items()))


def read_form(given: Mapping[str, str]) -> Form:
    """The form as it was sent; a field that was not sent is empty, one that we do not have is not read."""
    answers = {name.removeprefix(_ANSWER): value for name, value in given.items() if name.startswith(_ANSWER)}
    values = {name: given.get(name, "") for name in (*FIELDS, *CARRIED)}
    return Form(values | _chosen(values, given.get(CHOSEN, "")), answers)


def asked(form: Form) -> Asked:
    """The question that the form asks."""
    values = form.values
    company, *companies = _apart(form, "company")
    licence, *licences = _apart(form, "licence_number")
    jobs = [job.strip() for job in _apart(form, "job")]
    known = [job for job in jobs if canonical_job(job)] or jobs[:1]
    unknown = [job for job in jobs if job not in known]
    return Asked(
        message="\n".join(_message(values, unknown)),
        company=company,
        companies=tuple(companies),
        phones=tuple(_apart(form, "phones")),
        licence_number=licence,
        licence_numbers=tuple(licences),
        destination=values["destination"],
        job=", ".join(known),
        place=values["place"],
        answers=tuple(form.answers.items()),
        on_date=values["on_date"],
        audience=values["audience"],
        unread=bool(values["unread"]),
        marks=tuple(values["marks"].split()),
    )


def joined(values: Iterable[str]) -> str:
    """Several values as they stand in one field of the form beside an answer."""
    return SEPARATOR.join(value.replace(";", ",") for value in values)


def with_mistake(form: Form, name: str, key: str, locale: str) -> Form:
    """The form with one mistake said next to its field."""
    return Form(form.values, form.answers, {name: text(locale, f"page.mistake.{key}")})


def refused(form: Form, refusal: BadInput, *, longest: int, locale: str) -> Form:
    """The form with what the service refused, in words that say what to do."""
    name = refusal.field if refusal.field in FIELDS else "message"
    if len(form.values[name]) > longest:
        return with_mistake(form, name, "too_long", locale)
    key = name if has(locale, f"page.mistake.{name}") else "field"
    return with_mistake(form, name, key, locale)


def _chosen(values: Mapping[str, str], chosen: str) -> dict[str, str]:
    """What a choice of one of several companies changes; nothing where the name was corrected since."""
    if not chosen:
        return {}
    unsure, typed = values["unsure"], values["company"].split(SEPARATOR.strip())
    names = [name.strip() for name in typed if name.strip()]
    if chosen == NONE_CHOSEN:
        return {"denied": unsure}
    if unsure and unsure not in names:
        return {}
    rest = [chosen if name == unsure else name for name in names]
    return {"company": SEPARATOR.join(rest if unsure else [*names, joined((chosen,))])}


def _apart(form: Form, name: str) -> list[str]:
    """The values of a field: one on the front page, as many as there are in the form beside an answer."""
    value = form.values[name]
    return value.split(SEPARATOR.strip()) if form.values["corrected"] else [value]


def _message(values: Mapping[str, str], jobs: Iterable[str]) -> Iterator[str]:
    if values["message"].strip():
        yield values["message"]
    typed = {name: values[name].strip() for name, _ in _NOTES if values[name] != values[READ + name]}
    notes = [f"Lowongan kerja {job}." for job in jobs if job]
    notes += [f"{label}: {typed[name]}" for name, label in _NOTES if typed.get(name)]
    yield from (_ABROAD, *notes) if notes else ()
