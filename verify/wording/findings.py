"""One finding in words: its title, what is recorded, what that means, and by which source on which date."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from verify.core.answer import Finding
from verify.core.places import country_name, is_country
from verify.wording.catalogue import catalogue, has, text
from verify.wording.formats import dialled, listed, long_date, opened, shortened

_FLAG = "FLAG_"
_SEPARATOR = re.compile(r"\s*[;,]\s*")
_SPOKEN_NUMBERS = 2
_SPOKEN_NAMES = 3


@dataclass(frozen=True, slots=True)
class WordedFinding:
    """A finding as sentences. `fact` starts in lower case unless with a name, so that it can follow another word."""

    title: str
    fact: str
    meaning: str
    by: str

    @property
    def detail(self) -> str:
        """Everything but the title, as one paragraph."""
        return " ".join(part for part in (opened(self.fact), self.meaning, self.by) if part)


def worded(finding: Finding, locale: str) -> WordedFinding:
    """The finding in `locale`; a code that the catalogue does not know is a WordingError."""
    if finding.code.startswith(_FLAG):
        key = f"flag.{finding.code.removeprefix(_FLAG)}"
        said = text(locale, f"{key}.said")
        return WordedFinding(
            title=text(locale, f"{key}.title"),
            fact=text(locale, "flag.fact", said=said),
            meaning=text(locale, "flag.meaning"),
            by="",
        )
    key = "fact.not_this_company" if _denied_name(finding) else f"finding.{finding.code}"
    values = spoken_values(finding, locale)
    # A fact that tells the date itself is not followed by it once more.
    dated = finding.source is None and "as_of" in catalogue(locale)[f"{key}.fact"].places
    return WordedFinding(
        title=text(locale, f"{key}.title"),
        fact=text(locale, f"{key}.fact", **values),
        meaning=text(locale, f"{key}.meaning", **values),
        by="" if dated else _confirmed(finding, locale) or _by(values, locale),
    )


def spoken_values(finding: Finding, locale: str) -> dict[str, str]:
    """The finding's evidence as people say it; what is not known is left out."""
    values = dict(_spoken(finding.evidence, locale))
    if finding.as_of is not None:
        values["as_of"] = long_date(finding.as_of, locale)
    if finding.source:
        values["source"] = source_name(finding.source, locale)
    return values


def source_name(source: str, locale: str) -> str:
    """What people call a source: its wording where the catalogue has one, else what the source calls itself."""
    key = f"source.{source}"
    return text(locale, key) if has(locale, key) else source


def contact_words(contact: str, locale: str) -> str:
    """A number or an address with the word for what it is; a kept end ("…789") says that it is one."""
    if "@" in contact:
        return text(locale, "word.email", address=shortened(contact))
    if contact.startswith("…"):
        return text(locale, "word.phone_tail", number=contact)
    return text(locale, "word.phone", number=shortened(dialled(contact)))


def _by(values: Mapping[str, str], locale: str) -> str:
    return text(locale, "word.source", **{key: values[key] for key in ("source", "as_of") if key in values})


def _denied_name(finding: Finding) -> bool:
    """Whether a name is only alike because an officer confirmed that it is not the company's."""
    return finding.code == "COMPANY_SIMILAR" and "confirmed_on" in finding.evidence


def _confirmed(finding: Finding, locale: str) -> str:
    """When and by which office it was confirmed, and how the office came to know; "" where it was not."""
    told = finding.evidence
    if "confirmed_on" not in told:
        return ""
    return confirmed_by(told["confirmed_on"], told["office"], told["source"], locale=locale)


def confirmed_by(on: str, office: str, source: str, *, locale: str) -> str:
    """The origin of a confirmed fact in a sentence; `on` is an ISO day."""
    return text(locale, "word.confirmed", date=_date(on, locale), office=office, source=source)


def _spoken(evidence: Mapping[str, str], locale: str) -> Iterator[tuple[str, str]]:
    for key, value in evidence.items():
        if value.strip():
            say = _SAID.get(key)
            yield key, say(value, locale) if say else shortened(value)


def _date(value: str, locale: str) -> str:
    try:
        return long_date(date.fromisoformat(value), locale)
    except ValueError:
        return value


def _coded(table: str, value: str, locale: str) -> str:
    key = f"{table}.{value}"
    return text(locale, key) if has(locale, key) else value


def _country(value: str, locale: str) -> str:
    return country_name(value, locale) if is_country(value) else value


def _status(value: str, locale: str) -> str:
    return _coded("recorded", value, locale)


def _licence_kind(value: str, locale: str) -> str:
    return _coded("licence_kind", value, locale)


def _form(value: str, locale: str) -> str:
    return _coded("form", value, locale)


def _near(value: str, locale: str) -> str:
    del locale
    return dialled(value)


def _numbers(value: str, locale: str) -> str:
    return listed(map(dialled, _SEPARATOR.split(value)[:_SPOKEN_NUMBERS]), text(locale, "word.or"))


def _names(value: str, locale: str) -> str:
    return listed(map(shortened, _SEPARATOR.split(value)[:_SPOKEN_NAMES]), text(locale, "word.or"))


# How evidence is said, by its key; what is not named here is a name or a number and is said as it stands.
_SAID: Mapping[str, Callable[[str, str], str]] = {
    "date": _date,
    "until": _date,
    "ended": _date,
    "as_of": _date,
    "country": _country,
    "jurisdiction": _country,
    "status": _status,
    "recorded": _status,
    "kind": _licence_kind,
    "contact": contact_words,
    "near": _near,
    "numbers": _numbers,
    "names": _names,
    "jobs": _names,
    "owner": _names,
    "form": _form,
    "since": _date,
    "confirmed_on": _date,
}
