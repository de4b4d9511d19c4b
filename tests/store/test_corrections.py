from __future__ import annotations

from datetime import timedelta

import pytest

from tests.store.samples import NOW
from verify.store.corrections import Correction, Role, list_corrections, purge_corrections, save_correction
from verify.store.engine import Engine


def _correction(number: str = "7KQF-2M9X", *, days: int = 90, agency_id: str | None = "t:1") -> Correction:
    return Correction(
        number=number,
        agency_id=agency_id,
        company="PT A",
        wrong="Alamatnya lama.\nKami pindah pada 2025.",
        proof="Keputusan 12/2025 — “salinan”",
        role=Role.COMPANY,
        answer_to="kantor@a.example",
        created_at=NOW,
        expires_at=NOW + timedelta(days=days),
    )


def test_list_corrections_gives_every_word_back_oldest_first(engine: Engine) -> None:
    late, early = _correction("B", agency_id=None), _correction("A")
    save_correction(engine, late)
    save_correction(engine, early)
    assert list_corrections(engine, now=NOW) == (early, late)


@pytest.mark.parametrize(("after", "there"), [(timedelta(days=90, seconds=-1), True), (timedelta(days=90), False)])
def test_list_corrections_gives_none_that_has_expired(engine: Engine, after: timedelta, there: bool) -> None:
    save_correction(engine, _correction())
    assert bool(list_corrections(engine, now=NOW + after)) is there


def test_purge_corrections_deletes_the_expired_only(engine: Engine) -> None:
    for number, days in enumerate((1, 2, 3)):
        save_correction(engine, _correction(f"N{number}", days=days))
    assert purge_corrections(engine, now=NOW + timedelta(days=2)) == 2
    assert purge_corrections(engine, now=NOW + timedelta(days=2)) == 0
    assert [one.number for one in list_corrections(engine, now=NOW)] == ["N2"]
