"""Names are found as brute force would find them, however they are mistyped, joined, parted or turned round."""

from __future__ import annotations

from random import Random

import pytest

from tests.bench.samples import names
from verify.core.names import name_key
from verify.core.search import NameSearch

FEW = ["PT Rona Gemilang", "PT Asia Duta Mandiri", "PT Duta Asia", "PT Qafco Jaya", "PT Jaya Mandiri", "PT Elsafa"]


@pytest.fixture(scope="module")
def few() -> NameSearch:
    return NameSearch.of([name_key(name) for name in FEW])


@pytest.fixture(scope="module")
def many() -> tuple[list[str], NameSearch]:
    known = names(5000)
    return known, NameSearch.of([name_key(name) for name in known])


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("rona gemilang", "PT Rona Gemilang"),
        ("ronagemilang", "PT Rona Gemilang"),
        ("ronagemlang", "PT Rona Gemilang"),
        ("rona gemi lang", "PT Rona Gemilang"),
        ("gemilang rona", "PT Rona Gemilang"),
        ("gemilang", "PT Rona Gemilang"),
        ("rona gem.", "PT Rona Gemilang"),
        ("rona gemilang mataram", "PT Rona Gemilang"),
        ("katanya dari PT rona gemilang ya pak", "PT Rona Gemilang"),
        ("roma gemilamg", "PT Rona Gemilang"),
        ("qafko", "PT Qafco Jaya"),
        ("qafcojaia", "PT Qafco Jaya"),
        ("asiaduta mandri", "PT Asia Duta Mandiri"),
        ("asia duta", "PT Duta Asia"),
        ("elshafah", "PT Elsafa"),
    ],
)
def test_nearest_finds_first_what_was_meant(few: NameSearch, asked: str, first: str) -> None:
    found = few.nearest(name_key(asked, talk=True))
    assert [FEW[place] for place in found][:1] == [first]


@pytest.mark.parametrize("asked", ["", "PT", "zulkarnaen"])
def test_nearest_finds_nothing_where_nothing_is_alike(few: NameSearch, asked: str) -> None:
    assert few.nearest(name_key(asked)) == []


def test_nearest_of_no_names_is_empty() -> None:
    assert NameSearch.of([]).nearest(name_key("rona gemilang")) == []


def test_nearest_gives_so_many_at_the_most(many: tuple[list[str], NameSearch]) -> None:
    assert len(many[1].nearest(name_key("PT Mandiri"), most=5)) == 5


def test_nearest_finds_the_same_in_whatever_order_names_come(many: tuple[list[str], NameSearch]) -> None:
    known, search = many
    shuffled = Random(3).sample(known, len(known))  # noqa: S311 - a repeatable draw, no secret
    other = NameSearch.of([name_key(name) for name in shuffled])
    for asked in [*known[::50], *(name[:-2] for name in known[::70])]:
        key = name_key(asked)
        assert [known[at] for at in search.nearest(key)] == [shuffled[at] for at in other.nearest(key)]


def test_nearest_finds_a_name_of_words_that_fill_the_register(many: tuple[list[str], NameSearch]) -> None:
    known, _ = many
    crowd = [f"Karya Jaya {name}" for name in known[:2000]]
    search = NameSearch.of([name_key(name) for name in (*crowd, "Jaya Abadi Karya", "Karya Jaya")])
    assert search.nearest(name_key("karya abadi jaya"))[0] == len(crowd)
    assert search.nearest(name_key("karya jaia"))[0] == len(crowd) + 1
