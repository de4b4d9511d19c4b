from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core import text


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("PT\u00a0Karya\u200bSatria", "PT KaryaSatria"),
        ("０８１２\u2011３４", "0812-34"),
        ("a\r\n\r\n b\t c", "a\nb c"),
        ("٠٨١٢", "0812"),
        ("", ""),
    ],
)
def test_clean_keeps_what_is_read(written: str, cleaned: str) -> None:
    assert text.clean(written) == cleaned


def test_squeeze_keeps_marks_that_carry_meaning() -> None:
    assert text.squeeze("कि") != text.squeeze("क"), "default_process would make these two alike"


@given(st.text())
def test_clean_and_squeeze_are_idempotent(written: str) -> None:
    assert text.clean(text.clean(written)) == text.clean(written)
    assert text.squeeze(text.squeeze(written)) == text.squeeze(written)


@given(st.text(st.characters(max_codepoint=127)))
def test_clean_reads_plain_text_as_it_reads_any(written: str) -> None:
    assert written.translate(text._PLAIN) == text._fold(written)
    assert text.squeeze(written) == text.squeeze(written + " é").removesuffix("é").rstrip()
