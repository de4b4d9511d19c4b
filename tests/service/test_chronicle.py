from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.samples import agency, look, order, sanction
from verify.core.agency import OfficeKind
from verify.core.index import RegisterIndex
from verify.service.chronicle import TURNS_OF_A_LIST, TURNS_TOLD, VERSIONS_AT_ONCE, Chronicle, Retold
from verify.store.chronicle import Chapter, read_chapters
from verify.store.engine import Engine, open_engine
from verify.store.register import apply_look, load_register

HEAD: dict[str, object] = {"kind": OfficeKind.HEAD_OFFICE, "parent_source_id": None}


@pytest.fixture
def engine(migrated_file: Path, tmp_path: Path) -> Iterator[Engine]:
    shutil.copy(migrated_file, tmp_path / "c.sqlite")
    engine = open_engine(f"sqlite:///{tmp_path / 'c.sqlite'}")
    yield engine
    engine.dispose()


def _chronicle(engine: Engine) -> Chronicle:
    return Chronicle(engine, lambda: RegisterIndex.build(load_register(engine)))


def test_newest_names_the_company_of_every_change(engine: Engine) -> None:
    apply_look(engine, look(agency("1", name="PT Satu", **HEAD)))
    apply_look(engine, look(sanction("s", agency_name="PT Satu", agency_source_id="1"), sanction("x")))
    apply_look(engine, look(order("o", agency_name="PT Satu", agency_source_id="1")))
    apply_look(engine, look(order("o", agency_name="PT Satu", agency_source_id="1", quota=3)))
    told = [[(one.name, one.company.id if one.company else None) for one in v.happenings] for v in _newest(engine)]
    assert told[0] == told[1] == told[3] == [("PT Satu", "test:1")]
    assert told[2][0] == ("PT Satu", "test:1")
    # A company that only a decision names has a page of its own, under an id made of its name.
    assert told[2][1][0] == "PT Multi Intan"


def test_newest_knows_the_row_of_a_change_that_tells_only_what_moved(engine: Engine) -> None:
    apply_look(engine, look(order("o")))
    apply_look(engine, look(order("o", quota=3)))
    (changed,) = _newest(engine)[0].happenings
    assert changed.turn.row is None
    assert changed.row == order("o", quota=3)


def test_newest_shows_a_few_rows_of_a_whole_list_and_counts_the_rest(engine: Engine) -> None:
    many = [agency(f"{number}", name=f"PT {number}", **HEAD) for number in range(TURNS_TOLD + 1)]
    apply_look(engine, look(*many[:-1]))
    apply_look(engine, look(*(sanction(f"{number}") for number in range(TURNS_TOLD + 1))))
    decisions, few = _newest(engine)
    assert (len(few.happenings), few.more) == (TURNS_TOLD, 0)
    assert (len(decisions.happenings), decisions.more) == (TURNS_TOLD, 1)
    apply_look(engine, look(*(order(f"{number}") for number in range(TURNS_TOLD + 1))))
    whole = _newest(engine)[0]
    assert (len(whole.happenings), whole.more) == (TURNS_OF_A_LIST, TURNS_TOLD + 1 - TURNS_OF_A_LIST)


def test_newest_gives_a_page_of_versions(engine: Engine) -> None:
    for number in range(VERSIONS_AT_ONCE + 1):
        apply_look(engine, look(order("o", quota=number)))
    first = _newest(engine)
    assert [one.chapter.line.version for one in first] == list(range(VERSIONS_AT_ONCE + 1, 1, -1))
    assert [one.chapter.line.version for one in _chronicle(engine).newest(before=2)] == [1]


def test_newest_reads_a_page_once_for_each_version(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    apply_look(engine, look(order("o")))
    asked: list[int | None] = []

    def counted(of: Engine, **how: int | None) -> tuple[Chapter, ...]:
        asked.append(how["before"])
        return read_chapters(of, before=how["before"], limit=VERSIONS_AT_ONCE, turns=TURNS_TOLD)

    monkeypatch.setattr("verify.service.chronicle.read_chapters", counted)
    chronicle = _chronicle(engine)
    assert chronicle.newest() == chronicle.newest()
    chronicle.newest(before=2)
    assert asked == [None, 2]
    apply_look(engine, look(order("o", quota=1)))
    assert len(chronicle.newest()) == 2
    for before in range(3, 200):
        chronicle.newest(before)
    assert [one.chapter.line.version for one in chronicle.newest()] == [2, 1]


def test_begun_is_none_before_the_first_version(engine: Engine) -> None:
    assert _chronicle(engine).begun() is None
    assert _chronicle(engine).newest() == ()


def _newest(engine: Engine) -> list[Retold]:
    return list(_chronicle(engine).newest())
