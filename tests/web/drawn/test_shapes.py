import re
from collections.abc import Iterator

import pytest

from tests.meta.tree import ROOT
from verify.core.answer import Advice
from verify.web.drawn.shapes import SHAPES, SIDE, Point

_PARTS = ROOT / "verify" / "web" / "templates" / "_parts.html"


def _drawn_on_pages(advice: Advice) -> str:
    """The shape's lines in the macro of the pages; the last one stands there without a name."""
    macro = _PARTS.read_text(encoding="utf-8").partition("{% macro shape")[2].partition("{%- endmacro")[0]
    named = re.search(rf'advice == "{advice}" %}}(.+)', macro)
    return named.group(1) if named else macro.partition("{%- else %}")[2]


def _points(path: str) -> Iterator[Point]:
    """The corners of an SVG path of straight lines."""
    x = y = 0.0
    for command, written in re.findall(r"([MLHVhvl])([^A-Za-z]*)", path):
        numbers = [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", written)]
        while numbers:
            if command in "Hh":
                x = numbers.pop(0) + (x if command == "h" else 0)
            elif command in "Vv":
                y = numbers.pop(0) + (y if command == "v" else 0)
            else:
                base = (x, y) if command == "l" else (0, 0)
                x, y = numbers.pop(0) + base[0], numbers.pop(0) + base[1]
            yield x, y


@pytest.mark.parametrize("advice", [Advice.DO_NOT_PROCEED, Advice.CHECK_FIRST, Advice.CANNOT_TELL])
def test_a_shape_is_the_one_of_the_pages(advice: Advice) -> None:
    path = re.search(r'<path d="([^"]+)"', _drawn_on_pages(advice))
    assert path
    assert tuple(_points(path.group(1))) == SHAPES[advice].outline


def test_where_nothing_was_found_the_shape_is_a_ring_as_on_the_pages() -> None:
    drawn = _drawn_on_pages(Advice.NO_WARNING_FOUND)
    assert re.findall(r'<circle (?:class="cut" )?cx="20" cy="20" r="(\d+)"', drawn) == ["18", "9"]
    ring = SHAPES[Advice.NO_WARNING_FOUND]
    for line, radius in ((ring.outline, 18), (ring.cuts[0], 9)):
        assert [((x - 20) ** 2 + (y - 20) ** 2) ** 0.5 for x, y in line] == pytest.approx([radius] * len(line))


def test_every_advice_has_a_shape_of_its_own_within_its_square() -> None:
    assert sorted(SHAPES) == sorted(Advice)
    assert len({shape.outline for shape in SHAPES.values()}) == 4
    for shape in SHAPES.values():
        assert all(0 <= part <= SIDE for line in (shape.outline, *shape.cuts) for point in line for part in point)


def test_placed_moves_and_scales() -> None:
    placed = SHAPES[Advice.CHECK_FIRST].placed(100, 200, 80)
    assert [placed.outline[0], *placed.cuts[0]] == [(140, 206), (140, 230), (140, 250)]
