from __future__ import annotations

import re

import pytest

from verify import errors
from verify.errors import BadInput, CekDuluError, DocumentTooLarge, NotMigrated, RateLimited, TooLarge, Unreachable


def _tree(root: type[CekDuluError]) -> list[type[CekDuluError]]:
    return [root, *(leaf for child in root.__subclasses__() for leaf in _tree(child))]


def test_errors_have_a_stable_code_each() -> None:
    codes = {error.__name__: error.code for error in _tree(CekDuluError) if error.__module__ == errors.__name__}
    assert codes == {
        "CekDuluError": "internal",
        "UsageError": "usage",
        "ConfigError": "config",
        "NotFound": "not_found",
        "BadInput": "bad_input",
        "TooLarge": "too_large",
        "DocumentTooLarge": "too_large",
        "UnsupportedType": "unsupported_type",
        "RateLimited": "rate_limited",
        "StoreError": "store",
        "StoreUnavailable": "store_unavailable",
        "LockHeld": "lock_held",
        "NotMigrated": "not_migrated",
        "RegisterUnavailable": "register_unavailable",
        "OutboundError": "outbound",
        "Unreachable": "unreachable",
        "WrongHost": "wrong_host",
    }


def test_errors_know_nothing_of_http() -> None:
    for error in _tree(CekDuluError):
        assert re.fullmatch(r"[a-z_]+", error.code)
        assert not hasattr(error, "status_code")


def test_bad_input_names_field_and_reason() -> None:
    error = BadInput("on_date", "must not be in the future")
    assert (error.field, error.detail, error.message) == (
        "on_date",
        "must not be in the future",
        "on_date: must not be in the future",
    )


@pytest.mark.parametrize(("given", "kept"), [(30, 30), (0, 1), (-5, 1)])
def test_rate_limited_waits_at_least_a_second(given: int, kept: int) -> None:
    assert RateLimited(given).retry_after == kept


def test_not_migrated_says_which_command_helps() -> None:
    assert "verify migrate" in NotMigrated().message


def test_unreachable_keeps_the_last_status() -> None:
    assert Unreachable("gone", status=410).status == 410
    assert Unreachable("silent").status is None


def test_document_too_large_is_caught_as_too_large() -> None:
    with pytest.raises(TooLarge):
        raise DocumentTooLarge("more than 5 bytes")
