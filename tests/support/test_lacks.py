from __future__ import annotations

import pytest

from tests.support.lacks import lacks, summary


def test_lacks_skips_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CEKDULU_REQUIRE", raising=False)
    with pytest.raises(pytest.skip.Exception, match="lacks browser: no chromium"):
        lacks("browser", "no chromium")


def test_lacks_fails_where_the_thing_is_required(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKDULU_REQUIRE", "postgres, browser")
    with pytest.raises(pytest.fail.Exception, match="browser"):
        lacks("browser", "no chromium")


def test_summary_counts_each_lack_once() -> None:
    reasons = ["Skipped: this machine lacks browser: none", "Skipped: this machine lacks browser: none", "other"]
    assert summary(reasons) == ["NOT TESTED, this machine lacks browser: none (2 tests skipped)"]
