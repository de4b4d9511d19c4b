"""The form of the front page: what was typed, what is wrong with it, and how a mistake is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from verify.errors import BadInput
from verify.service.claims import Asked
from verify.wording.catalogue import has, text

FIELDS = ("message", "company", "phones", "licence_number", "destination", "job", "on_date")
_DETAILS = FIELDS[1:]


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed, by field, and the sentence for each field that has a mistake."""

    values: Mapping[str, str] = field(default_factory=lambda: dict.fromkeys(FIELDS, ""))
    mistakes: Mapping[str, str] = field(default_factory=dict)

    @property
    def detailed(self) -> bool:
        """Whether one of the folded fields holds something, or is wrong: then the fold stands open."""
        return any(self.values[name] or name in self.mistakes for name in _DETAILS)

    @property
    def empty(self) -> bool:
        """Whether nothing that can be checked was typed."""
        return not any(self.values[name].strip() for name in FIELDS if name != "on_date")


def read_form(given: Mapping[str, str]) -> Form:
    """The form as it was sent; a field that was not sent is empty, one that we do not have is not read."""
    return Form({name: given.get(name, "") for name in FIELDS})


def asked(form: Form) -> Asked:
    """The question that the form asks."""
    values = form.values
    return Asked(
        message=values["message"],
        company=values["company"],
        phones=(values["phones"],),
        licence_number=values["licence_number"],
        destination=values["destination"],
        job=values["job"],
        on_date=values["on_date"],
    )


def with_mistake(form: Form, name: str, key: str, locale: str) -> Form:
    """The form with one mistake said next to its field."""
    return Form(form.values, {name: text(locale, f"page.mistake.{key}")})


def refused(form: Form, refusal: BadInput, *, longest: int, locale: str) -> Form:
    """The form with what the service refused, in words that say what to do."""
    name = refusal.field if refusal.field in FIELDS else "message"
    if len(form.values[name]) > longest:
        return with_mistake(form, name, "too_long", locale)
    key = name if has(locale, f"page.mistake.{name}") else "field"
    return with_mistake(form, name, key, locale)
