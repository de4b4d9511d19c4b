"""What /readyz, /metrics, the API and the about page say of intake that went wrong while an old register answers."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask.testing import FlaskClient
from prometheus_client.parser import text_string_to_metric_families

from registry_sync.guards import Guard
from tests.web.running import SOURCE, Serve
from verify.core.agency import Kind
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.runs import Outcome, Refusal, RunResult, finish_run, start_run
from verify.wording.catalogue import LOCALES, has, text

REASON = "The register would shrink from 400 to 10 rows (97 %); at most 10 % is believed."


def ran(engine: Engine, outcome: Outcome, *, kind: Kind = Kind.AGENCIES) -> int:
    """One finished run of the test's source."""
    begun = datetime(2026, 11, 21, 20, 30, tzinfo=UTC)
    number = start_run(engine, SOURCE, kind=kind, started_at=begun)
    refused = outcome is Outcome.REFUSED
    result = RunResult(
        outcome=outcome,
        detail=REASON if refused else None,
        reasons=(Refusal(Guard.SHRINK.value, REASON),) if refused else (),
        same=9,
    )
    finish_run(engine, number, result=result, finished_at=begun.replace(second=7))
    return number


def figures(client: FlaskClient) -> dict[str, float]:
    """Every sample of /metrics, by name and labels."""
    return {
        f"{sample.name}{sorted(sample.labels.items())}": sample.value
        for family in text_string_to_metric_families(client.get("/metrics").text)
        for sample in family.samples
    }


def of(name: str, kind: str = "agencies", **labels: str) -> str:
    return f"{name}{sorted({'source': SOURCE, 'kind': kind, **labels}.items())}"


def test_readyz_has_nothing_to_add_where_all_is_well(client: FlaskClient, migrated: Engine) -> None:
    ran(migrated, Outcome.REFUSED)
    ran(migrated, Outcome.UNCHANGED)
    lines = client.get("/readyz").text.splitlines()
    assert lines[0] == "ready"
    assert len(lines) == 2


def test_readyz_stays_ready_and_says_what_was_refused_and_why(client: FlaskClient, migrated: Engine) -> None:
    number = ran(migrated, Outcome.REFUSED)
    ran(migrated, Outcome.UNREACHABLE)
    answer = client.get("/readyz")
    assert (answer.status_code, answer.content_type) == (200, "text/plain; charset=utf-8")
    assert answer.text.startswith("ready\n")
    assert f"test agencies: refused (run {number}, 2026-11-21 20:30 UTC)" in answer.text
    assert REASON in answer.text
    assert "test agencies: unreachable" in answer.text


def test_readyz_tells_programs_the_same(client: FlaskClient, migrated: Engine) -> None:
    number = ran(migrated, Outcome.REFUSED)
    told = client.get("/readyz", headers={"Accept": "application/json"}).json
    assert told is not None
    assert told["status"] == "ready"
    (trouble,) = told["troubles"]
    assert (trouble["source"], trouble["kind"], trouble["trouble"], trouble["run"]) == (
        SOURCE,
        "agencies",
        "refused",
        number,
    )
    assert trouble["reasons"] == [REASON]


def test_readyz_names_what_has_grown_stale(client: FlaskClient) -> None:
    with time_machine.travel(datetime.now(UTC) + timedelta(days=31)):
        answer = client.get("/readyz")
    assert answer.status_code == 200
    assert "test agencies: stale; what is held is of" in answer.text
    assert "test orders: stale" in answer.text


def test_metrics_tell_of_each_source_whoever_ran_it(client: FlaskClient, migrated: Engine) -> None:
    ran(migrated, Outcome.UNCHANGED)
    ran(migrated, Outcome.REFUSED)
    found = figures(client)
    assert found["cekdulu_store_up[]"] == 1
    assert found["cekdulu_register_version[]"] == 3
    assert found[of("cekdulu_source_age_days")] == 0
    assert found[of("cekdulu_source_rows")] == 64
    assert found[of("cekdulu_source_rows", "sanctions")] == 1
    assert found[of("cekdulu_source_fresh")] == 1
    assert found[of("cekdulu_intake_last_run", outcome="refused")] == 1
    assert found[of("cekdulu_intake_last_run", outcome="unchanged")] == 0
    assert found[of("cekdulu_intake_last_run_rows", rows="same")] == 9
    assert found[of("cekdulu_intake_last_run_seconds")] == 7
    assert found[of("cekdulu_intake_failures")] == 1
    confirmed = datetime(2026, 11, 21, 20, 30, 7, tzinfo=UTC).timestamp()
    assert found[of("cekdulu_intake_last_confirmed_timestamp_seconds")] == confirmed


def test_metrics_go_on_without_a_database(serve: Serve, settings: Settings) -> None:
    found = figures(serve(settings).test_client())
    assert found["cekdulu_store_up[]"] == 0
    assert not any("register_version" in name for name in found)


def test_register_tells_the_last_run_of_each_sort(client: FlaskClient, migrated: Engine) -> None:
    confirmed, refused, last = (ran(migrated, one) for one in (Outcome.UNCHANGED, Outcome.REFUSED, Outcome.UNREACHABLE))
    told = client.get("/api/v1/register").json
    assert told is not None
    (intake,) = told["intake"]
    assert intake["last"]["id"] == intake["last_unreachable"]["id"] == last
    assert intake["last_confirmed"]["id"] == confirmed
    assert intake["last_applied"] is None
    assert intake["last_refused"]["id"] == refused
    assert intake["last_refused"]["reasons"] == [{"guard": "shrink", "sentence": REASON}]
    assert intake["failures"] == 2
    assert [(one["trouble"], one["run"]) for one in told["troubles"]] == [("refused", refused), ("unreachable", last)]


@pytest.mark.parametrize(
    ("hl", "said"),
    [
        ("id", ("Pembacaan 22 November 2026 ditolak: terlalu banyak isinya hilang sekaligus.",)),
        ("en", ("Reading of 22 November 2026 refused: too much is missing at once.",)),
    ],
)
def test_about_page_says_plainly_what_was_refused(
    client: FlaskClient, migrated: Engine, hl: str, said: tuple[str, ...]
) -> None:
    ran(migrated, Outcome.UNCHANGED)
    ran(migrated, Outcome.REFUSED)
    page = client.get(f"/tentang?hl={hl}").text
    for sentence in (*said, text(hl, "page.about.run_last_good", date="22 November 2026")):
        assert sentence in page
    assert REASON not in page


@pytest.mark.parametrize("outcome", [one for one in Outcome if one is not Outcome.PLANNED])
def test_about_page_has_a_sentence_for_every_end_of_a_run(
    client: FlaskClient, migrated: Engine, outcome: Outcome
) -> None:
    ran(migrated, outcome)
    assert re.search("(?:Pembacaan|dibaca sejak) 22 November 2026", client.get("/tentang").text)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_guard_is_worded(locale: str) -> None:
    assert [guard for guard in Guard if not has(locale, f"page.guard.{guard}")] == []
