import io

import pytest
from rich.console import Console

from tests.wording import samples
from verify.core.answer import Axis, Severity
from verify.wording.terminal import print_answer


def _printed(name: str, *, terminal: bool) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=terminal, color_system="standard" if terminal else None, width=60)
    print_answer(console, samples.EVERY[name], "id")
    return out.getvalue()


@pytest.mark.parametrize("name", samples.EVERY)
def test_print_answer_has_no_control_characters_in_a_file(name: str) -> None:
    assert "\x1b" not in _printed(name, terminal=False)


def test_print_answer_colours_a_terminal() -> None:
    assert "\x1b[1;31m" in _printed("revoked", terminal=True)


def test_print_answer_says_everything_in_order() -> None:
    text = _printed("copied name", terminal=False)
    parts = [
        "▲ Tanya petugas dulu",
        "PT Karya Satria Abadi ada di daftar per 19 November 2026.",
        "Data yang dipakai per 19 November 2026 atau sesudahnya.",
        "Yang kami periksa",
        "  Tujuan: belum diperiksa: negara tujuan belum disebut",
        "  [Peringatan kuat] Kontak ini bukan milik perusahaan di daftar",
        "Lakukan ini",
        "  - Hubungi nomor perusahaan di daftar: (021) 8304-1470.",
        "  - V1 Apakah visanya visa wisata?",
    ]
    places = [text.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)


def test_print_answer_reads_no_markup_in_a_name() -> None:
    given = samples.answer(
        samples.LOOK_ALIKE.advice,
        findings=(
            samples.finding("COMPANY_SIMILAR", Axis.COMPANY, Severity.HIGH, asked="[bold]PT[/bold]", names="PT A"),
        ),
    )
    out = io.StringIO()
    print_answer(Console(file=out), given, "id")
    assert '"[bold]PT[/bold]"' in out.getvalue()
