"""Numbers that one slip makes of another."""

from __future__ import annotations


def one_slip_away(e164: str) -> frozenset[str]:
    """Every number with one digit of `e164` replaced, lost, added or swapped with its neighbour, and not itself."""
    digits = e164.removeprefix("+")
    made = {digits[:i] + d + digits[i + 1 :] for i in range(len(digits)) for d in "0123456789"}
    made |= {digits[:i] + digits[i + 1 :] for i in range(len(digits))}
    made |= {digits[:i] + d + digits[i:] for i in range(len(digits) + 1) for d in "0123456789"}
    made |= {digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :] for i in range(len(digits) - 1)}
    made.discard(digits)
    return frozenset("+" + one for one in made)
