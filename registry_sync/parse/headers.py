"""The reviewed vocabulary of publishers: which header means which column, which word means which status.

Everything is compared squeezed: without upper case, punctuation and doubled blanks. A word that is not in it is
`ShapeChanged` naming what was seen; nothing is guessed from a likeness.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from registry_sync.errors import ShapeChanged
from verify.core.agency import Action, OfficeKind, Status
from verify.core.text import clean, squeeze
from verify.errors import ConfigError

MeaningT = TypeVar("MeaningT")
_Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
#: The kinds of tables whose columns are known. `branches` are offices of a company.
Listing = Literal["agencies", "branches", "sanctions"]
#: What a header may mean beside a column of contract §4; columns.py says what becomes of each.
_EXTRA = (
    *("fax", "contacts", "period", "licence_from", "licence_until", "sanction_period", "company", "company_licence"),
    *("company_address", "elsewhere"),
)
_AGENCY = (
    *("name", "aliases", "kind", "licence_number", "status", "status_from", "status_until", "decree", "province"),
    *("regency", "address", "phones", "emails", "websites"),
)
_SANCTION = ("agency_name", "action", "effective_from", "effective_until", "decree", "published_on", "reason")
_MEANINGS = frozenset({*_EXTRA, *_AGENCY, *_SANCTION})


#: A sign that stands for nothing is short.
_LONGEST_BLANK = 40
#: Few headers, met again on every page of a crawl.
_flat = lru_cache(maxsize=4096)(squeeze)


def _nothing() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """What publishers' words mean. Without any, every publisher's header is unknown, and an unknown one stops."""

    columns: Mapping[str, Mapping[str, str]] = field(default_factory=_nothing)
    ignored: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    blanks: frozenset[str] = frozenset()
    nothing: frozenset[str] = frozenset()
    footers: tuple[str, ...] = ()
    open_ended: tuple[str, ...] = ()
    statuses: Mapping[str, Status] = field(default_factory=lambda: MappingProxyType({}))
    actions: Mapping[str, Action] = field(default_factory=lambda: MappingProxyType({}))
    offices: Mapping[str, OfficeKind] = field(default_factory=lambda: MappingProxyType({}))
    schemes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def column(self, listing: Listing, header: str) -> str | None:
        """What a header means in such a table: a column, "" where it is known and not carried on, None if unknown."""
        flat = _flat(header)
        found = self.columns.get(listing, {}).get(flat)
        if found == "elsewhere" or (found is None and (flat in self.ignored or flat in self.persons)):
            return ""
        return found

    def is_blank(self, text: str) -> bool:
        """Whether a cell says nothing: empty, or a sign that stands for nothing."""
        return not text.strip() or (len(text) <= _LONGEST_BLANK and clean(text).casefold() in self.blanks)

    def says_nothing_is_listed(self, text: str) -> bool:
        """Whether the only cell of a table says that the list is empty."""
        return squeeze(text) in self.nothing

    def is_footer(self, text: str) -> bool:
        """Whether a cell across the whole table counts or explains, and is no row."""
        return _begins(text, self.footers)

    def is_open_ended(self, text: str) -> bool:
        """Whether a validity says that it has no end."""
        return _begins(text, self.open_ended)

    def status(self, word: str, *, where: str) -> str:
        """The status a word stands for, blank for a blank. ShapeChanged where the word is not known."""
        return self._meaning(self.statuses, word, what="status", where=where)

    def action(self, word: str, *, where: str) -> str:
        """What a decision with this word does, blank for a blank. ShapeChanged where the word is not known."""
        return self._meaning(self.actions, word, what="sanction", where=where)

    def office(self, word: str, *, where: str) -> str:
        """The kind of office a word stands for, blank for a blank. ShapeChanged where the word is not known."""
        return self._meaning(self.offices, word, what="kind of office", where=where)

    def scheme(self, word: str, *, where: str) -> str:
        """The scheme of placement a word stands for, blank for a blank. ShapeChanged where the word is not known."""
        return self._meaning(self.schemes, word, what="scheme", where=where)

    def _meaning(self, known: Mapping[str, str], word: str, *, what: str, where: str) -> str:
        if self.is_blank(word):
            return ""
        found = known.get(squeeze(word))
        if found is None:
            raise ShapeChanged(f"Unknown {what} {word.strip()[:80]!r} in {where}. Its meaning belongs in headers.toml.")
        return str(found)


def _begins(text: str, words: Iterable[str]) -> bool:
    flat = squeeze(text)
    return any(flat == word or flat.startswith(f"{word} ") for word in words)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Word(_Strict):
    said: tuple[_Text, ...]
    source: _Text
    status: Status | None = None
    action: Action | None = None


class _Declared(_Strict):
    """headers.toml as written."""

    ignored: tuple[_Text, ...]
    persons: tuple[_Text, ...]
    blanks: tuple[_Text, ...]
    nothing: tuple[_Text, ...]
    footers: tuple[_Text, ...]
    open_ended: tuple[_Text, ...]
    columns: dict[Listing, dict[str, tuple[_Text, ...]]]
    words: tuple[_Word, ...]
    offices: dict[OfficeKind, tuple[_Text, ...]]
    schemes: dict[_Text, tuple[_Text, ...]]


def read_headers(text: str) -> Headers:
    """Read headers.toml. ConfigError where it is not TOML, has an unknown key, or gives one word two meanings."""
    try:
        declared = _Declared.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"headers.toml is not TOML: {error}.") from None
    except ValidationError as error:
        problems = (f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()[:5])
        raise ConfigError(f"headers.toml: {'; '.join(problems)}.") from None
    unknown = sorted({meaning for table in declared.columns.values() for meaning in table} - _MEANINGS)
    if unknown:
        raise ConfigError(f"headers.toml: no table has a column {', '.join(unknown)}.")
    statuses = ((one.status, one.said) for one in declared.words if one.status is not None)
    actions = ((one.action, one.said) for one in declared.words if one.action is not None)
    return Headers(
        columns=MappingProxyType(
            {listing: _turned(table.items(), f"columns.{listing}") for listing, table in declared.columns.items()}
        ),
        ignored=frozenset(map(squeeze, declared.ignored)),
        persons=frozenset(map(squeeze, declared.persons)),
        blanks=frozenset(clean(word).casefold() for word in declared.blanks),
        nothing=frozenset(map(squeeze, declared.nothing)),
        footers=tuple(map(squeeze, declared.footers)),
        open_ended=tuple(map(squeeze, declared.open_ended)),
        statuses=_turned(statuses, "words"),
        actions=_turned(actions, "words"),
        offices=_turned(declared.offices.items(), "offices"),
        schemes=_turned(declared.schemes.items(), "schemes"),
    )


def _turned(table: Iterable[tuple[MeaningT, tuple[str, ...]]], where: str) -> Mapping[str, MeaningT]:
    """Meaning → words, turned into word → meaning. ConfigError where a word has two."""
    found: dict[str, MeaningT] = {}
    for meaning, words in table:
        for word in words:
            if not squeeze(word):
                raise ConfigError(f"headers.toml: {where} has a word without a letter or digit: {word!r}.")
            if found.setdefault(squeeze(word), meaning) != meaning:
                raise ConfigError(f"headers.toml: {where} gives {word!r} two meanings.")
    return MappingProxyType(found)
