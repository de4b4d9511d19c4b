"""The sanctioned companies: every row a dated decision (invented layout)."""

from __future__ import annotations

import pytest

from registry_sync.clean import Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.parse.siskop2mi_sanctions import parse
from tests.registry_sync.parse.documents import PAGES, SANCTIONS_URL, SITE, WORDS, document, one
from verify.core.agency import Action, Kind, Sanction

PAGE = (PAGES / "p3mi_sanksi.html").read_text(encoding="utf-8")


def test_parse_reads_the_invented_page_into_clean_sanctions() -> None:
    cleaned = clean(
        Kind.SANCTIONS,
        parse(Kind.SANCTIONS, one(PAGE, SANCTIONS_URL), WORDS),
        Rules(source="id-p3mi-sanctions", jurisdiction="ID"),
    )
    assert cleaned.rejected == ()
    rows = [row for row in cleaned.rows if isinstance(row, Sanction)]
    assert [(row.action, str(row.effective_from), str(row.effective_until), row.decree) for row in rows] == [
        (Action.SUSPENSION, "2026-01-29", "2026-04-28", "SK 901/2026"),
        (Action.DEPOSIT_CASHED, "2026-05-01", "None", "SK 902/2026"),
        (Action.REVOKED, "2026-02-04", "None", "SK 903/2026"),
        (Action.RESTORED, "2026-06-02", "None", "SK 904/2026"),
    ]
    assert [(row.agency_name, row.agency_source_id) for row in rows[1:3]] == [
        ("PT REKAAN TIGA INTERNASIONAL", "9003"), ("PT REKAAN EMPAT", None)
    ]  # fmt: skip
    assert rows[0].source_url == f"{SITE}/profil/lembaga/detail/9003"
    assert rows[0].reason == "Contoh alasan; Pasal 9"


def test_parse_numbers_rows_over_all_pages() -> None:
    documents = (document(PAGE, SANCTIONS_URL), document(PAGE, f"{SANCTIONS_URL}/10"))
    assert [record.number for record in parse(Kind.SANCTIONS, documents, WORDS).records] == list(range(1, 9))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<td>Jenis Sanksi</td>", "<td>Perihal</td>", "should list sanctions. It holds no table of them"),
        ("<td>Nomor SK</td>", "<td>Denda</td>", "Unknown header in a table of sanctions: 'Denda'"),
        ("Pencairan Deposito", "Denda Administratif", "Unknown sanction 'Denda Administratif' in row 2"),
        ("</table>", "", "breaks off"),
        ("Jumlah: 4 sanksi", "Sanksi lain ada di lampiran", "'Sanksi lain ada di lampiran'"),
    ],
)
def test_parse_stops_and_says_what_was_seen(old: str, new: str, said: str) -> None:
    assert old in PAGE
    with pytest.raises(ShapeChanged) as stopped:
        parse(Kind.SANCTIONS, one(PAGE.replace(old, new), SANCTIONS_URL), WORDS)
    assert said in stopped.value.message


def test_parse_hands_an_unreadable_day_on_to_be_rejected() -> None:
    parsed = parse(Kind.SANCTIONS, one(PAGE.replace("2 Juni 2026", "Juni 2026"), SANCTIONS_URL), WORDS)
    cleaned = clean(Kind.SANCTIONS, parsed, Rules(source="x", jurisdiction="ID"))
    assert [(reject.row, "effective_from is not a date" in reject.reason) for reject in cleaned.rejected] == [(4, True)]


def test_parse_lists_sanctions_only() -> None:
    with pytest.raises(ShapeChanged, match="holds sanctions, not agencies"):
        parse(Kind.AGENCIES, one(PAGE), WORDS)
