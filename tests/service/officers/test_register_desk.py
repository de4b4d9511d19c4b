"""What the register desk asks for and looks at, over a small ledger; clocks are set by hand."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from registry_sync import guards
from tests.store.samples import agency, look
from verify.core.agency import Coverage, Kind
from verify.errors import NotFound
from verify.service.officers.errands import FINAL, IDLE_AFTER, STUCK_AFTER, Errands, FileWish, Problem, signature
from verify.service.officers.register_desk import PAIRS_AT_ONCE, Opposed, RegisterDesk, Shelf
from verify.service.officers.uploads import FileProblem
from verify.settings import Settings
from verify.store.engine import Engine, open_engine
from verify.store.errand_rows import Ending, Errand, Result, Tally, What
from verify.store.errands import close_errand, release_errand, take_errand
from verify.store.links import Pair, Verdict, keep_pairs
from verify.store.officers import Office, Officer, Role
from verify.store.register import apply_look
from verify.store.runs import Outcome, Refusal, RejectedRow, RunResult, Terms, finish_run, start_run
from verify.store.schema import migrate

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
OFFICER = Officer(
    id="a1",
    login="rina",
    name="Rina",
    role=Role.REGISTER_EDITOR,
    office=Office(id="o1", name="BP3MI NTB", area="52"),
)
WISH = FileWish(name="daftar.csv", body=b"name\nPT A\n", feed="test/agencies", as_of="2026-11-20", partial=False)
BECAUSE = "Dicocokkan dengan kantor provinsi"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    made = open_engine(f"sqlite:///{tmp_path_factory.mktemp('register') / 'test.sqlite'}")
    migrate(made)
    apply_look(made, replace(look(agency()), state=replace(look(agency()).state, source="test")))
    yield made
    made.dispose()


class Clock:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        """Start at noon in Jakarta."""
        self.now = NOON

    def __call__(self) -> datetime:
        """The moment the test has set."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def errands(engine: Engine, settings: Settings, clock: Clock) -> Iterator[Errands]:
    made = Errands(engine, settings.with_changes(register_upload_max_bytes=1000), clock=clock)
    yield made
    while (taken := take_errand(engine, after=0, at=NOON)) is not None:
        close_errand(engine, taken.errand.id, result=Result(Ending.WITHDRAWN), at=NOON)


def left(answer: Errand | Problem | Mapping[str, object]) -> Errand:
    assert isinstance(answer, Errand), answer
    return answer


def _run(engine: Engine, outcome: Outcome, *guards_: str, of_run: int | None = None) -> int:
    terms = Terms(of_run=of_run)
    number = start_run(engine, "test", kind=Kind.AGENCIES, started_at=NOON, terms=terms)
    reasons = tuple(Refusal(guard, "…") for guard in guards_)
    rows = tuple(RejectedRow(row, "name is blank", "{}") for row in range(1, 61))
    finish_run(engine, number, result=RunResult(outcome=outcome, reasons=reasons, rejected=rows), finished_at=NOON)
    return number


def test_final_is_what_intake_holds_final() -> None:
    assert {guard.value for guard in guards.FINAL} == FINAL


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (replace(WISH, body=b"", name=""), {"file": FileProblem.NO_FILE}),
        (replace(WISH, body=b"x" * 1001), {"file": FileProblem.TOO_LARGE}),
        (replace(WISH, name="daftar.xlsx"), {"file": FileProblem.LYING}),
        (replace(WISH, feed=""), {"feed": Problem.MISSING}),
        (replace(WISH, feed="test/orders"), {"feed": Problem.UNKNOWN}),
        (replace(WISH, as_of=""), {"as_of": Problem.MISSING}),
        (replace(WISH, as_of="20-11-2026"), {"as_of": Problem.MISSING}),
        (replace(WISH, as_of="2026-11-23"), {"as_of": Problem.FUTURE}),
        (FileWish(name="", body=b"", feed="", as_of="", partial=True), {
            "file": FileProblem.NO_FILE, "feed": Problem.MISSING, "as_of": Problem.MISSING}),
    ],
)  # fmt: skip
def test_plan_says_what_is_wrong_and_keeps_nothing(errands: Errands, wish: FileWish, expected: object) -> None:
    before = errands.listed()
    assert errands.plan(wish, OFFICER) == expected
    assert errands.listed() == before


