"""What the register desk asks for is carried out once, by the same path, guards and ledger as everything else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from registry_sync import cli, schedule
from registry_sync.desk import Desk, Report, Task
from registry_sync.errands import READER, carry_out
from registry_sync.run import run
from registry_sync.sources import Source
from tests.registry_sync.conftest import Installation, agencies
from verify.core.agency import Coverage, Kind
from verify.errors import LockHeld
from verify.settings import Settings
from verify.store.errand_rows import Ending, Errand, Result, State, What, Wish, Words
from verify.store.errands import find_errand, leave_errand, open_errands, take_errand
from verify.store.past import list_versions
from verify.store.runs import Outcome, list_runs, single_flight

WHO = "rina (BP3MI NTB)"
BECAUSE = "Dicocokkan dengan kantor provinsi"
FILE = Words(source="test", kind=Kind.AGENCIES, suffix=".csv", sha256="0" * 64)


@dataclass(frozen=True, slots=True)
class Office:
    """What `carry_out` works with: an installation that sources.toml declares nothing of."""

    settings: Settings
    desk: Desk
    sources: tuple[Source, ...] = ()


@pytest.fixture
def office(settings: Settings, held: Installation, tmp_path: Path) -> Office:
    return Office(settings, _desk(held, tmp_path))


def _desk(installation: Installation, folder: Path) -> Desk:
    return Desk(
        engine=installation.engine,
        archive_dir=folder / "var" / "archive",
        now=lambda: datetime.now(UTC),
        zone=ZoneInfo("Asia/Jakarta"),
    )


def leave(at: Installation, what: What, words: Words, document: str | None = None) -> int:
    body = document.encode() if document is not None else None
    return leave_errand(
        at.engine, Wish(what=what, words=words, asked_by=WHO, asked_at=datetime.now(UTC), document=body)
    )


def ended(at: Installation, number: int) -> tuple[Errand, Result]:
    errand = find_errand(at.engine, number)
    assert errand is not None
    assert errand.result is not None, "the errand is still open"
    return errand, errand.result


def test_errands_look_at_a_file_take_it_in_and_accept_what_is_refused(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    text = agencies(10) + "21,,active,\n"
    planned = leave(either, What.PLAN, FILE, text)
    said = either.sync("errands")
    assert (said.status, "refused" in said.out) == (cli.OK, True), said.err
    errand, plan = ended(either, planned)
    assert plan.tally is not None
    assert (plan.ending, plan.run_id, [one.guard for one in plan.tally.reasons]) == (Ending.REFUSED, None, ["shrink"])
    assert (plan.tally.removed, plan.tally.same, plan.tally.rejected) == (10, 10, 1)
    assert [one.move for one in plan.tally.samples] == ["removed"] * 10
    assert (either.version(), len(list_runs(either.engine))) == (1, 1), "a plan changes nothing, not even the ledger"

    # The file of the plan lies in the archive; the errand that takes it in brings none.
    sha256 = next(path.name for path in (either.folder / "var" / "archive").glob("??/*") if path.read_text() == text)
    taken = leave(either, What.IMPORT, replace(FILE, plan=planned, sha256=sha256, as_of=date(2026, 11, 20)))
    assert either.sync("errands").status == cli.OK
    _, refused = ended(either, taken)
    assert refused.ending is Ending.REFUSED, "the day of the words is older than what is held, too"
    assert refused.run_id == either.last_run().id

    again = leave(either, What.IMPORT, replace(FILE, plan=planned, sha256=sha256))
    assert either.sync("errands").status == cli.OK
    run_id = ended(either, again)[1].run_id
    assert run_id is not None
    accepted = leave(either, What.ACCEPT, Words(run=run_id, because=BECAUSE))
    assert either.sync("errands").status == cli.OK
    _, applied = ended(either, accepted)
    run_ = either.last_run()
    assert (applied.ending, applied.run_id, run_.outcome) == (Ending.APPLIED, run_.id, Outcome.APPLIED)
    assert (run_.terms.of_run, run_.terms.accepted_by, run_.terms.because) == (run_id, WHO, BECAUSE)
    assert len(either.live()) == 10
    assert errand.words == FILE


def test_errands_go_back_a_version_in_the_name_of_who_asked(held: Installation) -> None:
    assert held.take(agencies(20, status="revoked")).status == cli.OK
    number = leave(held, What.ROLLBACK, Words(version=1, because=BECAUSE))
    assert "The register desk waits for 1." in held.sync("status").out
    assert "applied" in held.sync("errands").out
    line = list_versions(held.engine)[0]
    assert (line.rolled_back_to, line.decided_by, line.because) == (1, WHO, BECAUSE)
    assert ended(held, number)[1].ending is Ending.APPLIED
    assert held.sync("errands").out == "Nothing waits to be done for the register desk.\n"
    assert "waits" not in held.sync("status").out


MISUSES = (
    (What.PLAN, replace(FILE, suffix=".pdf"), "ends in one of .csv"),
    (What.PLAN, replace(FILE, source="nobody-knows"), "needs --coverage"),
    (What.PLAN, Words(), "does not say what its file is"),
    (What.IMPORT, replace(FILE, plan=1), "The archive no longer holds"),
    (What.ACCEPT, Words(run=99, because=BECAUSE), "There is no run 99"),
    (What.ACCEPT, Words(run=1, because=BECAUSE), "was not refused"),
    (What.ROLLBACK, Words(because=BECAUSE), "names no version"),
    (What.ROLLBACK, Words(version=1, because=BECAUSE), "is the one that stands"),
)


def test_carry_out_tells_what_cannot_be_done_and_does_the_next(office: Office, held: Installation) -> None:
    for what, words, _ in MISUSES:
        leave(held, what, words, agencies(20) if what is What.PLAN else None)
    last = leave(held, What.PLAN, FILE, agencies(20))
    told = [one.result for one in carry_out(office)]
    for (_, _, said), result in zip(MISUSES, told, strict=False):
        assert result is not None
        assert (result.ending, said in (result.said or "")) == (Ending.MISUSE, True), result
    assert ended(held, last)[1].ending is Ending.PLANNED
    assert (held.version(), len(told)) == (1, len(MISUSES) + 1)


def test_carry_out_never_does_again_what_a_dead_reader_had_begun(office: Office, held: Installation) -> None:
    number = leave(held, What.IMPORT, FILE, agencies(20, status="revoked"))
    assert take_errand(held.engine, after=0, at=datetime.now(UTC)) is not None
    assert [one.id for one in carry_out(office)] == [number]
    assert ended(held, number)[1] == Result(Ending.INTERRUPTED)
    assert (held.version(), carry_out(office)) == (1, ())


def test_carry_out_lets_an_errand_wait_while_its_source_is_read(office: Office, held: Installation) -> None:
    number = leave(held, What.IMPORT, FILE, agencies(20, status="revoked"))
    with single_flight(held.engine, "test"):
        assert carry_out(office) == ()
    errand = find_errand(held.engine, number)
    assert errand is not None
    assert errand.state is State.WAITING
    assert [one.result and one.result.ending for one in carry_out(office)] == [Ending.APPLIED]


def test_carry_out_is_done_by_one_reader_at_a_time(office: Office, held: Installation) -> None:
    leave(held, What.PLAN, FILE, agencies(20))
    with single_flight(held.engine, READER), pytest.raises(LockHeld):
        carry_out(office)
    with single_flight(held.engine, READER):
        assert held.sync("errands").status == cli.LOCKED


def test_carry_out_tells_a_fault_of_the_program_and_raises_it(office: Office, held: Installation) -> None:
    number = leave(held, What.IMPORT, FILE, agencies(20))

    def broken(_task: Task, _desk: Desk) -> Report:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        carry_out(office, do=broken)
    assert ended(held, number)[1] == Result(Ending.FAULT, "ZeroDivisionError")
    assert carry_out(office) == ()


def test_carry_out_closes_what_waited_too_long(office: Office, held: Installation) -> None:
    number = leave(held, What.IMPORT, replace(FILE, coverage=Coverage.PARTIAL), agencies(3, start=50))
    late = replace(office, desk=replace(office.desk, now=lambda: datetime.now(UTC) + timedelta(days=8)))
    assert carry_out(late) == ()
    assert ended(held, number)[1].ending is Ending.EXPIRED
    assert held.version() == 1


class Rounds(threading.Event):
    """A stop that comes after so many rounds, without waiting between them."""

    def __init__(self, rounds: int) -> None:
        """Say stop after these."""
        super().__init__()
        self._left: Iterator[int] = iter(range(1, rounds))

    def wait(self, timeout: float | None = None) -> bool:
        """Go on at once while rounds are left."""
        assert timeout == schedule.ERRAND_SECONDS
        if next(self._left, None) is None:
            self.set()
        return self.is_set()


def test_run_errands_goes_on_after_a_fault(office: Office, held: Installation) -> None:
    numbers = [leave(held, What.IMPORT, FILE, agencies(20, status=status)) for status in ("revoked", "suspended")]
    faults = iter([ZeroDivisionError()])

    def broken_once(task: Task, desk: Desk) -> Report:
        for fault in faults:
            raise fault
        return run(task, desk)

    schedule.Schedule(office.settings, (), office.desk, stopping=Rounds(2), do=broken_once).run_errands()
    assert [ended(held, number)[1].ending for number in numbers] == [Ending.FAULT, Ending.APPLIED]


def test_run_errands_ends_at_the_next_document_when_told_to_stop(office: Office, held: Installation) -> None:
    number, waits = (leave(held, What.IMPORT, FILE, agencies(20, status="revoked")) for _ in range(2))
    stopping = Rounds(9)

    def meanwhile(task: Task, desk: Desk) -> Report:
        stopping.set()
        return run(task, desk)

    schedule.Schedule(office.settings, (), office.desk, stopping=stopping, do=meanwhile).run_errands()
    assert ended(held, number)[1].ending is Ending.INTERRUPTED
    assert held.last_run().outcome is Outcome.INTERRUPTED, "the ledger says so at once"
    assert held.version() == 1
    assert [one.id for one in open_errands(held.engine)] == [waits]
