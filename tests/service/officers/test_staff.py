from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from tests.service.officers.people import (
    OFFICE,
    PASSWORD,
    Clock,
    add_people,
    locks_at,
    set_up_code,
)
from verify.core.regions import Region
from verify.service.officers.door import Door, Passed, Refused
from verify.service.officers.offices import OfficeProblem, Offices
from verify.service.officers.own import OwnAccount
from verify.service.officers.passwords import PasswordProblem
from verify.service.officers.sessions import Sessions
from verify.service.officers.staff import Accepted, Link, Problem, Staff, Wanted
from verify.settings import Settings
from verify.store.administering import Outcome
from verify.store.audit import Wanted as Lines
from verify.store.engine import Engine, open_engine
from verify.store.officers import Office, Officer, Role

OTHER = "pasar senggol malam minggu"
ELSEWHERE = Office(id="o000000000002", name="Kantor Lain", area="ID")
REGIONS = {"52": Region("52", "Nusa Tenggara Barat", "52"), "52.03": Region("52.03", "Kabupaten Lombok Timur", "52")}


@pytest.fixture
def engine(migrated_settings: Settings) -> Iterator[Engine]:
    engine = open_engine(migrated_settings.database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def admin(engine: Engine, clock: Clock) -> Officer:
    (admin,) = add_people(engine, "admin.satu", role=Role.ADMIN, at=clock())
    return admin


@pytest.fixture
def staff(engine: Engine, migrated_settings: Settings, clock: Clock, admin: Officer) -> Staff:
    return Staff(engine, locks_at(engine, migrated_settings, clock), clock=clock)


@pytest.fixture
def offices(engine: Engine, migrated_settings: Settings, clock: Clock) -> Offices:
    return Offices(engine, REGIONS, locks_at(engine, migrated_settings, clock).audit, clock=clock)


def _link(staff: Staff, login: str = "budi.desa", role: Role = Role.VILLAGE, office: Office = OFFICE) -> Link:
    made = staff.invite(office, Wanted(login=login, name="Budi", role=role), by=None)
    assert isinstance(made, Link), made
    return made


def _in(staff: Staff, login: str = "budi.desa", role: Role = Role.VILLAGE) -> Officer:
    """Somebody who was invited and has come in."""
    accepted = staff.accept(_link(staff, login, role).token, PASSWORD, PASSWORD)
    assert isinstance(accepted, Accepted)
    return accepted.officer


def test_invite_makes_an_account_that_its_link_opens_once(staff: Staff, admin: Officer, clock: Clock) -> None:
    made = staff.invite(OFFICE, Wanted(login=" Budi.Desa ", name=" Budi  Utomo ", role="village"), by=admin)
    assert isinstance(made, Link)
    assert len(made.token) * 6 >= 128
    assert staff.invited(made.token) == made.invitation
    assert staff.invitations(OFFICE) == (made.invitation,)
    clock.pass_by(hours=71)
    accepted = staff.accept(made.token, PASSWORD, PASSWORD)
    assert isinstance(accepted, Accepted)
    budi = accepted.officer
    assert (budi.login, budi.name, budi.role, budi.office) == ("budi.desa", "Budi Utomo", Role.VILLAGE, OFFICE)
    assert (staff.invited(made.token), staff.accept(made.token, OTHER, OTHER), staff.invitations(OFFICE)) == (
        None,
        None,
        (),
    )


def test_accept_refuses_what_expired_was_withdrawn_or_never_was(staff: Staff, clock: Clock) -> None:
    late, withdrawn, replaced = _link(staff, "satu"), _link(staff, "dua"), _link(staff, "tiga")
    assert not staff.withdraw(ELSEWHERE, withdrawn.invitation.id)
    assert staff.withdraw(OFFICE, withdrawn.invitation.id)
    again = _link(staff, "tiga")
    assert staff.accept(withdrawn.token, PASSWORD, PASSWORD) is None
    assert staff.accept(replaced.token, PASSWORD, PASSWORD) is None
    assert staff.accept("", PASSWORD, PASSWORD) is None
    assert staff.accept(late.token, "kopi", "kopi") is PasswordProblem.SHORT  # and the link still holds
    assert isinstance(staff.accept(again.token, PASSWORD, PASSWORD), Accepted)
    clock.pass_by(hours=72)
    assert staff.accept(late.token, PASSWORD, PASSWORD) is None


@pytest.mark.parametrize(
    ("login", "name", "role", "problems"),
    [
        ("", " ", "", {"login": Problem.MISSING, "name": Problem.MISSING, "role": Problem.MISSING}),
        ("ab", "Budi", "village", {"login": Problem.FORM}),
        ("budi desa", "Budi", "village", {"login": Problem.FORM}),
        ("büdi", "Budi", "village", {"login": Problem.FORM}),
        ("081234567890", "Budi", "village", {"login": Problem.DIGITS}),
        ("budi", "B" * 81, "boss", {"name": Problem.TOO_LONG, "role": Problem.MISSING}),
        ("Admin.Satu", "Budi", "village", {"login": Problem.TAKEN}),
    ],
)
def test_invite_says_what_is_wrong_by_field(
    staff: Staff, login: str, name: str, role: str, problems: Mapping[str, Problem]
) -> None:
    assert staff.invite(OFFICE, Wanted(login=login, name=name, role=role), by=None) == problems


def test_invite_lets_only_offices_that_keep_the_register_change_it(staff: Staff, offices: Offices) -> None:
    village = offices.add("Desa Contoh", "52.03")
    assert isinstance(village, Office)
    editor = Wanted(login="rini", name="Rini", role="register_editor")
    assert staff.invite(village, editor, by=None) == {"role": Problem.NOT_HERE}
    clerk = staff.accept(_link(staff, "kades", office=village).token, PASSWORD, PASSWORD)
    assert isinstance(clerk, Accepted)
    assert staff.change_role(village, clerk.officer.id, Role.REGISTER_EDITOR) is Outcome.NOT_HERE
    assert isinstance(staff.invite(OFFICE, editor, by=None), Link)
    # Another office cannot take over a login that waits.
    assert staff.invite(village, Wanted(login="rini", name="Rini", role="desk"), by=None) == {"login": Problem.TAKEN}


def test_offices_register_no_more_closes_the_accounts_that_changed_it(staff: Staff, offices: Offices) -> None:
    rini = _in(staff, "rini", Role.REGISTER_EDITOR)
    waiting = _link(staff, "lalu", Role.REGISTER_EDITOR)
    assert offices.let_keep_register(OFFICE.id, keeps=False)
    closed = [one.officer.id for one in staff.accounts(OFFICE) if one.closed_at]
    assert (closed, staff.invited(waiting.token)) == ([rini.id], None)
    assert not offices.let_keep_register("o404", keeps=True)


def test_renew_sets_a_password_and_signs_out_but_asks_for_the_code(
    staff: Staff, engine: Engine, migrated_settings: Settings, clock: Clock
) -> None:
    budi = _in(staff)
    locks = locks_at(engine, migrated_settings, clock)
    own, sessions = OwnAccount(engine, locks, clock=clock), Sessions(engine, migrated_settings, clock=clock)
    _, (paper, *_) = set_up_code(own, budi, clock)
    stolen = sessions.open(budi.id, agent="", proved=True)
    assert staff.renew(ELSEWHERE, budi.id, by=None, new_code=False) is None
    made = staff.renew(OFFICE, budi.id, by=None, new_code=False)
    assert made is not None
    assert sessions.holder(stolen) is not None
    assert staff.accept(made.token, OTHER, OTHER) == Accepted(officer=budi, code_asked=True)
    assert sessions.holder(stolen) is None
    door = Door(engine, locks, clock=clock)
    assert door.knock("budi.desa", OTHER) == Passed(budi, code_asked=True)
    assert door.knock("budi.desa", PASSWORD) == Refused(None)
    # For a phone that was lost, the second factor and its paper go, too.
    lost = staff.renew(OFFICE, budi.id, by=None, new_code=True)
    assert lost is not None
    assert staff.accept(lost.token, PASSWORD, PASSWORD) == Accepted(officer=budi, code_asked=False)
    assert not own.state(budi).has_code
    assert isinstance(door.prove(budi.id, paper), Refused)


def test_close_signs_out_at_once_and_lets_nothing_of_the_account_hold(
    staff: Staff, engine: Engine, migrated_settings: Settings, clock: Clock
) -> None:
    budi = _in(staff, "budi", Role.ADMIN)
    sessions = Sessions(engine, migrated_settings, clock=clock)
    token = sessions.open(budi.id, agent="", proved=True)
    sent = staff.invite(OFFICE, Wanted(login="dewi", name="Dewi", role="desk"), by=budi)
    renewal = staff.renew(OFFICE, budi.id, by=None, new_code=False)
    assert isinstance(sent, Link)
    assert renewal is not None
    assert staff.close(ELSEWHERE, budi.id) is Outcome.UNKNOWN
    assert staff.close(OFFICE, budi.id) is Outcome.DONE
    assert staff.close(OFFICE, budi.id) is Outcome.UNKNOWN
    assert sessions.holder(token) is None
    assert (staff.invited(sent.token), staff.invited(renewal.token)) == (None, None)
    door = Door(engine, locks_at(engine, migrated_settings, clock), clock=clock)
    assert door.knock("budi", PASSWORD) == Refused(None)
    assert staff.renew(OFFICE, budi.id, by=None, new_code=False) is None


def test_close_and_change_role_spare_the_last_admin(
    staff: Staff, engine: Engine, migrated_settings: Settings, admin: Officer, clock: Clock
) -> None:
    assert staff.close(OFFICE, admin.id) is Outcome.LAST_ADMIN
    assert staff.change_role(OFFICE, admin.id, Role.DESK) is Outcome.LAST_ADMIN
    second = _in(staff, "admin.dua", Role.ADMIN)
    token = Sessions(engine, migrated_settings, clock=clock).open(second.id, agent="", proved=True)
    assert staff.change_role(OFFICE, second.id, Role.DESK) is Outcome.DONE
    assert Sessions(engine, migrated_settings, clock=clock).holder(token) is None
    assert staff.close(OFFICE, admin.id) is Outcome.LAST_ADMIN


def test_offices_add_reads_official_codes_and_close_ends_everything(
    staff: Staff, offices: Offices, engine: Engine, migrated_settings: Settings, clock: Clock
) -> None:
    assert offices.add(" ", "52") is OfficeProblem.NAME
    assert offices.add("Kantor", "52.99") is OfficeProblem.AREA
    made = [offices.add(f"Kantor {area}", area) for area in ("ID", "52", "52.03")]
    assert all(isinstance(one, Office) for one in made)
    assert (offices.area_name("52"), offices.area_name("ID")) == ("Nusa Tenggara Barat", "ID")
    budi, waiting = _in(staff), _link(staff, "dewi")
    token = Sessions(engine, migrated_settings, clock=clock).open(budi.id, agent="", proved=True)
    assert offices.close(OFFICE.id)
    assert not offices.close(OFFICE.id)
    assert Sessions(engine, migrated_settings, clock=clock).holder(token) is None
    assert staff.invited(waiting.token) is None
    assert all(one.closed_at for one in staff.accounts(OFFICE))


def test_staff_notes_every_use_of_a_link(
    staff: Staff, engine: Engine, migrated_settings: Settings, clock: Clock
) -> None:
    made = _link(staff)
    staff.accept(made.token, PASSWORD, PASSWORD)
    staff.accept(made.token, PASSWORD, PASSWORD)
    lines = locks_at(engine, migrated_settings, clock).audit.lines(Lines())
    told = [(one.act, one.about, one.outcome) for one in lines]
    wanted = [("invitation.accept", made.invitation.id, outcome) for outcome in ("asked", "accepted")]
    assert sorted(told) == sorted(wanted)
    assert {one.office_id for one in lines} == {OFFICE.id}
