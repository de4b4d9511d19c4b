"""A second look at a message, apart from the passes: digits and words that may hide another number, place or job.

It reads nothing and explains nothing. What it doubts is not answered with "no warning"; each rule is one by which an
attack on the reader was answered so (tests/core/message/test_doubts.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from verify.core.message.sums import Sum

Span = tuple[int, int]

_GROUP = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
#: A word that a number to call stands behind, with at most one small word between.
_LABEL = re.compile(
    r"(?<!\w)(?:wa|w a|whatsapp|sms|hp|no|nomor|nomer|telp|tlp|tel|call|hub|hubungi|kontak|cp|chat|me)[\s.:=-]*"
    r"(?:(?:ke|di|saja|aja|nya|di nomor|ke nomor)[\s.:=-]*)?$",
    re.IGNORECASE,
)
#: Any place, any work: whatever else is read, this is more.
_ANYTHING = re.compile(
    r"(?=[manbs])(?<!\w)(?:(?:mana|apa|siapa|negara)\s?(?:saja|aja|sj|pun)|mana2|apapun|negara\s(?:lain|tetangga|mana)"
    r"|(?:semua|segala|aneka|bebas|sembarang)\s(?:negara|job|posisi|pekerjaan|kerjaan))(?!\w)",
    re.IGNORECASE,
)
#: Another company than the one named, without its name: "dan anak perusahaannya", "serta perusahaan kami".
_ANOTHER = re.compile(
    r"(?=[aicdsb&])(?<!\w)(?:(?:anak|induk|cucu)\s(?:perusahaan|usaha)|(?:dan|atau|serta|beserta|bersama|&)\s(?:\w+\s)?(?:perusahaan|pt))",
    re.IGNORECASE,
)
#: A figure that no pay is written in: seven digits and more without a dot, unless thousands end it ("8000000").
_LONG = re.compile(r"(?<![\d.,])(?!\d*000(?!\d))\d{7,}")
#: … or five and more before "juta" or "ribu".
_SCALED = re.compile(r"(?<![\d.,])\d{5,}\s?(?:juta|jt|ribu|rb|k)(?![^\W\d_])", re.IGNORECASE)
_MOST_PAID = 1_000_000_000
_LOOK_BACK = 24
_STRAY = 4
_SINGLE_GROUPS = 3
_WORDS_BETWEEN = 1


def is_anything(written: str) -> bool:
    """Whether a text speaks of any place or any work ("mana saja", "negara tetangga"): it names no one."""
    return _ANYTHING.search(written) is not None


def doubtful(base: str, dialled: Sequence[Span], sums: Sequence[Sum]) -> bool:
    """Whether a clean text may hide what its passes did not see. `dialled`, `sums`: what was read of it, and where."""
    return (
        is_anything(base)
        or _ANOTHER.search(base) is not None
        or any(_is_no_pay(base, one) for one in sums)
        or any(_side_by_side(base, left, right) for left, right in pairwise(sorted(sums)))
        or _strays(base, [*dialled, *((one.start, one.end) for one in sums)])
    )


def _is_no_pay(base: str, one: Sum) -> bool:
    written = base[one.start : one.end]
    return one.high >= _MOST_PAID or _LONG.search(written) is not None or _SCALED.search(written) is not None


def _side_by_side(base: str, left: Sum, right: Sum) -> bool:
    """Whether two sums that are no range stand together: a number taken apart by words for money."""
    between = base[left.end : right.start]
    return len(re.findall(r"[^\W\d_]+", between)) <= _WORDS_BETWEEN and "(" not in between


def _strays(base: str, read: Sequence[Span]) -> bool:
    """Whether digits are left that are long, that stand behind a label, or that stand in a row one by one."""
    mask = bytearray(len(base))
    for start, end in read:
        mask[start:end] = b"\x01" * (end - start)
    left = [hit for hit in _GROUP.finditer(base) if not mask[hit.start()]]
    if any(len(hit.group()) >= _STRAY and not _YEAR.fullmatch(hit.group()) for hit in left):
        return True
    if any(_LABEL.search(base, max(0, hit.start() - _LOOK_BACK), hit.start()) for hit in left):
        return True
    row = 1
    for one, two in pairwise(left):
        apart = base[one.end() : two.start()]
        row = row + 1 if len(two.group()) == 1 and not any(map(str.isalpha, apart)) else 1
        if row >= _SINGLE_GROUPS:
            return True
    return False
