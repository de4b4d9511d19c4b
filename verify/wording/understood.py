"""What was understood of a claim, fact by fact, in words: for a page, a terminal, and the form that corrects it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from verify.core.answer import Understood
from verify.core.facts import VISAS, Fee, Pay
from verify.core.places import country_name, is_country
from verify.wording.catalogue import text
from verify.wording.formats import dialled, money

#: The facts there are, in the order in which they are told.
FACTS = (
    "companies", "phones", "emails", "licences", "destination", "job", "pay", "fees", "visa", "ages", "departure",
    "persons",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: `code` is the name of the field, `name` its wording, `values` each value in words."""

    code: str
    name: str
    values: tuple[str, ...]


def taken_sentence(understood: Understood, locale: str) -> str | None:
    """What the single box was taken for; None where it was empty."""
    if understood.taken is None:
        return None
    return text(locale, "read.taken", what=text(locale, f"read.kind.{understood.taken}"))


def facts(understood: Understood, locale: str) -> tuple[Fact, ...]:
    """Every fact that there is, in the order of FACTS. People are counted, never named."""
    people = len(understood.persons)
    told: Mapping[str, Iterable[str]] = {
        "companies": understood.companies,
        "phones": map(dialled, understood.phones),
        "emails": understood.emails,
        "licences": understood.licence_numbers,
        "destination": (country_words(code, locale) for code in countries(understood)),
        "job": understood.jobs or (understood.job or "",),
        "pay": (pay_words(one, locale) for one in understood.pay),
        "fees": (fee_words(one, locale) for one in understood.fees),
        "visa": (visa_words(understood.visa, locale) if understood.visa else "",),
        "ages": _ages(understood, locale),
        "departure": (understood.departure or "",),
        "persons": (text(locale, "read.people", count=str(people)) if people else "",),
    }
    return tuple(_told(told, locale))


def countries(understood: Understood) -> tuple[str, ...]:
    """Every destination understood, as a code."""
    return understood.destinations or ((understood.destination,) if understood.destination else ())


def country_words(code: str, locale: str) -> str:
    """The country's name; what is no code stays as it is."""
    return country_name(code, locale) if is_country(code) else code


def pay_words(pay: Pay, locale: str) -> str:
    """Rp7.000.000 sampai Rp8.000.000 per bulan."""
    low, high = money(pay.low, pay.currency, locale), money(pay.high, pay.currency, locale)
    either = {"high": high} if pay.high != pay.low else {}
    return text(locale, "read.pay", low=low, period=text(locale, f"read.period.{pay.period}"), **either)


def fee_words(fee: Fee, locale: str) -> str:
    """Rp3.500.000, dibayar ke orang; a fee without a sum says so."""
    amount = {"amount": money(fee.amount, fee.currency, locale)} if fee.amount else {}
    return text(locale, f"read.fee.{fee.to}", **amount)


def visa_words(visa: str, locale: str) -> str:
    """The kind of visa; one that is not told apart stays as it was written."""
    return text(locale, f"read.visa.{visa}") if visa in VISAS else visa


def _ages(understood: Understood, locale: str) -> tuple[str, ...]:
    if understood.ages is None:
        return ()
    low, high = understood.ages
    told = {"low": low, "high": high if high != low else 0}
    return (text(locale, "read.ages", **{name: str(age) for name, age in told.items() if age}),)


def _told(told: Mapping[str, Iterable[str]], locale: str) -> Iterator[Fact]:
    for code in FACTS:
        if shown := tuple(value for value in told[code] if value):
            yield Fact(code, text(locale, f"read.name.{code}"), shown)
