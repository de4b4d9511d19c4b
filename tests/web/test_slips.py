import base64
import io
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image

from tests.web.drawn.prints import code_on, words_of
from tests.web.running import KARYA, PERSON, PERSON_PHONE, REVOKED, Serve, ask, load_register
from verify.core.answer import Advice
from verify.service.keys import Keyring
from verify.service.services import EXTENSION, Services
from verify.service.slips import Slip, slip_of, token_of
from verify.settings import Settings
from verify.store.engine import Engine
from verify.web.drawn import qr

_BASE = "https://cekdulu.example.go.id"


def _code(client: FlaskClient, **fields: str) -> str:
    return ask(client, **fields).rpartition("/")[2]


def _copied(client: FlaskClient) -> str:
    return _code(client, company=KARYA, phones=PERSON_PHONE)


def _slip(app: Flask, code: str) -> Slip:
    services: Services = app.extensions[EXTENSION]
    stored = services.checker.stored(code)
    assert stored is not None
    return slip_of(stored.answer, ZoneInfo(services.settings.timezone))


def _token(app: Flask, code: str) -> str:
    services: Services = app.extensions[EXTENSION]
    return token_of(_slip(app, code), Keyring(services.settings.slip_key_path))


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html.partition("<main")[2].partition("</main>")[0]).split())


@pytest.mark.parametrize(("suffix", "kind"), [("pdf", "application/pdf"), ("png", "image/png")])
@pytest.mark.parametrize("query", ["", "?hl=en&kertas=a9&utm_source=wa"])
def test_a_drawing_is_private_and_named_by_its_code_alone(
    client: FlaskClient, suffix: str, kind: str, query: str
) -> None:
    code = _copied(client)
    given = client.get(f"/k/{code}.{suffix}{query}")
    assert given.status_code == 200
    assert given.content_type == kind
    assert given.headers["Cache-Control"] == "no-store"
    assert given.headers["Content-Disposition"] == f'inline; filename="{code}.{suffix}"'
    assert "Set-Cookie" not in given.headers


@pytest.mark.parametrize("suffix", ["pdf", "png"])
def test_a_drawing_of_a_code_typed_otherwise_leads_to_the_one_address(client: FlaskClient, suffix: str) -> None:
    code = _copied(client)
    given = client.get(f"/k/{code.lower().replace('-', '')}.{suffix}?hl=en&kertas=a4")
    assert given.status_code == 302
    assert given.headers["Location"].startswith(f"/k/{code}.{suffix}?")
    assert "hl=en" in given.headers["Location"]
    assert ("kertas=a4" in given.headers["Location"]) is (suffix == "pdf")


def test_a_drawing_of_no_answer_is_a_plain_page(client: FlaskClient) -> None:
    for path in ("/k/0000-0000-00000.pdf", "/k/x.png", "/k/x.pdf", "/k/.png", "/k/a/b.pdf"):
        given = client.get(path)
        assert given.status_code == 404, path
        assert "<h1>" in given.text


def test_a_slip_prints_what_is_stored_and_nothing_that_was_typed(client: FlaskClient) -> None:
    typed = f"{PERSON} dari {KARYA} {PERSON_PHONE} rini@example.org kerja di Taiwan, datang ke rumah Bu Rahayuningsih"
    code = _code(client, message=typed)
    said = words_of(client.get(f"/k/{code}.pdf", base_url=_BASE).data)
    assert KARYA in said
    assert "890" in said
    assert f"{_BASE}/k/{code}" in said
    for private in ("Budi", "Sponsorwati", "Rahayu", "rini@", "3456", "7890"):
        assert private not in said


def test_a_slip_carries_a_token_that_leads_to_the_same_answer(app: Flask, client: FlaskClient) -> None:
    code = _code(client, company=REVOKED)
    given = client.get(f"/k/{code}.pdf", base_url=_BASE)
    token = _token(app, code)
    assert code_on(given.data) == qr.squares(f"{_BASE}/s/{token}")
    assert given.data == client.get(f"/k/{code}.pdf", base_url=_BASE).data
    seen = client.get(f"/s/{token}")
    assert seen.status_code == 200
    assert 'class="outcome do_not_proceed"' in seen.text
    assert "Jangan bayar dan jangan berangkat dulu" in seen.text


def test_a_card_is_as_large_as_messengers_want_it(client: FlaskClient) -> None:
    given = client.get(f"/k/{_copied(client)}.png")
    assert Image.open(io.BytesIO(given.data)).size == (1080, 1350)
    assert len(given.data) < 120_000


def test_a_scanned_slip_says_that_it_is_ours_and_what_it_says(app: Flask, client: FlaskClient) -> None:
    code = _copied(client)
    given = client.get(f"/s/{_token(app, code)}")
    said = _words(given.text)
    operator = app.extensions[EXTENSION].settings.operator_name
    assert f"Slip ini dikeluarkan oleh {operator} dan tidak diubah." in said
    assert "Tanya petugas dulu" in said
    assert code in said
    assert f"Status {KARYA} di daftar masih sama: ada di daftar, izin tercatat aktif." in said
    assert "Daftar belum berubah: masih versi" in said
    assert "bukan jaminan" in said
    assert f'href="/k/{code}"' in given.text
    assert given.headers["Cache-Control"] == "no-store"
    assert 'name="robots" content="noindex"' in given.text


