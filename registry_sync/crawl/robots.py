"""robots.txt as RFC 9309 reads it: the group of our own name, else of `*`; the longest rule that fits decides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

#: More than a publisher's robots.txt ever needs; what follows is not read (RFC 9309 asks for at least 500 KiB).
_MOST_CHARACTERS = 512 * 1024
#: A publisher who wants a longer pause than this between two requests does not want to be read.
LONGEST_PAUSE_SECONDS = 60.0
#: What stays as it is when two spellings of a path are compared.
_PLAIN = "/?&=+$*,;:@!'()~%"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line: `line` as the publisher wrote it, and the path it speaks of (`*` any run of letters, `$` the end)."""

    line: str
    allows: bool
    path: str

    def fits(self, path: str) -> bool:
        """Whether the rule speaks of this path, its query included."""
        anchored = self.path.endswith("$")
        first, *others = _plain(self.path.removesuffix("$")).split("*")
        if not path.startswith(first):
            return False
        at = len(first)
        for part in others:
            found = path.find(part, at)
            if found < 0:
                return False
            at = found + len(part)
        # The last part may stand further on than where it was first found.
        return not anchored or at == len(path) or (bool(others) and path[at:].endswith(others[-1]))


@dataclass(frozen=True, slots=True)
class Robots:
    """What a publisher asks of us. Without rules, everything may be read. `pause_seconds`: its Crawl-delay, if any."""

    rules: tuple[Rule, ...] = ()
    pause_seconds: float = 0.0

    def forbidding(self, url: str) -> Rule | None:
        """The rule that forbids this address, or None where it may be read. Of equally long rules the kinder wins."""
        parts = urlsplit(url)
        path = _plain((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
        fitting = [rule for rule in self.rules if rule.fits(path)]
        last = max(fitting, key=lambda rule: (len(rule.path), rule.allows), default=None)
        return None if last is None or last.allows else last


def read_robots(body: bytes, *, user_agent: str) -> Robots:
    """The rules for whoever says ``user_agent`` (its first word, up to the slash, is the name). Total over bytes."""
    name = re.split(r"[/\s]", user_agent.strip(), maxsplit=1)[0].lower()
    groups = _groups(body.decode("utf-8", errors="replace")[:_MOST_CHARACTERS])
    ours = [lines for names, lines in groups if name in names] or [lines for names, lines in groups if "*" in names]
    lines = [line for group in ours for line in group]
    rules = tuple(
        Rule(f"{key.capitalize()}: {value}", key == "allow", value)
        for key, value in lines
        if key in {"allow", "disallow"} and value
    )
    return Robots(rules, max((_seconds(value) for key, value in lines if key == "crawl-delay"), default=0.0))


def _groups(text: str) -> list[tuple[set[str], list[tuple[str, str]]]]:
    """Every group: the names it is for, in small letters, and its lines as key and value."""
    groups: list[tuple[set[str], list[tuple[str, str]]]] = []
    for line in text.lstrip("\ufeff").splitlines():
        key, colon, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if not colon:
            continue
        if key == "user-agent":
            if not groups or groups[-1][1]:
                groups.append((set(), []))
            groups[-1][0].add(value.partition("/")[0].strip().lower())
        elif groups and key in {"allow", "disallow", "crawl-delay"}:
            groups[-1][1].append((key, value))
    return groups


def _plain(path: str) -> str:
    """One spelling for one path: what is no plain letter stands as its percent code, in capitals."""
    spelt = quote(path, safe=_PLAIN)
    return re.sub(r"%[0-9a-fA-F]{2}", lambda found: found.group().upper(), spelt)


def _seconds(value: str) -> float:
    return float(value) if re.fullmatch(r"\d{1,6}(\.\d{1,3})?", value) else 0.0
