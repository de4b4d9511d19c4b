"""The publishers, played by a real server on this machine: their pages and feeds, in the shapes that are known of them.

The HTML of SISKOP2MI was never seen; its headers here are plausible ones, not its own. The Philippine pages are built
of the captures that ship with the product. `python -m tests.support.publisher` serves one for measurements.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

CAPTURES = Path(__file__).parents[2] / "config" / "register"
LIST, DETAIL = "/profil/lembaga/list_lembaga/p3mi", "/profil/lembaga/detail/"
SANCTIONS = "/profil/lembaga/list_lembaga/p3mi_sanksi"
ORDERS, ORDERS_ASKED = (
    "/lowongan/load_sip_record/",
    "?jabatan=&negara=&sektor=&p3mi=&pendidikan=&urutan=1&berdasarkan=1",
)
DMW_AGENCIES, DMW_ORDERS = "/dmw/licensed-agencies", "/dmw/approved-job-orders"
FILE = "/agencies.csv"
_CHANGED_ON = "Sat, 21 Nov 2026 03:00:00 GMT"
_HTML, _JSON, _CSV = "text/html; charset=UTF-8", "application/json; charset=utf-8", "text/csv; charset=utf-8"


class Twist(StrEnum):
    """What a publisher may one day do to what he publishes."""

    NONE = "as ever"
    EMPTY = "an empty list"
    THIRD = "a list cut to a third"
    RENAMED_COLUMN = "a renamed column"
    NEW_COLUMN = "a new column"
    NEW_WORD = "a new status word"
    DUPLICATES = "duplicate ids"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer, before a fault gets at it."""

    body: bytes
    content_type: str = _HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


#: Gets at an answer: gives another one, or None where it has answered (or not) by itself.
Fault = Callable[[BaseHTTPRequestHandler, Reply], Reply | None]