def test_a_scanned_slip_speaks_english(app: Flask, client: FlaskClient) -> None:
    said = _words(client.get(f"/s/{_token(app, _copied(client))}?hl=en").text)
    assert "This slip was issued by" in said
    assert "Ask an officer first" in said


def test_a_scanned_slip_says_what_has_changed_since(
    app: Flask, client: FlaskClient, serve: Serve, loaded: Settings, migrated: Engine
) -> None:
    code = _code(client, company=KARYA, phones="021 8304 1470")
    token = _token(app, code)
    load_register(migrated, karya_suspended=True)
    said = _words(serve(loaded).test_client().get(f"/s/{token}").text)
    assert f"Daftar sudah berubah. {KARYA} sekarang: izin dihentikan sementara." in said
    assert "Daftar sudah diperbarui, sekarang versi" in said
    assert "Tidak ada tanda bahaya dari data ini" in said


def test_a_scanned_slip_holds_after_its_answer_was_deleted(app: Flask, client: FlaskClient) -> None:
    code = _copied(client)
    token = _token(app, code)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=31), tick=True):
        assert client.get(f"/k/{code}").status_code == 404
        given = client.get(f"/s/{token}")
    said = _words(given.text)
    assert given.status_code == 200
    assert "dan tidak diubah." in said
    assert "Rincian jawaban ini sudah dihapus. Kami menyimpannya 30 hari." in said
    assert f'href="/k/{code}"' not in given.text
    assert KARYA not in said


def test_a_scanned_slip_is_told_though_the_register_cannot_be_read(
    serve: Serve, settings: Settings, app: Flask, client: FlaskClient
) -> None:
    token = _token(app, _copied(client))
    bare = settings.with_changes(database_url=f"sqlite:///{settings.var_dir / 'none.sqlite'}")
    given = serve(bare).test_client().get(f"/s/{token}")
    assert given.status_code == 200
    assert "Daftar sedang tidak dapat dibuka." in _words(given.text)
    assert "sudah dihapus" not in given.text


def test_a_changed_slip_is_said_to_be_changed(app: Flask, client: FlaskClient) -> None:
    token = _token(app, _copied(client))
    for place in (0, 1, 24, 25, 60, 110):
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        given = client.get(f"/s/{changed}")
        assert given.status_code == 404, place
        said = _words(given.text)
        assert "Slip ini diubah atau bukan dari kami" in said
        assert "dikeluarkan" not in said
        assert "outcome" not in given.text.partition("<main")[2]


def test_a_broken_token_is_a_plain_page(client: FlaskClient) -> None:
    for token in ("x", "A" * 5000, "%00", "%F0%9F%98%80", "%22%3Cscript%3E", "..", "a%2Fb"):
        given = client.get(f"/s/{token}")
        assert given.status_code == 404, token
        assert "<h1>" in given.text
        assert "<script" not in given.text


def test_a_slip_of_another_installation_is_not_ours(client: FlaskClient, app: Flask, settings: Settings) -> None:
    code = _copied(client)
    foreign = token_of(_slip(app, code), Keyring(settings.var_dir / "foreign.key"))
    assert client.get(f"/s/{foreign}").status_code == 404


def test_a_slip_holds_for_what_it_says_not_for_what_a_code_leads_to(app: Flask, client: FlaskClient) -> None:
    """Whoever could sign would still not change the stored answer; the page shows the slip's own words."""
    slip = replace(_slip(app, _copied(client)), advice=Advice.DO_NOT_PROCEED)
    given = client.get(f"/s/{token_of(slip, Keyring(app.extensions[EXTENSION].settings.slip_key_path))}")
    assert 'class="outcome do_not_proceed"' in given.text


def test_keys_lets_anybody_check_a_slip(app: Flask, client: FlaskClient) -> None:
    assert client.get("/.well-known/cekdulu-slip-keys.json").json == {"keys": []}
    token = _token(app, _copied(client))
    given = client.get("/.well-known/cekdulu-slip-keys.json")
    assert given.headers["Cache-Control"] == "public, max-age=3600"
    (key,) = given.get_json()["keys"]
    assert (key["kty"], key["crv"]) == ("OKP", "Ed25519")
    public = Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(key["x"] + "="))
    made = base64.urlsafe_b64decode(token + "=")
    public.verify(made[-64:], b"cekdulu slip\0" + made[:-64])


def test_the_poster_is_kept_by_everybody_and_leads_to_this_host(client: FlaskClient) -> None:
    given = client.get("/papan.pdf", base_url=_BASE)
    assert given.content_type == "application/pdf"
    assert given.headers["Cache-Control"] == "public, max-age=86400"
    assert given.headers["Content-Disposition"] == 'inline; filename="cek-dulu.pdf"'
    assert code_on(given.data) == qr.squares(f"{_BASE}/")
    assert code_on(client.get("/papan.pdf?hl=en", base_url=_BASE).data) == qr.squares(f"{_BASE}/?hl=en")


def test_drawing_is_limited_by_network(serve: Serve, loaded: Settings) -> None:
    client = serve(loaded.with_changes(rate_limit_draw="2/hour")).test_client()
    code = _copied(client)
    drawn = [client.get(path).status_code for path in (f"/k/{code}.pdf", f"/k/{code}.png")]
    assert drawn == [200, 200]
    refused = client.get("/papan.pdf")
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    assert client.get("/").status_code == 200
