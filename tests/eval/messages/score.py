"""A half of the messages, read and held against its truth: precision and recall a field, and flags a denial raised."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from verify.core.agency import Agency, Coverage, Held, History, Kind, Register, SourceState, Status
from verify.core.claim import Claim
from verify.core.index import RegisterIndex, Shelf
from verify.core.jobs import canonical_job
from verify.core.message import Reading, read
from verify.core.message.said.ear import Ear
from verify.core.names import name_key
from verify.core.phones import Line, Phone
from verify.core.text import squeeze
from verify.service.rules import load_rules
from verify.settings import load_settings

HERE = Path(__file__).parent
HALVES = ("tuning", "test")
FIELDS = ("companies", "phones", "emails", "licences", "destinations", "jobs", "pay", "fees", "flags")
DENIED = "denied flags"
_KIND_OF_LICENCE = re.compile(r"sip[23]mi", re.IGNORECASE)

#: What the test half must reach: field → (precision, recall).
GOALS = {
    "phones": (0.98, 0.98),
    "companies": (0.95, 0.95),
    "destinations": (0.95, 0.95),
    "flags": (0.97, 0.90),
}

Facts = Mapping[str, frozenset[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message: its facts by field, in the form they are compared in, and the flags that it names but denies."""

    id: str
    kind: str
    text: str
    facts: Facts
    denied: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One field over one half: how many facts there are, how many were read, and how many of these are right."""

    half: str
    field: str
    true: int
    read: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was read that is so; 1 where nothing was."""
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        """The share of what there is that was read; 1 where there is nothing."""
        return self.right / self.true if self.true else 1.0

    @property
    def fails(self) -> bool:
        """Whether a goal for the test half is missed; a flag out of a denial is one too many."""
        if self.half != "test":
            return False
        if self.field == DENIED:
            return self.read > 0
        precision, recall = GOALS.get(self.field, (0.0, 0.0))
        return self.precision < precision or self.recall < recall


@dataclass(frozen=True, slots=True)
class Wrong:
    """What one message's reading lacks and makes up in one field."""

    id: str
    field: str
    lacking: tuple[Any, ...]
    made_up: tuple[Any, ...]


def messages(half: str) -> tuple[Message, ...]:
    """The messages of a half, in order; the tuning half lies in several files, by several hands."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(HERE.glob(f"{half}*.toml")))
    return tuple(_message(row) for text in texts for row in tomllib.loads(text)["message"])


def shelf(half: str) -> Shelf:
    """The companies that the half's messages name, as they are looked for."""
    return register(half).shelf("ID")


def register(half: str) -> RegisterIndex:
    """The invented register that the half's messages name companies of: all active, without contacts."""
    day, where = date(2026, 11, 21), "invented"
    rows = [
        Agency(source=where, source_id=f"{path.stem}-{row['source_id']}", name=row["name"], status=Status.ACTIVE)
        for path in sorted(HERE.glob(f"register-{half}*.csv"))
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    ]
    state = SourceState(
        source=where, kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.COMPLETE, history=History.CURRENT,
        as_of=day, max_age_days=30, rows=len(rows),
    )  # fmt: skip
    held = tuple(Held(row, first_seen=day, last_seen=day) for row in rows)
    return RegisterIndex.build(Register(version=1, sources=(state,), agencies=held))


@cache
def ear() -> Ear:
    """The second ear as it is shipped."""
    return load_rules(load_settings().config_dir).ear


def reading_of(text: str, register: Shelf, hearing: Ear) -> Reading:
    """What the reader makes of a text, as a check reads it."""
    return read(Claim(message=text), register.is_name, hearing)


def score(half: str) -> tuple[tuple[Score, ...], tuple[Wrong, ...]]:
    """Every field of a half, and what was wrong message by message."""
    return score_of(half, messages(half), ear())


def score_of(half: str, asked: Iterable[Message], hearing: Ear) -> tuple[tuple[Score, ...], tuple[Wrong, ...]]:
    """The same for some messages of a half, heard with an ear of one's own."""
    register = shelf(half)
    read_facts = [(one, _facts_of(reading_of(one.text, register, hearing))) for one in asked]
    scores = [_score(half, field, read_facts) for field in FIELDS]
    denied = [len(one.denied & found["flags"]) for one, found in read_facts]
    scores.append(
        Score(half=half, field=DENIED, true=sum(len(one.denied) for one, _ in read_facts), read=sum(denied), right=0)
    )
    return tuple(scores), tuple(_wrong(read_facts))


