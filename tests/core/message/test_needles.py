from __future__ import annotations

import re

import pytest

from verify.core.claim import Claim
from verify.core.message import read
from verify.core.message.needles import folded, holds, pairs
from verify.core.phones import Phone


@pytest.mark.parametrize("text", ["BIAYA", "b\u0131aya", "B\u0130AYA", "Biaya é", "b\u0131aya é"])
def test_folded_shows_what_a_pattern_finds_without_notice_of_case(text: str) -> None:
    assert re.search("biaya", text, re.IGNORECASE)
    assert holds(folded(text), ("biaya",))


def test_pairs_are_words_as_a_clean_text_parts_them() -> None:
    assert pairs("a b", "c") == ("a c", "a\nc", "b c", "b\nc")
    assert not holds("ac", pairs("a", "c"))


def test_read_takes_a_digit_in_words_with_a_foreign_i() -> None:
    read_ = read(Claim(message="nol delapan satu dua l\u0131ma lima lima nol satu satu satu satu"), lambda _: False)
    assert [phone.e164 for phone in read_.phones if isinstance(phone, Phone)] == ["+6281255501111"]
