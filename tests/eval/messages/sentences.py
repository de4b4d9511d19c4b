"""Sentences with their red flags, by several hands: a dense list of ways to say, and to deny, each flag.

`python -m tests.eval.messages.sentences [HAND|FLAG …]` prints precision and recall a flag, and what was read wrongly.
One text in five is kept aside ("aside"): its totals show whether rules learnt the others by heart, and what is wrong
with it is not printed.
"""

from __future__ import annotations

import csv
import sys
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from verify.core.claim import Claim
from verify.core.message import read

HERE = Path(__file__).parent / "sentences"
#: What each text is read behind, so that it need not tell that it is about work abroad.
CARRIER = "Ada tawaran kerja ke Malaysia.\n"
_ASIDE = 5


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text, the flags it raises and the flags it names without raising them; the message it is a part of, if any."""

    id: str
    text: str
    flags: frozenset[str]
    denied: frozenset[str]
    message: str | None = None

    @property
    def aside(self) -> bool:
        """Whether no rule is tuned on it."""
        return zlib.crc32(self.text.encode()) % _ASIDE == 0


@dataclass(frozen=True, slots=True)
class Tally:
    """Flags that there are, flags that were read, those that were right, and those read out of a denial."""

    true: int = 0
    read: int = 0
    right: int = 0
    denied: int = 0

    def __str__(self) -> str:
        precision = self.right / self.read if self.read else 1.0
        recall = self.right / self.true if self.true else 1.0
        figures = f"precision {precision:6.1%} recall {recall:6.1%} out of a denial {self.denied}"
        return f"true {self.true:5} read {self.read:5} {figures}"


def voices() -> tuple[Sentence, ...]:
    """Whole messages with their flags alone, to learn from who offers and who only tells."""
    paths = (*sorted((HERE.parent / "voices").glob("*.csv")), *sorted(HERE.glob("whole-*.csv")))
    return tuple(one for path in paths for one in _joined(_sentences(path)))


def _joined(rows: Iterable[Sentence]) -> Iterable[Sentence]:
    """Rows of one message as one text."""
    for _, found in groupby(rows, key=lambda one: one.message or one.id):
        parts = list(found)
        text = "\n".join(one.text for one in parts)
        flags = frozenset(flag for one in parts for flag in one.flags)
        yield Sentence(parts[0].id, text, flags, frozenset(flag for one in parts for flag in one.denied) - flags)


def sentences(*hands: str) -> tuple[Sentence, ...]:
    """Every sentence of these hands, or of all."""
    paths = [HERE / f"{hand}.csv" for hand in hands] or sorted(HERE.glob("*.csv"))
    return tuple(one for path in paths for one in _sentences(path))


def _sentences(path: Path) -> Iterable[Sentence]:
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            yield Sentence(
                id=f"{path.stem}:{number}",
                text=row["text"],
                flags=frozenset(row["flags"].split()),
                denied=frozenset(row["denied"].split()),
                message=f"{path.stem}:{row['message']}" if "message" in row else None,
            )


def heard(text: str) -> frozenset[str]:
    """The flags that patterns alone take from a text behind the carrier: the second ear learnt these very texts."""
    return frozenset(one.id for one in read(Claim(message=CARRIER + text), lambda _: False).said)


def tally(found: Iterable[tuple[Sentence, frozenset[str]]], is_asked: Callable[[str], bool] = lambda _: True) -> Tally:
    """The figures over some sentences, of the flags asked for."""
    true = read_ = right = denied = 0
    for one, flags in found:
        wanted, got = set(filter(is_asked, one.flags)), set(filter(is_asked, flags))
        true, read_, right = true + len(wanted), read_ + len(got), right + len(wanted & got)
        denied += len(got & one.denied - one.flags)
    return Tally(true, read_, right, denied)


def main(asked: tuple[str, ...]) -> int:
    """Print what is wrong, then the figures a flag, and of both parts, for the hands and flags asked for."""
    hands = tuple(one for one in asked if not one[:1].isupper())
    found = [(one, heard(one.text)) for one in sentences(*hands)]
    flags = sorted(set(asked) - set(hands) or {flag for one, _ in found for flag in one.flags | one.denied})
    kept, aside = ([pair for pair in found if pair[0].aside is part] for part in (False, True))
    for one, got in kept:
        lacking, made_up = sorted((one.flags - got).intersection(flags)), sorted((got - one.flags).intersection(flags))
        if lacking or made_up:
            print(f"{one.id} lacking {lacking} made up {made_up}: {one.text!r}")
    for flag in flags:
        print(f"{flag:8} {tally(kept, flag.__eq__)}")
    print(f"tuned on {tally(kept, flags.__contains__)}\naside    {tally(aside, flags.__contains__)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
