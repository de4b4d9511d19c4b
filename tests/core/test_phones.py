from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.slips import one_slip_away
from verify.core.phones import Line, Phone, PhoneProblem, near, read_phones, without_numbers


def numbers(written: str, region: str = "ID") -> list[str]:
    return [one.e164 for one in read_phones(written, region) if isinstance(one, Phone)]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0812-3456-7890", ["+6281234567890"]),
        ("O812 3456 789O", ["+6281234567890"]),
        ("O8l2 3456 7890", ["+6281234567890"]),
        ("+62 812 3456 7890", ["+6281234567890"]),
        ("62 812 3456 7890", ["+6281234567890"]),
        ("+620812 3456 7890", ["+6281234567890"]),
        ("81234567890", ["+6281234567890"]),
        ("wa.me/+6281175511011", ["+6281175511011"]),
        ("https://wa.me/+6282141040084?text=halo%2010", ["+6282141040084"]),
        ("wa.me/081234567890", ["+6281234567890"]),
        ("wa.me/6281234567890,087811112222", ["+6281234567890", "+6287811112222"]),
        ("https://api.whatsapp.com/send?phone=6281234567890&phone=6287811112222", ["+6281234567890", "+6287811112222"]),
        ("api.whatsapp.com/send/?phone=6281234567890&text&type=phone_number&app_absent=0", ["+6281234567890"]),
        ("08111-129-129", ["+628111129129"]),
        ("081-11-129-129", ["+628111129129"]),
        ("08980422566 / 0898-0422-566", ["+628980422566"]),
        ("(+62 21) 80885348-9", ["+622180885348", "+622180885349"]),
        ("+62 218304147/48", ["+62218304147", "+62218304148"]),
        ("021-5001234 s/d 36", ["+62215001234", "+62215001235", "+62215001236"]),
        ("(021) 79188924, 29244810", ["+622179188924", "+622129244810"]),
        ("+62 21 5267073 / info@x.id", ["+62215267073"]),
        ("021-8301234 ext 12", ["+62218301234"]),
        ("021-8301234 (ext. 12) / 021-8301235 pes 1034", ["+62218301234", "+62218301235"]),
        ("081200841593085700789732", ["+6281200841593", "+6285700789732"]),
        ("628820024648962896300862806281300807814", ["+6288200246489", "+6289630086280", "+6281300807814"]),
        ("66800346288", ["+66800346288"]),
        ("(021) 5001234 - 5001236", ["+62215001234", "+62215001236"]),
        ("0062 812 0034 5678", ["+6281200345678"]),
        ("Telp. (0751)7059045", ["+627517059045"]),
        ("0812 3456 7890 0813 1111 2222", ["+6281234567890", "+6281311112222"]),
        ("0812 3456 7890 atau 0813 1111 2222", ["+6281234567890", "+6281311112222"]),
        ("0-800-1000", ["08001000"]),
        ("110", ["110"]),
        ("1500630", ["1500630"]),
        ("+65 9123 4567", ["+6591234567"]),
        ("+852 6773 0466", ["+85267730466"]),
        ("+886 9011 32000", ["+886901132000"]),
        ("", []),
        ("tidak ada", []),
    ],
)
def test_read_phones_reads_what_a_careful_person_reads(written: str, read: list[str]) -> None:
    assert numbers(written) == read


def test_read_phones_reads_a_cell_of_the_philippine_register() -> None:
    cell = "(02) 86818959/09178870567/09998800089/09175255264"
    assert numbers(cell, "PH") == ["+63286818959", "+639178870567", "+639998800089", "+639175255264"]


@pytest.mark.parametrize("end", ["?text=hub+087811112222", ".087811112222", "-0878", "/nol/delapan", "?text=%30%38%37"])
def test_without_numbers_leaves_what_hides_behind_a_link(end: str) -> None:
    link = "wa.me/6281234567890" + end
    assert without_numbers(link).strip() or len(read_phones(link)) > 1


