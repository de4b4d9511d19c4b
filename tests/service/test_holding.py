from __future__ import annotations

import gc
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from tests.service import registers
from verify.core.agency import Register
from verify.core.index import RegisterIndex
from verify.core.places import Towns
from verify.errors import StoreUnavailable
from verify.service import holding
from verify.service.browsing import Browser, Wanted
from verify.service.holding import Holder
from verify.store.engine import Engine
from verify.store.register import load_register, register_stamp

DAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holding, "KEEP_SECONDS", 0.01)


@pytest.fixture
def holder(engine: Engine) -> Iterator[Holder]:
    """A holder whose thread, once started, ends with the test."""
    made = Holder(engine, Towns())
    yield made
    made.let_go()


def until(true: Callable[[], bool]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.005)


def grow(engine: Engine) -> None:
    registers.put(engine, registers.agency("PT Rona Gemilang"), as_of=DAY)


def builders(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the threads that build an index."""
    names: list[str] = []

    def load(engine: Engine) -> Register:
        names.append(threading.current_thread().name)
        return load_register(engine)

    monkeypatch.setattr(holding, "load_register", load)
    return names


def test_keep_current_follows_the_register_while_nobody_asks(holder: Holder, engine: Engine) -> None:
    seen: list[int] = []
    before = holder.index().version
    holder.keep_current(lambda index: seen.append(index.version))
    grow(engine)
    until(lambda: before + 1 in seen)
    assert holder.index().version == before + 1


def test_keep_current_leaves_building_to_its_thread(
    holder: Holder, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = holder.index().version
    built_by = builders(monkeypatch)
    monkeypatch.setattr(holding, "LOOK_SECONDS", 0.0)
    holder.keep_current()
    for _ in range(3):
        grow_to = holder.index().version + 1
        registers.put(engine, registers.agency(f"PT Rona {'abc'[grow_to - before - 1] * 5}"), as_of=DAY)
        until(lambda wanted=grow_to: holder.index().version == wanted)  # type: ignore[misc]  # a loop's own value
    assert set(built_by) == {"register"}


def test_keep_current_starts_one_thread(holder: Holder) -> None:
    holder.keep_current()
    holder.keep_current()
    assert [thread.name for thread in threading.enumerate()].count("register") == 1
    holder.let_go()
    assert [thread.name for thread in threading.enumerate()].count("register") == 0


def test_keep_current_goes_on_after_a_fault_and_says_it_once(
    holder: Holder, engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = holder.index().version
    asked: list[int] = []
    stamp = register_stamp

    def away(engine: Engine) -> tuple[int, int]:
        asked.append(1)
        if len(asked) <= 4:
            raise StoreUnavailable("away")
        if len(asked) <= 8:
            raise ZeroDivisionError
        return stamp(engine)

    monkeypatch.setattr(holding, "register_stamp", away)
    holder.keep_current()
    grow(engine)
    until(lambda: holder.index().version == before + 1)
    told = capsys.readouterr()
    assert (told.out + told.err).count("register not kept current") == 2


def test_index_asks_by_itself_where_its_thread_has_not_managed_to_for_long(
    holder: Holder, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = holder.index().version
    monkeypatch.setattr(holding, "KEEP_SECONDS", 60.0)
    holder.keep_current()
    grow(engine)
    time.sleep(0.05)
    assert holder.index().version == before
    monkeypatch.setattr(holding, "GRACE_SECONDS", 0.0)
    monkeypatch.setattr(holding, "LOOK_SECONDS", 0.0)
    assert holder.index().version == before + 1


def test_find_shows_the_cards_made_ready_and_then_the_new_ones(holder: Holder, engine: Engine) -> None:
    browser = Browser(engine, holder.index, today=lambda: DAY)
    made: list[RegisterIndex] = []

    def prepare(index: RegisterIndex) -> None:
        browser.prepare(index)
        made.append(index)

    browser.prepare(holder.index())
    holder.keep_current(prepare)
    assert browser.find(Wanted(q="rona")).total == 0
    grow(engine)
    until(lambda: browser.find(Wanted(q="rona")).total == 1)


def test_register_swapped_is_logged_with_its_version(
    holder: Holder, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    before = holder.index().version
    holder.keep_current()
    grow(engine)
    until(lambda: holder.index().version == before + 1)
    holder.let_go()
    told = capsys.readouterr()
    lines = [line for line in (told.out + told.err).splitlines() if "register swapped" in line]
    assert len(lines) == 1
    assert str(before + 1) in lines[0]
    assert "Rona" not in json.dumps(lines)


def test_an_index_holds_no_cycles_so_that_dropping_it_frees_it(engine: Engine) -> None:
    gc.collect()
    index = RegisterIndex.build(load_register(engine), Towns())
    assert index.companies
    gc.collect()
    del index
    assert gc.collect() == 0


def test_building_leaves_the_collector_and_the_switches_as_they_were(holder: Holder) -> None:
    usual = sys.getswitchinterval()
    holder.index()
    assert gc.isenabled()
    assert sys.getswitchinterval() == usual
