from __future__ import annotations

from datetime import timedelta

import pytest

from tests.store.samples import NOW
from verify.store.engine import Engine
from verify.store.officers import Office, Officer, Role, add_account, add_office
from verify.store.village import ListRow, StoredList, delete_list, latest_lists, load_list, purge_lists, save_list

ROWS = (ListRow(number="2", code="7KQF-2M9X-4T"), ListRow(number="2/15", problem="bad_input", field="on_date"))


def stored(list_id: str, account_id: str = "a", days: int = 30) -> StoredList:
    return StoredList(
        id=list_id,
        account_id=account_id,
        checked_at=NOW + timedelta(minutes=len(list_id)),
        rows=ROWS,
        expires_at=NOW + timedelta(days=days),
    )


@pytest.fixture
def accounts(engine: Engine) -> Engine:
    office = Office(id="o", name="Kantor Desa", area="52.03")
    add_office(engine, office, at=NOW)
    for name in ("a", "b"):
        one = Officer(id=name, login=name, name=name, role=Role.VILLAGE, office=office)
        add_account(engine, one, password_hash=None, at=NOW)
    return engine


def test_a_list_is_kept_whole_for_its_own_account_until_it_expires(accounts: Engine) -> None:
    save_list(accounts, stored("x"))
    assert load_list(accounts, "x", account_id="a", now=NOW) == stored("x")
    assert load_list(accounts, "x", account_id="b", now=NOW) is None
    assert load_list(accounts, "y", account_id="a", now=NOW) is None
    assert load_list(accounts, "x", account_id="a", now=NOW + timedelta(days=30)) is None


def test_latest_lists_gives_the_newest_first_and_no_more_than_asked(accounts: Engine) -> None:
    for one in (stored("x"), stored("xx"), stored("xxx"), stored("xxxx", "b"), stored("xxxxx", days=-1)):
        save_list(accounts, one)
    assert [one.id for one in latest_lists(accounts, account_id="a", now=NOW, most=2)] == ["xxx", "xx"]


def test_delete_list_deletes_only_a_list_of_the_account(accounts: Engine) -> None:
    save_list(accounts, stored("x"))
    assert not delete_list(accounts, "x", account_id="b")
    assert delete_list(accounts, "x", account_id="a")
    assert not delete_list(accounts, "x", account_id="a")


def test_purge_lists_deletes_what_has_expired(accounts: Engine) -> None:
    save_list(accounts, stored("x", days=1))
    save_list(accounts, stored("xx", days=2))
    assert purge_lists(accounts, now=NOW + timedelta(days=1)) == 1
    assert [one.id for one in latest_lists(accounts, account_id="a", now=NOW, most=9)] == ["xx"]
