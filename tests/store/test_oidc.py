from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from tests.store.samples import NOW
from verify.store.credentials import credentials_of
from verify.store.engine import Engine, reading, writing
from verify.store.invitations import Invitation, add_invitation
from verify.store.officers import Office, Officer, Role, add_account, add_office
from verify.store.oidc import Subject, link_account, linked_account
from verify.store.tables import ACCOUNTS, INVITATIONS, OFFICES

OFFICE, OTHER = (Office(id=one, name=f"Kantor {one}", area="52.03") for one in ("o1", "o2"))
SARI = Subject(office_id="o1", hash="h1", login="sari")


def _account(engine: Engine, number: str, login: str, office: Office = OFFICE) -> None:
    officer = Officer(id=number, login=login, name="Sari", role=Role.VILLAGE, office=office)
    add_account(engine, officer, password_hash=None, at=NOW)


def _offices(engine: Engine) -> None:
    for office in (OFFICE, OTHER):
        add_office(engine, office, at=NOW)


def _invite(engine: Engine, login: str, *, office: Office = OFFICE, hours: int = 72) -> None:
    invitation = Invitation(
        id=f"i-{login}",
        office=office,
        account_id=None,
        login=login,
        name="Budi",
        role=Role.DESK,
        new_code=False,
        invited_by=None,
        created_at=NOW,
        expires_at=NOW + timedelta(hours=hours),
    )
    assert add_invitation(engine, invitation, token_hash=f"t-{login}")


def _link(engine: Engine, subject: Subject) -> str | None:
    return link_account(engine, subject, new_id="a-new", at=NOW + timedelta(hours=1))


def test_link_account_links_an_invited_account_once(engine: Engine) -> None:
    _offices(engine)
    _account(engine, "a1", "sari")
    assert linked_account(engine, SARI) is None
    assert _link(engine, SARI) == "a1"
    assert linked_account(engine, SARI) == "a1"
    assert _link(engine, Subject(office_id="o1", hash="h2", login="sari")) is None  # it is another's already
    assert linked_account(engine, Subject(office_id="o2", hash="h1", login="sari")) is None  # not this office's


def test_link_account_takes_an_invitation_that_waits_and_uses_it_up(engine: Engine) -> None:
    _offices(engine)
    _invite(engine, "budi")
    budi = Subject(office_id="o1", hash="h1", login="budi")
    assert _link(engine, budi) == "a-new"
    found = credentials_of(engine, "a-new")
    assert found is not None
    assert (found.officer.name, found.officer.role, found.officer.office) == ("Budi", Role.DESK, OFFICE)
    assert found.password_hash is None
    with reading(engine) as connection:
        assert connection.execute(select(INVITATIONS.c.used_at)).scalar_one() is not None
    assert linked_account(engine, budi) == "a-new"


def test_link_account_changes_nothing_where_nobody_was_invited(engine: Engine) -> None:
    _offices(engine)
    _account(engine, "a1", "sari", OTHER)
    _invite(engine, "budi", office=OTHER)
    _invite(engine, "lama", hours=1)
    for login in ("sari", "budi", "lama", "siapa"):
        assert _link(engine, Subject(office_id="o1", hash=login, login=login)) is None
    with reading(engine) as connection:
        assert connection.execute(select(ACCOUNTS.c.id, ACCOUNTS.c.oidc_subject)).all() == [("a1", None)]


def test_link_account_refuses_a_subject_that_another_open_account_has(engine: Engine) -> None:
    _offices(engine)
    _account(engine, "a1", "sari")
    _account(engine, "a2", "sari.lain", OTHER)
    assert _link(engine, SARI) == "a1"
    assert _link(engine, Subject(office_id="o2", hash="h1", login="sari.lain")) is None


def test_linked_account_ends_with_account_and_office_and_may_be_invited_anew(engine: Engine) -> None:
    _offices(engine)
    _account(engine, "a1", "sari")
    _account(engine, "a2", "sari.baru")
    assert _link(engine, SARI) == "a1"
    with writing(engine) as connection:
        connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == "a1").values(closed_at=NOW))
    assert linked_account(engine, SARI) is None
    again = Subject(office_id="o1", hash="h1", login="sari.baru")
    assert _link(engine, again) == "a2"
    with writing(engine) as connection:
        connection.execute(update(OFFICES).where(OFFICES.c.id == "o1").values(closed_at=NOW))
    assert linked_account(engine, again) is None
    assert _link(engine, again) is None
