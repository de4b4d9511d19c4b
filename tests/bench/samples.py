"""What is measured with: names made of the real list's words, slips as people make them, an invented register."""

from __future__ import annotations

import csv
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[2]


def names(count: int, seed: int = 7) -> list[str]:
    """So many different names: the bundled list's own, then three of its words at a time."""
    path = ROOT / "config" / "register" / "id-p3mi-historical.csv"
    with path.open(encoding="utf-8", newline="") as file:
        real = [row["name_as_published"].removeprefix("PT. ").removesuffix(" (PELAUT)") for row in csv.DictReader(file)]
    real = list(dict.fromkeys(name for name in real if len(name.split()) > 1))
    words = [word for name in real for word in name.split() if word.isalpha()]
    draw = Random(seed)  # noqa: S311 - a repeatable draw, no secret
    made = dict.fromkeys(real)
    while len(made) < count:
        made[" ".join(draw.sample(words, 3))] = None
    return list(made)[:count]


def questions(known: list[str], count: int, seed: int = 8) -> list[str]:
    """A fifth each: as it stands, a letter lost, two words fused, a word more, a name that nobody has."""
    draw = Random(seed)  # noqa: S311 - a repeatable draw, no secret
    absent = names(len(known) + count, seed=seed)[len(known) :]
    return [f"PT {_spoilt(draw.choice(known), draw, at % 5) or absent[at]}" for at in range(count)]


def _spoilt(name: str, draw: Random, how: int) -> str:
    at = draw.randrange(1, len(name) - 1)
    words = name.split()
    return (name, name[:at] + name[at + 1 :], words[0] + " ".join(words[1:]), f"{name} {draw.choice(words)}A", "")[how]


def phone(at: int) -> str:
    """The invented number of the agency at a place; it begins where subscriber numbers do not."""
    return f"081200{at:06}"


def write_agencies(path: Path, known: list[str]) -> Path:
    """A register of these names, active, a phone each."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["source_id", "name", "licence_number", "status", "status_from", "phones"])
        rows.writerows(
            [at, name, 812000000000 + at, "active", "2025-01-01", phone(at)] for at, name in enumerate(known)
        )
    return path


def write_checks(path: Path, known: list[str], count: int) -> Path:
    """A batch file: half by name and phone, a quarter with a country, a quarter pasted messages."""
    asked = questions(known, count)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "company", "phone", "destination", "message"])
        for at, name in enumerate(asked):
            number = phone(at % (2 * len(known)))
            if at % 4 == 3:
                message = f"Lowongan kerja ke Taiwan sebagai caregiver dari {name}, gaji 15 juta. Hubungi {number}"
                rows.writerow([at, "", "", "", message])
            else:
                rows.writerow([at, name, number, "Taiwan" if at % 4 == 2 else "", ""])
    return path
