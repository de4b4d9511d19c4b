"""The four shapes of an answer: octagon, triangle, question mark, ring. They say it where colours cannot (ux.md, Look).

All in a square of 40 by 40, y downwards: the same shapes as on the pages (`_parts.html`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from verify.core.answer import Advice

SIDE = 40.0
#: How thick a cut is.
STROKE = 4.0
Point = tuple[float, float]
Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled outline, and what is cut out of it: lines with round ends; a line of one point is a dot."""

    outline: Line
    cuts: tuple[Line, ...]

    def placed(self, x: float, y: float, side: float) -> Shape:
        """The shape with its upper left corner at `x`, `y`, as large as `side`."""
        times = side / SIDE
        lines = [tuple((x + px * times, y + py * times) for px, py in line) for line in (self.outline, *self.cuts)]
        return Shape(lines[0], tuple(lines[1:]))


def _circle(radius: float, steps: int = 48) -> Line:
    middle = SIDE / 2
    angles = [2 * math.pi * step / steps for step in range(steps + 1)]
    return tuple((middle + radius * math.cos(angle), middle + radius * math.sin(angle)) for angle in angles)


def _curve(start: Point, out: Point, into: Point, end: Point) -> Iterable[Point]:
    """Points on a cubic Bézier curve."""
    steps = 10
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3)
        yield (
            sum(weight * point[0] for weight, point in zip(weights, (start, out, into, end), strict=True)),
            sum(weight * point[1] for weight, point in zip(weights, (start, out, into, end), strict=True)),
        )


_QUESTION = (*_curve((14, 15), (14, 7), (26, 7), (26, 15)), *_curve((26, 15), (26, 20), (20, 20), (20, 25)))
SHAPES = MappingProxyType(
    {
        Advice.DO_NOT_PROCEED: Shape(
            ((12, 2), (28, 2), (38, 12), (38, 28), (28, 38), (12, 38), (2, 28), (2, 12)), (((11, 20), (29, 20)),)
        ),
        Advice.CHECK_FIRST: Shape(((20, 3), (39, 37), (1, 37)), (((20, 15), (20, 25)), ((20, 31.25),))),
        Advice.CANNOT_TELL: Shape(((4, 4), (36, 4), (36, 36), (4, 36)), (_QUESTION, ((20, 31.25),))),
        Advice.NO_WARNING_FOUND: Shape(_circle(18), (_circle(9),)),
    }
)
