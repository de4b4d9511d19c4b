"""QR codes inside a page: drawn here, asked of nobody else."""

from __future__ import annotations

import segno


def qr_picture(text: str) -> str:
    """The address of a picture (`data:`) from which a phone's camera reads this text."""
    # On white whatever the colours of the page: cameras read dark on light.
    return segno.make_qr(text, error="m").svg_data_uri(scale=5, border=4, light="#fff", dark="#000")
