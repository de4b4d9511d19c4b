"""The requests for a correction as the operator reads them in a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from textwrap import indent
from zoneinfo import ZoneInfo

from verify.store.corrections import Correction
from verify.wording.catalogue import text
from verify.wording.formats import long_date


def told(waiting: Iterable[Correction], locale: str, zone: ZoneInfo) -> str:
    """Every request with its number, dates of ``zone``, and what was written; the last line says how many there are."""
    requests = ["\n".join(_lines(one, locale, zone)) + "\n\n" for one in waiting]
    end = text(locale, "corrections.count", count=str(len(requests))) if requests else text(locale, "corrections.none")
    return "".join([*requests, f"{end}\n"])


def _lines(one: Correction, locale: str, zone: ZoneInfo) -> Iterable[str]:
    def day(moment: datetime) -> str:
        return long_date(moment.astimezone(zone).date(), locale)

    yield text(locale, "corrections.head", number=one.number, date=day(one.created_at), until=day(one.expires_at))
    known = {"id": one.agency_id} if one.agency_id else {}
    role = text(locale, f"page.correction.role_{one.role}")
    for said in (
        text(locale, "corrections.company", company=one.company, **known),
        text(locale, "corrections.asker", role=role, answer_to=one.answer_to),
        text(locale, "corrections.wrong", text=one.wrong),
        text(locale, "corrections.proof", text=one.proof),
    ):
        yield indent(said, "  ")
