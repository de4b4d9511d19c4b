"""Each way of reading a publisher through each thing that may go wrong with him: docs/sources.md, "When it goes wrong".

Every time the run ends with the exit status and the sentence of that table, and the register held answers as before,
in the middle of the run too.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from registry_sync import cli
from tests.registry_sync.conftest import Said
from tests.support import publisher as played
from tests.support.certificates import self_signed
from tests.support.faults import answers, breaks_off, endless, hangs, login_page, recovers, redirects, wrong_charset
from tests.support.publisher import Fault, Publisher, Twist, publishing
from verify.core.answer import Answer
from verify.core.claim import Claim
from verify.service import holding
from verify.service.checking import Checker
from verify.settings import load_settings
from verify.store.engine import Engine, open_engine
from verify.store.httpcache import cached, remember
from verify.store.register import load_register
from verify.store.runs import Outcome, list_runs
from verify.store.schema import migrate

CONFIG = Path(__file__).parents[2] / "config"
NOON = datetime(2026, 11, 21, 5, tzinfo=UTC)
#: What is declared of each way of reading, and the address in the middle of it at which things go wrong.
CONNECTORS = {
    "single": (
        f"""agencies
            parser = "canonical"
            url = "URL{played.FILE}" """,
        played.FILE,
    ),
    "list": (
        f"""sanctions
            parser = "siskop2mi-sanctions"
            crawl = "list"
            url = "URL{played.SANCTIONS}" """,
        played.SANCTIONS,
    ),
    "list-detail": (
        f"""agencies
            parser = "siskop2mi-p3mi"
            crawl = "list-detail"
            url = "URL{played.LIST}"
            detail_link = '{played.DETAIL}[0-9]+$' """,
        f"{played.DETAIL}17",
    ),
    "offset-json": (
        f"""orders
            parser = "siskop2mi-orders"
            crawl = "offset-json"
            url = "URL{played.ORDERS}{{offset}}{played.ORDERS_ASKED}"
            headers = {{ X-Requested-With = "XMLHttpRequest" }} """,
        f"{played.ORDERS}20",
    ),
    "paged-json": (
        f"""agencies
            parser = "dmw"
            crawl = "paged-json"
            url = "URL{played.DMW_AGENCIES}" """,
        f"{played.DMW_AGENCIES}?page=3",
    ),
}


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that goes wrong: at one address in the middle (`fault`), with all that is published, or with the host.

    Exit status, outcome and a pattern of the sentence; `but` holds what differs for one way of reading.
    """

    exit_: int
    outcome: Outcome
    says: str = ""
    fault: Callable[[], Fault] | None = None
    twist: Twist = Twist.NONE
    everywhere: bool = False
    but: dict[str, tuple[int, Outcome, str]] = field(default_factory=dict)


FINE = (cli.OK, Outcome.UNCHANGED)
GONE = (cli.UNREACHABLE, Outcome.UNREACHABLE)
SHAPE = (cli.SHAPE, Outcome.SHAPE)
REFUSED = (cli.REFUSED, Outcome.REFUSED)

#: What a login page is not: a list, JSON, a file with our columns.
NOT_IT = "a login page|not whole JSON|Unknown column .*<title>Login"

