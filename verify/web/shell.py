"""What every page stands in: its language, its links, and the lines that every page must carry (ux.md, Look)."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import cast
from urllib.parse import quote, urlencode

from flask import Response, current_app, make_response, render_template, request

from verify.core.answer import RegisterView
from verify.core.places import country_name, is_country
from verify.errors import BadInput, StoreError
from verify.service.batch import COLUMNS
from verify.service.browsing import DataAge, data_age, refuse_numbers
from verify.service.services import EXTENSION, Services
from verify.web.static_files import StaticFiles
from verify.web.style import ICON, STYLE
from verify.wording.catalogue import LOCALES, has, text
from verify.wording.findings import source_name
from verify.wording.formats import long_date

STATIC = "cekdulu_static"
# The links at the foot of every page, by the key of their words.
_MORE = (
    ("/perubahan", "page.more.changes"),
    ("/metode", "page.more.methods"),
    ("/luring", "page.more.offline"),
    ("/papan.pdf", "page.more.poster"),
    ("/privasi", "page.more.privacy"),
    ("/koreksi", "page.more.correction"),
)
_KEPT = frozenset({"q", "status", "province", "page", "on_date", "before"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def services() -> Services:
    """The use cases of the running app."""
    return cast("Services", current_app.extensions[EXTENSION])


def locale() -> str:
    """The language of this page: `?hl=` if it names one of ours, else the installation's. Nothing is remembered."""
    asked = request.args.get("hl", "")
    return asked if asked in LOCALES else services().settings.default_locale


def link(path: str, **query: str) -> str:
    """An address of ours that keeps the language of this page."""
    if locale() != services().settings.default_locale:
        query["hl"] = locale()
    return f"{path}?{urlencode(query)}" if query else path


def address(path: str, **query: str) -> str:
    """The same with the host it was asked at, for what leaves the browser: a share text, a code to scan, a feed."""
    return request.url_root.rstrip("/") + link(path, **query)


def agency_link(agency_id: str) -> str:
    """The address of a company's page."""
    return link(f"/agen/{quote(agency_id, safe=':')}")


def t(key: str, **values: str) -> str:
    """The sentence ``key`` in the language of this page."""
    return text(locale(), key, **values)


def page(template: str, *, http_status: int = 200, cache: str | None = None, **values: object) -> Response:
    """Render a page. ``cache`` is its Cache-Control; without it nobody keeps the page."""
    response = make_response(render_template(template, **values), http_status)
    if cache is not None:
        response.headers["Cache-Control"] = cache
    return response


def template_values() -> dict[str, object]:
    """What every template may call."""
    static = cast("StaticFiles", current_app.extensions[STATIC])
    here = locale()
    return {
        # Bound once: a page asks for a hundred sentences and more.
        "t": partial(text, here),
        "has": partial(has, here),
        "locale": here,
        "link": link,
        "agency_link": agency_link,
        "other_language": other_language,
        "static": static.address,
        "style": STYLE,
        "icon": ICON,
        "more_pages": _MORE,
        "settings": services().settings,
        "data_age": age_sentence,
        "data_age_of": answer_age_sentence,
        "date": lambda day: long_date(day, locale()),
        "country": lambda code: country_name(code, locale()) if is_country(code) else code,
        "source_name": lambda source: source_name(source, locale()),
        "columns": COLUMNS,
        "web_link": web_link,
    }


def web_link(url: str | None) -> str | None:
    """A publisher's address if it is one of the web; what a register file holds is not trusted to be."""
    return url if url and url.startswith(("https://", "http://")) else None


def other_language() -> str:
    """This same page in the other language; after a POST, the page its address gives."""
    other = next(one for one in LOCALES if one != locale())
    query = {name: value for name, value in request.args.items() if name in _KEPT and _repeatable(value)} | {
        "hl": other
    }
    return f"{quote(request.path, safe='/:')}?{urlencode(query)}"


def _repeatable(value: str) -> bool:
    """Whether a value may stand in a link: a number or an address that was refused is not put into the next one."""
    try:
        refuse_numbers("" if _DAY.fullmatch(value) else value)
    except BadInput:
        return False
    return True


def age_sentence(jurisdiction: str = "") -> str:
    """How old the data of a jurisdiction is (of the default one if none is named).

    A page is shown even where the register cannot be read.
    """
    try:
        age = services().browser.age(jurisdiction or services().settings.default_origin)
    except StoreError:
        return t("page.data.unavailable")
    return _age_sentence(age)


def answer_age_sentence(register: RegisterView) -> str:
    """How old the data was that an answer was given from."""
    return _age_sentence(data_age(register.sources))


def _age_sentence(age: DataAge) -> str:
    day: dict[str, str] = {"date": long_date(age.as_of, locale())} if isinstance(age.as_of, date) else {}
    return t(f"page.data.{age.age}", **day)
