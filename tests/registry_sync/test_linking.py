"""Which records rules make one, which they bring before a person, and which they leave alone: a table a rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from registry_sync.linking import SILENT, Rule, find_pairs
from tests.support.registers import LIVE, LOOKED, OLD, PH, agency, register
from verify.core.agency import Agency, OfficeKind

NAME = "PT Karya Satria Abadi"
PHONE, OTHER = "+622112345678", "+622187654321"


def old(source_id: str, name: str, *contacts: str, **fields: object) -> Agency:
    return agency(source_id, name, *contacts, source="old", **fields)


CASES = [
    pytest.param(
        [agency("1", NAME, licence_number="SIP3MI 519/MEN/2012"), old("9", "PT Lain", licence_number="519 MEN 2012")],
        [Rule.LICENCE],
        id="one licence number, whatever the names",
    ),
    pytest.param(
        [
            agency("1", NAME, licence_number="519/MEN/2012"),
            old("9", NAME, licence_number="519/MEN/2012", licence_kind="SIUKAK"),
        ],
        [Rule.NAME_ONLY],
        id="numbers of two kinds of licence are two numbers",
    ),
    pytest.param(
        [
            agency("1", NAME, licence_number="519/MEN/2012"),
            old("9", "PT Satu Dua", licence_number="519/MEN/2012"),
            old("8", "PT Tiga Empat", licence_number="519/MEN/2012"),
        ],
        [Rule.LICENCE_OF_SEVERAL, Rule.LICENCE_OF_SEVERAL],
        id="a number that a source gives twice",
    ),
    pytest.param([agency("1", NAME, PHONE), old("9", "KARYA SATRIA ABADI, PT", OTHER, PHONE)], [Rule.NAME_AND_CONTACT],
                 id="one name and one of its contacts"),
    pytest.param([agency("1", NAME, regency="Kab. Malang"), old("9", NAME, regency="KABUPATEN MALANG")],
                 [Rule.NAME_AND_REGENCY], id="one name in one regency"),
    pytest.param([agency("1", NAME, regency="Kota Malang"), old("9", NAME, regency="Kab. Malang")], [Rule.NAME_ONLY],
                 id="a town is not the regency around it"),
    pytest.param([agency("1", NAME, PHONE), old("9", NAME, OTHER)], [Rule.NAME_ONLY], id="one name, other contacts"),
    pytest.param([agency("1", NAME, "fax:" + PHONE), old("9", NAME, "fax:" + PHONE)], [Rule.NAME_ONLY],
                 id="a fax is no contact"),
    pytest.param([agency("1", NAME, PHONE), old("9", NAME, PHONE), old("8", NAME)],
                 [Rule.NAME_OF_SEVERAL, Rule.NAME_OF_SEVERAL], id="a name that a source lists twice"),
    pytest.param([agency("1", NAME, PHONE), old("9", "PT Karya Satria Abadi Mandiri", PHONE)],
                 [Rule.SIMILAR_AND_CONTACT], id="a word more, and one contact"),
    pytest.param([agency("1", NAME, PHONE), old("9", "PT Karya Satrya Abadi", PHONE)], [Rule.SIMILAR_AND_CONTACT],
                 id="another spelling, and one contact"),
    pytest.param([agency("1", NAME), old("9", "PT Karya Satrya Abadi")], [], id="another spelling and nothing else"),
    pytest.param([agency("1", NAME, PHONE), old("9", "PT Duta Wibawa", PHONE)], [], id="one contact, no common word"),
    pytest.param([agency("1", NAME, PHONE), agency("2", NAME, PHONE)], [], id="one source tells its records apart"),
    pytest.param([agency("1", NAME, PHONE), agency("1", NAME, PHONE, source="ph")], [], id="two jurisdictions"),
    pytest.param([agency("1", NAME), old("9", NAME, kind=OfficeKind.BRANCH)], [], id="branches are no companies"),
    pytest.param([agency("1", NAME, PHONE), old("9", "CV Karya Satria Abadi", PHONE)], [Rule.SIMILAR_AND_CONTACT],
                 id="another form is another name"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "rules"), CASES)
def test_find_pairs_names_the_rule(rows: list[Agency], rules: list[Rule]) -> None:
    assert [pair.rule for pair in find_pairs(register(*rows, sources=(*LIVE, OLD, PH)))] == rules


def test_find_pairs_gives_each_pair_once_and_by_the_stronger_rule() -> None:
    rows = (agency("1", NAME, PHONE, licence_number="519/MEN/2012"), old("9", NAME, licence_number="519/MEN/2012"))
    (pair,) = find_pairs(register(*rows, sources=(*LIVE, OLD)))
    assert (pair.a, pair.b, pair.rule) == ("old:9", "reg:1", Rule.LICENCE)
    assert pair.rule in SILENT


def test_find_pairs_leaves_two_tombstones_alone_and_keeps_one() -> None:
    held = register(agency("1", NAME), old("9", NAME), sources=(*LIVE, OLD))
    one, two = (replace(one, removed_on=LOOKED) for one in held.agencies)
    assert find_pairs(replace(held, agencies=(one, two))) == ()
    assert len(find_pairs(replace(held, agencies=(held.agencies[0], two)))) == 1


def test_find_pairs_believes_no_contact_that_everybody_has() -> None:
    rows = [agency(str(at), f"PT Karya Satria {'abcdefghijk'[at]}", PHONE) for at in range(11)]
    assert find_pairs(register(*rows, old("9", "PT Karya Satria", PHONE), sources=(*LIVE, OLD))) == ()
