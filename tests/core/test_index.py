"""The index never loses what brute force would find, and finds contacts, licences and aliases exactly."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from tests.support.registers import KSA_FAX, KSA_OFFICE, REGISTERS, SHARED
from verify.core.agency import Agency, Coverage, Held, History, Kind, Register, SourceState
from verify.core.index import RegisterIndex, Shelf
from verify.core.licences import LicenceNumber
from verify.core.names import name_key

NAMES = Path(__file__).parents[2] / "config" / "register"
DAY = date(2026, 1, 1)


def _real_names() -> list[str]:
    path = NAMES / "id-p3mi-historical.csv"
    with path.open(encoding="utf-8") as lines:
        return [row["name_as_published"] for row in csv.DictReader(lines)]


REAL = _real_names()
COMPACTS = [name_key(name).compact for name in REAL]


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    state = SourceState(
        source="h", kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.PARTIAL, history=History.HISTORICAL,
        as_of=DAY, max_age_days=30,
    )  # fmt: skip
    held = tuple(Held(Agency(source="h", source_id=str(at), name=name), DAY, DAY) for at, name in enumerate(REAL))
    return RegisterIndex.build(Register(version=1, sources=(state,), agencies=held)).shelf("ID")


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@given(
    st.integers(0, len(REAL) - 1),
    st.integers(0, 40),
    st.sampled_from(LETTERS),
    st.sampled_from(["replace", "lose", "double"]),
)
def test_candidates_hold_the_brute_force_winner(shelf: Shelf, which: int, at: int, letter: str, how: str) -> None:
    name = REAL[which]
    place = at % len(name)
    middle = {"replace": letter, "lose": "", "double": name[place] * 2}[how]
    key = name_key(name[:place] + middle + name[place + 1 :] or name)
    best = max(ratio(key.compact, held) for held in COMPACTS)
    if best < 80 or not key.words:
        return
    found = [held.compact for held, _ in shelf.candidates(key)]
    assert any(ratio(key.compact, held) == best for held in found), "a typo must never make the look-up empty"


def test_is_name_holds_of_a_name_in_every_spelling_that_sounds_the_same(shelf: Shelf) -> None:
    for key, _ in shelf.keys[:200]:
        assert shelf.is_name(key.normalised)
        assert shelf.is_name(key.compact.replace("j", "dj").replace("u", "oe"))
        assert not shelf.is_name(f"{key.normalised} zulkarnain")


def test_owners_find_every_company_of_a_shared_number() -> None:
    shelf = RegisterIndex.build(REGISTERS["live"]).shelf("ID")
    assert sorted(owner.company.name for owner in shelf.owners(SHARED)) == [
        "PT Karya Satria Abadi",
        "PT Wira Kencana Nusa",
    ]


def test_owners_never_hold_a_fax() -> None:
    shelf = RegisterIndex.build(REGISTERS["live"]).shelf("ID")
    assert shelf.owners(KSA_FAX) == ()
    assert shelf.owners(KSA_OFFICE)


def test_near_owners_find_one_slip_and_not_two() -> None:
    shelf = RegisterIndex.build(REGISTERS["live"]).shelf("ID")
    assert [number for number, _ in shelf.near_owners("+62215551243")] == [KSA_OFFICE]
    assert shelf.near_owners("+62215551199") == ()


def test_licensed_compares_digits() -> None:
    shelf = RegisterIndex.build(REGISTERS["live"]).shelf("ID")
    found = shelf.licensed(LicenceNumber("8120-1141-907610001", "81201141907610001"))
    assert [company.name for company in found] == ["PT Karya Satria Abadi"]


def test_build_finds_a_company_by_each_of_its_records() -> None:
    index = RegisterIndex.build(REGISTERS["live"])
    companies = {index.company(agency_id) for agency_id in ("reg:1", "reg:1a", "old:901")}
    assert len(companies) == 1
    assert index.company("reg:nobody") is None


def test_weight_is_lower_for_words_that_fill_the_register(shelf: Shelf) -> None:
    assert shelf.weight("mandiri") < shelf.weight("qafco")
    assert shelf.weight("nobodysword") == 1.0
