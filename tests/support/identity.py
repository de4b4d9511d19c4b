"""A made identity provider: it publishes its addresses and keys, and changes codes for tokens as a test tells it to."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import responses
from joserfc import jwt
from joserfc.jwk import ECKey
from requests import PreparedRequest

ISSUER = "https://sso.kantor.example/realms/desa"
CLIENT, SECRET = "cekdulu", "rahasia: ñ&+ 1"
AUTHORIZE, TOKEN, KEYS = f"{ISSUER}/auth", f"{ISSUER}/token", f"{ISSUER}/certs"


@cache
def key(kid: str) -> ECKey:
    """A key of the provider's by its name."""
    return ECKey.generate_key("P-256", {"kid": kid, "use": "sig", "alg": "ES256"})


@dataclass(slots=True)
class Identity:
    """One provider. `changed` are claims to set (None: to leave out); `forge` makes a token in place of its own."""

    subject: str = "s-1"
    login: str = "sari.desa"
    changed: dict[str, Any] = field(default_factory=dict)
    description: dict[str, Any] = field(default_factory=dict)
    forge: Callable[[Identity], str] | None = None
    kid: str = "a"
    published: tuple[str, ...] = ("a",)
    asked: dict[str, str] = field(default_factory=dict)
    posted: list[dict[str, str]] = field(default_factory=list)

    def authorized(self, address: str) -> dict[str, str]:
        """Look at where the browser was sent, and give the parameters that it comes back with."""
        parts = urlsplit(address)
        assert address.startswith(f"{AUTHORIZE}?")
        self.asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        return {"code": "c-1", "state": self.asked["state"], "iss": ISSUER}

    def claims(self) -> dict[str, Any]:
        """What the id token says."""
        now = int(time.time())
        told = {"iss": ISSUER, "aud": CLIENT, "sub": self.subject, "iat": now, "exp": now + 300}
        told |= {"nonce": self.asked["nonce"], "preferred_username": self.login} | self.changed
        return {name: value for name, value in told.items() if value is not None}

    def signed(self, by: str = "") -> str:
        """The id token, signed with the named key whatever its head says."""
        return jwt.encode({"alg": "ES256", "kid": self.kid}, self.claims(), key(by or self.kid))

    def unsigned(self) -> str:
        """The id token as one that needs no signature (RFC 7519 §6)."""
        return f"{_part({'alg': 'none', 'kid': self.kid})}.{_part(self.claims())}."

    def signed_with_public_key(self) -> str:
        """The id token under an HMAC with the key that everybody knows (the confusion of RFC 8725 §2.1)."""
        said = f"{_part({'alg': 'HS256', 'kid': self.kid})}.{_part(self.claims())}"
        made = hmac.new(key(self.kid).as_pem(private=False), said.encode(), hashlib.sha256).digest()
        return f"{said}.{_base64(made)}"

    def answer_token(self, request: PreparedRequest) -> tuple[int, dict[str, str], str]:
        """Change a code for a token, once the client and the verifier are right (RFC 6749 §4.1.3, RFC 7636 §4.6)."""
        form = dict(parse_qsl(str(request.body)))
        self.posted.append(form)
        hashed = hashlib.sha256(form["code_verifier"].encode()).digest()
        right = _base64(hashed) == self.asked["code_challenge"]
        right = right and form["redirect_uri"] == self.asked["redirect_uri"] and form["code"] == "c-1"
        pair = "cekdulu:rahasia%3A+%C3%B1%26%2B+1"
        right = right and request.headers.get("Authorization") == f"Basic {base64.b64encode(pair.encode()).decode()}"
        if not right:
            return 400, {}, json.dumps({"error": "invalid_grant"})
        return (
            200,
            {},
            json.dumps({"token_type": "Bearer", "id_token": self.forge(self) if self.forge else self.signed()}),
        )

    def answer_keys(self, _request: PreparedRequest) -> tuple[int, dict[str, str], str]:
        """Publish the keys."""
        return 200, {}, json.dumps({"keys": [key(kid).as_dict(private=False) for kid in self.published]})

    def answer_description(self, _request: PreparedRequest) -> tuple[int, dict[str, str], str]:
        """Publish the addresses."""
        told = {"issuer": ISSUER, "authorization_endpoint": AUTHORIZE, "token_endpoint": TOKEN, "jwks_uri": KEYS}
        return 200, {}, json.dumps(told | self.description)


def _part(told: dict[str, Any]) -> str:
    return _base64(json.dumps(told).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


@contextmanager
def providing(identity: Identity) -> Iterator[responses.RequestsMock]:
    """Let a provider answer at its addresses, and nobody anywhere else."""
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mocked:
        description = f"{ISSUER}/.well-known/openid-configuration"
        mocked.add_callback(responses.GET, description, callback=identity.answer_description)
        mocked.add_callback(responses.GET, KEYS, callback=identity.answer_keys)
        mocked.add_callback(responses.POST, TOKEN, callback=identity.answer_token)
        yield mocked


def provider_file(folder: Path, office: str, **more: object) -> Path:
    """A file that names this provider for an office, its secret in a file beside it."""
    (folder / "client.secret").write_text(f"{SECRET}\n", encoding="utf-8")
    told: dict[str, object] = {
        "name": "Layanan Desa",
        "issuer": ISSUER,
        "client_id": CLIENT,
        "client_secret_file": "client.secret",
        "login_claim": "preferred_username",
    }
    path = folder / "oidc.toml"
    lines = [f"{name} = {json.dumps(value)}" for name, value in (told | more).items() if value is not None]
    path.write_text(f"[{office}]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path
