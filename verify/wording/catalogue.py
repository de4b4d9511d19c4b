"""Every sentence for people, per locale, from locale/<locale>/*.toml; a key is dotted: `advice.check_first`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from verify.wording.template import MissingValue, Template, parse

LOCALES = ("id", "en")


class WordingError(LookupError):
    """A sentence was asked for that no locale file holds, or without a value it needs. A fault of ours."""


def text(locale: str, key: str, **values: str) -> str:
    """The sentence `key` in `locale`, filled. An unknown locale or key, or a missing value, is a WordingError."""
    template = catalogue(locale).get(key)
    if template is None:
        message = f"no wording for {key!r} in locale {locale!r}"
        raise WordingError(message)
    try:
        return template.fill(values)
    except MissingValue as missing:
        message = f"wording {key!r} in locale {locale!r} needs a value for {missing.args[0]!r}"
        raise WordingError(message) from None


def has(locale: str, key: str) -> bool:
    """Whether `locale` words `key`."""
    return key in catalogue(locale)


@cache
def catalogue(locale: str) -> Mapping[str, Template]:
    """Every sentence of one locale, parsed and read-only. A key in two files of one locale is a WordingError."""
    if locale not in LOCALES:
        message = f"unknown locale {locale!r}"
        raise WordingError(message)
    sentences: dict[str, Template] = {}
    folder = files("verify.wording") / "locale" / locale
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if not entry.name.endswith(".toml"):
            continue
        for key, sentence in _flat(tomllib.loads(entry.read_text(encoding="utf-8"))):
            if key in sentences:
                message = f"wording {key!r} stands twice in locale {locale!r}"
                raise WordingError(message)
            sentences[key] = parse(sentence)
    return MappingProxyType(sentences)


def _flat(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        elif isinstance(value, str):
            yield prefix + name, value
        else:
            message = f"wording {prefix + name!r} is not a sentence"
            raise WordingError(message)
