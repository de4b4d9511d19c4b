"""The use cases of the officers' side, handed as one object to every surface of it."""

from __future__ import annotations

from dataclasses import dataclass

from verify.service.checking import Checker
from verify.service.officers.api_keys import ApiKeys
from verify.service.officers.auditing import Audit
from verify.service.officers.decisions import Decisions
from verify.service.officers.door import Door, locks_of
from verify.service.officers.errands import Errands
from verify.service.officers.facts import Facts
from verify.service.officers.oidc import Oidc
from verify.service.officers.own import OwnAccount
from verify.service.officers.register_desk import RegisterDesk
from verify.service.officers.sessions import Sessions
from verify.service.officers.staff import Staff
from verify.service.officers.tries import Tries
from verify.service.officers.village import Village
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.engine import Engine


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerServices:
    """What a surface of the officers' side may ask for."""

    sessions: Sessions
    audit: Audit
    secrets: SecretKeys
    door: Door
    own: OwnAccount
    staff: Staff
    tries: Tries
    facts: Facts
    keys: ApiKeys
    oidc: Oidc
    decisions: Decisions
    village: Village
    errands: Errands
    register_desk: RegisterDesk


def officer_services(engine: Engine, settings: Settings, checker: Checker) -> OfficerServices:
    """All of them, over one database, about the register that ``checker`` answers from."""
    secrets = SecretKeys(settings)
    audit = Audit(engine, settings, secrets=secrets)
    locks = locks_of(engine, secrets, audit)
    return OfficerServices(
        sessions=Sessions(engine, settings),
        audit=audit,
        secrets=secrets,
        door=Door(engine, locks),
        own=OwnAccount(engine, locks),
        staff=Staff(engine, locks),
        tries=locks.tries,
        facts=Facts(engine, checker, secrets),
        keys=ApiKeys(engine, settings),
        oidc=Oidc(engine, settings, secrets_kept=secrets, audit=audit),
        decisions=Decisions(engine, settings),
        village=Village(engine, settings, checker),
        errands=Errands(engine, settings),
        register_desk=RegisterDesk(engine),
    )