def test_take_in_asks_once_on_the_words_of_the_plan(engine: Engine, errands: Errands) -> None:
    plan = left(errands.plan(replace(WISH, partial=True), OFFICER))
    assert (plan.words.source, plan.words.as_of, plan.words.coverage) == ("test", date(2026, 11, 20), Coverage.PARTIAL)
    assert (plan.words.suffix, plan.asked_by) == (".csv", "rina (BP3MI NTB)")
    assert errands.take_in(plan.id, OFFICER) is Problem.UNKNOWN, "nobody has looked at it yet"
    close_errand(engine, plan.id, result=Result(Ending.PLANNED, tally=Tally(added=1)), at=NOON)
    asked = left(errands.take_in(plan.id, OFFICER))
    assert (asked.what, asked.words) == (What.IMPORT, replace(plan.words, plan=plan.id))
    assert left(errands.take_in(plan.id, OFFICER)) == asked, "a second press of the button asks nothing new"
    assert errands.taken_in(plan.id) == asked
    close_errand(engine, asked.id, result=Result(Ending.INTERRUPTED), at=NOON)
    again = left(errands.take_in(plan.id, OFFICER))
    assert again.id != asked.id, "what came to nothing may be asked again"
    close_errand(engine, again.id, result=Result(Ending.REFUSED, run_id=1), at=NOON)
    assert left(errands.take_in(plan.id, OFFICER)).id == again.id
    for missing in (again.id, 10_000):
        with pytest.raises(NotFound):
            errands.take_in(missing, OFFICER)


def test_accept_asks_where_no_final_guard_stands_and_a_reason_is_given(engine: Engine, errands: Errands) -> None:
    refused = _run(engine, Outcome.REFUSED, "shrink")
    assert errands.accept(refused, " \n", OFFICER) == {"because": Problem.MISSING}
    assert errands.accept(refused, "benar\u200b   ya", OFFICER) == {"because": Problem.TOO_SHORT}
    assert errands.accept(refused, "x" * 501, OFFICER) == {"because": Problem.TOO_LONG}
    asked = left(errands.accept(refused, f"  {BECAUSE}\n lagi ", OFFICER))
    assert (asked.what, asked.words.run, asked.words.because) == (What.ACCEPT, refused, f"{BECAUSE} lagi")
    assert errands.accept(refused, BECAUSE, OFFICER) == {"run": Problem.ASKED}
    close_errand(engine, asked.id, result=Result(Ending.FAULT), at=NOON)
    _run(engine, Outcome.APPLIED, "shrink", of_run=refused)
    assert errands.accept(refused, BECAUSE, OFFICER) == {"run": Problem.ACCEPTED}
    for outcome, guard, problem in (
        (Outcome.SHAPE, "shrink", Problem.NOT_REFUSED),
        *((Outcome.REFUSED, guard, Problem.FINAL) for guard in FINAL),
    ):
        assert errands.accept(_run(engine, outcome, "shrink", guard), BECAUSE, OFFICER) == {"run": problem}, guard
    with pytest.raises(NotFound):
        errands.accept(10_000, BECAUSE, OFFICER)


def test_go_back_asks_for_an_earlier_version_only(engine: Engine, errands: Errands) -> None:
    now = RegisterDesk(engine).version()
    apply_look(engine, look(agency("2")))
    for version in (0, now + 1, now + 2):
        assert errands.go_back(version, BECAUSE, OFFICER) == {"version": Problem.UNKNOWN}
    assert errands.go_back(now, "", OFFICER) == {"because": Problem.MISSING}
    assert left(errands.go_back(now, BECAUSE, OFFICER)).words.version == now
    assert errands.go_back(now, BECAUSE, OFFICER) == {"version": Problem.ASKED}
    assert [one.version for one in RegisterDesk(engine).versions()][:2] == [now + 1, now]


def test_idle_says_when_nobody_takes_anything_up(engine: Engine, errands: Errands, clock: Clock) -> None:
    assert not errands.idle()
    waiting = left(errands.plan(WISH, OFFICER))
    assert not errands.idle()
    clock.now += IDLE_AFTER + timedelta(seconds=1)
    assert errands.idle()
    taken = take_errand(engine, after=0, at=clock.now)
    assert not errands.idle(), "somebody is at it"
    assert taken is not None
    clock.now += STUCK_AFTER
    assert errands.idle(), "nobody can be at it for so long"
    release_errand(engine, waiting.id, at=clock.now)
    assert (errands.idle(), errands.held(errands.one(waiting.id))) == (False, True), "it has to wait, and was seen to"
    clock.now += IDLE_AFTER
    assert (errands.idle(), errands.held(errands.one(waiting.id))) == (True, False)
    assert take_errand(engine, after=0, at=clock.now) is not None
    assert not errands.withdraw(waiting.id)
    close_errand(engine, waiting.id, result=Result(Ending.PLANNED), at=clock.now)
    assert not errands.idle()