def table(scores: Iterable[Score]) -> str:
    """The scores as text, the goals of the test half beside them."""
    lines = [f"{'messages':24} {'true':>5} {'read':>5} {'right':>5} {'precision':>10} {'recall':>8}  goal"]
    for one in scores:
        name = f"{one.half}: {one.field}"
        if one.field == DENIED:
            lines.append(f"{name:24} {one.true:5} {one.read:5}{'':26}  none read{'  MISSED' if one.fails else ''}")
            continue
        goal = GOALS.get(one.field) if one.half == "test" else None
        told = f"{goal[0]:.0%} / {goal[1]:.0%}{'  MISSED' if one.fails else ''}" if goal else ""
        figures = f"{one.true:5} {one.read:5} {one.right:5} {one.precision:10.1%} {one.recall:8.1%}"
        lines.append(f"{name:24} {figures}  {told}")
    return "\n".join(lines)


def as_data(scores: Iterable[Score]) -> list[dict[str, object]]:
    """The scores for a JSON file."""
    return [asdict(one) | {"precision": one.precision, "recall": one.recall} for one in scores]


def _score(half: str, field: str, read_facts: Iterable[tuple[Message, Facts]]) -> Score:
    pairs = [(one.facts[field], found[field]) for one, found in read_facts]
    return Score(
        half=half,
        field=field,
        true=sum(len(true) for true, _ in pairs),
        read=sum(len(found) for _, found in pairs),
        right=sum(len(true & found) for true, found in pairs),
    )


def _wrong(read_facts: Iterable[tuple[Message, Facts]]) -> Iterator[Wrong]:
    for one, found in read_facts:
        for field in FIELDS:
            true, got = one.facts[field], found[field]
            if true != got:
                yield Wrong(one.id, field, tuple(sorted(true - got, key=str)), tuple(sorted(got - true, key=str)))


def _message(row: Mapping[str, Any]) -> Message:
    facts = {
        "companies": frozenset(map(_company, row["companies"])),
        "phones": frozenset(row["phones"]),
        "emails": frozenset(mail.casefold() for mail in row["emails"]),
        "licences": frozenset(map(_licence, row["licences"])),
        "destinations": frozenset(row["destinations"]),
        "jobs": frozenset(map(_job, row["jobs"])),
        "pay": frozenset((one["low"], one["high"], one["currency"], one["period"]) for one in row["pay"]),
        "fees": frozenset((one["amount"], one["currency"], one["to"]) for one in row["fees"]),
        "flags": frozenset(row["flags"]),
    }
    denied = frozenset(trait.removeprefix("not ") for trait in row["traits"] if trait.startswith("not "))
    return Message(id=row["id"], kind=row["kind"], text=row["text"], facts=facts, denied=denied - facts["flags"])


def _facts_of(reading: Reading) -> Facts:
    voice = (one.e164 for one in reading.phones if isinstance(one, Phone) and one.line is not Line.FAX)
    return {
        "companies": frozenset(map(_company, reading.companies)),
        "phones": frozenset(voice),
        "emails": frozenset(mail.casefold() for mail in reading.emails),
        "licences": frozenset(_licence(one.raw) for one in reading.licences),
        "destinations": frozenset(reading.destinations),
        "jobs": frozenset(map(_job, reading.jobs)),
        "pay": frozenset((one.low, one.high, one.currency, one.period) for one in getattr(reading, "pay", ())),
        "fees": frozenset((one.amount, one.currency, one.to) for one in getattr(reading, "fees", ())),
        "flags": frozenset(one.id for one in getattr(reading, "said", ())),
    }


def _company(written: str) -> str:
    key = name_key(written, talk=True)
    return f"{key.form or ''} {key.normalised}".strip()


def _licence(written: str) -> str:
    """A number by its digits, those of its kind ("SIP3MI") left out, or, where it has hardly any, its words."""
    digits = "".join(char for char in _KIND_OF_LICENCE.sub("", written) if char.isdigit())
    return digits if len(digits) > len("1234") else squeeze(written)


def _job(written: str) -> str:
    plain = written.replace("_", " ")
    return canonical_job(plain) or canonical_job(written) or squeeze(plain)
