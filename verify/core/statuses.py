"""The closed word lists of an answer: advice, axes and their statuses, severities (contract §1)."""

from __future__ import annotations

from enum import StrEnum


class Advice(StrEnum):
    """What to do, in order of precedence (contract §1.1). There is no "safe"."""

    DO_NOT_PROCEED = "do_not_proceed"
    CHECK_FIRST = "check_first"
    CANNOT_TELL = "cannot_tell"
    NO_WARNING_FOUND = "no_warning_found"


class Axis(StrEnum):
    """The separate questions an answer keeps apart (contract §1.2)."""

    COMPANY = "company"
    CONTACT = "contact"
    LICENCE = "licence"
    ORDER = "order"
    DESTINATION = "destination"
    REPORTS = "reports"
    OFFER = "offer"
    REGISTER = "register"


class CompanyStatus(StrEnum):
    """Statuses of the company axis."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    PARTLY_SUSPENDED = "partly_suspended"
    REVOKED = "revoked"
    EXPIRED = "expired"
    RETURNED = "returned"
    NOT_YET_LICENSED = "not_yet_licensed"
    UNKNOWN_STATUS = "unknown_status"
    SIMILAR = "similar"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not_found"
    CANNOT_SAY = "cannot_say"
    NOT_A_COMPANY = "not_a_company"
    WRONG_KIND = "wrong_kind"
    NOT_ASKED = "not_asked"


#: A company of such a status may send nobody, so nobody is sent to it to ask.
MAY_SEND_NOBODY = frozenset(
    {
        CompanyStatus.REVOKED,
        CompanyStatus.SUSPENDED,
        CompanyStatus.EXPIRED,
        CompanyStatus.RETURNED,
        CompanyStatus.NOT_YET_LICENSED,
    }
)


class ContactStatus(StrEnum):
    """Statuses of the contact axis and of each contact asked."""

    LISTED = "listed"
    LISTED_OTHER = "listed_other"
    NEAR_LISTED = "near_listed"
    UNLISTED = "unlisted"
    NO_CONTACTS_ON_RECORD = "no_contacts_on_record"
    INVALID = "invalid"
    CANNOT_SAY = "cannot_say"
    NOT_ASKED = "not_asked"


class LicenceStatus(StrEnum):
    """Statuses of the licence axis."""

    MATCHES = "matches"
    OTHER_COMPANY = "other_company"
    NOT_FOUND = "not_found"
    CANNOT_SAY = "cannot_say"
    NOT_ASKED = "not_asked"


class OrderStatus(StrEnum):
    """Statuses of the order axis."""

    FOUND = "found"
    EXPIRED = "expired"
    OTHER_JOB = "other_job"
    NOT_FOUND = "not_found"
    NO_DATA = "no_data"
    NOT_ASKED = "not_asked"


class DestinationStatus(StrEnum):
    """Statuses of the destination axis."""

    CLOSED = "closed"
    RESTRICTED = "restricted"
    NO_COOPERATION = "no_cooperation"
    NO_RULE = "no_rule"
    NOT_ASKED = "not_asked"


class OfferStatus(StrEnum):
    """The worst red flag among the answers and the message."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    NONE = "none"
    NOT_ASKED = "not_asked"


class ReportsStatus(StrEnum):
    """Statuses of the reports axis; `not_asked` until reports exist."""

    NOT_ASKED = "not_asked"


class RegisterStatus(StrEnum):
    """Whether the registers used are fit to be asked."""

    FRESH = "fresh"
    STALE = "stale"
    EMPTY = "empty"
    UNAVAILABLE = "unavailable"


class Severity(StrEnum):
    """How much a finding weighs."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"


class MatchKind(StrEnum):
    """How a company's name was matched. `exact` and `strong` are the same company (contract §1.2, Names)."""

    EXACT = "exact"
    STRONG = "strong"
    LICENCE = "licence"
