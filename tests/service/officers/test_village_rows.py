from __future__ import annotations

import pytest

from verify.service.batch import Problem
from verify.service.claims import Asked
from verify.service.officers.village_rows import TYPED_CHARS, Given, RawRow, read_table, read_text


def asked(given: Given) -> dict[str, dict[str, object] | str]:
    """What each row asks by its number, without the fields that are empty; the code of a problem."""
    return {line.number: _told(line.asked) for line in given.lines}


def _told(one: Asked | Problem) -> dict[str, object] | str:
    if isinstance(one, Problem):
        return one.code
    assert one.audience == "village"
    fields = {name: getattr(one, name) for name in Asked.__dataclass_fields__ if name != "audience"}
    return {name: value for name, value in fields.items() if value}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "PT X, 0812-3456-7890, Taiwan",
            {"companies": ("PT X",), "phones": ("0812-3456-7890",), "destination": "Taiwan"},
        ),
        ("PT X\t0812-3456-7890", {"companies": ("PT X",), "phones": ("0812-3456-7890",)}),
        ("2. PT X | HP 0812-3456-7890", {"companies": ("PT X",), "phones": ("HP 0812-3456-7890",)}),
        (
            "3;PT Sejati;0812 345 6789;Hong Kong;ART",
            {"companies": ("PT Sejati",), "phones": ("0812 345 6789",), "destination": "Hong Kong", "job": "ART"},
        ),
        ("Karya Satria, 0812-3456-7890", {"companies": ("Karya Satria",), "phones": ("0812-3456-7890",)}),
        ("PT A; PT B", {"companies": ("PT A", "PT B")}),
        ("Maju Jaya, info@maju.example", {"companies": ("Maju Jaya",), "emails": ("info@maju.example",)}),
        # what is in no cell of its own is read as a message, never left out
        (
            "PT Z, Pak Budi 0813-1111-2222, 0812-3333-4444",
            {"companies": ("PT Z",), "phones": ("0812-3333-4444",), "message": "Pak Budi 0813-1111-2222"},
        ),
        ("PT X 0812-3456-7890 Taiwan", {"message": "PT X 0812-3456-7890 Taiwan"}),
        ("- Karya Satria Abadi", {"message": "Karya Satria Abadi"}),
        ("Dicari ART, gaji 10 juta, hub 0812", {"message": "Dicari ART, gaji 10 juta, hub 0812"}),
        # a rounded number is never asked with the digits that are left
        ("PT X, 8,12346E+11", "rounded_number"),
        ("PT X 8.12346E+11", "rounded_number"),
    ],
)
def test_read_text_reads_a_line_as_people_write_it(line: str, expected: dict[str, object] | str) -> None:
    assert asked(read_text(line)) == {"1": expected}


def test_read_text_numbers_lines_as_an_editor_does() -> None:
    assert [line.number for line in read_text("\nPT A\n\n  \nPT B\n").lines] == ["2", "5"]


def test_read_text_takes_a_table_that_was_copied_from_a_spreadsheet() -> None:
    given = read_text("Nama PT\tNo HP\tNegara\nPT A\t0812\tTaiwan\nPT B\t8.12346E+11\tHK\n")
    assert asked(given) == {
        "2": {"companies": ("PT A",), "phones": ("0812",), "destination": "Taiwan"},
        "3": "rounded_number",
    }


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["PT A", "081234567890.0", "", ""], {"companies": ("PT A",), "phones": ("081234567890",)}),
        (["PT A", "'0812", "", ""], {"companies": ("PT A",), "phones": ("0812",)}),
        (["", "", "29/01/2026", ""], "nothing"),
        (["PT A", "", "29/01/2026", ""], {"companies": ("PT A",), "on_date": "2026-01-29"}),
        (["PT A", "", "kemarin", ""], {"companies": ("PT A",), "on_date": "kemarin"}),
        (["PT A", "", "", "10 juta"], {"companies": ("PT A",), "message": "Kerja di luar negeri.\nGaji: 10 juta"}),
        (["PT A"], {"companies": ("PT A",)}),
        (["PT A", "", "", "", "x"], "more_cells"),
    ],
)
def test_read_table_reads_a_row_by_its_columns(cells: list[str], expected: dict[str, object] | str) -> None:
    names = RawRow("1", ["PT", "HP", "Tanggal ditawari", "Gaji"])
    assert asked(read_table([names, RawRow("2", cells)])) == {"2": expected}


def test_read_table_never_reads_columns_about_people_and_tells_them() -> None:
    names = ["No", "Nama", "NIK", "PT", "HP"]
    given = read_table([RawRow("1", names), RawRow("2", ["1", "Siti", "5203", "PT A", "0812"])])
    assert asked(given) == {"2": {"companies": ("PT A",), "phones": ("0812",)}}
    assert given.people == ("Nama", "NIK")
    assert "Siti" not in given.lines[0].typed


def test_read_table_marks_a_row_unread_that_says_more_than_is_read() -> None:
    rows = [["PT", "Warna"], ["PT A", ""], ["PT B", "biru"]]
    given = read_table([RawRow(str(at), cells) for at, cells in enumerate(rows, 1)])
    assert asked(given) == {"2": {"companies": ("PT A",)}, "3": {"companies": ("PT B",), "unread": True}}
    assert given.unread == ("Warna",)


def test_read_table_finds_the_names_below_a_title_and_loses_no_row_above_them() -> None:
    rows = [["PERUSAHAAN", "", ""], ["PT Atas", "0812-1111-2222", ""], ["Nama PT", "HP", "Negara"], ["PT A", "", ""]]
    rows += [["Nama PT", "HP", "Negara"], ["PT B", "", ""]]
    given = read_table([RawRow(str(at), cells) for at, cells in enumerate(rows, 1)])
    assert asked(given) == {
        "2": {"companies": ("PT Atas",), "phones": ("0812-1111-2222",)},
        "4": {"companies": ("PT A",)},
        "6": {"companies": ("PT B",)},
    }
    assert given.titles == ("1",)


def test_read_table_keeps_a_damaged_row_as_a_problem_in_its_place() -> None:
    broken = Problem("broken_row", "row", "…")
    rows = [RawRow("1", ["PT"]), RawRow("2", broken), RawRow("3", ["PT A"])]
    assert asked(read_table(rows)) == {"2": "broken_row", "3": {"companies": ("PT A",)}}
    assert asked(read_table(rows[1:])) == {"2": "broken_row", "3": {"companies": ("PT A",)}}


def test_read_text_shows_no_more_of_a_row_again_than_tells_which_it_is() -> None:
    (line,) = read_text("PT " + "Karya " * 50).lines
    assert len(line.typed) == TYPED_CHARS
    assert line.typed.endswith("…")
