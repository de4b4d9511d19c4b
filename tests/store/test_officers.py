"""Accounts, sessions, credentials, invitations on both databases; the services' tests try the promises in full."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from verify.store.administering import Outcome, change_role, close_account, close_office, let_keep_register
from verify.store.credentials import (
    credentials_by_login,
    credentials_of,
    note_sign_in,
    recovery_codes_left,
    set_password,
    set_recovery_codes,
    set_second_factor,
    take_recovery_code,
    take_step,
)
from verify.store.engine import Engine
from verify.store.invitations import (
    Invitation,
    accept_invitation,
    add_invitation,
    find_invitation,
    list_invitations,
    purge_invitations,
    withdraw_invitation,
)
from verify.store.officer_sessions import (
    NewSession,
    close_session,
    close_sessions,
    list_sessions,
    open_session,
    purge_sessions,
    session_holder,
    touch_session,
)
from verify.store.officers import (
    Office,
    Officer,
    Role,
    account,
    add_account,
    add_office,
    keeps_register,
    list_accounts,
    list_offices,
    open_office,
)

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)
OFFICE, OTHER = (Office(id=f"o{number}", name=f"Kantor {number}", area="52.03") for number in (1, 2))
SARI = Officer(id="a1", login="sari", name="Sari", role=Role.ADMIN, office=OFFICE)
BUDI = Officer(id="a2", login="budi", name="Budi", role=Role.DESK, office=OFFICE)
INVITATION = Invitation(
    id="i1",
    office=OFFICE,
    account_id=None,
    login="dewi",
    name="Dewi",
    role=Role.VILLAGE,
    new_code=False,
    invited_by=SARI.id,
    created_at=NOW,
    expires_at=NOW + 72 * HOUR,
)


@pytest.fixture(autouse=True)
def _people(engine: Engine) -> None:
    for office in (OFFICE, OTHER):
        add_office(engine, office, at=NOW)
    for officer in (SARI, BUDI):
        add_account(engine, officer, password_hash="h1", at=NOW)


def _open(engine: Engine, account_id: str, name: str) -> None:
    open_session(
        engine,
        NewSession(
            token_hash=f"hash of {name}",
            id=name,
            account_id=account_id,
            agent="Chrome · Android",
            proved=False,
            opened_at=NOW,
            seen_at=NOW,
            expires_at=NOW + 12 * HOUR,
        ),
    )


def _holds(engine: Engine, name: str, now: datetime = NOW) -> bool:
    return session_holder(engine, f"hash of {name}", now=now, idle_since=now - 2 * HOUR) is not None


def test_sessions_hold_until_they_are_closed_idle_or_over(engine: Engine) -> None:
    for name in ("s1", "s2", "s3"):
        _open(engine, SARI.id, name)
    _open(engine, BUDI.id, "s4")
    holder = session_holder(engine, "hash of s1", now=NOW, idle_since=NOW - HOUR)
    assert holder is not None
    assert (holder.officer, holder.session_id, holder.proved) == (SARI, "s1", False)
    assert not _holds(engine, "s1", NOW + 2 * HOUR)
    touch_session(engine, "hash of s1", at=NOW + HOUR)
    assert _holds(engine, "s1", NOW + 2 * HOUR)
    assert [one.id for one in list_sessions(engine, SARI.id, now=NOW, idle_since=NOW - HOUR)] == ["s1", "s2", "s3"]
    assert not close_session(engine, SARI.id, "s4", at=NOW)  # another account's
    assert close_session(engine, SARI.id, "s2", at=NOW)
    assert not close_session(engine, SARI.id, "s2", at=NOW)
    assert close_sessions(engine, SARI.id, at=NOW, keep="s1") == 1
    assert [_holds(engine, name) for name in ("s1", "s2", "s3", "s4")] == [True, False, False, True]
    assert purge_sessions(engine, now=NOW, idle_since=NOW - HOUR) == 2
    assert purge_sessions(engine, now=NOW + 13 * HOUR, idle_since=NOW) == 2


def test_credentials_are_those_of_open_accounts_only(engine: Engine) -> None:
    set_password(engine, BUDI.id, "h2")
    note_sign_in(engine, BUDI.id, at=NOW)
    found = credentials_by_login(engine, "budi")
    assert found == credentials_of(engine, BUDI.id)
    assert found is not None
    assert (found.officer, found.password_hash, found.totp_secret) == (BUDI, "h2", None)
    budi = account(engine, "budi")
    assert budi == account(engine, BUDI.id)
    assert budi is not None
    assert (budi.coded, budi.used_at, budi.closed_at) == (False, NOW, None)
    assert [one.officer.login for one in list_accounts(engine, office_id=OFFICE.id)] == ["budi", "sari"]
    assert close_account(engine, OFFICE.id, BUDI.id, at=NOW) is Outcome.DONE
    assert (credentials_by_login(engine, "budi"), credentials_of(engine, BUDI.id)) == (None, None)
    assert [one.officer.login for one in list_accounts(engine)] == ["sari", "budi"]  # the open ones first
    assert account(engine, "nobody") is None


def test_second_factor_is_used_up_step_by_step(engine: Engine) -> None:
    set_second_factor(engine, BUDI.id, "sealed", step=7, codes=("c1", "c2"))
    set_second_factor(engine, SARI.id, "sealed", step=7, codes=("c1",))
    assert [take_step(engine, BUDI.id, step) for step in (7, 6, 8, 8, 9)] == [False, False, True, False, True]
    with ThreadPoolExecutor(4) as workers:
        assert sum(workers.map(lambda _: take_step(engine, BUDI.id, 20), range(4))) == 1
        taken = list(workers.map(lambda _: take_recovery_code(engine, BUDI.id, ("c0", "c1"), at=NOW), range(4)))
    assert sum(taken) == 1
    assert (recovery_codes_left(engine, BUDI.id), recovery_codes_left(engine, SARI.id)) == (1, 1)
    set_recovery_codes(engine, BUDI.id, ("c3", "c4", "c5"))
    assert recovery_codes_left(engine, BUDI.id) == 3
    assert not take_recovery_code(engine, BUDI.id, ("c2",), at=NOW)


def test_invitations_are_found_listed_withdrawn_and_purged(engine: Engine) -> None:
    assert add_invitation(engine, INVITATION, token_hash="t1")
    assert find_invitation(engine, "t1", now=NOW) == INVITATION
    assert find_invitation(engine, "t1", now=NOW + 72 * HOUR) is None
    assert list_invitations(engine, OFFICE.id, now=NOW) == (INVITATION,)
    assert list_invitations(engine, OTHER.id, now=NOW) == ()
    # The same login: of this office the newer one holds; another office's is refused, as an account's is.
    newer = replace(INVITATION, id="i2", name="Dewi Ayu")
    assert add_invitation(engine, newer, token_hash="t2")
    assert find_invitation(engine, "t1", now=NOW) is None
    assert not add_invitation(engine, replace(INVITATION, id="i3", office=OTHER), token_hash="t3")
    assert not add_invitation(engine, replace(INVITATION, id="i3", login="budi"), token_hash="t3")
    assert add_invitation(engine, replace(INVITATION, id="i3", login="budi", account_id=BUDI.id), token_hash="t3")
    assert not withdraw_invitation(engine, OTHER.id, "i2")
    assert withdraw_invitation(engine, OFFICE.id, "i2")
    assert purge_invitations(engine, now=NOW + 71 * HOUR) == 0
    assert purge_invitations(engine, now=NOW + 72 * HOUR) == 1


def test_accept_invitation_makes_one_account_of_many_tries(engine: Engine) -> None:
    add_invitation(engine, INVITATION, token_hash="t1")

    def accept(account_id: str) -> Invitation | None:
        return accept_invitation(engine, "t1", account_id=account_id, password_hash="h", now=NOW)

    with ThreadPoolExecutor(4) as workers:
        made = list(workers.map(accept, [f"b{number}" for number in range(4)]))
    assert sorted(made, key=str) == [INVITATION, None, None, None]
    assert len(list_accounts(engine)) == 3
    # A login that somebody else got meanwhile: the link is not used up for nothing, and makes nothing.
    add_invitation(engine, replace(INVITATION, id="i2", login="wayan"), token_hash="t2")
    add_account(engine, replace(BUDI, id="a9", login="wayan"), password_hash=None, at=NOW)
    assert accept_invitation(engine, "t2", account_id="a10", password_hash="h", now=NOW) is None
    assert find_invitation(engine, "t2", now=NOW) is not None


def test_of_two_admins_who_close_each_other_one_stays(engine: Engine) -> None:
    change_role(engine, OFFICE.id, BUDI.id, Role.ADMIN, at=NOW)
    with ThreadPoolExecutor(2) as workers:
        outcomes = list(workers.map(lambda one: close_account(engine, OFFICE.id, one, at=NOW), (SARI.id, BUDI.id)))
    assert sorted(outcomes) == [Outcome.DONE, Outcome.LAST_ADMIN]


def test_close_office_and_let_keep_register_end_what_hangs_on_them(engine: Engine) -> None:
    assert not keeps_register(engine, OFFICE.id)
    add_invitation(engine, replace(INVITATION, invited_by=BUDI.id), token_hash="t0")
    assert change_role(engine, OFFICE.id, BUDI.id, Role.VILLAGE, at=NOW) is Outcome.DONE
    assert find_invitation(engine, "t0", now=NOW) is None
    assert change_role(engine, OFFICE.id, BUDI.id, Role.REGISTER_EDITOR, at=NOW) is Outcome.NOT_HERE
    assert let_keep_register(engine, OFFICE.id, keeps=True, at=NOW)
    assert change_role(engine, OFFICE.id, BUDI.id, Role.REGISTER_EDITOR, at=NOW) is Outcome.DONE
    assert let_keep_register(engine, OFFICE.id, keeps=False, at=NOW)
    assert credentials_of(engine, BUDI.id) is None
    _open(engine, SARI.id, "s1")
    add_invitation(engine, INVITATION, token_hash="t1")
    assert close_office(engine, OFFICE.id, at=NOW)
    assert not close_office(engine, OFFICE.id, at=NOW)
    assert not _holds(engine, "s1")
    assert find_invitation(engine, "t1", now=NOW) is None
    assert (open_office(engine, OFFICE.id), open_office(engine, OTHER.id)) == (None, OTHER)
    assert [(one.office, one.closed_at) for one in list_offices(engine)] == [(OFFICE, NOW), (OTHER, None)]