def test_purge_deletes_what_was_answered_long_ago(errands: Errands, clock: Clock, settings: Settings) -> None:
    first = left(errands.plan(WISH, OFFICER))
    assert errands.withdraw(first.id)
    clock.now += timedelta(days=settings.audit_retention_days, seconds=1)
    waits = left(errands.plan(WISH, OFFICER))
    assert errands.purge() >= 1
    with pytest.raises(NotFound):
        errands.one(first.id)
    clock.now += timedelta(days=8)
    errands.purge()
    closed = errands.one(waits.id).result
    assert closed is not None
    assert closed.ending is Ending.EXPIRED, "what nobody took up is closed, and its file forgotten"


def test_run_gives_its_rejected_rows_by_pages(engine: Engine) -> None:
    desk, number = RegisterDesk(engine), _run(engine, Outcome.REFUSED, "shrink")
    first, last = desk.run(number), desk.run(number, 9)
    assert (len(first.rows), first.page, first.pages) == (50, 1, 2)
    assert ([row.row for row in last.rows], last.page) == (list(range(51, 61)), 2)
    again = _run(engine, Outcome.REFUSED, "shrink", of_run=number)
    assert [one.id for one in desk.run(number).again] == [again]
    assert [one.id for one in desk.runs(1).runs][:2] == [again, number]
    assert (desk.runs(99).runs, desk.runs(99).more) == ((), False)
    with pytest.raises(NotFound):
        desk.run(10_000)


def _pairs(engine: Engine, *ids: tuple[str, str]) -> list[Pair]:
    made = [Pair(a=a, b=b, verdict=Verdict.REVIEW, rule="name_only", evidence="…", at=NOON) for a, b in ids]
    assert keep_pairs(engine, made, version=RegisterDesk(engine).version(), at=NOON)
    return made


def test_decide_keeps_the_word_of_a_person_and_refuses_its_opposite(engine: Engine) -> None:
    desk, tail = RegisterDesk(engine, clock=lambda: NOON), secrets.token_hex(3)
    ab, bc, ac = _pairs(engine, *((f"{a}:{tail}", f"{b}:{tail}") for a, b in (("a", "b"), ("b", "c"), ("a", "c"))))
    assert desk.decide(ab.id, "review", "", officer=OFFICER) == {
        "verdict": Problem.MISSING,
        "because": Problem.MISSING,
    }
    assert desk.decide(ab.id, "", BECAUSE, officer=OFFICER) == {"verdict": Problem.MISSING}
    for pair in (ab, bc):
        said = desk.decide(pair.id, "same", BECAUSE, officer=OFFICER)
        assert isinstance(said, Pair)
        assert (said.verdict, said.decided_by, said.because) == (Verdict.SAME, signature(OFFICER), BECAUSE)
    assert desk.decide(ac.id, "different", BECAUSE, officer=OFFICER) == Opposed(None)
    assert isinstance(desk.decide(bc.id, "different", BECAUSE, officer=OFFICER), Pair)
    assert isinstance(desk.decide(ac.id, "different", BECAUSE, officer=OFFICER), Pair)
    opposed = desk.decide(bc.id, "same", BECAUSE, officer=OFFICER)
    assert isinstance(opposed, Opposed)
    assert opposed.pair == desk.pair(ac.id)
    assert desk.pairs(Shelf.DECIDED, 1).counts[Shelf.DECIDED] == 3
    with pytest.raises(NotFound):
        desk.pair("ffffffff")


def test_pairs_are_given_by_shelf_and_page(engine: Engine) -> None:
    desk = RegisterDesk(engine)
    _pairs(engine, *((f"x:{number:03}", f"y:{number:03}") for number in range(PAIRS_AT_ONCE + 2)))
    first, last = desk.pairs(Shelf.REVIEW, 1), desk.pairs(Shelf.REVIEW, 99)
    assert (len(first.pairs), first.pages, len(last.pairs), last.page) == (PAIRS_AT_ONCE, 2, 2, 2)
    assert first.counts[Shelf.REVIEW] == desk.waiting_pairs() == PAIRS_AT_ONCE + 2
    assert desk.pairs(Shelf.RULES, 1).pairs == ()
