"""What is kept of the people whose duty it is to ask: offices, accounts, sessions, keys, decisions, and their audit."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Index, Text
from sqlmodel import Field

from verify.store.engine import UtcDateTime
from verify.store.tables.base import Stored


class OfficeTable(Stored, table=True):
    """Offices. `area` is an official code (52 a province, 52.03 a regency), or ID for one of the whole country.

    `keeps_register`: its admin may make accounts that change the register, which is that of the whole installation.
    """

    __tablename__ = "offices"

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    area: str = Field(sa_type=Text)
    keeps_register: bool = False
    created_at: datetime = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AccountTable(Stored, table=True):
    """Accounts. `password_hash` is argon2id's own text, `totp_secret` is sealed with a key that no database holds.

    `totp_last` is the time step of the last code used, which is never taken again; `used_at` when it last signed in.
    """

    __tablename__ = "accounts"

    id: str = Field(primary_key=True, sa_type=Text)
    office_id: str = Field(foreign_key="offices.id", index=True, sa_type=Text)
    login: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    password_hash: str | None = Field(default=None, sa_type=Text)
    totp_secret: str | None = Field(default=None, sa_type=Text)
    totp_last: int | None = None
    oidc_subject: str | None = Field(default=None, unique=True, sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SignInFailureTable(Stored, table=True):
    """Sign-ins in a row that failed, by the keyed digest of the login that was typed, whether there is one or not."""

    __tablename__ = "sign_in_failures"

    key: str = Field(primary_key=True, sa_type=Text)
    failures: int
    locked_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)


class InvitationTable(Stored, table=True):
    """Invitations, by the hash of the link they were sent with. `account_id`: a new password for an account that is.

    `new_code`: its second factor is set up anew, too. `id` is what a page calls it.
    """

    __tablename__ = "invitations"

    token_hash: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(unique=True, sa_type=Text)
    office_id: str = Field(foreign_key="offices.id", index=True, sa_type=Text)
    account_id: str | None = Field(default=None, foreign_key="accounts.id", sa_type=Text)
    login: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    new_code: bool = False
    invited_by: str | None = Field(default=None, sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class RecoveryCodeTable(Stored, table=True):
    """Codes that stand in once for a lost phone, by their hashes."""

    __tablename__ = "recovery_codes"

    id: int | None = Field(default=None, primary_key=True)
    account_id: str = Field(foreign_key="accounts.id", index=True, sa_type=Text)
    code_hash: str = Field(sa_type=Text)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class OfficerSessionTable(Stored, table=True):
    """Who is signed in where, by the hash of the cookie. `agent` is a short name of the browser, for the list.

    `proved` says whether a second factor was shown when it was opened.
    """

    __tablename__ = "officer_sessions"

    token_hash: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(unique=True, sa_type=Text)
    account_id: str = Field(foreign_key="accounts.id", index=True, sa_type=Text)
    agent: str = Field(sa_type=Text)
    proved: bool
    opened_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ApiKeyTable(Stored, table=True):
    """Keys of an office's programs, by their hashes. `tail` is what a list shows of one; `scopes`: JSON list."""

    __tablename__ = "api_keys"

    id: str = Field(primary_key=True, sa_type=Text)
    office_id: str = Field(foreign_key="offices.id", index=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    key_hash: str = Field(unique=True, sa_type=Text)
    tail: str = Field(sa_type=Text)
    scopes: list[str] = Field(sa_type=JSON)
    created_by: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class AuditTable(Stored, table=True):
    """One line a sight or a change by an account, each sealed over the one before it (service/officers/chain.py).

    `asked` is the number of the line that said beforehand what was asked, where this one tells what became of it.
    Triggers of migration 0004 refuse an UPDATE of any line, and a DELETE but of those before the head's `first`.
    """

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_office_id_at", "office_id", "at"),)

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UtcDateTime)
    office_id: str | None = Field(default=None, sa_type=Text)
    account_id: str | None = Field(default=None, sa_type=Text)
    act: str = Field(sa_type=Text)
    about: str = Field(sa_type=Text)
    outcome: str = Field(sa_type=Text)
    asked: int | None = None
    seal: str = Field(sa_type=Text)


class AuditHeadTable(Stored, table=True):
    """The one row (id 1) that says where the audit begins and ends; locked by whoever adds to it.

    `first` and `before` are the number of the oldest line kept and the seal of the line before it.
    """

    __tablename__ = "audit_head"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    first: int
    before: str = Field(sa_type=Text)
    last: int
    seal: str = Field(sa_type=Text)
    signed: str = Field(sa_type=Text)


class DecisionTable(Stored, table=True):
    """What an officer decided at the desk, and why: never about whom. `reasons`, `missing`: JSON lists of codes."""

    __tablename__ = "decisions"
    __table_args__ = (Index("ix_decisions_office_id_at", "office_id", "at"),)

    id: str = Field(primary_key=True, sa_type=Text)
    office_id: str = Field(foreign_key="offices.id", sa_type=Text)
    account_id: str = Field(foreign_key="accounts.id", sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
    code: str = Field(sa_type=Text)
    advice: str = Field(sa_type=Text)
    decision: str = Field(sa_type=Text)
    reasons: list[str] = Field(sa_type=JSON)
    missing: list[str] = Field(sa_type=JSON)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)
