"""Pairs of records that could be one company: side by side, with what speaks for it, and the word of a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.core import text
from verify.core.agency import Agency, ContactKind, Held
from verify.core.licences import LicenceNumber, read_licence
from verify.core.names import name_key
from verify.service.officers.register_desk import DECIDED, Opposed, Shelf
from verify.store.links import Pair
from verify.store.officers import Role
from verify.web.officers.guard import about, allow, officer
from verify.web.officers.register_room import PATH, Form, amount, moment, page_number, record, said, shown
from verify.web.shell import link, locale, services, t
from verify.wording.catalogue import has
from verify.wording.findings import source_name
from verify.wording.formats import dialled, long_date, opened

register_pairs = Blueprint("register_pairs", __name__)

PAIRS = f"{PATH}/pasangan"


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLine:
    """One pair as a line of a list; a name is None where the register holds that record no more."""

    id: str
    link: str
    names: tuple[str | None, str | None]
    sources: tuple[str, str]
    rule: str
    verdict: str
    decided_by: str | None
    because: str | None
    when: str


@dataclass(frozen=True, slots=True)
class Beside:
    """One thing that both records say or do not say. `same` None: one says nothing of it, or it cannot agree."""

    what: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    same: bool | None


@register_pairs.get(PAIRS)
@allow(Role.REGISTER_EDITOR)
def pairs() -> Response:
    """List the pairs that wait for a person, or those of another list (`?daftar=`)."""
    asked = request.args.get("daftar", "")
    shelf = Shelf(asked) if asked in set(Shelf) else Shelf.REVIEW
    found = services().officers.register_desk.pairs(shelf, page_number())

    def page_link(number: int) -> str:
        return link(PAIRS, daftar=shelf, page=str(number))

    return shown(
        "register_pairs.html",
        "pairs",
        shelf=shelf,
        shelves=[(one, link(PAIRS, daftar=one), amount(found.counts[one])) for one in Shelf],
        pairs=[_line(pair) for pair in found.pairs],
        page=found.page,
        pages=found.pages,
        page_link=page_link,
    )


@register_pairs.get(f"{PAIRS}/<pair_id>")
@allow(Role.REGISTER_EDITOR)
def pair(pair_id: str) -> Response:
    """Show one pair, both records side by side."""
    found = services().officers.register_desk.pair(pair_id)
    about(f"pair:{found.id}")
    return _pair_page(found, Form())


@register_pairs.post(PAIRS)
@allow(Role.REGISTER_EDITOR)
def decide() -> AnyResponse:
    """Keep the word of this officer on a pair, and lead back to it; with a mistake, show it again."""
    form, desk = request.form, services().officers.register_desk
    found = desk.pair(form.get("pair", ""))
    about(f"pair:{found.id}")
    values = {name: form.get(name, "") for name in ("verdict", "because")}
    decided = desk.decide(found.id, values["verdict"], values["because"], officer=officer())
    if isinstance(decided, Pair):
        return redirect(_pair_link(found.id), HTTPStatus.SEE_OTHER.value)
    if isinstance(decided, Opposed):
        return _opposed(found, values, decided)
    mistakes = {name: said(name, problem) for name, problem in decided.items()}
    return _pair_page(found, Form(values, mistakes), status=HTTPStatus.UNPROCESSABLE_ENTITY)


def _opposed(found: Pair, values: dict[str, str], decided: Opposed) -> Response:
    other = _line(decided.pair) if decided.pair and decided.pair.id != found.id else None
    mistakes = {"verdict": t("register_desk.pair.contradiction")}
    return _pair_page(found, Form(values, mistakes), opposed=other, status=HTTPStatus.CONFLICT)


def _pair_page(
    found: Pair, form: Form, *, opposed: PairLine | None = None, status: HTTPStatus = HTTPStatus.OK
) -> Response:
    a, b = record(found.a), record(found.b)
    return shown(
        "register_pair.html",
        "pairs",
        status=status,
        line=_line(found),
        pair=found,
        held=(a, b),
        rows=_beside(a, b) if a and b else [],
        opposed=opposed,
        decided=DECIDED,
        form=form,
    )


def _pair_link(pair_id: str) -> str:
    return link(f"{PAIRS}/{pair_id}")


def _line(found: Pair) -> PairLine:
    held = (record(found.a), record(found.b))
    rule = f"register_desk.rule.{found.rule}"
    return PairLine(
        id=found.id,
        link=_pair_link(found.id),
        names=(held[0].row.name if held[0] else None, held[1].row.name if held[1] else None),
        sources=(_source(found.a), _source(found.b)),
        rule=t(rule if has(locale(), rule) else "register_desk.rule.other"),
        verdict=t(f"register_desk.verdict.{found.verdict}"),
        decided_by=found.decided_by,
        because=found.because,
        when=moment(found.at),
    )


def _source(record_id: str) -> str:
    return opened(source_name(record_id.partition(":")[0], locale()))


#: When a list showed a record says nothing of whether it is the same company.
_NOT_HELD = "listed"
Told = Callable[[Held[Agency]], tuple[str, ...]]


def _beside(a: Held[Agency], b: Held[Agency]) -> list[Beside]:
    """Both records, thing by thing. Same is what is written the same but for case, spaces and legal form."""
    return [_compared(what, tell(a), tell(b), key) for what, tell, key in _THINGS]


def _compared(what: str, a: tuple[str, ...], b: tuple[str, ...], key: Callable[[str], str]) -> Beside:
    keys = {key(one) for one in a}, {key(one) for one in b}
    return Beside(what, a, b, bool(keys[0] & keys[1]) if a and b and what != _NOT_HELD else None)


def _contacts(held: Held[Agency]) -> tuple[str, ...]:
    kept = (one for one in held.row.contacts if one.kind in (ContactKind.PHONE, ContactKind.EMAIL))
    return tuple(dict.fromkeys(dialled(one.value) if one.value else one.raw for one in kept))


def _digits(number: str) -> str:
    read = read_licence(number)
    return read.digits if isinstance(read, LicenceNumber) else text.squeeze(number)


def _given(*values: str | None) -> tuple[str, ...]:
    return tuple(value for value in values if value)


def _status(held: Held[Agency]) -> tuple[str, ...]:
    return (t(f"recorded.{held.row.status}"),)


def _since(held: Held[Agency]) -> tuple[str, ...]:
    return _given(long_date(held.row.status_from, locale()) if held.row.status_from else None)


def _listed(held: Held[Agency]) -> tuple[str, ...]:
    if held.removed_on:
        return (t("page.agency.removed", date=long_date(held.removed_on, locale())),)
    first, last = long_date(held.first_seen, locale()), long_date(held.last_seen, locale())
    return (t("page.agency.seen", first=first, last=last),)


#: What is compared: its word, what a record says of it, and how two writings are held against each other.
_THINGS: tuple[tuple[str, Told, Callable[[str], str]], ...] = (
    ("name", lambda held: (held.row.name,), lambda name: name_key(name).normalised),
    ("aliases", lambda held: held.row.aliases, lambda name: name_key(name).normalised),
    ("licence", lambda held: _given(held.row.licence_number), _digits),
    ("status", _status, text.squeeze),
    ("since", _since, text.squeeze),
    ("contacts", _contacts, text.squeeze),
    ("regency", lambda held: _given(held.row.regency), text.squeeze),
    ("province", lambda held: _given(held.row.province), text.squeeze),
    ("address", lambda held: _given(held.row.address), text.squeeze),
    ("listed", _listed, text.squeeze),
)
