"""Facts kept on both databases: added, withdrawn, never gone, and known to every worker by the stamp."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from verify.core.confirmed import Confirmation, FactKind
from verify.store.engine import Engine
from verify.store.facts import Fact, add_fact, find_fact, list_facts, withdraw_fact
from verify.store.past import register_as_of
from verify.store.register import load_register, register_stamp

AT = datetime(2026, 11, 3, 4, 5, 6, tzinfo=UTC)
DENIED = Confirmation(
    id=0,
    agency_id="x:1",
    agency_name="PT Alfa",
    kind=FactKind.CONTACT_DENIED,
    value="888",
    digest="k1:ab",
    confirmed_on=date(2026, 11, 2),
    office="BP3MI NTB",
    source="surat B-12/2026",
    at=AT,
)
SUSPENDED = replace(
    DENIED,
    agency_id="x:2",
    kind=FactKind.SUSPENDED,
    value="SK 7/2026",
    digest=None,
    effective_on=date(2026, 11, 1),
    effective_until=date(2027, 1, 1),
    at=AT + timedelta(hours=1),
)


def test_add_fact_is_part_of_the_register_at_once(engine: Engine) -> None:
    stamps = [register_stamp(engine)]
    added = []
    for said in (DENIED, SUSPENDED):
        added.append(add_fact(engine, Fact(said=said, account_id="o1")))
        stamps.append(register_stamp(engine))
    assert [replace(one.said, id=0) for one in added] == [DENIED, SUSPENDED]
    assert load_register(engine).facts == tuple(one.said for one in added)
    assert len(set(stamps)) == len(stamps), "a worker would not notice"
    assert find_fact(engine, added[0].said.id) == added[0]
    assert list_facts(engine) == tuple(reversed(added))
    assert list_facts(engine, agency_id="x:2") == (added[1],)


def test_withdraw_fact_takes_it_back_once_and_keeps_it(engine: Engine) -> None:
    added = add_fact(engine, Fact(said=DENIED, account_id="o1"))
    before = register_stamp(engine)
    gone = AT + timedelta(days=1)
    taken = withdraw_fact(engine, added.said.id, by="o2", because="salah nomor", at=gone)
    assert taken == replace(added, withdrawn_at=gone, withdrawn_by="o2", because="salah nomor")
    assert not taken.stands
    assert register_stamp(engine) != before
    assert load_register(engine).facts == ()
    assert list_facts(engine) == (taken,)
    assert withdraw_fact(engine, added.said.id, by="o3", because="sekali lagi", at=gone) is None
    assert withdraw_fact(engine, added.said.id + 1, by="o3", because="tidak ada", at=gone) is None
    assert find_fact(engine, added.said.id + 1) is None


def test_register_as_of_knows_a_fact_from_the_moment_it_was_told_until_it_was_withdrawn(engine: Engine) -> None:
    added = add_fact(engine, Fact(said=DENIED, account_id="o1"))
    withdraw_fact(engine, added.said.id, by="o2", because="salah nomor", at=AT + timedelta(days=2))
    moments = [AT - timedelta(hours=1), AT + timedelta(days=1), AT + timedelta(days=3)]
    assert [register_as_of(engine, one).facts for one in moments] == [(), (added.said,), ()]
