"""The faults of intake: each says what was seen, so that a person can tell the publisher or mend the file."""

from __future__ import annotations

from verify.errors import CekDuluError, OutboundError


class ShapeChanged(CekDuluError):
    """A document is not of the shape its source promised: a column, key or word is new or gone, or it breaks off.

    Nothing of the document is used. The sentence names what was seen and where.
    """

    code = "shape_changed"


class RobotsForbid(OutboundError):
    """The publisher's robots.txt forbids an address; it was not asked for. The sentence names the rule."""

    code = "robots_forbid"
