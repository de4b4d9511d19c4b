"""Speaks with one identity provider: finds its addresses and keys, changes a code for an id token, and checks that.

OpenID Connect Core 1.0 §3.1 with PKCE (RFC 7636). Only the issuer's own host is asked, over https, with small limits.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote_plus, urlencode, urlsplit

from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from verify.errors import OutboundError, Unreachable
from verify.outbound import Limits, OutboundSession, open_session
from verify.service.officers.oidc_file import Provider

_LIMITS = Limits(connect_seconds=3, read_seconds=5, total_seconds=8, max_bytes=500_000, retries=0, backoff_seconds=0.1)
#: What a provider may sign with: its own key. Never `none`, and never a secret that we hold, too.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
_KEPT_FOR = timedelta(hours=1)
#: A token signed with a key that is not known has the keys read again, no more often than this.
_AGAIN = timedelta(minutes=1)
_SILENT = timedelta(seconds=30)
_LEEWAY_SECONDS = 60


class BadToken(Exception):
    """What the provider gave is not an id token for us, of this sign-in, that still holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """One sign-in under way: what goes out with it and must come back."""

    state: str
    nonce: str
    verifier: str
    redirect_uri: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A provider's addresses and keys, as it published them."""

    authorization: str
    token: str
    jwks: str
    basic: bool
    keys: KeySet
    at: datetime


class ProviderTalk:
    """Talks with one provider for all its office's officers; its addresses and keys are kept for an hour."""

    def __init__(self, provider: Provider, *, user_agent: str, clock: Callable[[], datetime]) -> None:
        """Ask nothing yet."""
        self._provider = provider
        self._user_agent = user_agent
        self._clock = clock
        self._found: Found | None = None
        self._silent_until: datetime | None = None

    def address(self, sought: Sought) -> str:
        """Where the officer's browser is sent; OutboundError where the provider cannot be asked."""
        provider = self._provider
        query = {
            "response_type": "code",
            "client_id": provider.client_id,
            "redirect_uri": sought.redirect_uri,
            "scope": provider.scope,
            "state": sought.state,
            "nonce": sought.nonce,
            "code_challenge": create_s256_code_challenge(sought.verifier),
            "code_challenge_method": "S256",
        }
        if provider.second_factor_acr:
            query["acr_values"] = " ".join(sorted(provider.second_factor_acr))
        address = self._known().authorization
        return f"{address}{'&' if urlsplit(address).query else '?'}{urlencode(query)}"

    def claims(self, code: str, sought: Sought) -> dict[str, Any]:
        """The checked claims of the id token that a code is good for; BadToken or OutboundError else."""
        found = self._known()
        with self._session() as session:
            token = _text(self._exchanged(session, found, code=code, sought=sought), "id_token")
            if self._clock() - found.at > _AGAIN and _key_unknown(token, found.keys):
                found = self._found = replace(found, keys=_keys(session, found.jwks), at=self._clock())
        return self._checked(token, found.keys, nonce=sought.nonce)

    def _checked(self, token: str, keys: KeySet, *, nonce: str) -> dict[str, Any]:
        provider = self._provider
        try:
            decoded = jwt.decode(token, keys, algorithms=ALGORITHMS)
            claims = CodeIDToken(
                decoded.claims,
                decoded.header,
                options={
                    "iss": {"essential": True, "value": provider.issuer},
                    "aud": {"essential": True, "value": provider.client_id},
                    "sub": {"essential": True, "allow_blank": False},
                    "nonce": {"essential": True},
                },
                params={"nonce": nonce, "client_id": provider.client_id},
            )
            claims.validate(now=int(self._clock().timestamp()), leeway=_LEEWAY_SECONDS)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise BadToken(type(error).__name__) from None
        return dict(claims)

    def _exchanged(self, session: OutboundSession, found: Found, *, code: str, sought: Sought) -> dict[str, Any]:
        provider = self._provider
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": sought.redirect_uri,
            "code_verifier": sought.verifier,
        }
        headers = {"Accept": "application/json"}
        secret = provider.client_secret.get_secret_value()
        if found.basic:
            # RFC 6749 §2.3.1: each part is form-encoded before they are joined.
            pair = f"{quote_plus(provider.client_id)}:{quote_plus(secret)}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
        else:
            form |= {"client_id": provider.client_id, "client_secret": secret}
        try:
            return _object(session.post(found.token, form, headers=headers).body)
        except Unreachable as error:
            if error.status in (400, 401):
                raise BadToken("code refused") from None
            raise

    def _known(self) -> Found:
        if self._found is None or self._clock() - self._found.at > _KEPT_FOR:
            self._found = self._asked()
        return self._found

    def _asked(self) -> Found:
        """Ask the provider, unless it did not answer a moment ago: nobody else waits for it then."""
        if self._silent_until is not None and self._clock() < self._silent_until:
            raise Unreachable("The identity provider did not answer a moment ago.")
        try:
            return self._discovered()
        except OutboundError:
            self._silent_until = self._clock() + _SILENT
            raise

    def _discovered(self) -> Found:
        """Read the provider's own description (OpenID Connect Discovery 1.0 §4)."""
        issuer = self._provider.issuer
        with self._session() as session:
            told = _object(session.fetch(f"{issuer.rstrip('/')}/.well-known/openid-configuration").body)
            if told.get("issuer") != issuer:
                raise Unreachable("The identity provider describes another issuer than the one in our file.")
            addresses = [_https(told, name) for name in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
            for address in addresses:
                session.check(address)
            authorization, token, jwks = addresses
            ways = told.get("token_endpoint_auth_methods_supported")
            return Found(
                authorization=authorization,
                token=token,
                jwks=jwks,
                basic=not isinstance(ways, list) or "client_secret_basic" in ways,
                keys=_keys(session, jwks),
                at=self._clock(),
            )

    def _session(self) -> OutboundSession:
        return open_session({self._provider.host}, user_agent=self._user_agent, limits=_LIMITS)


def _keys(session: OutboundSession, address: str) -> KeySet:
    try:
        return KeySet.import_key_set(_object(session.fetch(address).body))  # type: ignore[arg-type]  # it checks
    except (JoseError, ValueError, TypeError, KeyError):
        raise Unreachable("The identity provider's keys cannot be read.") from None


def _key_unknown(token: str, keys: KeySet) -> bool:
    """Whether a token names a key that is not among these; a token that cannot be read names none."""
    try:
        head = token.partition(".")[0]
        named = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4))).get("kid")
    except (ValueError, AttributeError):
        return False
    return named is not None and all(key.kid != named for key in keys.keys)


def _object(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise Unreachable("The identity provider did not answer in JSON.")
    return told


def _text(told: dict[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not value.isascii():
        raise BadToken(name)
    return value


def _https(told: dict[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not value.startswith("https://"):
        raise Unreachable(f"The identity provider names no https address as {name}.")
    return value
