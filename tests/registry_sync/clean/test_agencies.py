"""Rows of agencies: read through verify.core, rejected with a reason, stopped at an unknown word."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from registry_sync.clean import Cleaned, Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.parse.canonical import parse
from tests.registry_sync.parse.documents import NO_WORDS, one
from verify.core.agency import Agency, Contact, ContactKind, Kind, OfficeKind, Status

RULES = Rules(source="test", jurisdiction="ID")


def cleaned(text: str, rules: Rules = RULES) -> Cleaned:
    return clean(Kind.AGENCIES, parse(Kind.AGENCIES, one(text.encode()), NO_WORDS), rules)


def test_clean_reads_every_column_of_an_agency() -> None:
    text = (
        "source_id,name,aliases,kind,parent_source_id,licence_number,licence_kind,status,status_from,status_until,"
        "decree,province,regency,address,phones,emails,websites,retrieved_at,source_url\n"
        "7,PT Karya Satria Abadi,KSA; Karya Satria,,,519/MEN/2012,,active,2024-01-02,2029-01-02,SK 1/2024,DKI Jakarta,"
        'Jakarta Timur,"Jl. Budi 20",021-8304147; Fax: 021-8304148,INFO@KSA.co.id,https://www.KSA.co.id/,'
        "2026-11-20,https://example.org/7\n"
    )
    assert cleaned(text).rows == (
        Agency(
            source="test",
            source_id="7",
            name="PT Karya Satria Abadi",
            aliases=("KSA", "Karya Satria"),
            licence_number="519/MEN/2012",
            licence_kind="SIP3MI",
            status=Status.ACTIVE,
            status_from=date(2024, 1, 2),
            status_until=date(2029, 1, 2),
            decree="SK 1/2024",
            province="DKI Jakarta",
            regency="Jakarta Timur",
            address="Jl. Budi 20",
            contacts=(
                Contact(ContactKind.PHONE, "021-8304147", "+62218304147"),
                Contact(ContactKind.FAX, "021-8304148", "+62218304148"),
                Contact(ContactKind.EMAIL, "INFO@KSA.co.id", "info@ksa.co.id"),
                Contact(ContactKind.WEBSITE, "https://www.KSA.co.id/", "ksa.co.id"),
            ),
            source_url="https://example.org/7",
        ),
    )
    row = cleaned(text).rows[0]
    assert isinstance(row, Agency)
    assert row.retrieved_at == datetime(2026, 11, 20, tzinfo=UTC)


REJECTED = [
    ("name,status\n,active\n", "name is blank"),
    ("name\nPT.\n", "no word that could name a company"),
    ("name\n---\n", "no word that could name a company"),
    ("name\nPT A\x1bB\n", "control characters"),
    ("name,status_from\nPT Abadi,29/01/2026\n", "status_from is not a date like 2026-01-29"),
    ("name,status_from\nPT Abadi,20260129\n", "status_from is not a date like 2026-01-29"),
    ("name,status_until\nPT Abadi,2026-02-30\n", "status_until is not a date like 2026-01-29"),
    ("name,status_from,status_until\nPT Abadi,2026-02-03,2026-02-02\n", "ends before it starts"),
    ("name,retrieved_at\nPT Abadi,yesterday\n", "retrieved_at is not an ISO time stamp"),
    ("name,retrieved_at\nPT Abadi,0001-01-01T00:00:00+07:00\n", "retrieved_at is not an ISO time stamp"),
    ("name,kind\nPT Abadi,branch\n", "a branch without parent_source_id"),
    ("name,kind,parent_source_id\nPT Abadi,head_office,1\n", "a head office with a parent_source_id"),
    ("name,parent_source_id\nPT Abadi,1\n", "a head office with a parent_source_id"),
    ("name,kind,parent_source_id\nPT Abadi,branch,99\n", "no head office in the file or in the register held"),
]


@pytest.mark.parametrize(("text", "reason"), REJECTED)
def test_clean_rejects_a_row_with_its_reason_and_its_raw_cells(text: str, reason: str) -> None:
    outcome = cleaned(text)
    (rejected,) = outcome.rejected
    assert outcome.rows == ()
    assert reason in rejected.reason
    assert rejected.row == 2
    assert rejected.raw.startswith('{"name": ')


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("name,status\nPT Abadi,aktif\n", "Unknown status 'aktif' in row 2"),
        ("name,status\n,Active\n", "Unknown status 'Active' in row 2"),
        ("name,kind\nPT Abadi,agent\n", "Unknown kind 'agent' in row 2"),
    ],
)
def test_clean_stops_at_a_word_whose_meaning_would_have_to_be_guessed(text: str, named: str) -> None:
    with pytest.raises(ShapeChanged) as refusal:
        cleaned(text)
    assert named in refusal.value.message


@pytest.mark.parametrize(
    ("text", "listed_means", "status"),
    [
        ("name\nPT Abadi\n", Status.UNKNOWN, Status.UNKNOWN),
        ("name\nPT Abadi\n", Status.ACTIVE, Status.ACTIVE),
        ("name,status\nPT Abadi,\n", Status.ACTIVE, Status.UNKNOWN),
        ("name,status\nPT Abadi,revoked\n", Status.ACTIVE, Status.REVOKED),
    ],
)
def test_clean_lets_being_listed_mean_something_only_where_no_status_is_stated(
    text: str, listed_means: Status, status: Status
) -> None:
    (row,) = cleaned(text, Rules(source="test", jurisdiction="ID", listed_means=listed_means)).rows
    assert isinstance(row, Agency)
    assert row.status is status


def test_clean_gives_a_row_without_id_one_from_its_raw_name_alone() -> None:
    first = cleaned("name,address\nPT Abadi,Jl. Satu\n").rows[0]
    moved = cleaned("name,address\nPT Abadi,Jl. Dua\n").rows[0]
    other = cleaned("name,address\nP.T. Abadi,Jl. Satu\n").rows[0]
    assert first.source_id == moved.source_id != other.source_id
    assert len(first.source_id) == 12


def test_clean_rejects_a_row_that_repeats_another_word_for_word() -> None:
    outcome = cleaned("name,address\nPT Abadi,Jl. Satu\nPT Abadi,Jl. Satu\nPT Abadi,Jl. Dua\n")
    assert [rejected.row for rejected in outcome.rejected] == [3]
    assert len(outcome.rows) == 2


BRANCHES = (
    "source_id,name,kind,parent_source_id\n"
    "1,PT Abadi,,\n2,PT Abadi Cabang Kupang,branch,1\n3,PT Lama Cabang Mataram,branch,old\n"
    "4,PT Abadi Cabang Ende,branch,2\n,PT Tanpa Induk,branch,none\n"
)


def test_clean_keeps_a_branch_whose_head_office_is_in_the_file_or_held() -> None:
    outcome = cleaned(BRANCHES, Rules(source="test", jurisdiction="ID", parents=frozenset({"old"})))
    assert [row.source_id for row in outcome.rows] == ["1", "2", "3"]
    assert [rejected.row for rejected in outcome.rejected] == [5, 6]
    assert [row.kind for row in outcome.rows if isinstance(row, Agency)][1:] == [OfficeKind.BRANCH] * 2


def test_clean_believes_the_file_rather_than_what_is_held_about_what_a_head_office_is() -> None:
    text = "source_id,name,kind,parent_source_id\n1,PT A,,\n2,PT A Kupang,branch,1\n3,PT A Ende,branch,2\n"
    outcome = cleaned(text, Rules(source="test", jurisdiction="ID", parents=frozenset({"2"})))
    assert [row.source_id for row in outcome.rows] == ["1", "2"]
