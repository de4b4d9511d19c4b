"""Licence life as dated facts: a table a question, told in events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.support.registers import LIVE, LOOKED, TODAY, agency, register, sanction
from verify.core.agency import Action, Agency, Coverage, Listing, Register, Sanction, SourceState, Status
from verify.core.joining import join
from verify.core.sources import Sources
from verify.core.standing import Standing, status_on, story
from verify.core.statuses import CompanyStatus

NAME = "PT Karya Satria Abadi"
D = date


def standing(*rows: Agency | Sanction, on: date = TODAY, sources: tuple[SourceState, ...] = LIVE) -> Standing:
    return _on(register(*rows, sources=sources), on)


def _on(held: Register, on: date) -> Standing:
    (company,) = join(held)
    return status_on(company, on, Sources(held.sources, TODAY))


def suspended(since: date, until: date | None = None, **fields: object) -> Sanction:
    return sanction(f"s{since}", NAME, Action.SUSPENSION, since, effective_until=until, **fields)


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ([agency("1", NAME)], CompanyStatus.ACTIVE),
        ([agency("1", NAME, status_from=None)], CompanyStatus.ACTIVE),
        ([agency("1", NAME, status_until=D(2026, 1, 1))], CompanyStatus.UNKNOWN_STATUS),
        ([agency("1", NAME), suspended(D(2026, 2, 3))], CompanyStatus.SUSPENDED),
        ([agency("1", NAME), suspended(D(2026, 2, 3), D(2027, 1, 1))], CompanyStatus.SUSPENDED),
        ([agency("1", NAME), suspended(D(2026, 2, 3), D(2026, 5, 3))], CompanyStatus.UNKNOWN_STATUS),
        ([agency("1", NAME, status_from=D(2026, 5, 4)), suspended(D(2026, 2, 3), D(2026, 5, 3))], CompanyStatus.ACTIVE),
        ([agency("1", NAME, status_from=None), suspended(D(2026, 2, 3))], CompanyStatus.SUSPENDED),
        (
            [agency("1", NAME), suspended(D(2026, 2, 3)), sanction("r", NAME, Action.RESTORED, D(2026, 5, 4))],
            CompanyStatus.ACTIVE,
        ),
        (
            [agency("1", NAME), suspended(D(2026, 1, 1)), suspended(D(2026, 3, 1), D(2026, 6, 1))],
            CompanyStatus.SUSPENDED,
        ),
        (
            [agency("1", NAME, status_from=D(2026, 3, 1)), sanction("v", NAME, Action.REVOKED, D(2025, 1, 1))],
            CompanyStatus.ACTIVE,
        ),
        ([sanction("v", NAME, Action.REVOKED, D(2025, 1, 1))], CompanyStatus.REVOKED),
        ([sanction("v", NAME, Action.REVOKED, None)], CompanyStatus.REVOKED),
        ([sanction("r", NAME, Action.RESTORED, D(2025, 6, 2))], CompanyStatus.UNKNOWN_STATUS),
        ([agency("1", NAME, status=Status.REVOKED, status_from=None)], CompanyStatus.REVOKED),
        ([agency("1", NAME, status=Status.UNKNOWN, status_from=None)], CompanyStatus.UNKNOWN_STATUS),
    ],
)
def test_status_on_today_follows_the_dated_history(rows: list[Agency | Sanction], status: CompanyStatus) -> None:
    assert standing(*rows).status is status


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (D(2019, 1, 1), CompanyStatus.NOT_YET_LICENSED),
        (D(2020, 1, 15), CompanyStatus.ACTIVE),
        (D(2025, 3, 18), CompanyStatus.ACTIVE),
        (D(2025, 3, 19), CompanyStatus.SUSPENDED),
        (D(2026, 1, 28), CompanyStatus.SUSPENDED),
        (D(2026, 1, 29), CompanyStatus.REVOKED),
        (TODAY, CompanyStatus.REVOKED),
    ],
)
def test_status_on_a_past_day_is_what_held_then(on: date, status: CompanyStatus) -> None:
    life: list[Agency | Sanction] = [
        agency("1", NAME),
        suspended(D(2025, 3, 19)),
        sanction("v", NAME, Action.REVOKED, D(2026, 1, 29)),
    ]
    assert standing(*life, on=on).status is status


def test_status_on_undated_active_confirms_today_alone() -> None:
    rows: list[Agency | Sanction] = [agency("1", NAME, status_from=None)]
    assert standing(*rows, on=D(2025, 1, 1)).status is CompanyStatus.UNKNOWN_STATUS


def test_status_on_within_thirty_days_the_more_severe_of_two_sources_governs() -> None:
    rows: list[Agency | Sanction] = [
        agency("1", NAME, status_from=D(2026, 6, 20)),
        suspended(D(2026, 6, 1), source="other"),
    ]
    assert standing(*rows).status is CompanyStatus.SUSPENDED
    later: list[Agency | Sanction] = [
        agency("1", NAME, status_from=D(2026, 7, 20)),
        suspended(D(2026, 6, 1), source="other"),
    ]
    assert standing(*later).status is CompanyStatus.ACTIVE


def test_status_on_active_of_a_source_that_cannot_vouch_ends_nothing() -> None:
    partial = tuple(replace(one, coverage=Coverage.PARTIAL) for one in LIVE)
    rows: list[Agency | Sanction] = [
        agency("1", NAME, status_from=D(2026, 7, 20)),
        suspended(D(2026, 2, 3), D(2026, 5, 3)),
    ]
    found = standing(*rows, sources=partial)
    assert (found.status, found.recorded) == (CompanyStatus.UNKNOWN_STATUS, "suspended")
    assert [event.until for event in found.open_ends] == [D(2026, 5, 3)]


def test_status_on_dates_a_changed_mind_by_the_look_that_saw_it() -> None:
    said = (
        Listing("reg:1", Status.SUSPENDED, D(2026, 3, 1), None, None, None, D(2026, 3, 5)),
        Listing("reg:1", Status.ACTIVE, D(2020, 1, 15), None, None, None, D(2026, 6, 1)),
    )
    held = register(agency("1", NAME), sources=LIVE, listings=said)
    assert _on(held, TODAY).status is CompanyStatus.ACTIVE
    assert _on(held, D(2026, 4, 1)).status is CompanyStatus.SUSPENDED


def test_status_on_a_company_gone_from_a_complete_list_is_not_vouched_for() -> None:
    held = register(agency("1", NAME), sources=LIVE)
    gone = replace(held, agencies=(replace(held.agencies[0], removed_on=LOOKED),))
    found = _on(gone, TODAY)
    assert (found.status, found.recorded) == (CompanyStatus.UNKNOWN_STATUS, "active")


def test_status_on_tells_lifted_sanctions_warnings_and_deposits() -> None:
    lifted = standing(
        agency("1", NAME), suspended(D(2025, 3, 1)), sanction("r", NAME, Action.RESTORED, D(2025, 6, 2))
    )  # fmt: skip
    assert [event.kind.value for event in lifted.past] == ["suspended"]
    marked = standing(
        agency("1", NAME),
        sanction("w", NAME, Action.WARNING, D(2026, 1, 1)),
        sanction("d", NAME, Action.DEPOSIT_CASHED, D(2026, 2, 1)),
    )
    assert [event.kind.value for event in marked.marks] == ["warned", "deposit_cashed"]


@pytest.mark.parametrize("action", [Action.SUSPENSION, Action.REVOKED])
def test_status_on_a_list_that_repeats_itself_ends_nothing(action: Action) -> None:
    said = (
        Listing("reg:1", Status.ACTIVE, D(2020, 1, 15), None, "SK 1", None, D(2026, 1, 2)),
        Listing("reg:1", Status.UNKNOWN, None, None, None, None, D(2026, 7, 1)),
        Listing("reg:1", Status.ACTIVE, D(2020, 1, 15), D(2029, 1, 1), None, None, D(2026, 7, 20)),
    )
    held = register(agency("1", NAME), sanction("s", NAME, action, D(2026, 6, 1)), sources=LIVE, listings=said)
    assert _on(held, TODAY).status in (CompanyStatus.SUSPENDED, CompanyStatus.REVOKED)


@pytest.mark.parametrize("until", [None, D(2026, 6, 1)])
@pytest.mark.parametrize("action", [Action.PARTIAL_SUSPENSION, Action.SUSPENSION])
def test_status_on_a_lesser_act_does_not_lift_a_revocation(action: Action, until: date | None) -> None:
    rows: list[Agency | Sanction] = [
        agency("1", NAME),
        sanction("v", NAME, Action.REVOKED, D(2026, 1, 1)),
        sanction("s", NAME, action, D(2026, 5, 2), effective_until=until),
    ]
    assert standing(*rows).status is CompanyStatus.REVOKED


def test_status_on_restored_by_a_source_that_cannot_vouch_leaves_the_status_open() -> None:
    rows: list[Agency | Sanction] = [
        agency("1", NAME),
        sanction("v", NAME, Action.REVOKED, D(2026, 1, 1)),
        sanction("r", NAME, Action.RESTORED, D(2026, 5, 2), source="press"),
    ]
    assert standing(*rows).status is CompanyStatus.UNKNOWN_STATUS


def test_status_on_active_the_day_after_a_revocation_of_the_same_source_ends_nothing() -> None:
    rows: list[Agency | Sanction] = [
        agency("1", NAME, status_from=D(2026, 11, 15)),
        sanction("v", NAME, Action.REVOKED, D(2026, 11, 14)),
    ]
    assert standing(*rows).status is CompanyStatus.REVOKED


def test_status_on_a_decision_announced_for_tomorrow_counts_today() -> None:
    rows: list[Agency | Sanction] = [
        agency("1", NAME),
        sanction("v", NAME, Action.REVOKED, D(2026, 12, 1), published_on=D(2026, 11, 20)),
    ]
    assert standing(*rows).status is CompanyStatus.REVOKED
    assert standing(*rows, on=D(2026, 11, 1)).status is CompanyStatus.ACTIVE


def test_sources_dated_ahead_or_leaning_on_a_partial_one_vouch_for_nobody() -> None:
    ahead = tuple(replace(one, as_of=D(2099, 1, 1)) for one in LIVE)
    assert standing(agency("1", NAME), sources=ahead).status is CompanyStatus.UNKNOWN_STATUS
    lean = replace(LIVE[0], carries_status=False, depends_on="s")
    partial = replace(LIVE[2], source="s", coverage=Coverage.PARTIAL)
    assert standing(agency("1", NAME), sources=(lean, partial)).status is CompanyStatus.UNKNOWN_STATUS


def test_status_on_prefers_the_fact_that_names_its_decree() -> None:
    listed = agency("1", NAME, status=Status.REVOKED, status_from=D(2026, 1, 29))
    found = standing(listed, sanction("v", NAME, Action.REVOKED, D(2026, 1, 29), decree="SK Menteri 96/2026"))
    assert found.event is not None
    assert found.event.decree == "SK Menteri 96/2026"


def test_story_tells_everything_in_time() -> None:
    held = register(agency("1", NAME), suspended(D(2025, 3, 19)), sanction("v", NAME, Action.REVOKED, D(2026, 1, 29)))
    (company,) = join(held)
    told = [(event.kind.value, event.on) for event in story(company, Sources(held.sources, TODAY))]
    assert told == [("active", D(2020, 1, 15)), ("suspended", D(2025, 3, 19)), ("revoked", D(2026, 1, 29))]
