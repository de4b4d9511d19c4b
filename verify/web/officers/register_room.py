"""What every page of the register desk stands in: its menu, its numbers and moments in words, and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo

from flask import Response, request

from verify.core.agency import Agency, Held, Kind
from verify.errors import NotFound
from verify.service.officers.errands import BECAUSE_CHARS, FINAL
from verify.store.runs import Refusal
from verify.web.officers.guard import HOME
from verify.web.shell import locale, page, services, t
from verify.wording.catalogue import has
from verify.wording.findings import source_name
from verify.wording.formats import grouped, long_date, opened

PATH = f"{HOME}/daftar"
#: The pages of the room, by the key of their words.
TABS = (
    (PATH, "runs"),
    (f"{PATH}/unggah", "upload"),
    (f"{PATH}/pasangan", "pairs"),
    (f"{PATH}/fakta", "facts"),
    (f"{PATH}/versi", "versions"),
)
_LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed by field, and the sentence for each mistake by field."""

    values: Mapping[str, str] = field(default_factory=dict)
    mistakes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Why:
    """One reason of a refusal: in the words of this page, as the ledger has it, and whether nobody may overrule it."""

    words: str
    ledger: str
    final: bool


def shown(template: str, tab: str, *, status: HTTPStatus = HTTPStatus.OK, **values: Any) -> Response:  # noqa: ANN401 - as `page`: what a template shows
    """A page of the room. `tab` names the one of its menu that it belongs to."""
    return page(f"officers/{template}", http_status=status.value, tabs=TABS, tab=tab, **values)


def moment(at: datetime) -> str:
    """A moment as the installation's clocks show it: 22 November 2026, 16.40."""
    local = at.astimezone(ZoneInfo(services().settings.timezone))
    return f"{long_date(local.date(), locale())}, {local:%H.%M}"


def amount(number: int) -> str:
    """A number as people write it."""
    return grouped(number, locale())


def feed_name(source: str, kind: Kind) -> str:
    """What a list is called: whose it is, and what it lists."""
    return f"{opened(source_name(source, locale()))} · {t(f'page.about.kind_{kind}')}"


def whys(reasons: tuple[Refusal, ...]) -> tuple[Why, ...]:
    """The reasons of a refusal, for people."""
    return tuple(Why(opened(_guard(one.guard)), one.sentence, one.guard in FINAL) for one in reasons)


def _guard(name: str) -> str:
    key = f"page.guard.{name}"
    return t(key if has(locale(), key) else "page.guard.other")


def said(name: str, problem: StrEnum) -> str:
    """What is wrong with a field: words of its own where there are some, else those of the problem."""
    own = f"register_desk.problem.{name}_{problem}"
    fewest, most = BECAUSE_CHARS
    values = {"fewest": str(fewest), "most": str(most), "megabytes": _megabytes()}
    return t(own if has(locale(), own) else f"register_desk.problem.{problem}", **values)


def _megabytes() -> str:
    return amount(max(1, services().settings.register_upload_max_bytes // 1_000_000))


def number_sent(name: str) -> int:
    """A number of ours out of the form; NotFound where there is none, for no form of ours sends another."""
    return whole(request.form.get(name, ""))


def whole(written: str) -> int:
    """A number of ours as it stands in a form or an address; NotFound where it is none."""
    if not (written.isascii() and written.isdecimal() and len(written) <= _LONGEST_NUMBER):
        raise NotFound("There is no such thing here.")
    return int(written)


def page_number() -> int:
    """The page asked for; the first where none is."""
    written = request.args.get("page", "")
    readable = written.isascii() and written.isdecimal() and len(written) <= _LONGEST_NUMBER
    return max(1, int(written)) if readable else 1


def record(agency_id: str) -> Held[Agency] | None:
    """One record of the register that answers now, by its id; None where it holds it no more."""
    company = services().checker.index().company(agency_id)
    if company is None:
        return None
    held = (*company.records, *company.branches, *company.linked)
    return next((one for one in held if one.row.id == agency_id), None)
