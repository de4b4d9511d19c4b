import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from tests.support.confirmed import confirmed, digests, fact
from tests.support.registers import (
    KSA_BRANCH,
    KSA_CLOSED_BRANCH,
    KSA_MOBILE,
    KSA_OFFICE,
    OLD,
    REGISTERS,
    ROWS,
    TODAY,
    agency,
    register,
)
from verify.core.agency import Action, Agency, Sanction, Status
from verify.core.index import RegisterIndex
from verify.core.rules import Rules
from verify.core.vocabulary import NAME_WORDS
from verify.service import compact
from verify.service.compact import payload
from verify.service.rules import load_rules, load_towns
from verify.settings import load_settings

Listed = dict[str, Any]


@pytest.fixture(scope="module")
def rules() -> Rules:
    return load_rules(load_settings().config_dir)


@pytest.fixture
def made(rules: Rules) -> Callable[[str], Listed]:
    """The compact form of one of the example registers, read again."""
    towns = load_towns(load_settings().config_dir)

    def read(name: str) -> Listed:
        index = RegisterIndex.build(REGISTERS[name], towns)
        told: Listed = json.loads(payload(index, rules, origin="ID", today=TODAY))
        return told

    return read


def _company(told: Listed, written: str) -> Listed:
    """The columns of one company, by its words as written; its findings by their codes."""
    columns = told["companies"]
    at = columns["written"].index(written)
    found = [columns["findings"][int(one)] for one in columns["against"][at].split()]
    return {
        "id": columns["ids"][at],
        "status": columns["status_table"][columns["statuses"][at]],
        "phones": columns["phones"][at].split(),
        "published": columns["published"][at],
        "findings": {one["code"]: one for one in found},
    }


def test_payload_has_what_officers_confirmed_against_a_company_and_no_denied_number(rules: Rules) -> None:
    held = confirmed(
        REGISTERS["live"],
        fact("revoked", "reg:12", "SK 7/2026", effective_on=date(2026, 11, 1)),
        fact("contact_denied", "reg:1", KSA_MOBILE),
        fact("contact", "reg:1", "+6281277778888"),
        fact("alias", "reg:1", "PT Quxindo Palarsa"),
    )
    index = RegisterIndex.build(held, load_towns(load_settings().config_dir), digests)
    written = payload(index, replace(rules, fact_fresh_days=180), origin="ID", today=TODAY)
    told: Listed = json.loads(written)
    assert _company(told, "wira kencana nusa")["status"] == "revoked"
    assert _company(told, "wira kencana nusa")["findings"]["LICENCE_REVOKED"]["decree"] == "SK 7/2026"
    phones = _company(told, "karya satria abadi")["phones"]
    assert "0" + KSA_OFFICE.removeprefix("+62") in phones
    assert "081277778888" in phones
    assert KSA_MOBILE.removeprefix("+62").encode() not in written
    assert b"quxindo" not in written.lower()


def test_payload_tells_what_it_is_and_of_when(made: Callable[[str], Listed]) -> None:
    told = made("live")
    assert {key: told[key] for key in ("schema", "version", "made", "origin", "age", "as_of")} == {
        "schema": 1, "version": 7, "made": "2026-11-21", "origin": "ID", "age": "fresh", "as_of": "2026-11-20",
    }  # fmt: skip
    assert told["vouched"]
    assert told["contacts_vouched"]
    assert not made("historical")["vouched"]


def test_payload_gives_each_company_the_status_and_findings_it_has_online(made: Callable[[str], Listed]) -> None:
    told = made("live")
    revoked, active = _company(told, "lintas mega buana"), _company(told, "karya satria abadi")
    assert (revoked["status"], revoked["findings"]["LICENCE_REVOKED"]["date"]) == ("revoked", "2026-01-29")
    assert revoked["findings"]["LICENCE_REVOKED"]["decree"] == "SK Menteri 96/2026"
    assert (active["status"], active["findings"], active["published"]) == ("active", {}, 1)
    assert told["companies"]["sources"][int(active["id"].partition(":")[0])] == "reg"


def test_payload_marks_the_numbers_of_closed_branches_and_holds_no_fax(made: Callable[[str], Listed]) -> None:
    phones = _company(made("live"), "karya satria abadi")["phones"]
    national = [value.replace("+62", "0") for value in (KSA_OFFICE, KSA_MOBILE, KSA_BRANCH, KSA_CLOSED_BRANCH)]
    assert phones[:2] == national[:2]
    assert national[2] in phones
    assert f"{national[3]}x" in phones
    assert phones[-1] == "@"
    assert not any("5551239" in one for one in phones)


def test_payload_is_the_same_for_the_same_register_and_day(rules: Rules) -> None:
    index = RegisterIndex.build(REGISTERS["live"])
    again = RegisterIndex.build(REGISTERS["live"])
    first = payload(index, rules, origin="ID", today=TODAY)
    assert first == payload(again, rules, origin="ID", today=TODAY)
    assert first != payload(index, rules, origin="ID", today=date(2026, 11, 22))


def test_payload_of_an_empty_register_holds_no_company(made: Callable[[str], Listed]) -> None:
    assert made("empty")["companies"]["written"] == []


def test_payload_refuses_more_companies_than_a_phone_can_hold(rules: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compact, "MOST_COMPANIES", 3)
    with pytest.raises(ValueError, match="too many"):
        payload(RegisterIndex.build(register(*ROWS, sources=(OLD,))), rules, origin="ID", today=TODAY)


def test_payload_of_a_thousand_agencies_packs_below_sixty_kilobytes(rules: Rules) -> None:
    index = RegisterIndex.build(register(*_thousand()), load_towns(load_settings().config_dir))
    packed = len(gzip.compress(payload(index, rules, origin="ID", today=TODAY), 9))
    assert len(index.companies) == 1000
    assert packed <= 60_000


def _thousand() -> list[Agency | Sanction]:
    """A thousand invented agencies with a town and three numbers each, every tenth with a decision against it."""
    draws = Random(7)  # noqa: S311 - invented names, the same in every run
    common, towns = sorted(NAME_WORDS), ("Kota Bekasi", "Kabupaten Cilacap", "Kota Malang", "Kabupaten Lombok Timur")
    rows: list[Agency | Sanction] = []
    names: set[str] = set()
    while len(names) < 1000:
        own = "".join(draws.choice(("ba", "di", "ka", "ru", "sen", "to", "mi", "lar", "gu", "ne")) for _ in range(3))
        names.add(f"PT {own} {draws.choice(common)} {draws.choice(common)}".upper())
    for at, name in enumerate(sorted(names)):
        numbers = [f"+6221{draws.randrange(10**7, 10**8)}", f"+62812{draws.randrange(10**7, 10**8)}"]
        numbers.append(f"+62{draws.choice((274, 341, 370))}{draws.randrange(10**5, 10**7)}")
        rows.append(agency(str(at), name, *numbers, regency=draws.choice(towns), status=Status.ACTIVE))
        if at % 10 == 0:
            day = date(2026, draws.randrange(1, 11), draws.randrange(1, 28))
            decided = Sanction(source="reg", source_id=f"s{at}", agency_name=name, agency_source_id=str(at),
                               action=Action.REVOKED, effective_from=day, decree=f"SK {at}/2026")  # fmt: skip
            rows.append(decided)
    return rows
