"""Every number of weights.py is pinned by a real pair: what is the same, what is only similar, what is another firm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from verify.core.agency import Action, Agency, Coverage, Held, History, Kind, Register, Sanction, SourceState
from verify.core.index import RegisterIndex, Shelf
from verify.core.names import name_key
from verify.core.scoring import Outcome, match_name
from verify.core.slips import How

DAY = date(2026, 1, 1)


def shelf_of(names: Sequence[str], regency: str | None = None) -> Shelf:
    state = SourceState(
        source="h", kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.PARTIAL, history=History.HISTORICAL,
        as_of=DAY, max_age_days=30,
    )  # fmt: skip
    rows = (Agency(source="h", source_id=str(at), name=name, regency=regency) for at, name in enumerate(names))
    return RegisterIndex.build(
        Register(version=1, sources=(state,), agencies=tuple(Held(row, DAY, DAY) for row in rows))
    ).shelf("ID")


@pytest.mark.parametrize(
    ("asked", "held", "why"),
    [
        ("PT Timuraya Jaya Lestari", "TIMUR RAYA JAYA LESTARI", "a fused word that lost a doubled letter"),
        ("PT Tiaramas Ronagemilang", "TIARAMAS RONA GEMILANG", "fused words"),
        ("Asamulia Indoman Power", "ASAMULIA INDO MANPOWER", "words split elsewhere"),
        ("PT Elsafa Adiwiguna Mandiri", "EELSHAFAH ADI WIGUNA MANDIRI", "transliteration"),
        ("PT Karya Satrya Abadi", "KARYA SATRIA ABADI", "FOLD_SCORE: y for i"),
        ("PT KARYA MANPOWER SUAKARSA", "KARYA MANPOWER SWAKARSA", "FOLD_SCORE: ua for wa"),
        ("PT. Aulila Duta Pratama", "AULIA DUTA PRATAMA", "TYPO_SCORE: one letter too many"),
        ("PT Putri Samawa Mandir", "PUTRI SAMAWA MANDIRI", "TYPO_SCORE: the last letter lost"),
        ("PT Amil Fajar Internasonal", "AMIL FAJAR INTERNATIONAL", "TWO_TYPOS_MIN_LETTERS: a long word"),
        ("Duta Pratama Aulia", "AULIA DUTA PRATAMA", "REORDERED: other order, one entry"),
        ("PT Arny Family", "ARNI FAMILY", "y/i"),
        ("PT Karya Satria Abad1", "KARYA SATRIA ABADI", "a figure that a scanner put for a letter"),
        ("PT Karya Sejaht.", "KARYA SEJAHTERA", "a common word shortened with a dot"),
        ("PT Samu Dera Cakti", "SAMUDERA CAKTI", "split in another writing of the word"),
        ("PT Tiaramas Ronagemilng", "TIARAMAS RONA GEMILANG", "a slip in fused words"),
        ("PT Krida Utama Sejati", "KRIDATAMA SEJATI", "-utama for -tama"),
        ("PT Jsya Sarkosa", "JAYA SARKOSA", "a slip in a short word"),
        ("Sarkosa Wiraguna (PT)", "SARKOSA WIRAGUNA", "the form in brackets"),
        ("PT Sarkosa (TKI SENDIRI)", "SARKOSA (TKI SENDIRI)", "the entry's own bracket"),
        ("dapat tawaran sama PT Karya Sarkosa nih", "KARYA SARKOSA", "talk before a legal form"),
    ],
)
def test_match_name_knows_the_same_company(asked: str, held: str, why: str) -> None:
    match = match_name(name_key(asked, talk=True), shelf_of([held, "PT Lain Sekali Barokah"]))
    assert match.outcome is Outcome.SAME, why
    assert match.company is not None
    assert match.company.name == held


@pytest.mark.parametrize(
    ("asked", "held", "why"),
    [
        ("PT Karya Satria Abadi Mandiri", "KARYA SATRIA ABADI", "an extra word of any weight"),
        ("PT Karya Satria", "KARYA SATRIA ABADI", "a missing word"),
        ("PT Cipta Karya Perdana", "CIPTA KARYA PERSADA", "MAX_SLIPS: two slips, two companies"),
        ("PT Tulus Widodo Putri", "TULUS WIDODO PUTRA", "PUTRI is a word of its own"),
        ("Central Karya Semesta", "CITRA KARYA SEMESTA", "one word another"),
        ("PT Sarko", "SARCO", "MIN_WORDS_FOR_A_SLIP: nothing else vouches for one word"),
        ("PT Putra Satria Abade", "PUTRI SATRIA ABADI", "a slip does not carry another word along"),
        ("PT Zam Zam", "ZAMZAM PERWITA", "a short form"),
        ("PT PSM", "PUTRI SAMAWA MANDIRI", "initials"),
        ("PT Trias Insan Madani (Mulia)", "TRIAS INSAN MADANI", "a bracket that is no town"),
        ("PT Putrijaya Abadi", "PUTRA JAYA ABADI", "a fused word must read alike: PUTRI JAYA is not PUTRA JAYA"),
        ("PT Karya 1 Abadi", "KARYA 2 ABADI", "figures are never slips"),
        ("PT Mega Buana Citra", "MEGAH BUANA CITRA", "alike, and both are words"),
        ("PT Tugas Karya Abadi", "TUNAS KARYA ABADI", "a word that people use is no slip"),
        ("PT Putri Jaya Abadi", "PUTRAJAYA ABADI", "a split word must read alike too"),
        ("PT Sark. Sentosa", "SARKOSA SENTOSA", "a name's own word is never shortened"),
        ("PT Karya Man. Sent.", "KARYA MANDIRI SENTOSA", "MAX_SHORTENED: one word may be short"),
        ("PT Aulila Sarkoca Wiragana", "AULIA SARKOSA WIRAGUNA", "MAX_SLIPS: three slips"),
        ("Sama Karya Sarkosa", "KARYA SARKOSA", "talk is a word where no form follows"),
        ("PT Karya Sarkosa gak resmi", "KARYA SARKOSA", "who does not ask, warns"),
        ("PT Sarkosa (TKI SENDIRI)", "SARKOSA", "another entry's bracket"),
    ],
)
def test_match_name_never_takes_another_company_for_the_listed_one(asked: str, held: str, why: str) -> None:
    match = match_name(name_key(asked, talk=True), shelf_of([held, "PT Lain Sekali Barokah"]))
    assert match.outcome is not Outcome.SAME, why
    assert match.company is None


@pytest.mark.parametrize("asked", ["PT Maju Terus", "PT Barokah Abadi", "PT Qwrtzpl"])
def test_match_name_finds_nothing_where_nothing_is(asked: str) -> None:
    shelf = shelf_of(["KARYA SATRIA ABADI", "MANDIRI JAYA ABADI SENTOSA", "SINAR KENCANA ABADI"])
    assert match_name(name_key(asked), shelf).outcome is Outcome.NONE


def test_match_name_asks_back_where_two_fit_alike() -> None:
    match = match_name(name_key("PT Safira Jasa Rahmat"), shelf_of(["RAHMAT JASA SAFIRA", "JASA SAFIRA RAHMAT"]))
    assert match.outcome is Outcome.SEVERAL
    assert len(match.candidates) == 2


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("PT Saria Gemilang", ["SATRIA GEMILANG", "SARINA GEMILANG"]),
        ("PT Megahh Sarkosa", ["MEGA SARKOSA", "MEGAH SARKOSA"]),
        ("PT Karya Indo.", ["KARYA INDO", "KARYA INDONESIA"]),
        ("PT Sarkosa Man.", ["SARKOSA MANDIRI", "SARKOSA MANPOWER"]),
    ],
)
def test_match_name_asks_back_where_a_slip_fits_two(asked: str, held: list[str]) -> None:
    assert match_name(name_key(asked), shelf_of(held)).outcome is Outcome.SEVERAL


def test_match_name_shares_the_probability_among_those_that_fit_alike() -> None:
    match = match_name(name_key("PT Safira Jasa Rahmat"), shelf_of(["RAHMAT JASA SAFIRA", "JASA SAFIRA RAHMAT"]))
    assert [one.confidence for one in match.candidates] == [0.4995, 0.4995]


def test_match_name_states_what_is_left_for_the_runner_up() -> None:
    shelf = shelf_of(["RAHMAT JASA SAFIRA", "JASA SAFIRA RAHMAT"])
    match = match_name(name_key("PT Rahmat Jasa Safyra"), shelf)
    assert [(one.company.name, one.confidence) for one in match.candidates] == [
        ("RAHMAT JASA SAFIRA", 0.999),
        ("JASA SAFIRA RAHMAT", 0.001),
    ]


def test_match_name_takes_the_exact_one_of_two_alike() -> None:
    match = match_name(name_key("PT Jasa Safira Rahmat"), shelf_of(["RAHMAT JASA SAFIRA", "JASA SAFIRA RAHMAT"]))
    assert match.outcome is Outcome.SAME
    assert match.candidates[0].company.name == "JASA SAFIRA RAHMAT"


def test_match_name_lets_the_regency_of_an_office_follow() -> None:
    shelf = shelf_of(["TRIAS INSAN MADANI"], regency="Kabupaten Cirebon")
    assert match_name(name_key("PT Trias Insan Madani Cirebon"), shelf).outcome is Outcome.SAME
    assert match_name(name_key("PT Trias Insan Madani Padang"), shelf).outcome is Outcome.SIMILAR


def test_match_name_explains_every_word() -> None:
    match = match_name(name_key("PT Karya Satrya Abadi Mandiri"), shelf_of(["KARYA SATRIA ABADI"]))
    pairs = [(word.asked, word.held) for word in match.candidates[0].words]
    assert pairs == [("karya", "karya"), ("satrya", "satria"), ("abadi", "abadi"), ("mandiri", "")]


def test_match_name_tells_what_each_word_counted() -> None:
    shelf = shelf_of(["KARYA SARKOSA", *(f"KARYA {word}" for word in ("WIBAWA", "NIRMALA", "SEROJA", "DAHLIA"))])
    match = match_name(name_key("PT Karya Sarkoza Wira"), shelf)
    words = match.candidates[0].words
    assert [(word.asked, word.held, word.how) for word in words] == [
        ("karya", "karya", How.SAME),
        ("sarkoza", "sarkosa", How.SPELLING),
        ("wira", "", How.EXTRA),
    ]
    assert words[0].weight < words[1].weight
    assert sum(word.weight for word in words) == pytest.approx(1, abs=0.002)


def shelf_with_decision(listed: str, decided: str, *, regency: str | None = None) -> Shelf:
    state = SourceState(
        source="h", kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.PARTIAL, history=History.HISTORICAL,
        as_of=DAY, max_age_days=30,
    )  # fmt: skip
    names = (listed, "PT Wibawa Seroja", "PT Lain Sekali Barokah")
    rows = tuple(
        Held(Agency(source="h", source_id=str(at), name=name, regency=regency), DAY, DAY)
        for at, name in enumerate(names)
    )
    revoked = Sanction(source="h", source_id="s", agency_name=decided, action=Action.REVOKED)
    register = Register(version=1, sources=(state,), agencies=rows, sanctions=(Held(revoked, DAY, DAY),))
    return RegisterIndex.build(register).shelf("ID")


@pytest.mark.parametrize(
    ("listed", "decided"),
    [
        ("PT Al Wihdah Jaya Sentosa", "PT Alwihda Jaya Sentosa"),
        ("PT Rona Gemilang Sejati", "PT Rona Gemilang Sejatih"),
        ("PT Rona Gemilang Sejati", "PT Rona Gemilank Sejati"),
        ("PT Rona Gemilang Sejati", "PT Sejati Rona Gemilank"),
        ("PT Rona Gemilang Sejati", "PT Ronna Gamilang Sejati"),
        ("PT Rona Gemilang Sejati", "PT Ronagemilang Sejati"),
        ("PT Rona Gemilang Sejati", "PT Rona Gemilang Sejati Malang"),
        ("PT Sarco", "PT Sarko"),
    ],
)
def test_match_name_asks_back_where_a_decision_names_nearly_the_same_company(listed: str, decided: str) -> None:
    match = match_name(name_key(listed), shelf_with_decision(listed, decided, regency="Kota Malang"))
    assert match.outcome is Outcome.SEVERAL
    assert [one.company.name for one in match.candidates] == [listed, decided]


@pytest.mark.parametrize("decided", ["PT Rona Gemilang Sejati Utama", "PT Rona Gemilang", "PT Roda Gemilang Sejati"])
def test_match_name_leaves_a_decision_against_another_company_alone(decided: str) -> None:
    match = match_name(name_key("PT Rona Gemilang Sejati"), shelf_with_decision("PT Rona Gemilang Sejati", decided))
    assert match.outcome is Outcome.SAME
