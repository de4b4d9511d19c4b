"""The village's desk: many checks in one go, their results on the screen, on paper and as a file to take away."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, current_app, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.errors import NotFound
from verify.service.officers.village import CheckedList
from verify.service.officers.village_files import Refused, read_list, read_upload
from verify.service.officers.village_rows import Given
from verify.store.officers import Role
from verify.web import carried
from verify.web.officers import sheets
from verify.web.officers.entrance import moment
from verify.web.officers.guard import HOME, about, allow, officer
from verify.web.officers.village_shown import ShownRow, Typed, cells, counts, shown_rows
from verify.web.shell import address, link, locale, page, services, t
from verify.wording.formats import long_date, shortened

village = Blueprint("village", __name__)

VILLAGE = f"{HOME}/desa"
RESULT = f"{VILLAGE}/hasil/<list_id>"
#: The names of the form's two fields, and how many rows stand on one page of the screen.
LIST, FILE, PAGE_ROWS = "daftar", "berkas", 200
_COOKIE = "isi_daftar"
_TOO_LARGE = (Refused.TOO_MANY_ROWS, Refused.TOO_MUCH)
_WIDTHS = (8, 30, 22, 28, 18, 60, 40, 18, 36)
_BOTH = "both"
#: How much is told again of what was not read.
_MOST_NAMES, _NAME_CHARS = 20, 40


@village.get(VILLAGE)
@allow(Role.VILLAGE)
def desk() -> Response:
    """Show the box, the file, the last lists, and the way to the card and the board's sheet."""
    return _form()


@village.post(VILLAGE)
@allow(Role.VILLAGE)
def check() -> AnyResponse:
    """Check every row and go to the list's own address; a list that cannot be read as a whole is shown again."""
    written = request.form.get(LIST, "")
    uploaded = request.files.get(FILE)
    body = uploaded.read() if uploaded else b""
    if written.strip() and body:
        return _form(written, _BOTH)
    most = services().settings.village_rows_max
    given = read_upload(body, most_rows=most) if body else read_list(written, most_rows=most)
    if isinstance(given, Refused):
        return _form(written, given)
    list_id = services().officers.village.check(officer(), given)
    about(list_id)
    response = redirect(link(_path(list_id), baru="1"), HTTPStatus.SEE_OTHER.value)
    _carry(response, given, list_id)
    return response


@village.get(RESULT)
@allow(Role.VILLAGE)
def result(list_id: str) -> Response:
    """Show a list: the worst first or in its own order, page by page or all of it for paper."""
    checked, typed = _checked(list_id), _typed(list_id)
    as_sent, every = request.args.get("urut") == "daftar", "semua" in request.args
    rows = shown_rows(checked, typed, locale(), worst_first=not as_sent)
    return page(
        "officers/village_result.html",
        checked=checked,
        typed=typed,
        rows=rows,
        counts=counts(rows, locale()),
        part=_part(rows, every=every),
        as_sent=as_sent,
        path=_path(list_id),
        until=long_date(checked.expires_at.astimezone(_zone()).date(), locale()),
        new="baru" in request.args,
    )


@village.get(f"{RESULT}/tabel.xlsx")
@allow(Role.VILLAGE)
def workbook(list_id: str) -> Response:
    """Give the list as a workbook: its answers, and what they do not prove."""
    checked = _checked(list_id)
    head, body = _cells(checked)
    answers = sheets.Sheet(name=t("village.result.sheet_answers"), head=head, rows=body, widths=_WIDTHS)
    told = [[one] for one in _about_the_list(checked)]
    notes = sheets.Sheet(name=t("village.result.sheet_about"), head=[t("village.title")], rows=told, widths=(100,))
    return _file(sheets.workbook((answers, notes)), sheets.XLSX, "xlsx")


@village.get(f"{RESULT}/tabel.csv")
@allow(Role.VILLAGE)
def comma_table(list_id: str) -> Response:
    """Give the list as CSV."""
    return _file(sheets.comma_table(*_cells(_checked(list_id))), sheets.CSV, "csv")


