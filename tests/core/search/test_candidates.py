"""The search loses nothing that scoring every entry of the register would have found."""

from __future__ import annotations

import pytest

from tests.bench.corpus import names, questions
from tests.core.test_index import DAY
from verify.core.agency import Agency, Coverage, Held, History, Kind, Register, SourceState
from verify.core.compare import Asked
from verify.core.fit import fit
from verify.core.index import RegisterIndex, Shelf
from verify.core.names import name_key
from verify.core.weights import SIMILAR_MIN

KNOWN = names(900)


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    state = SourceState(
        source="h", kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.PARTIAL, history=History.HISTORICAL,
        as_of=DAY, max_age_days=30,
    )  # fmt: skip
    held = tuple(Held(Agency(source="h", source_id=str(at), name=name), DAY, DAY) for at, name in enumerate(KNOWN))
    return RegisterIndex.build(Register(version=1, sources=(state,), agencies=held)).shelf("ID")


@pytest.mark.parametrize("slips", [1, 2])
def test_candidates_hold_the_best_of_every_entry_scored(shelf: Shelf, slips: int) -> None:
    taken = frozenset(name_key(name).normalised for name in KNOWN)
    for question in questions(KNOWN, 30, seed=20 + slips, taken=taken, slips=slips):
        asked = name_key(question.asked, talk=True)
        name = Asked(asked, shelf)
        every = [fit(name, key, shelf.companies[at], shelf) for key, at in shelf.keys]
        found = [fit(name, key, company, shelf) for key, company in shelf.candidates(asked)]
        best = max((one.strong, one.score) for one in every)
        assert best < (False, SIMILAR_MIN) or max((one.strong, one.score) for one in found) == best, question
        assert {one.company.id for one in found} >= {one.company.id for one in every if one.strong}, question