@pytest.mark.parametrize(
    "hidden", ["ext 08123 ext 45678", "pes 0812 pes 3456", "ext 812 021-5551234 ext 3456 021-5551234 ext 789"]
)
def test_without_numbers_leaves_a_number_told_in_extensions(hidden: str) -> None:
    cell = f"021-5551234 {hidden}"
    problems = [one for one in read_phones(cell) if isinstance(one, PhoneProblem)]
    assert problems or any(word.isdigit() for word in without_numbers(cell).split())


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("09980466887 / 632 34168228 /63 917 001 7979", ["+639980466887", "+63234168228", "+639170017979"]),
        ("(632)826-0359", ["+6328260359"]),
        ("(2)53139596 / 53136595", ["+63253139596", "+63253136595"]),
        ("7916-8621/09200616474", ["+639200616474"]),
        ("5241261 LOC 117/117", []),
        ("980823 / 9223741", []),
    ],
)
def test_read_phones_reads_the_cells_of_manila(cell: str, read: list[str]) -> None:
    assert numbers(cell, "PH") == read


@pytest.mark.parametrize("local", ["821 0324", "8722-1144", "5551234"])
def test_read_phones_dials_no_local_number_without_its_area(local: str) -> None:
    assert [one.code for one in read_phones(local) if isinstance(one, PhoneProblem)] == ["no_area_code"]


def test_read_phones_keeps_a_fax_apart() -> None:
    read = read_phones("Telp 021-5551234 Fax 021-5551235")
    assert [(one.e164, one.line) for one in read if isinstance(one, Phone)] == [
        ("+62215551234", Line.PHONE),
        ("+62215551235", Line.FAX),
    ]


@pytest.mark.parametrize(
    ("written", "code"), [("08123", "no_area_code"), ("1234", "too_short"), ("0" * 20, "too_long")]
)
def test_read_phones_says_why_a_number_is_none(written: str, code: str) -> None:
    assert [one.code for one in read_phones(written) if isinstance(one, PhoneProblem)] == [code]


@pytest.mark.parametrize("code", ["110", "129", "0800-1000", "1500-630", "148"])
def test_read_phones_never_dials_a_short_code_abroad(code: str) -> None:
    assert [one.line for one in read_phones(code) if isinstance(one, Phone)] == [Line.SHORT_CODE]


@given(st.text(alphabet="0123456789 +-()/.,;OolIabFaxWA@\n", max_size=60))
def test_read_phones_is_total_and_gives_each_number_once(written: str) -> None:
    read = read_phones(written)
    assert len(set(read)) == len(read)
    assert all(one.e164.removeprefix("+").isdigit() for one in read if isinstance(one, Phone))


E164 = st.from_regex(r"\+62[0-9]{8,11}", fullmatch=True)


@given(E164, st.data())
def test_near_holds_of_every_number_one_slip_away(number: str, data: st.DataObject) -> None:
    assert near(number, data.draw(st.sampled_from(sorted(one_slip_away(number)))))


@pytest.mark.parametrize(
    ("left", "right", "is_near"),
    [
        ("+6281234567890", "+6281234567891", True),
        ("+6281234567890", "+6281234567809", True),
        ("+6281234567890", "+628123456789", True),
        ("+6281234567890", "+62812345678900", True),
        ("+6281234567890", "+6281234567890", False),
        ("+6281234567890", "+6281234567981", False),
    ],
)
def test_near_is_one_slip(left: str, right: str, is_near: bool) -> None:
    assert near(left, right) is is_near


@given(
    st.from_regex(r"\+?\(?(0|62|8)[0-9]{2,3}\)?[ -]?[0-9]{3,5}([ -]?[0-9]{1,4})?", fullmatch=True),
    st.sampled_from(["ID", "PH"]),
)
def test_read_phones_reads_a_lone_number_as_it_reads_one_among_others(written: str, region: str) -> None:
    # "atau -" is a second piece without a digit: the cell is taken apart, and the number in it is the same.
    assert read_phones(written, region) == read_phones(f"{written} atau -", region)


@given(st.from_regex(r"0[1-9][0-9]{8,10}", fullmatch=True))
def test_read_phones_reads_national_numbers_as_the_library_does(written: str) -> None:
    (one,) = read_phones(written)
    number = phonenumbers.parse(written, "ID")
    assert isinstance(one, Phone)
    assert one.e164 == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    assert one.odd is not phonenumbers.is_valid_number(number)