CASES = {
    "nothing": Case(*FINE),
    "500s that recover": Case(*FINE, fault=recovers(503, times=2)),
    "429 with Retry-After": Case(*FINE, fault=recovers(429, ("Retry-After", "0"), times=1)),
    "a broken connection that recovers": Case(*FINE, fault=breaks_off(times=1)),
    "500s that stay": Case(*GONE, "answered 500", lambda: answers(500)),
    "429 for an hour": Case(*GONE, "answered 429", lambda: answers(429, ("Retry-After", "3600"))),
    "a hang": Case(*GONE, "cannot be reached", lambda: hangs(1.5)),
    "a connection that breaks in the middle": Case(*GONE, "broke off in the middle", breaks_off(times=99)),
    "a redirect to another host": Case(*GONE, "not one of the hosts", lambda: redirects("http://localhost:1/x")),
    "a login page": Case(*SHAPE, NOT_IT, fault=lambda: login_page, everywhere=True),
    "a login page in the middle": Case(*SHAPE, NOT_IT, fault=lambda: login_page),
    "a redirect to a login page": Case(*GONE, "answered 404", lambda: redirects("/login")),
    "an empty list": Case(*REFUSED, "holds no rows", twist=Twist.EMPTY),
    "a list cut to a third": Case(*REFUSED, "would shrink", twist=Twist.THIRD),
    "a renamed column": Case(*SHAPE, "nama_baru|Sebutan Usaha|New: (NEGARA|name)_BARU", twist=Twist.RENAMED_COLUMN),
    "a new column": Case(*SHAPE, "'bintang'|'Peringkat Bintang'|New: BINTANG", twist=Twist.NEW_COLUMN),
    "a new status word": Case(*SHAPE, "[Uu]nknown .*'(napping|Napping|Dititipkan|P TO Q)'", twist=Twist.NEW_WORD),
    "duplicate ids": Case(
        *REFUSED,
        "stand for more than one row",
        twist=Twist.DUPLICATES,
        but={"list": (*REFUSED, "sanctions cannot be read")},
    ),
    "200 MB": Case(*SHAPE, "is larger than", lambda: endless(200_000_000)),
    "a wrong charset": Case(
        *SHAPE, "not UTF-8: byte|not in the charset utf-8", fault=lambda: wrong_charset, everywhere=True
    ),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """A publisher whom one way of reading has read once; `folder` holds the installation that did."""

    publisher: Publisher
    address: str
    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class Office:
    """A copy of that installation, for one test."""

    stage: Stage
    engine: Engine
    sync: Callable[..., Said]
    ask: Callable[[], Answer]


def environment(folder: Path) -> dict[str, str]:
    return {
        "CEKDULU_CONFIG": str(folder / "config"),
        "CEKDULU_VAR_DIR": str(folder / "var"),
        "CEKDULU_DATABASE_URL": f"sqlite:///{folder / 'register.sqlite'}",
        "CEKDULU_FETCH_READ_SECONDS": "0.4",
        "CEKDULU_FETCH_RETRIES": "2",
        "CEKDULU_FETCH_BACKOFF_SECONDS": "0",
        "CEKDULU_FETCH_MAX_BYTES": "1000000",
    }


def declare(folder: Path, text: str, address: str) -> None:
    """An installation that knows one source, which is enabled."""
    shutil.copytree(CONFIG, folder / "config", ignore=shutil.ignore_patterns("register"), dirs_exist_ok=True)
    (folder / "config" / "sources.toml").write_text(
        '[test]\npublisher = "P"\njurisdiction = "ID"\n[test.'
        + text.replace("URL", address).replace("\n", "]\n", 1)
        + '\ncoverage = "complete"\nenabled = true\npause_seconds = 0\npage = "https://register.example/"\n',
        encoding="utf-8",
    )


@pytest.fixture(scope="module", params=CONNECTORS)
def stage(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Each way of reading, after its first look."""
    folder = tmp_path_factory.mktemp("publisher")
    publisher = Publisher(count=30)
    with publishing(publisher) as address, pytest.MonkeyPatch.context() as patch:
        declare(folder, CONNECTORS[request.param][0], address)
        for name, value in environment(folder).items():
            patch.setenv(name, value)
        engine = open_engine(load_settings().database_url)
        migrate(engine)
        engine.dispose()
        assert cli.main(["run", "test"]) == cli.OK
        yield Stage(publisher, address, folder, request.param)


@pytest.fixture
def office(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Office]:
    folder = tmp_path / "office"
    shutil.copytree(stage.folder, folder)
    for name, value in environment(folder).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(holding, "LOOK_SECONDS", 0.0)
    settings = load_settings()
    engine = open_engine(settings.database_url)
    checker = Checker(engine, settings)
    held = load_register(engine)
    names = [one.row.name for one in held.agencies] or [
        *(one.row.agency_name for one in held.sanctions),
        *(one.row.agency_name for one in held.orders),
    ]

    def sync(*words: str) -> Said:
        capsys.readouterr()
        status = cli.main(words)
        told = capsys.readouterr()
        return Said(status, told.out, told.err)

    def ask() -> Answer:
        """What the register says of a company that it holds."""
        return replace(checker.check(Claim(companies=(names[0],)), keep=False), code="", checked_at=NOON)

    yield Office(stage, engine, sync, ask)
    engine.dispose()
    stage.publisher.faults.clear()
    stage.publisher.twist, stage.publisher.robots, stage.publisher.meanwhile = Twist.NONE, None, lambda: None


@pytest.mark.parametrize("what", CASES)
def test_run_ends_as_the_documents_say_and_the_old_register_answers_throughout(office: Office, what: str) -> None:
    case, stage = CASES[what], office.stage
    exit_, outcome, says = case.but.get(stage.name, (case.exit_, case.outcome, case.says))
    before, held = office.ask(), load_register(office.engine)
    meanwhile: list[Answer] = []
    stage.publisher.meanwhile = lambda: meanwhile.append(office.ask()) if not meanwhile else None
    stage.publisher.twist = case.twist
    if case.fault is not None:
        path = "/" if case.everywhere else CONNECTORS[stage.name][1]
        stage.publisher.faults[path] = case.fault()
    said = office.sync("run", "test")
    run = list_runs(office.engine, limit=1)[0]
    assert (said.status, run.outcome) == (exit_, outcome)
    assert re.search(says, said.err if exit_ else said.out)
    assert re.search(says, run.detail or "")
    assert meanwhile == [before]
    assert office.ask() == before
    assert load_register(office.engine) == held


def test_run_reads_nothing_that_robots_txt_forbids_from_one_day_to_the_next(office: Office) -> None:
    held, stage = load_register(office.engine), office.stage
    url = f"{stage.address}/robots.txt"
    yesterday = cached(office.engine, url)
    assert yesterday is not None
    remember(office.engine, replace(yesterday, fetched_at=yesterday.fetched_at - timedelta(days=2)))
    stage.publisher.robots = "User-agent: *\nDisallow: /\n"
    said = office.sync("run", "test")
    assert (said.status, list_runs(office.engine, limit=1)[0].outcome) == GONE
    assert "forbids" in said.err
    assert "Disallow: /" in said.err
    assert load_register(office.engine) == held


@pytest.mark.parametrize("days", [1, -1], ids=["nobody vouches for it", "it has run out"])
def test_run_reads_nothing_without_a_valid_certificate(office: Office, tmp_path: Path, days: int) -> None:
    held, stage = load_register(office.engine), office.stage
    certificate = self_signed(tmp_path / "certificate.pem", days=days)
    with publishing(stage.publisher, certificate=certificate) as address:
        declare(tmp_path / "office", CONNECTORS[stage.name][0], address)
        said = office.sync("run", "test")
    assert (said.status, list_runs(office.engine, limit=1)[0].outcome) == GONE
    assert "no valid certificate" in said.err
    assert load_register(office.engine) == held


def test_run_believes_a_certificate_that_this_machine_vouches_for(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path / "certificate.pem")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    with publishing(office.stage.publisher, certificate=certificate) as address:
        declare(tmp_path / "office", CONNECTORS[office.stage.name][0], address)
        assert office.sync("run", "test").status == cli.OK
