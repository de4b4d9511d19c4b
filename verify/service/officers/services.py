"""The use cases of the officers' side, handed as one object to every surface of it."""

from __future__ import annotations

from dataclasses import dataclass

from verify.service.checking import Checker
from verify.service.officers.auditing import Audit
from verify.service.officers.decisions import Decisions
from verify.service.officers.errands import Errands
from verify.service.officers.facts import Facts
from verify.service.officers.register_desk import RegisterDesk
from verify.service.officers.sessions import Sessions
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
    facts: Facts
    decisions: Decisions
    village: Village
    errands: Errands
    register_desk: RegisterDesk


def officer_services(engine: Engine, settings: Settings, checker: Checker) -> OfficerServices:
    """All of them, over one database, about the register that ``checker`` answers from."""
    secrets = SecretKeys(settings)
    return OfficerServices(
        sessions=Sessions(engine, settings),
        audit=Audit(engine, settings),
        secrets=secrets,
        facts=Facts(engine, checker, secrets),
        decisions=Decisions(engine, settings),
        village=Village(engine, settings, checker),
        errands=Errands(engine, settings),
        register_desk=RegisterDesk(engine),
    )
