"""What changed in the register: a page for people, and an Atom feed of the same (contract §2)."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, request

from verify.web.atom import MEDIA_TYPE, Entry, Feed, write_feed
from verify.web.changes_told import ToldVersion, told_days, told_versions
from verify.web.public import kept, public
from verify.web.shell import address, link, locale, services, t

changes_pages = Blueprint("changes_pages", __name__)

# What a feed says that has nothing to tell yet: it must say some moment.
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@changes_pages.get("/perubahan")
def changes() -> Response:
    """Tell what changed, newest first; ``?before=`` goes on with the versions before that one."""
    written = request.args.get("before", "")
    before = int(written) if written.isascii() and written.isdigit() and len(written) < 10 else None  # noqa: PLR2004 - fits
    versions = told_versions(services().chronicle.newest(before), locale())
    oldest = versions[-1].version if versions else 1
    return public(
        "changes.html",
        days=told_days(versions, locale(), ZoneInfo(services().settings.timezone)),
        older=link("/perubahan", before=str(oldest)) if oldest > 1 else None,
        newest=link("/perubahan") if before is not None else None,
        feed=link("/perubahan.atom"),
    )


@changes_pages.get("/perubahan.atom")
def changes_feed() -> Response:
    """The newest versions as an Atom feed. Its ids hang on this installation's first version, not on its address."""
    versions = told_versions(services().chronicle.newest(), locale())
    begun = services().chronicle.begun()
    feed = Feed(
        id=_id(begun, "feed"),
        title=t("page.changes.feed_title"),
        updated=versions[0].learned_at if versions else _NEVER,
        address=address("/perubahan.atom"),
        page=address("/perubahan"),
        author=services().settings.operator_name,
        language=locale(),
        entries=[_entry(one, begun) for one in versions],
    )
    return kept(Response(write_feed(feed), content_type=f"{MEDIA_TYPE}; charset=utf-8"))


def _entry(one: ToldVersion, begun: datetime | None) -> Entry:
    sentences = [change.said for change in one.changes]
    return Entry(
        id=_id(begun, str(one.version)),
        title=one.title,
        updated=one.learned_at,
        # The page that goes on below the next version begins with this one.
        address=f"{address('/perubahan', before=str(one.version + 1))}#v{one.version}",
        lead=one.lead,
        sentences=(*sentences, one.more) if one.more else tuple(sentences),
    )


def _id(begun: datetime | None, what: str) -> str:
    """A URI for good: the same for one version in one language, whatever address the service is reached at."""
    name = f"cekdulu:{begun.isoformat() if begun else ''}:{locale()}:{what}"
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn
