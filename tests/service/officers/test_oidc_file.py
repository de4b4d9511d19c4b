from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.identity import SECRET, provider_file
from verify.errors import ConfigError
from verify.service.officers.oidc_file import read_providers
from verify.settings import load_settings


def test_read_providers_reads_an_office_with_its_secret_unshown(tmp_path: Path) -> None:
    found = read_providers(provider_file(tmp_path, "o1", second_factor_amr=["otp"]))["o1"]
    assert found.client_secret.get_secret_value() == SECRET
    assert found.host == "sso.kantor.example"
    assert found.second_factor_amr == {"otp"}
    assert SECRET not in repr(found)
    assert read_providers(None) == {}


def test_read_providers_takes_a_secret_from_a_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    variable = "CEKDULU_OIDC_SECRET_DESA"
    monkeypatch.setenv(variable, "dari lingkungan")
    path = provider_file(tmp_path, "o1", client_secret_file=None, client_secret_env=variable)
    assert read_providers(path)["o1"].client_secret.get_secret_value() == "dari lingkungan"
    assert load_settings()  # such a variable is no unknown setting


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"issuer": "http://sso.kantor.example"}, "issuer"),
        ({"issuer": "https://sso.kantor.example/?x=1"}, "issuer"),
        ({"client_id": ""}, "client_id"),
        ({"login_claim": None}, "login_claim"),
        ({"client_secret": "terbuka"}, "client_secret cannot stand"),
        ({"client_secret_file": None}, "name one of"),
        ({"client_secret_env": "X"}, "name one of"),
        ({"client_secret_file": None, "client_secret_env": "CEKDULU_OIDC_SECRET_NONE"}, "holds no secret"),
        ({"client_secret_file": "none.secret"}, "cannot be read"),
        ({"second_faktor_amr": ["otp"]}, "second_faktor_amr"),
    ],
)
def test_read_providers_names_what_is_wrong_and_no_secret(tmp_path: Path, more: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigError, match=said) as refused:
        read_providers(provider_file(tmp_path, "o1", **more))
    assert SECRET not in refused.value.message
    assert "terbuka" not in refused.value.message


def test_read_providers_refuses_a_file_that_is_none_and_an_office_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_providers(tmp_path / "none.toml")
    (tmp_path / "broken.toml").write_text("[o1", encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot be read"):
        read_providers(tmp_path / "broken.toml")
    with pytest.raises(ConfigError, match="no id of an office"):
        read_providers(provider_file(tmp_path, "'../o1'"))
