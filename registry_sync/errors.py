"""The faults of intake: each says what was seen, so that a person can tell the publisher or mend the file."""

from __future__ import annotations

from verify.errors import CekDuluError, OutboundError

#: A message is for a person to read.
_LONGEST = 1_000


class ShapeChanged(CekDuluError):
    """A document is not of the shape its source promised: a column, key or word is new or gone, or it breaks off.

    Nothing of the document is used. The sentence names what was seen and where.
    """

    code = "shape_changed"

    def __init__(self, message: str) -> None:
        """Keep the sentence, with what no terminal or database bears (control signs, halves of letters) spelt out."""
        super().__init__("".join(char if char.isprintable() else ascii(char)[1:-1] for char in message[:_LONGEST]))


class RobotsForbid(OutboundError):
    """The publisher's robots.txt forbids an address; it was not asked for. The sentence names the rule."""

    code = "robots_forbid"


class Stopping(Exception):
    """The program was told to stop while a run was at work; the next run takes up what was read."""
