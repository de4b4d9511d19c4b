"""Pages that are the same for everybody: a browser may keep them, and asks whether they still hold."""

from __future__ import annotations

from urllib.parse import quote

from flask import Response, make_response, render_template, request

from verify.web.shell import link

#: Kept, but asked about each time: what the register says must not be shown when it no longer does.
ASK_FIRST = "no-cache"


def public(template: str, **values: object) -> Response:
    """Render a page that holds nothing of the one who asks. Whoever has it already is told 304 and sent no body."""
    return kept(make_response(render_template(template, **values)))


def kept(response: Response) -> Response:
    """Give an answer that is the same for everybody its validator, and answer a conditional request."""
    response.headers["Cache-Control"] = ASK_FIRST
    # Weak: what is compared is the page, not the bytes that a compression made of it.
    response.add_etag(weak=True)
    response.make_conditional(request)
    return response


def correction_link(agency_id: str | None = None) -> str:
    """The address of the correction form, for one company where its id is given."""
    return link(f"/koreksi/{quote(agency_id, safe=':')}" if agency_id else "/koreksi")