@dataclass(slots=True)
class Publisher:
    """What is published, and what goes wrong with it. `faults`: by the beginning of a path; the longest one counts.

    `meanwhile` is called at every request, before it is answered.
    """

    count: int = 30
    page_size: int = 10
    twist: Twist = Twist.NONE
    robots: str | None = None
    validators: bool = True
    faults: dict[str, Fault] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    connections: set[int] = field(default_factory=set)
    unchanged: int = 0
    meanwhile: Callable[[], None] = lambda: None

    def reply(self, path: str, headers: Message) -> Reply:
        """What this path gives to whoever asks with these headers."""
        parts = urlsplit(path)
        if parts.path == "/robots.txt" and self.robots is not None:
            return Reply(self.robots.encode(), "text/plain")
        if parts.path == FILE:
            return self._file()
        if parts.path.startswith((LIST, DETAIL)):
            return self._p3mi(parts.path)
        if parts.path.startswith(ORDERS):
            return self._orders(int(parts.path.removeprefix(ORDERS)), headers)
        if parts.path in {DMW_AGENCIES, DMW_ORDERS}:
            return self._dmw(parts.path, int(parse_qs(parts.query).get("page", ["1"])[0]))
        return Reply(b"<html><body>Halaman tidak ditemukan</body></html>", status=404)

    def _p3mi(self, path: str) -> Reply:
        if path == SANCTIONS:
            return _page("P3MI dikenai sanksi", self._table(SANCTION_HEAD, [sanction(at) for at in self._shown(6)]))
        if path.startswith(DETAIL):
            number = int(path.removeprefix(DETAIL))
            facts = self._table(None, [list(pair) for pair in detail(number, self.twist)])
            return _page(company(number), facts)
        shown = self._shown(self.count)
        start = int(path.removeprefix(LIST).strip("/") or 0)
        rows = [listed(number) for number in shown[start : start + self.page_size]]
        links = (
            f'<a href="{LIST}/{offset}">{offset // self.page_size + 1}</a>'
            for offset in range(0, len(shown), self.page_size)
        )
        return _page("Daftar P3MI", self._table(LIST_HEAD, rows) + f'<div class="pagination">{" ".join(links)}</div>')

    def _orders(self, offset: int, headers: Message) -> Reply:
        if headers.get("X-Requested-With") != "XMLHttpRequest":
            return _page("Lowongan", "<p>Memuat …</p>")
        rows = [order(number) for number in self._shown(self.count)]
        if self.twist is Twist.DUPLICATES:
            rows[-1]["JABATAN"] = "WELDER"
        shown = rows[offset : offset + 10]
        for row in shown:
            self._twist_row(row, column="NEGARA", word=("SKEMA", "P TO Q"))
        return Reply(json.dumps({"result": shown}, ensure_ascii=False).encode(), _JSON)

    def _dmw(self, path: str, page: int) -> Reply:
        name = "ph-dmw-agencies.json" if path == DMW_AGENCIES else "ph-dmw-orders.json"
        rows = json.loads((CAPTURES / name).read_bytes())["data"]
        rows = [rows[at - 1] for at in self._shown(len(rows))]
        if self.twist is Twist.DUPLICATES:
            rows[-1] = {**rows[0], "address": "SOMEWHERE ELSE"}
        word = ("license_status", "Napping") if path == DMW_AGENCIES else ("accreditation_class", "Napping")
        total, shown = len(rows), rows[(page - 1) * self.page_size : page * self.page_size]
        for row in shown:
            self._twist_row(row, column="name" if path == DMW_AGENCIES else "agency", word=word)
        last = max(1, -(-total // self.page_size))
        meta: dict[str, object] = {
            "total": total,
            "perPage": self.page_size,
            "currentPage": page,
            "lastPage": last,
            "firstPage": 1,
        }
        meta |= dict.fromkeys(("firstPageUrl", "lastPageUrl", "nextPageUrl", "previousPageUrl"))
        return Reply(json.dumps({"meta": meta, "data": shown}, ensure_ascii=False).encode(), _JSON)

    def _file(self) -> Reply:
        head = ["source_id", "name", "status", "phones", "address"]
        rows = [[str(at), company(at), "active", phone(at), "Jl. Café"] for at in self._shown(self.count)]
        if self.twist is Twist.RENAMED_COLUMN:
            head[1] = "nama_baru"
        if self.twist is Twist.NEW_COLUMN:
            head, rows = [*head, "bintang"], [[*row, "5"] for row in rows]
        if self.twist is Twist.NEW_WORD:
            rows = [[*row[:2], "napping", *row[3:]] for row in rows]
        return Reply("".join(f"{','.join(row)}\n" for row in (head, *rows)).encode(), _CSV)

    def _shown(self, count: int) -> list[int]:
        """The numbers of the rows that are published."""
        if self.twist is Twist.EMPTY:
            return []
        numbers = list(range(1, (count // 3 if self.twist is Twist.THIRD else count) + 1))
        return [*numbers[:-1], numbers[0]] if self.twist is Twist.DUPLICATES else numbers

    def _table(self, head: list[str] | None, rows: list[list[str]]) -> str:
        """An HTML table; without a head, of labels and values."""
        if head is None:
            return "<table>" + "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in rows) + "</table>"
        names = list(head)
        if self.twist is Twist.RENAMED_COLUMN:
            names[1] = "Sebutan Usaha"
        if self.twist is Twist.NEW_COLUMN:
            names, rows = [*names, "Peringkat Bintang"], [[*row, "5"] for row in rows]
        if self.twist is Twist.NEW_WORD and "Jenis Sanksi" in names:
            at = names.index("Jenis Sanksi")
            rows = [[*row[:at], "Dititipkan", *row[at + 1 :]] for row in rows]
        cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
        top = "".join(f"<th>{name}</th>" for name in names)
        return f"<table><thead><tr>{top}</tr></thead><tbody>{cells}</tbody></table>"

    def _twist_row(self, row: dict[str, object], *, column: str, word: tuple[str, str]) -> None:
        if self.twist is Twist.RENAMED_COLUMN:
            row[f"{column}_BARU"] = row.pop(column)
        if self.twist is Twist.NEW_COLUMN:
            row["BINTANG"] = "5"
        if self.twist is Twist.NEW_WORD:
            row[word[0]] = word[1]


LIST_HEAD = ["No", "Nama P3MI", "Alamat", "Aksi"]
SANCTION_HEAD = ["No", "Nama P3MI", "Jenis Sanksi", "Tanggal Sanksi", "Nomor SK"]
_WORDS = ("Abadi", "Bumi", "Cahaya", "Duta", "Graha", "Insan", "Jasa", "Karya", "Mandiri", "Putra", "Sentosa", "Tunas")


def company(number: int) -> str:
    """A company that does not exist, by its number."""
    first, second = _WORDS[number % 12], _WORDS[number // 12 % 12]
    return f"PT {first} {second} Uji {number}"


def phone(number: int) -> str:
    """A number in a block that is not given out for use here, by the company's."""
    return f"021-555{number:05d}"


def listed(number: int) -> list[str]:
    """A row of the list."""
    return ["", company(number), f"Jl. Café Uji No. {number}<br>Jakarta", f'<a href="{DETAIL}{number}">Detail</a>']


def detail(number: int, twist: Twist) -> list[tuple[str, str]]:
    """What the page of a company states."""
    status = "Dititipkan" if twist is Twist.NEW_WORD else "Aktif"
    return [
        ("Nama P3MI", company(number)),
        ("Nomor SIP3MI", f"{81_000_000_000_000 + number}"),
        ("Alamat", f"Jl. Café Uji No. {number}, Jakarta"),
        ("Provinsi", "DKI Jakarta"),
        ("Telepon", phone(number)),
        ("Email", f"kantor{number}@uji.example"),
        ("Status", status),
    ]


def sanction(number: int) -> list[str]:
    """A row of the list of sanctions."""
    kind = ("Penghentian Sementara Seluruh Kegiatan", "Pencabutan SIP3MI")[number % 2]
    return [str(number), company(number), kind, f"{number} Maret 2026", f"SK {number} Tahun 2026"]


def order(number: int) -> dict[str, object]:
    """A row of the feed of orders, with the fields that are known of it."""
    return {
        "JS_ID": str(470_000 + number),
        "JABATAN": "CAREGIVER",
        "SUSAHA": "KESEHATAN",
        "P3MI": company(number),
        "AGENCY": f"AGENSI CAFÉ {number}",
        "NEGARA": "TAIWAN",
        "NEGARA_ISO2": "TW",
        "SKEMA": "P TO P",
        "PENDIDIKAN": "SMA",
        "PENDIDIKAN2": "SMA/SEDERAJAT",
        "SIP_BERLAKUAKHIR": "2027-03-31",
        "JOB_GAJI": "20000",
        "JOB_GAJI_MAX": "22000",
        "MUANG": "TWD",
        "P3MI_PROFILE": f"{DETAIL}{number}",
    }


def _page(title: str, inside: str) -> Reply:
    menu = "".join(f'<li><a href="/menu/{at}">Menu {at}</a></li>' for at in range(30))
    text = (
        f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title}</title></head><body>'
        f"<nav><ul>{menu}</ul></nav><h1>{title}</h1>{inside}<footer>© Uji</footer></body></html>"
    )
    return Reply(text.encode())


class _Handler(BaseHTTPRequestHandler):
    """Answers as its publisher says, over connections that stay open."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    publisher: Publisher

    def do_GET(self) -> None:
        """Answer one request, or leave that to a fault."""
        publisher = self.publisher
        publisher.asked.append(self.path)
        publisher.meanwhile()
        publisher.connections.add(self.client_address[1])
        publisher.agents.add(self.headers.get("User-Agent", ""))
        reply: Reply | None = publisher.reply(self.path, self.headers)
        meant = [path for path in publisher.faults if self.path.startswith(path)]
        if meant and reply is not None:
            reply = publisher.faults[max(meant, key=len)](self, reply)
        if reply is not None:
            self.give(reply)

    def give(self, reply: Reply) -> None:
        """Send an answer whole; 304 instead to whoever shows that it has this one."""
        etag = f'"{hashlib.sha256(reply.body).hexdigest()[:16]}"'
        publisher = self.publisher
        marks = (("ETag", etag), ("Last-Modified", _CHANGED_ON)) if publisher.validators and reply.status == 200 else ()
        if marks and self.headers.get("If-None-Match") == etag:
            publisher.unchanged += 1
            self.send_response(304)
            self._send(marks, b"")
            return
        self.send_response(reply.status)
        length = ("Content-Length", str(len(reply.body)))
        self._send((("Content-Type", reply.content_type), length, *marks, *reply.headers), reply.body)

    def _send(self, headers: tuple[tuple[str, str], ...], body: bytes) -> None:
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: pytest's output is for results."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """A reader that hangs up is what some faults are for."""


@contextmanager
def publishing(publisher: Publisher, *, certificate: Path | None = None) -> Iterator[str]:
    """Serve until the block ends, and give the address without a slash; `certificate`: a PEM file with its key."""
    handler = type("Handler", (_Handler,), {"publisher": publisher})
    with _Server(("127.0.0.1", 0), handler) as server:
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        scheme = "https" if certificate else "http"
        try:
            yield f"{scheme}://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join(timeout=10)


def main() -> None:
    """Serve until stdin ends; the address is the first line on stdout."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=4000)
    parser.add_argument("--page-size", type=int, default=100)
    words = parser.parse_args()
    with publishing(Publisher(count=words.count, page_size=words.page_size)) as address:
        print(address, flush=True)
        input()


if __name__ == "__main__":
    main()
