"""The register desk's pages, over a register that is read by the real intake; nothing here is played."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
import xlsxwriter
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from registry_sync import cli
from tests.web.officers.signing import new_office, sign_in
from tests.web.running import KARYA, KARYA_ID, PERSON, PERSON_PHONE, load_register, today, token
from verify.app import ENGINE, create_app
from verify.settings import load_settings
from verify.store.engine import open_engine, reading, writing
from verify.store.links import Verdict, list_pairs
from verify.store.officers import Role
from verify.store.runs import Outcome, list_runs
from verify.store.schema import migrate
from verify.store.tables import AUDIT, ERRANDS

DESK = "/petugas/daftar"
HEAD = "source_id,name,status,regency,phones,licence_number\n"
TWIN = '7,PT Karya Satriya Abadi,active,Depok,"(021) 8304-1470",\n'
BECAUSE = "Dicocokkan dengan kantor provinsi"
SECRET = f"{PERSON} {PERSON_PHONE}"


@dataclass(frozen=True, slots=True)
class Place:
    """One installation: its app, an editor's browser, and the intake that works beside it."""

    app: Flask
    client: FlaskClient
    sync: Callable[..., int]
    token: str

    def page(self, path: str, status: int = 200) -> str:
        """What a page says, without its sheet of styles."""
        shown = self.client.get(path)
        assert shown.status_code == status, shown.text
        return _plain(shown)

    def send(self, path: str, **fields: object) -> TestResponse:
        """Send a form with its token."""
        sent = {"csrf_token": self.token, **fields}
        return self.client.post(path, data=sent, content_type="multipart/form-data")

    def upload(
        self, text: str | bytes, *, feed: str = "kedua/agencies", name: str = "x.csv", day: str = ""
    ) -> TestResponse:
        """Send a file as of today, or of another day."""
        file = (io.BytesIO(text if isinstance(text, bytes) else text.encode()), name)
        return self.send(f"{DESK}/unggah", file=file, feed=feed, as_of=day or today().isoformat())

    def done(self, sent: TestResponse) -> str:
        """Where a form led to, after the intake has done what it asked."""
        path = led(sent)
        assert self.sync("errands") == cli.OK
        return path

    def last_run(self) -> int:
        """The newest run."""
        return list_runs(self.app.extensions[ENGINE], limit=1)[0].id


def led(sent: TestResponse) -> str:
    assert sent.status_code == 303, _plain(sent)
    return sent.headers["Location"]


def _plain(shown: TestResponse) -> str:
    return re.sub(r"<style>.*?</style>", "", shown.text, flags=re.DOTALL)


