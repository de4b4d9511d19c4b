from __future__ import annotations

import re

import pytest

from verify.web.static_files import FOLDER
from verify.web.style import STYLE, minified

CSS = (FOLDER / "style.css").read_text(encoding="utf-8")
AA_LARGE_AND_MORE = 7.0


def _schemes() -> dict[str, dict[str, str]]:
    light = re.search(r":root \{(.*?)\}", CSS, re.DOTALL)
    dark = re.search(r"prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}", CSS, re.DOTALL)
    assert light
    assert dark
    return {
        name: dict(re.findall(r"--([\w-]+): (#\w{6})", body))
        for name, body in (("light", light.group(1)), ("dark", dark.group(1)))
    }


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        *[
            (outcome, paper)
            for outcome in ("stop", "ask", "blank", "quietly")
            for paper in (f"{outcome}-wash", "paper")
        ],
        *[("ink", paper) for paper in ("paper", "wash", "stop-wash", "ask-wash", "blank-wash", "quietly-wash")],
        ("quiet", "paper"),
        ("quiet", "wash"),
        ("link", "paper"),
        ("link", "wash"),
        ("on-link", "link"),
    ],
)
def test_every_text_colour_has_a_contrast_of_seven(scheme: str, ink: str, paper: str) -> None:
    colours = _schemes()[scheme]
    assert contrast(colours[ink], colours[paper]) >= AA_LARGE_AND_MORE


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_border_of_a_field_can_be_seen(scheme: str) -> None:
    colours = _schemes()[scheme]
    assert contrast(colours["field"], colours["paper"]) >= 3


def test_style_asks_nobody_for_anything() -> None:
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_minified_keeps_every_rule_and_leaves_out_only_what_says_nothing() -> None:
    sheet = '/* a\n b */\n:root { --x: #fff; }\n\na > b ,  c:hover { margin: 0 calc(1px + 2px) ; content: " · "; }\n'
    assert minified(sheet) == ':root{--x:#fff}a > b,c:hover{margin:0 calc(1px + 2px);content:" · "}'


def test_minified_is_safe_for_the_texts_of_our_sheet() -> None:
    for text in re.findall(r'content: "([^"]*)"', CSS):
        assert f'"{text}"' in STYLE
    for family in re.findall(r'"[A-Z][\w ]+"', CSS):
        assert family in STYLE
    assert STYLE.count("{") == re.sub(r"/\*.*?\*/", "", CSS, flags=re.DOTALL).count("{")
    assert "</" not in STYLE