@village.post(f"{RESULT}/hapus")
@allow(Role.VILLAGE)
def forget(list_id: str) -> AnyResponse:
    """Delete a list; the answers stay under their codes."""
    about(list_id)
    services().officers.village.forget(officer(), list_id)
    response = redirect(link(VILLAGE), HTTPStatus.SEE_OTHER.value)
    response.delete_cookie(_COOKIE, path=_path(list_id))
    return response


@village.get(f"{VILLAGE}/contoh.xlsx")
@allow(Role.VILLAGE)
def sample() -> Response:
    """Give an empty table to fill in, whose cells are texts so that no spreadsheet changes a number."""
    names = ("company", "phones", "destination", "job", "message")
    head = [t(f"village.sample.{name}") for name in names]
    rows = [[t(f"village.sample.{name}_example") for name in names], *([""] * len(names) for _ in range(99))]
    made = sheets.workbook((sheets.Sheet(name=t("village.title"), head=head, rows=rows, widths=(34, 22, 16, 20, 50)),))
    return _file(made, sheets.XLSX, "xlsx")


@dataclass(frozen=True, slots=True)
class _Part:
    """The rows on one page of the screen; `pages` is 1 where all of them stand there."""

    rows: tuple[ShownRow, ...]
    page: int
    pages: int


def _part(rows: tuple[ShownRow, ...], *, every: bool) -> _Part:
    pages = 1 if every else max(1, -(-len(rows) // PAGE_ROWS))
    if pages == 1:
        return _Part(rows, 1, 1)
    asked = request.args.get("halaman", "1")
    at = min(max(int(asked) if asked.isascii() and asked.isdigit() and len(asked) < PAGE_ROWS else 1, 1), pages)
    return _Part(rows[(at - 1) * PAGE_ROWS : at * PAGE_ROWS], at, pages)


def _form(written: str = "", refused: str | None = None) -> Response:
    settings, status = services().settings, HTTPStatus.OK
    if refused:
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE if refused in _TOO_LARGE else HTTPStatus.UNPROCESSABLE_ENTITY
    return page(
        "officers/village.html",
        http_status=status.value,
        written=written,
        mistake=t(f"village.refused.{refused}", rows=str(settings.village_rows_max)) if refused else None,
        latest=services().officers.village.latest(officer()),
    )


def _checked(list_id: str) -> CheckedList:
    about(list_id)
    found = services().officers.village.seen(officer(), list_id)
    if found is None:
        raise NotFound("No list of this account has this id.")
    return found


def _cells(checked: CheckedList) -> tuple[list[str], list[list[str]]]:
    rows = shown_rows(checked, _typed(checked.id), locale(), worst_first=False)
    return cells(rows, locale(), lambda code: address(f"/k/{code}"))


def _about_the_list(checked: CheckedList) -> list[str]:
    when = moment(checked.checked_at)
    notes = [t(f"village.result.{one}") for one in ("no_proof", "no_proof_person", "no_proof_absent")]
    return [t("village.result.checked", time=when, office=officer().office.name), *notes]


def _carry(response: AnyResponse, given: Given, list_id: str) -> None:
    """Hand what was typed back to the browser, for the pages of this one list; a long list only what was not read."""
    told = (given.unread, given.people, given.sheets, given.titles)
    notes = [[shortened(name, _NAME_CHARS) for name in names[:_MOST_NAMES]] for names in told]
    rows = {line.number: line.typed for line in given.lines}
    sealed = (carried.packed([some, *notes], list_id, _secret()) for some in (rows, {}))
    if text := next((one for one in sealed if one), None):
        response.set_cookie(
            _COOKIE,
            text,
            max_age=carried.KEPT_FOR,
            path=_path(list_id),
            secure=request.is_secure,
            httponly=True,
            samesite="Strict",
        )


def _typed(list_id: str) -> Typed:
    held = carried.unpacked(request.cookies.get(_COOKIE, ""), list_id, _secret())
    return Typed(*held) if held else Typed()


def _file(made: bytes, kind: str, ending: str) -> Response:
    response = Response(made, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="cek-dulu.{ending}"'
    return response


def _path(list_id: str) -> str:
    return f"{VILLAGE}/hasil/{list_id}"


def _zone() -> ZoneInfo:
    return ZoneInfo(services().settings.timezone)


def _secret() -> str:
    return str(current_app.config["SECRET_KEY"])
