from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from tests.store.samples import NOW, agency, look, order, sanction
from verify.core.agency import Kind, Status
from verify.store.chronicle import first_version, read_chapters
from verify.store.engine import Engine
from verify.store.past import Return, list_versions, roll_back
from verify.store.register import What, apply_look


def at(hours: int) -> datetime:
    return NOW + timedelta(hours=hours)


def _life(engine: Engine) -> None:
    """Six versions: a list, a decision, a list with all that can happen, a job order, and going back twice."""
    several = tuple(agency(str(number), name=f"PT {number}") for number in range(1, 6))
    apply_look(engine, look(*several, learned_at=at(0)))
    apply_look(engine, look(sanction("s"), learned_at=at(1)))
    later = (
        agency("9", name="PT Baru"),
        agency("1", name="PT 1", address="pindah"),
        agency("3", name="PT 3", status=Status.REVOKED),
    )
    apply_look(engine, look(*later, as_of=date(2026, 11, 21), removed=("2",), learned_at=at(2)))
    apply_look(engine, look(order("o"), learned_at=at(3)))
    roll_back(engine, Return(version=2, decided_by="tester", because=None, at=at(4)))
    roll_back(engine, Return(version=4, decided_by="tester", because=None, at=at(5)))


def test_read_chapters_gives_every_version_newest_first_with_its_counts(engine: Engine) -> None:
    _life(engine)
    chapters = read_chapters(engine, limit=10, turns=10)
    assert tuple(one.line for one in chapters) == list_versions(engine)
    assert [one.counts for one in reversed(chapters)] == [
        ((What.ADDED, 5),),
        ((What.ADDED, 1),),
        ((What.ADDED, 1), (What.CHANGED, 2), (What.REMOVED, 1)),
        ((What.ADDED, 1),),
        ((What.CHANGED, 2), (What.RETURNED, 1), (What.WITHDRAWN, 2)),
        ((What.ADDED, 2), (What.CHANGED, 2), (What.REMOVED, 1)),
    ]
    assert [one.total for one in chapters] == [5, 5, 1, 4, 1, 5]


def test_read_chapters_goes_on_below_a_version(engine: Engine) -> None:
    _life(engine)
    versions = [
        [one.line.version for one in read_chapters(engine, before=b, limit=2, turns=1)] for b in (None, 5, 2, 1)
    ]
    assert versions == [[6, 5], [4, 3], [1], []]


def test_read_chapters_tells_first_what_happened_to_a_licence_and_last_what_is_new(engine: Engine) -> None:
    _life(engine)
    (chapter,) = read_chapters(engine, before=4, limit=1, turns=10)
    told = [(turn.change.row_id, turn.change.what) for turn in chapter.turns]
    assert told == [("3", What.CHANGED), ("2", What.REMOVED), ("1", What.CHANGED), ("9", What.ADDED)]
    (short,) = read_chapters(engine, before=4, limit=1, turns=2)
    assert short.turns == chapter.turns[:2]
    assert short.total == 4


def test_read_chapters_tells_decisions_before_all_else(engine: Engine) -> None:
    apply_look(engine, look(agency("1"), agency("2")))
    apply_look(engine, look(sanction("s"), sanction("t", decree="KEP 2")))
    roll_back(engine, Return(version=0, decided_by="tester", because=None, at=at(1)))
    (back,) = read_chapters(engine, limit=1, turns=10)
    assert [turn.change.kind for turn in back.turns] == [Kind.SANCTIONS, Kind.SANCTIONS, Kind.AGENCIES, Kind.AGENCIES]


def test_read_chapters_gives_the_row_that_a_change_tells_whole(engine: Engine) -> None:
    _life(engine)
    newest, before, *_, decision, _ = read_chapters(engine, limit=10, turns=10)
    assert [turn.row for turn in decision.turns] == [sanction("s")]
    rows = {(turn.change.what, turn.change.row_id): turn.row for turn in (*before.turns, *newest.turns)}
    assert rows[What.WITHDRAWN, "o"] == rows[What.ADDED, "o"] == order("o")
    assert rows[What.WITHDRAWN, "9"] == agency("9", name="PT Baru")
    assert rows[What.CHANGED, "3"] is None
    assert rows[What.RETURNED, "2"] is None


def test_first_version_stays_the_same_whatever_comes_after(engine: Engine) -> None:
    assert first_version(engine) is None
    assert read_chapters(engine, limit=10, turns=10) == ()
    apply_look(engine, look(agency(), learned_at=at(0)))
    first = first_version(engine)
    assert first is not None
    assert (first.version, first.learned_at) == (1, at(0))
    apply_look(engine, replace(look(agency("2")), learned_at=at(1)))
    assert first_version(engine) == first
