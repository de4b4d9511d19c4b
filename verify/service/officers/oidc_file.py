"""The file that names the identity providers of offices: one table an office, by its id, read strictly."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, ValidationError

from verify.errors import ConfigError
from verify.settings import given_variable

_OFFICE = re.compile(r"[a-z0-9]{1,40}")
Word = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class Provider(BaseModel):
    """The identity provider of one office, as its table in the file says.

    `login_claim` holds the login; with `login_domain` an address of that domain, whose first part is the login.
    `second_factor_amr` and `second_factor_acr`: the words by which the provider says that it saw a second factor.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Word
    issuer: Annotated[str, StringConstraints(pattern=r"^https://[^\s?#]+$")]
    client_id: Word
    client_secret_env: Word | None = None
    client_secret_file: Path | None = None
    client_secret: SecretStr = Field(SecretStr(""), repr=False)
    login_claim: Word
    login_domain: Word | None = None
    scope: Word = "openid profile email"
    second_factor_amr: frozenset[Word] = frozenset()
    second_factor_acr: frozenset[Word] = frozenset()

    @property
    def host(self) -> str:
        """The one host that is asked."""
        return urlsplit(self.issuer).hostname or ""


def read_providers(path: Path | None) -> dict[str, Provider]:
    """The provider of each office that has one; ConfigError, without a secret in it, where the file is wrong."""
    if path is None:
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"The file of identity providers {path} cannot be read: {error}") from None
    return {office: _provider(path, office, table) for office, table in tables.items()}


def _provider(path: Path, office: str, table: Any) -> Provider:  # noqa: ANN401 - whatever stands in the file
    if not _OFFICE.fullmatch(office):
        raise ConfigError(f"{path}: {office!r} is no id of an office; `verify office list` shows them.")
    try:
        if isinstance(table, dict) and "client_secret" in table:
            message = "client_secret cannot stand in this file; name client_secret_env or client_secret_file"
            raise ConfigError(f"{path}, {office}: {message}.")
        provider = Provider.model_validate(table)
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise ConfigError(f"{path}, {office}: {wrong}") from None
    return provider.model_copy(update={"client_secret": SecretStr(_secret(path, office, provider))})


def _secret(path: Path, office: str, provider: Provider) -> str:
    variable, file = provider.client_secret_env, provider.client_secret_file
    if (variable is None) is (file is None):
        raise ConfigError(f"{path}, {office}: name one of client_secret_env and client_secret_file.")
    try:
        found = given_variable(variable) if variable else (path.parent / str(file)).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}, {office}: the file of the client's secret cannot be read: {error}") from None
    if not found:
        raise ConfigError(f"{path}, {office}: {variable or file} holds no secret.")
    return found