def workbook(text: str) -> bytes:
    """A workbook of one sheet, its rows written as CSV."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(csv.reader(io.StringIO(text))):
            sheet.write_row(number, 0, row)
    return made.getvalue()


def number_in(path: str) -> str:
    return path.rpartition("/")[2]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    var = tmp_path_factory.mktemp("register")
    with pytest.MonkeyPatch.context() as patch:
        settings = load_settings().with_changes(
            var_dir=var,
            archive_dir=var / "archive",
            database_url=f"sqlite:///{var / 'cekdulu.sqlite'}",
            rate_limit_post="100000/minute",
            register_upload_max_bytes=60_000,
        )
        patch.setenv("CEKDULU_VAR_DIR", str(var))
        patch.setenv("CEKDULU_DATABASE_URL", settings.database_url)
        engine = open_engine(settings.database_url)
        migrate(engine)
        load_register(engine)
        first = var / "first.csv"
        first.write_text(f"{HEAD}{TWIN}8,PT Lain Sekali,active,,,\n9,,active,,,\n")
        words = ("--source", "kedua", "--kind", "agencies", "--coverage", "complete")
        assert cli.main(["import", str(first), *words]) == cli.OK
        engine.dispose()
        app = create_app(settings)
        client = sign_in(app, Role.REGISTER_EDITOR, new_office(app, "BP3MI Contoh"))
        yield Place(app, client, lambda *words: cli.main(words), token(client.get(f"{DESK}/versi").text))
        app.extensions[ENGINE].dispose()


def test_a_file_is_looked_at_then_taken_in_and_its_run_is_shown(place: Place) -> None:
    book = workbook(f"{HEAD}{TWIN}8,PT Lain Sekali,suspended,,,\n9,,active,,,\n10,PT Baru Datang,active,Mataram,,\n")
    path = led(place.upload(book, name="daftar.xlsx"))
    assert "Menunggu pembaca" in place.page(path)
    with reading(place.app.extensions[ENGINE]) as connection:
        assert connection.execute(select(ERRANDS.c.document)).scalars().all() == [book]
    assert place.sync("errands") == cli.OK
    planned = place.page(path)
    assert "Selesai dilihat: dapat masuk" in planned
    for said in ("PT Baru Datang", "PT Lain Sekali", "Kolom nama kosong.", "Daftar belum berubah"):
        assert said in planned
    runs = place.last_run()
    taken = led(place.send(f"{DESK}/tugas", errand=number_in(path), do="take_in"))
    assert led(place.send(f"{DESK}/tugas", errand=number_in(path), do="take_in")) == taken
    assert place.sync("errands") == cli.OK
    assert place.last_run() == runs + 1
    assert "Selesai: daftar berubah" in place.page(taken)
    assert taken in place.page(path), "the plan leads to what became of it"
    run = place.page(f"{DESK}/pembacaan/{runs + 1}")
    assert re.search(r"petugas-\w+ \(BP3MI Contoh\)", run)
    assert taken in run
    assert "Masuk, daftar berubah" in run
    with reading(place.app.extensions[ENGINE]) as connection:
        assert set(connection.execute(select(ERRANDS.c.document)).scalars()) == {None}


def test_a_file_of_another_shape_cannot_be_taken_in(place: Place) -> None:
    path = place.done(place.upload(f"kolom_baru,{HEAD}x,{TWIN}"))
    planned = place.page(path)
    assert "Selesai dilihat: bentuknya lain" in planned
    assert ("kolom_baru" in planned, 'value="take_in"' in planned) == (True, False)
    asked = place.send(f"{DESK}/tugas", errand=number_in(path), do="take_in")
    assert (asked.status_code, "belum dilihat" in asked.text) == (422, True)


def test_a_refused_run_is_accepted_with_a_reason_that_is_kept(place: Place) -> None:
    path = place.done(place.upload(f"{HEAD}{TWIN}"))
    assert "Penjaga akan menolaknya" in place.page(path)
    assert "Terlalu banyak isinya hilang sekaligus." in place.page(path)
    place.done(place.send(f"{DESK}/tugas", errand=number_in(path), do="take_in"))
    run_id = place.last_run()
    run = place.page(f"{DESK}/pembacaan/{run_id}")
    assert "Daftar lama tetap dipakai." in run
    assert "pembacaan terakhirnya ditolak" in place.page(DESK)
    short = place.send(f"{DESK}/terima", run=run_id, because="ya")
    assert (short.status_code, 'id="because-mistake"' in short.text, ">ya<" in short.text.replace("\n", "")) == (
        422,
        True,
        True,
    )
    place.done(place.send(f"{DESK}/terima", run=run_id, because=BECAUSE))
    accepted = list_runs(place.app.extensions[ENGINE], limit=1)[0]
    assert (accepted.outcome, accepted.terms.of_run, accepted.terms.because) == (Outcome.APPLIED, run_id, BECAUSE)
    shown = place.page(f"{DESK}/pembacaan/{accepted.id}")
    for said in ("Masuk, walau penjaga menolak", "Penolakan yang dikesampingkan", BECAUSE):
        assert said in shown, said
    assert "sudah pernah diterima" in place.page(f"{DESK}/pembacaan/{run_id}")
    assert place.send(f"{DESK}/terima", run=run_id, because=BECAUSE).status_code == 422


def test_what_a_final_guard_refuses_cannot_be_asked_for(place: Place) -> None:
    day = (today() - timedelta(days=300)).isoformat()
    path = place.done(place.upload(f"{HEAD}{TWIN}", day=day))
    planned = place.page(path)
    assert "tidak boleh dikesampingkan siapa pun" in planned
    assert 'value="take_in"' not in planned
    place.done(place.send(f"{DESK}/tugas", errand=number_in(path), do="take_in"))
    run = place.page(f"{DESK}/pembacaan/{place.last_run()}")
    assert "Lebih lama daripada daftar yang dipakai." in run
    assert f'action="{DESK}/terima"' not in run


@pytest.mark.parametrize(
    ("name", "text", "status", "said"),
    [
        ("x.xlsx", HEAD, 422, "Isi berkas tidak cocok dengan akhiran namanya"),
        ("x.xlsm", HEAD, 422, "memuat makro"),
        ("x.docx", HEAD, 422, "tidak dibaca di sini"),
        ("x.csv", "x" * 80_000, 422, "lebih besar dari"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_in_words(
    place: Place, name: str, text: str, status: int, said: str
) -> None:
    sent = place.upload(text, name=name)
    assert (sent.status_code, said in sent.text, "file-mistake" in sent.text) == (status, True, True)


def test_a_large_body_is_read_for_an_editor_alone(place: Place) -> None:
    most, kind = 60_000 + 100_000, "multipart/form-data; boundary=x"
    for client, path, size, offered in (
        (place.client, "unggah", most + 1, True),
        (place.client, "terima", 2_000_001, False),
        (place.app.test_client(), "unggah", 2_000_001, False),
    ):
        sent = client.post(f"{DESK}/{path}", data=b"x" * size, content_type=kind)
        assert (sent.status_code, "Berkasnya lebih besar dari" in sent.text) == (413, offered), path


def test_a_waiting_errand_can_be_withdrawn_and_a_done_one_cannot(place: Place) -> None:
    path = led(place.upload(f"{HEAD}{TWIN}"))
    assert led(place.send(f"{DESK}/tugas", errand=number_in(path), do="withdraw")) == path
    assert "Dibatalkan" in place.page(path)
    again = place.send(f"{DESK}/tugas", errand=number_in(path), do="withdraw")
    assert (again.status_code, "tidak dapat dibatalkan lagi" in again.text) == (422, True)
    for wrong in ("0", "99999", "x", "", "²"):
        assert place.send(f"{DESK}/tugas", errand=wrong, do="withdraw").status_code == 404, wrong


def test_the_desk_says_when_no_reader_is_at_work(place: Place) -> None:
    path = led(place.upload(f"{HEAD}{TWIN}"))
    assert "registry-sync serve" not in place.page(DESK)
    with writing(place.app.extensions[ENGINE]) as connection:
        old = select(ERRANDS.c.asked_at).where(ERRANDS.c.id == int(number_in(path))).scalar_subquery()
        asked = connection.execute(select(old)).scalar_one()
        before = ERRANDS.update().where(ERRANDS.c.id == int(number_in(path)))
        connection.execute(before.values(asked_at=asked - timedelta(minutes=2)))
    for shown in (place.page(DESK), place.page(path)):
        assert "Tidak ada program pembaca yang bekerja." in shown
        assert "registry-sync errands" in shown
    assert place.sync("errands") == cli.OK
    assert "registry-sync serve" not in place.page(DESK)


def test_a_pair_is_shown_side_by_side_and_decided_with_a_reason(place: Place) -> None:
    engine = place.app.extensions[ENGINE]
    (pair,) = [one for one in list_pairs(engine, verdict=Verdict.REVIEW) if KARYA_ID in (one.a, one.b)]
    shown = place.page(f"{DESK}/pasangan")
    assert f"{DESK}/pasangan/{pair.id}" in shown
    side = place.page(f"{DESK}/pasangan/{pair.id}")
    for said in (KARYA, "PT Karya Satriya Abadi", "(021) 8304-1470", "Namanya mirip", "≠ beda", "= sama"):
        assert said in side, said
    wrong = place.send(f"{DESK}/pasangan", pair=pair.id, verdict="", because="x")
    assert (wrong.status_code, "verdict-mistake" in wrong.text, "because-mistake" in wrong.text) == (422, True, True)
    assert led(place.send(f"{DESK}/pasangan", pair=pair.id, verdict="different", because=BECAUSE))
    assert BECAUSE in place.page(f"{DESK}/pasangan?daftar=decided")
    assert "Diputuskan petugas-" in place.page(f"{DESK}/pasangan/{pair.id}")
    assert place.client.get(f"{DESK}/pasangan/ffffffff").status_code == 404
    assert place.send(f"{DESK}/pasangan", pair="x", verdict="same", because=BECAUSE).status_code == 404


def test_versions_are_gone_back_to_by_an_errand(place: Place) -> None:
    shown = place.page(f"{DESK}/versi")
    now = int(re.search(r"sekarang: versi (\d+)", shown).group(1))  # type: ignore[union-attr]  # it stands there
    for version, because, field in (("", BECAUSE, "version"), (str(now), BECAUSE, "version"), ("1", "x", "because")):
        sent = place.send(f"{DESK}/versi", version=version, because=because)
        assert (sent.status_code, f'id="{field}-mistake"' in sent.text) == (422, True), field
    place.done(place.send(f"{DESK}/versi", version=now - 1, because=BECAUSE))
    assert f"Kembali ke versi {now - 1}, oleh petugas-" in place.page(f"{DESK}/versi")


def test_a_fact_is_added_to_a_company_that_was_looked_for_and_withdrawn(place: Place) -> None:
    found = place.send(f"{DESK}/fakta/cari", q="karya satria")
    company = f"{DESK}/perusahaan/{KARYA_ID}"
    assert company in found.text
    day = today().isoformat()
    fact = {"agency_id": KARYA_ID, "kind": "alias", "value": "PT Karya Satria Jaya", "confirmed_on": day}
    wrong = place.send(f"{DESK}/fakta", **fact, source="x")
    assert (wrong.status_code, 'id="source-mistake"' in wrong.text, "PT Karya Satria Jaya" in wrong.text) == (
        422,
        True,
        True,
    )
    assert led(place.send(f"{DESK}/fakta", **fact, source="telepon ke kantor pusat")) == company
    shown = place.page(company)
    assert ("PT Karya Satria Jaya" in shown, "telepon ke kantor pusat" in shown) == (True, True)
    number = re.search(r'name="fact" value="(\d+)"', shown)
    assert number is not None
    short = place.send(f"{DESK}/fakta/tarik", fact=number.group(1), because="x")
    assert (short.status_code, f"because-{number.group(1)}-mistake" in short.text) == (422, True)
    assert led(place.send(f"{DESK}/fakta/tarik", fact=number.group(1), because="Salah dengar di telepon")) == company
    assert "Salah dengar di telepon" in place.page(f"{DESK}/fakta")
    assert place.send(f"{DESK}/fakta/tarik", fact="9999", because=BECAUSE).status_code == 404
    assert place.send(f"{DESK}/fakta", **{**fact, "agency_id": "x:1"}).status_code == 404


@pytest.mark.parametrize("q", ["", PERSON_PHONE, "info@karya.example"])
def test_a_company_is_looked_for_by_name_alone(place: Place, q: str) -> None:
    sent = place.send(f"{DESK}/fakta/cari", q=q)
    assert (sent.status_code, 'id="q-mistake"' in sent.text) == (422, True)


def test_nothing_typed_at_the_desk_reaches_the_audit(place: Place) -> None:
    place.page(f"{DESK}/pembacaan/{place.last_run()}")
    place.send(f"{DESK}/fakta/cari", q=PERSON)
    place.send(f"{DESK}/terima", run=place.last_run(), because=SECRET)
    place.send(f"{DESK}/versi", version="1", because=SECRET[:9])
    place.send(f"{DESK}/pasangan", pair="x", verdict=SECRET, because=SECRET)
    place.send(f"{DESK}/tugas", errand=SECRET, do=SECRET)
    place.upload(SECRET, name=f"{SECRET}.csv", feed=SECRET, day=SECRET)
    with reading(place.app.extensions[ENGINE]) as connection:
        lines = connection.execute(select(AUDIT)).all()
    acts = {line.act for line in lines}
    assert {f"POST {DESK}/unggah", f"POST {DESK}/terima", f"GET {DESK}/pembacaan/<int:run_id>"} <= acts
    told = " ".join(f"{line.act} {line.about} {line.outcome}" for line in lines)
    assert not re.search(r"Budi|Sponsorwati|3456|7890", told)
    assert re.search(r"run:\d+", told)


@pytest.mark.parametrize("path", ["", "/unggah", "/pasangan", "/pasangan?daftar=rules&page=9", "/fakta", "/versi"])
def test_every_page_of_the_desk_is_there_in_english(place: Place, path: str) -> None:
    shown = place.page(f"{DESK}{path}{'&' if '?' in path else '?'}hl=en")
    assert ("Register desk</title>" in shown, "Meja daftar" in shown) == (True, False)
