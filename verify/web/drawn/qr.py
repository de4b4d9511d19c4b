"""QR codes: an address as black and white squares that any phone reads."""

from __future__ import annotations

import segno
from PIL import Image

#: White squares that a reader needs around a code (ISO/IEC 18004 §9.1).
QUIET = 4


def squares(address: str) -> tuple[tuple[bool, ...], ...]:
    """The code's rows, True for black, without the white around it. A tenth of it may be spoilt (level M)."""
    code = segno.make_qr(address, error="m", boost_error=False)
    return tuple(tuple(bool(one) for one in row) for row in code.matrix)


def picture(address: str, *, dot: int = 8) -> Image.Image:
    """The code in black and white with the white around it, `dot` pixels a square."""
    rows = squares(address)
    side = len(rows) + 2 * QUIET
    image = Image.new("1", (side, side), 1)
    inner = Image.new("1", (len(rows), len(rows)))
    inner.putdata([0 if black else 1 for row in rows for black in row])
    image.paste(inner, (QUIET, QUIET))
    return image.resize((side * dot, side * dot), Image.Resampling.NEAREST)
