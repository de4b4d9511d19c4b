"""An office's API keys: what its admin sees, makes and revokes. A key itself is shown once, after it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, redirect, request, session
from werkzeug.wrappers import Response as AnyResponse

from verify.service.officers.api_keys import LONGEST_NAME, MOST_KEYS, Made, Problem, State, Wish
from verify.store.api_keys import ApiKey, Listed, Scope, in_order
from verify.store.officers import Role
from verify.web.officers.guard import HOME, about, allow, officer
from verify.web.officers.once import hand_over, taken
from verify.web.shell import link, locale, page, services, t
from verify.wording.formats import long_date

keys_page = Blueprint("office_keys", __name__)

PATH = f"{HOME}/kantor/kunci"
# Under these names the cookie carries, to the next page and no further, the key just made (sealed) and what was done.
_MADE, _DONE = "key_made", "key_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyForm:
    """What was typed for a new key, and the sentence for each mistake by field."""

    name: str = ""
    scopes: tuple[str, ...] = ()
    until: str = ""
    mistakes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One key as a line of the list."""

    id: str
    name: str
    tail: str
    scopes: tuple[str, ...]
    made: str
    ends: str
    used: str
    state: str
    works: bool


@keys_page.get(PATH)
@allow(Role.ADMIN)
def keys() -> Response:
    """Show the keys of the admin's own office; after one was made, that one, once."""
    return _shown(KeyForm())


@keys_page.post(PATH)
@allow(Role.ADMIN)
def make_key() -> AnyResponse:
    """Make a key and lead to the page that shows it; with a mistake, show the form again."""
    form = request.form
    wish = Wish(name=form.get("name", ""), scopes=tuple(form.getlist("scopes")), until=form.get("until", "").strip())
    made = services().officers.keys.make(wish, by=officer())
    if isinstance(made, Made):
        about(made.key.id)
        hand_over(_MADE, made.key.name, made.secret)
        return redirect(link(PATH), HTTPStatus.SEE_OTHER.value)
    mistakes = {name: _said(name, problem) for name, problem in made.items()}
    again = KeyForm(name=wish.name, scopes=wish.scopes, until=wish.until, mistakes=mistakes)
    return _shown(again, HTTPStatus.UNPROCESSABLE_ENTITY)


@keys_page.post(f"{PATH}/<key_id>/cabut")
@allow(Role.ADMIN)
def revoke_key(key_id: str) -> AnyResponse:
    """Revoke a key of the admin's own office, for every worker at once, and lead back to the list."""
    revoked = services().officers.keys.revoke(key_id, by=officer())
    if revoked:
        about(key_id)
    session[_DONE] = "revoked" if revoked else "revoke_none"
    return redirect(link(PATH), HTTPStatus.SEE_OTHER.value)


def _shown(form: KeyForm, status: HTTPStatus = HTTPStatus.OK) -> Response:
    rows = [_row(listed) for listed in services().officers.keys.of(officer().office.id)]
    return page(
        "officers/keys.html",
        http_status=status.value,
        form=form,
        scopes=tuple(Scope),
        rows=sorted(rows, key=lambda row: not row.works),
        made=taken(_MADE),
        done=session.pop(_DONE, None),
        longest=LONGEST_NAME,
    )


def _row(listed: Listed) -> Row:
    key = listed.key
    known = services().officers.keys
    state, last = known.state(key), known.last_day(key)
    return Row(
        id=key.id,
        name=key.name,
        tail=key.tail,
        scopes=tuple(t(f"keys.scope_{scope}") for scope in in_order(key.scopes)),
        made=t("keys.made_by", date=_date(key.created_at), name=listed.maker),
        ends=t("keys.no_end") if last is None else t("keys.ends", date=long_date(last, locale())),
        used=t("keys.never") if key.used_at is None else t("keys.used", moment=_moment(key.used_at)),
        state=_state(key, state),
        works=state is State.WORKS,
    )


def _state(key: ApiKey, state: State) -> str:
    return t(f"keys.state_{state}", **({"date": _date(key.revoked_at)} if key.revoked_at else {}))


def _local(moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo(services().settings.timezone))


def _date(moment: datetime) -> str:
    return long_date(_local(moment).date(), locale())


def _moment(moment: datetime) -> str:
    return f"{_date(moment)}, {_local(moment):%H.%M}"


def _said(name: str, problem: Problem) -> str:
    count = {Problem.TOO_LONG: LONGEST_NAME, Problem.TOO_MANY: MOST_KEYS}.get(problem)
    return t(f"keys.{problem}_{name}", **({} if count is None else {"count": str(count)}))
