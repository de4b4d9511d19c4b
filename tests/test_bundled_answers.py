"""Golden answers from the bundled register itself, loaded through the same path as any source."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from registry_sync.cli import main as registry_sync
from verify.cli import main as verify
from verify.core.answer import Answer
from verify.core.claim import Claim
from verify.service.checking import Checker
from verify.settings import load_settings
from verify.store.engine import open_engine

Ask = Callable[..., Answer]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    var = tmp_path_factory.mktemp("bundled")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CEKDULU_DATABASE_URL", f"sqlite:///{var / 'register.sqlite'}")
        patch.setenv("CEKDULU_ARCHIVE_DIR", str(var / "archive"))
        patch.setenv("CEKDULU_VAR_DIR", str(var))
        assert verify(["migrate"]) == 0
        assert registry_sync(["bundled"]) == 0
        settings = load_settings()
        checker = Checker(open_engine(settings.database_url), settings)
    return lambda **fields: checker.check(Claim(**fields), keep=False)


CASES = [
    ("PT Multi Intan Amanah Internasional", "do_not_proceed", "revoked", {"LICENCE_REVOKED"}),
    ("PT Bidar Timur", "do_not_proceed", "revoked", {"LICENCE_REVOKED"}),
    ("PT Al Jaidi Ikhwan", "do_not_proceed", "revoked", {"LICENCE_REVOKED"}),
    ("PT Bumi Mas Indonesia Mandiri", "check_first", "unknown_status", {"SANCTION_END_UNCONFIRMED"}),
    ("PT Tulus Widodo Putra", "check_first", "unknown_status", {"STATUS_UNKNOWN", "PAST_SANCTION"}),
    ("Putri Samawa Mandiri", "check_first", "unknown_status", {"STATUS_UNKNOWN"}),
    ("PT Bumi Mas Indonesia", "check_first", "similar", {"COMPANY_SIMILAR"}),
    ("PT Abdi Marine", "check_first", "unknown_status", {"STATUS_UNKNOWN", "LICENCE_OTHER_KIND"}),
    ("PT Andalan Mitra Prestasi (Padang)", "check_first", "unknown_status", {"STATUS_UNKNOWN"}),
    ("Yasri", "check_first", "ambiguous", {"COMPANY_AMBIGUOUS"}),
    ("PT Karya Satria Abadi", "check_first", "similar", {"COMPANY_SIMILAR"}),
    ("PT Zamrud Khatulistiwa Biru", "cannot_tell", "cannot_say", set()),
    ("PT PSM", "check_first", "similar", {"COMPANY_SIMILAR"}),
]


@pytest.mark.parametrize(("company", "advice", "status", "codes"), CASES, ids=[case[0] for case in CASES])
def test_bundled_register_warns_and_vouches_for_nobody(
    ask: Ask, company: str, advice: str, status: str, codes: set[str]
) -> None:
    answer = ask(companies=(company,))
    assert (answer.advice.value, answer.company.status.value) == (advice, status)
    assert {one.code for one in answer.findings} - {"REGISTER_STALE"} == codes
    assert answer.register.status.value == "stale"


def test_bundled_revocation_carries_its_decree_date_and_source(ask: Ask) -> None:
    answer = ask(companies=("PT Multi Intan Amanah Internasional",), phones=("0812-3456-7890",))
    found = next(one for one in answer.findings if one.code == "LICENCE_REVOKED")
    assert (found.evidence["date"], found.evidence["decree"]) == ("2026-01-29", "SK Menteri 96/2026")
    assert found.source == "id-kp2mi-sanctions"
    assert found.evidence["url"].startswith("https://")


@pytest.mark.parametrize(
    "line", (Path(__file__).parents[1] / "config/register/id-p3mi-historical.csv").read_text().splitlines()[1::40]
)
def test_bundled_register_never_says_active_or_not_found(ask: Ask, line: str) -> None:
    name = line.split(",", 1)[1].rsplit(",", 1)[0].strip('"')
    for written in (name, name + " Zulkarnain", name[:-2]):
        answer = ask(companies=(written,), phones=("0812-3456-7890",))
        assert answer.company.status.value not in ("active", "not_found")
        assert answer.advice.value != "no_warning_found"
