"""The pictures of docs/petugas/: of which state each is taken, how wide, and how they are made light."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

from tests.e2e import register_states
from tests.e2e.officers import OFFICER_STATES, signed
from tests.e2e.states import State, show
from tests.support.whole_site import Site
from verify.store.officers import Role
from verify.web.officers.guard import DOOR, HOME

DOCS = Path(__file__).resolve().parents[2] / "docs" / "petugas"
FOLDER = DOCS / "gambar"
#: No picture weighs more: the pages of docs are read on phones, too.
MOST_BYTES = 60 * 1024
PHONE, DESK = 360, 1000
_HIGH = {PHONE: 1000, DESK: 900}
_COLOURS = 64


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file's name without its ending, the state it shows, and the width of the screen.

    `begins_at` is what stands at its top, where that is not the top of the page.
    """

    name: str
    state: State
    width: int
    begins_at: str = ""

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return FOLDER / f"{self.name}.webp"

    def take(self, page: Page) -> None:
        """Draw the page as it stands, as far as a screen or two, and keep it."""
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": self.width, "height": _HIGH[self.width]})
        page.evaluate("window.scrollTo(0, 0)")  # a script may have led to its answer
        place = page.locator(self.begins_at).first.bounding_box() if self.begins_at else None
        clip = {"x": 0, "y": max(place["y"] - 12, 0) if place else 0, "width": self.width, "height": _HIGH[self.width]}
        self.path.write_bytes(light(page.screenshot(clip=clip, full_page=True)))  # type: ignore[arg-type]


def light(png: bytes) -> bytes:
    """The picture as WebP with few colours; a RuntimeError where it weighs too much all the same."""
    drawn = Image.open(BytesIO(png)).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).convert("RGB")
    made = BytesIO()
    drawn.save(made, "WEBP", lossless=True, quality=100, method=6)
    if len(made.getvalue()) > MOST_BYTES:
        message = f"a picture of {len(made.getvalue())} bytes"
        raise RuntimeError(message)
    return made.getvalue()


def _of(name: str) -> State:
    return next(state for state in OFFICER_STATES if state.name == name)


def _seen(name: str, role: Role, reach: Callable[[Page, Site], None]) -> State:
    return State(name, signed(role, reach))


def _pair(page: Page, site: Site) -> None:
    register_states.STATES["pair"](page, site)
    page.goto(page.url if "/pasangan/" in page.url else f"{site.address}{HOME}/daftar/pasangan")
    if page.locator("tbody a").count():
        page.click("tbody a")


PICTURES = (
    Picture("masuk", State("door", show(DOOR)), PHONE),
    Picture("kode", _of("accounts_second_factor"), PHONE, begins_at="h1"),
    Picture("akun", _seen("own", Role.DESK, show(f"{HOME}/akun")), PHONE, begins_at="h1"),
    Picture("desa-meja", _of("village_desk"), PHONE),
    Picture("desa-hasil", _of("village_result"), PHONE, begins_at="h1"),
    Picture("desa-kartu", _of("village_card"), PHONE, begins_at="h1"),
    Picture("desa-anjuran", _of("village_advice"), PHONE, begins_at=".outcome"),
    Picture("meja-jawaban", _of("desk_answer"), DESK),
    Picture("meja-putusan", _of("desk_answer"), DESK, begins_at=".desk-decision"),
    Picture("meja-lengkapi", _of("desk_papers"), PHONE),
    Picture("meja-hari", _of("desk_day"), DESK),
    Picture("daftar-pembacaan", _of("register_runs"), DESK),
    Picture("daftar-ditolak", _seen("refused", Role.REGISTER_EDITOR, show(f"{HOME}/daftar/pembacaan/5")), DESK),
    Picture("daftar-unggah", _of("register_planned"), DESK),
    Picture("daftar-pasangan", _seen("pair", Role.REGISTER_EDITOR, _pair), DESK),
    Picture(
        "daftar-fakta",
        _seen("company", Role.REGISTER_EDITOR, show(f"{HOME}/daftar/perusahaan/contoh:1")),
        DESK,
    ),
    Picture("pengelola-undang", _of("accounts_office_link"), DESK),
    Picture("pengelola-kunci", _of("keys_made"), DESK),
    Picture("pengelola-catatan", _of("audit_day"), DESK),
)
