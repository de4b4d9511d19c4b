"""Signing in through an office's own identity provider: an invited account is linked at its first sign-in."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any

from verify.errors import OutboundError
from verify.service.clock import utc_now
from verify.service.officers.auditing import Act, Audit
from verify.service.officers.door import read_login
from verify.service.officers.ids import Made, new_id
from verify.service.officers.oidc_file import Provider, read_providers
from verify.service.officers.oidc_provider import BadToken, ProviderTalk, Sought
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.credentials import credentials_of, note_sign_in
from verify.store.engine import Engine
from verify.store.officers import Officer
from verify.store.oidc import Subject, link_account, linked_account

#: The name of such a sign-in in the audit.
SIGN_IN = "door.oidc"
_PURPOSE = "oidc sign-in"
#: How long a sign-in may take at the provider.
_LASTS = timedelta(minutes=10)


class Failure(StrEnum):
    """Why nobody was signed in; each has a sentence for people."""

    STATE = "state"
    DENIED = "denied"
    UNREACHABLE = "unreachable"
    TOKEN = "token"  # noqa: S105 - a word
    NOT_INVITED = "not_invited"


@dataclass(frozen=True, slots=True)
class Way:
    """The provider of one office, as the door names it."""

    office_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Sent:
    """Where the browser goes, and what it keeps meanwhile: sealed, so that nobody reads or makes it."""

    address: str
    kept: str


@dataclass(frozen=True, slots=True)
class Entered:
    """Who it is, and where they wanted to go.

    `proved`: the provider saw a second factor that our file takes; `code_asked`: ours comes first.
    """

    officer: Officer
    proved: bool
    code_asked: bool
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What came back with the browser: the sealed text it kept, and the answer's parameters."""

    kept: str
    given: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    """A sign-in that this browser began."""

    office_id: str
    to: str
    sought: Sought


class Oidc:
    """The identity providers of the offices of one installation; none where no file names any."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        *,
        secrets_kept: SecretKeys,
        audit: Audit,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Ask nothing yet; the file is read when it is first needed."""
        self._engine = engine
        self._settings = settings
        self._secrets = secrets_kept
        self._audit = audit
        self._clock = clock
        self._talks: dict[str, ProviderTalk] = {}

    @cached_property
    def providers(self) -> Mapping[str, Provider]:
        """The provider of each office that has one, by the office's id; ConfigError where the file is wrong."""
        return read_providers(self._settings.oidc_file)

    @property
    def offered(self) -> tuple[Way, ...]:
        """The ways in that the door shows, by their names."""
        ways = (Way(office_id, provider.name) for office_id, provider in self.providers.items())
        return tuple(sorted(ways, key=lambda way: way.name))

    def start(self, office_id: str, redirect_uri: str, *, to: str) -> Sent | Failure | None:
        """Begin a sign-in that leads on to the page `to`; None where the office has no provider."""
        talk = self._talk(office_id)
        if talk is None:
            return None
        sought = Sought(
            state=secrets.token_urlsafe(24),
            nonce=secrets.token_urlsafe(24),
            verifier=secrets.token_urlsafe(48),
            redirect_uri=redirect_uri,
        )
        try:
            address = talk.address(sought)
        except OutboundError:
            return self._failed(office_id, Failure.UNREACHABLE)
        until = (self._clock() + _LASTS).timestamp()
        kept = {"office": office_id, "until": until, "to": to, "sought": asdict(sought)}
        return Sent(address, self._secrets.seal(_PURPOSE, json.dumps(kept).encode()))

    def finish(self, office_id: str, returned: Returned) -> Entered | Failure | None:
        """End a sign-in with what the provider gave; None where the office has no provider."""
        talk, provider = self._talk(office_id), self.providers.get(office_id)
        if talk is None or provider is None:
            return None
        given, begun = returned.given, self._begun(office_id, returned)
        if begun is None or given.get("iss", provider.issuer) != provider.issuer:
            return self._failed(office_id, Failure.STATE)
        if "error" in given or not given.get("code"):
            return self._failed(office_id, Failure.DENIED)
        try:
            claims = talk.claims(given["code"], begun.sought)
        except BadToken:
            return self._failed(office_id, Failure.TOKEN)
        except OutboundError:
            return self._failed(office_id, Failure.UNREACHABLE)
        return self._entered(begun, provider, claims=claims)

    def _entered(self, begun: _Begun, provider: Provider, *, claims: Mapping[str, Any]) -> Entered | Failure:
        office_id = begun.office_id
        subject = Subject(office_id=office_id, hash=_subject(provider, claims), login=_login(provider, claims))
        now = self._clock()
        account = linked_account(self._engine, subject)
        if account is None and subject.login:
            account = link_account(self._engine, subject, new_id=new_id(Made.ACCOUNT), at=now)
        found = credentials_of(self._engine, account) if account else None
        if found is None:
            return self._failed(office_id, Failure.NOT_INVITED)
        proved = _second_factor(provider, claims)
        if found.totp_secret is not None and not proved:
            return Entered(found.officer, proved=False, code_asked=True, to=begun.to)
        officer = found.officer
        self._audit.note(Act(officer=officer, act=SIGN_IN, about=officer.id, outcome="signed_in"))
        note_sign_in(self._engine, officer.id, at=now)
        return Entered(officer, proved=proved, code_asked=False, to=begun.to)

    def _begun(self, office_id: str, returned: Returned) -> _Begun | None:
        """What was begun in this very browser; None where it was not, took too long, or is another sign-in."""
        opened = self._secrets.unseal(_PURPOSE, returned.kept)
        if opened is None:
            return None
        kept = json.loads(opened)
        sought = Sought(**kept["sought"])
        ours = kept["office"] == office_id and kept["until"] > self._clock().timestamp()
        same = secrets.compare_digest(sought.state.encode(), returned.given.get("state", "").encode())
        return _Begun(office_id=office_id, to=kept["to"], sought=sought) if ours and same else None

    def _talk(self, office_id: str) -> ProviderTalk | None:
        provider = self.providers.get(office_id)
        if provider is None:
            return None
        if office_id not in self._talks:
            agent = self._settings.user_agent
            self._talks[office_id] = ProviderTalk(provider, user_agent=agent, clock=self._clock)
        return self._talks[office_id]

    def _failed(self, office_id: str, why: Failure) -> Failure:
        self._audit.note(Act(officer=None, office_id=office_id, act=SIGN_IN, outcome=why.value))
        return why


def _subject(provider: Provider, claims: Mapping[str, Any]) -> str:
    """One fingerprint for issuer and subject together: a subject means nothing without its issuer."""
    return hashlib.sha256(json.dumps([provider.issuer, claims["sub"]]).encode()).hexdigest()


def _login(provider: Provider, claims: Mapping[str, Any]) -> str:
    """The login that the provider names; empty where it names none that counts."""
    value = claims.get(provider.login_claim)
    if not isinstance(value, str):
        return ""
    if provider.login_claim == "email" and claims.get("email_verified") is not True:
        return ""
    login = read_login(value)
    if provider.login_domain is None:
        return login
    name, _, domain = login.rpartition("@")
    return name if domain == provider.login_domain.casefold() else ""


def _second_factor(provider: Provider, claims: Mapping[str, Any]) -> bool:
    """Whether the provider says, in a word that our file takes for it, that it saw a second factor."""
    ways = claims.get("amr")
    seen = {str(way) for way in ways} if isinstance(ways, list) else set()
    return bool(seen & provider.second_factor_amr) or claims.get("acr") in provider.second_factor_acr
