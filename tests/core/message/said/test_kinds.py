"""Words by their kind: what stands for names, titles, banks and places."""

from __future__ import annotations

import pytest

from verify.core.message.said import hear
from verify.core.message.said.coded import coded
from verify.core.message.said.kinds import BANK, MIXED, NAME, PLACE, TITLE, kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("kirim ke Wiryaningrat", NAME),
        ("kirim ke wiryaningrat", "wiryaningrat"),
        ("kirim. Wiryaningrat", "wiryaningrat"),
        ("kirim ke Seabank", BANK),
        ("kirim ke OVO", BANK),
        ("kirim ke Bu", TITLE),
        ("kirim ke taoyuan", PLACE),
        ("kirim ke www.abc7.com", MIXED),
    ],
)
def test_kinds_of_the_last_word(text: str, kind: str) -> None:
    hear("")  # every word of a pattern has its sign
    assert kinds(coded(text))[-1] == kind
