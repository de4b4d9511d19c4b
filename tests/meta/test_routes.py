"""Every route of the service with who may call it and what guards it. A new route is a decision: it is written here."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.web.officers.signing import sign_in
from tests.web.running import Serve, loaded, migrated, serve
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officers import Role
from verify.web.officers.guard import DOOR, HOME, OPEN, ROLES

__all__ = ["loaded", "migrated", "serve"]

# Who may call. `anyone` reads, `anyone, limited` sends (a limit by network), and `operator` is for the machines that
# watch the service (docs/operating.md keeps them off the public address). Officers' pages name the roles they let in.
ANYONE, LIMITED, OPERATOR = "anyone", "anyone, limited", "operator"
VILLAGE, DESK, EDITOR, ADMIN = "village", "desk", "register_editor", "admin"
EVERY = f"{VILLAGE}, {DESK}, {EDITOR}, {ADMIN}"

ROUTES = {
    ("GET", "/"): ANYONE,
    ("POST", "/"): LIMITED,
    ("GET", "/k/<code>"): ANYONE,
    ("GET", "/k/<code>.pdf"): LIMITED,
    ("GET", "/k/<code>.png"): LIMITED,
    ("GET", "/papan.pdf"): LIMITED,
    ("GET", "/s/<token>"): ANYONE,
    ("GET", "/.well-known/cekdulu-slip-keys.json"): ANYONE,
    ("GET", "/tutup"): ANYONE,
    ("GET", "/agen"): ANYONE,
    ("GET", "/agen/<path:agency_id>"): ANYONE,
    ("GET", "/tentang"): ANYONE,
    ("GET", "/metode"): ANYONE,
    ("GET", "/privasi"): ANYONE,
    ("GET", "/perubahan"): ANYONE,
    ("GET", "/perubahan.atom"): ANYONE,
    ("GET", "/koreksi"): ANYONE,
    ("POST", "/koreksi"): LIMITED,
    ("GET", "/koreksi/<path:agency_id>"): ANYONE,
    ("GET", "/koreksi/terkirim"): ANYONE,
    ("GET", "/luring"): ANYONE,
    ("GET", "/luring/versi"): ANYONE,
    ("GET", "/luring/daftar.<name>.json"): ANYONE,
    ("GET", "/luring/skrip.<digest>.js"): ANYONE,
    ("GET", "/luring/sw.js"): ANYONE,
    ("GET", "/luring/app.webmanifest"): ANYONE,
    ("GET", "/tabel"): ANYONE,
    ("POST", "/tabel"): LIMITED,
    ("POST", "/api/v1/checks"): LIMITED,
    ("GET", "/api/v1/checks/<code>"): ANYONE,
    ("POST", "/api/v1/checks/batch"): LIMITED,
    ("GET", "/api/v1/agencies"): ANYONE,
    ("GET", "/api/v1/agencies/<path:id>"): ANYONE,
    ("GET", "/api/v1/register"): ANYONE,
    ("GET", "/api/v1/register/changes"): ANYONE,
    ("GET", "/api/v1/register.csv"): ANYONE,
    ("GET", "/api/v1/openapi.json"): ANYONE,
    ("GET", "/api/docs"): ANYONE,
    ("GET", "/petugas"): EVERY,
    ("GET", "/petugas/masuk"): ANYONE,
    ("POST", "/petugas/masuk"): LIMITED,
    ("GET", "/petugas/masuk/kode"): ANYONE,
    ("POST", "/petugas/masuk/kode"): LIMITED,
    ("POST", "/petugas/keluar"): EVERY,
    ("GET", "/petugas/undangan/<token>"): ANYONE,
    ("POST", "/petugas/undangan/<token>"): LIMITED,
    ("GET", "/petugas/akun"): EVERY,
    ("POST", "/petugas/akun/sandi"): EVERY,
    ("POST", "/petugas/akun/sesi/<session_id>/tutup"): EVERY,
    ("POST", "/petugas/akun/sesi/tutup"): EVERY,
    ("GET", "/petugas/akun/kode"): EVERY,
    ("POST", "/petugas/akun/kode"): EVERY,
    ("GET", "/petugas/akun/cadangan"): EVERY,
    ("POST", "/petugas/akun/cadangan"): EVERY,
    ("GET", "/petugas/kantor"): ADMIN,
    ("POST", "/petugas/kantor/undang"): ADMIN,
    ("POST", "/petugas/kantor/undangan/<invitation_id>/cabut"): ADMIN,
    ("POST", "/petugas/kantor/akun/<account_id>/sandi"): ADMIN,
    ("POST", "/petugas/kantor/akun/<account_id>/peran"): ADMIN,
    ("POST", "/petugas/kantor/akun/<account_id>/tutup"): ADMIN,
    ("GET", "/petugas/meja"): DESK,
    ("POST", "/petugas/meja"): DESK,
    ("GET", "/petugas/meja/k/<code>"): DESK,
    ("POST", "/petugas/meja/k/<code>"): DESK,
    ("GET", "/petugas/meja/k/<code>/lengkapi"): DESK,
    ("POST", "/petugas/meja/k/<code>/putusan"): DESK,
    ("GET", "/petugas/meja/putusan/<decision_id>/lengkapi"): DESK,
    ("GET", "/petugas/meja/putusan/<decision_id>/serah"): DESK,
    ("GET", "/petugas/desa"): VILLAGE,
    ("POST", "/petugas/desa"): VILLAGE,
    ("GET", "/petugas/desa/contoh.xlsx"): VILLAGE,
    ("GET", "/petugas/desa/hasil/<list_id>"): VILLAGE,
    ("GET", "/petugas/desa/hasil/<list_id>/tabel.xlsx"): VILLAGE,
    ("GET", "/petugas/desa/hasil/<list_id>/tabel.csv"): VILLAGE,
    ("POST", "/petugas/desa/hasil/<list_id>/hapus"): VILLAGE,
    ("GET", "/petugas/desa/kartu"): VILLAGE,
    ("POST", "/petugas/desa/kartu"): VILLAGE,
    ("GET", "/petugas/desa/kartu/<code>"): VILLAGE,
    ("GET", "/petugas/desa/papan.pdf"): VILLAGE,
    ("GET", "/petugas/meja/hari"): DESK,
    ("GET", "/petugas/meja/hari.csv"): DESK,
    ("GET", "/petugas/meja/hari.xlsx"): DESK,
    ("GET", "/petugas/masuk/oidc/<office>"): LIMITED,
    ("GET", "/petugas/masuk/oidc/<office>/kembali"): LIMITED,
    ("GET", "/petugas/kantor/catatan"): ADMIN,
    ("GET", "/petugas/kantor/kunci"): ADMIN,
    ("POST", "/petugas/kantor/kunci"): ADMIN,
    ("POST", "/petugas/kantor/kunci/<key_id>/cabut"): ADMIN,
    ("GET", "/petugas/daftar"): EDITOR,
    ("GET", "/petugas/daftar/pembacaan/<int:run_id>"): EDITOR,
    ("POST", "/petugas/daftar/terima"): EDITOR,
    ("GET", "/petugas/daftar/unggah"): EDITOR,
    ("POST", "/petugas/daftar/unggah"): EDITOR,
    ("GET", "/petugas/daftar/tugas/<int:errand_id>"): EDITOR,
    ("POST", "/petugas/daftar/tugas"): EDITOR,
    ("GET", "/petugas/daftar/pasangan"): EDITOR,
    ("GET", "/petugas/daftar/pasangan/<pair_id>"): EDITOR,
    ("POST", "/petugas/daftar/pasangan"): EDITOR,
    ("GET", "/petugas/daftar/fakta"): EDITOR,
    ("POST", "/petugas/daftar/fakta"): EDITOR,
    ("POST", "/petugas/daftar/fakta/cari"): EDITOR,
    ("POST", "/petugas/daftar/fakta/tarik"): EDITOR,
    ("GET", "/petugas/daftar/perusahaan/<path:agency_id>"): EDITOR,
    ("GET", "/petugas/daftar/versi"): EDITOR,
    ("POST", "/petugas/daftar/versi"): EDITOR,
    ("GET", "/healthz"): OPERATOR,
    ("GET", "/readyz"): OPERATOR,
    ("GET", "/metrics"): OPERATOR,
}
# Pages are guarded by the form token; programs send JSON, which no other site's form can.
TOKEN_EXEMPT = {"/api/v1/checks", "/api/v1/checks/batch"}


def test_the_routes_are_those_of_the_list(serve: Serve, settings: Settings) -> None:
    app = serve(settings)
    found = {
        (method, rule.rule)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert found == ROUTES.keys()


def _let_in(app: Flask, endpoint: str) -> frozenset[str]:
    return getattr(app.view_functions[endpoint], ROLES, frozenset())


def test_every_route_lets_in_whom_the_list_names(serve: Serve, settings: Settings) -> None:
    app = serve(settings)
    for rule in app.url_map.iter_rules():
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            named = ROUTES[method, rule.rule]
            roles = frozenset() if named in (ANYONE, LIMITED, OPERATOR) else frozenset(named.split(", "))
            assert _let_in(app, rule.endpoint) == roles, rule.rule
            # A page of the officers' side that names no role says so: none is open because a guard was forgotten.
            officers = rule.rule.startswith(HOME)
            assert hasattr(app.view_functions[rule.endpoint], OPEN) is (officers and not roles), rule.rule


@pytest.mark.parametrize("role", list(Role))
def test_every_officers_page_refuses_the_other_roles(serve: Serve, loaded: Settings, role: Role) -> None:
    app = serve(loaded.with_changes())
    app.config["WTF_CSRF_ENABLED"] = False
    signed, stranger = sign_in(app, role), app.test_client()
    # Signing out comes last.
    for (method, rule), named in sorted(ROUTES.items(), key=lambda route: route[0][1].endswith("/keluar")):
        if named in (ANYONE, LIMITED, OPERATOR) or "<" in rule:
            continue
        outside = stranger.open(rule, method=method)
        if method == "GET":
            assert outside.headers["Location"].partition("?")[0] == DOOR, rule
        else:
            # What was typed is not lost in a redirect.
            assert (outside.status_code, "tidak kami simpan" in outside.text) == (403, True), rule
        refused = signed.open(rule, method=method).status_code == 403
        assert refused is (role not in named.split(", ")), rule


def test_every_route_that_sends_is_limited_by_network(serve: Serve, settings: Settings) -> None:
    client = serve(settings.with_changes(rate_limit_post="1/hour")).test_client()
    # Counted even where the request is wrong; here the database has no tables, so a counted request is a 503.
    for (method, rule), who in ROUTES.items():
        if method == "POST":
            assert who not in (ANYONE, OPERATOR)
            assert client.post(rule).status_code == 503, rule


@pytest.mark.parametrize("rule", sorted(rule for method, rule in ROUTES if method == "POST"))
def test_every_form_is_guarded_by_its_token(serve: Serve, settings: Settings, migrated: Engine, rule: str) -> None:

    answer = serve(settings).test_client().post(rule, data={"message": "PT X"})
    said = ("Tekan tombolnya sekali lagi", "tekan tombolnya sekali lagi", "Yang Anda kirim tidak kami simpan")
    refused = answer.status_code == 400 and any(one in answer.text for one in said)
    assert refused is (rule not in TOKEN_EXEMPT)
