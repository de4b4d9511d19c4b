"""What was understood, carried from the question to the page of its answer, and from there into the next question.

An answer is stored without what was typed. So that its page can show that and let it be corrected, the browser that
asked is handed it back: in a cookie that is sent to this one answer's address alone, is signed, and ends after an hour.
The message itself is not in it, only what was read from it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import zlib
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from verify.core.answer import Answer, Understood
from verify.core.claim import Claim, Reply
from verify.core.phones import Phone, read_phones
from verify.core.places import countries_in, country_code
from verify.web.choosing import unsure_name
from verify.web.forms import CARRIED, FIELDS, READ, Form, joined
from verify.wording.formats import dialled
from verify.wording.understood import countries, country_words, fee_words, pay_words, visa_words

COOKIE = "isi"
KEPT_FOR = timedelta(hours=1)
#: A browser keeps no cookie of more than 4096 bytes with its name; what is longer is not carried.
MOST_BYTES = 3800
_MOST_INFLATED = 100_000
#: What `corrected` says: the form was filled from the box, or from such a form.
FIRST, AGAIN = "1", "2"
_TOLD = ("pay", "fees", "visa")
_CHILD = "FLAG_A1"
_TAG_CHARS = 43


def form_of(claim: Claim, answer: Answer, locale: str, *, before: Form | None = None) -> Form | None:
    """The form that asks the same again by its fields. None with a child: of one nothing is carried on.

    `before`: the form that the claim came from; where it was such a form itself, its pay, fees and visa stay.
    """
    if any(one.code == _CHILD for one in answer.findings):
        return None
    read = answer.understood
    values = dict.fromkeys((*FIELDS, *CARRIED), "") | {
        "company": joined(read.companies),
        "phones": joined((*(_typed(one, claim.origin) for one in read.phones), *read.emails)),
        "licence_number": joined(read.licence_numbers),
        "destination": joined(_destinations(claim, read, locale)),
        "job": joined(read.jobs or ((claim.job,) if claim.job else ())),
        "place": claim.place or "",
        "on_date": claim.on_date.isoformat() if claim.on_date else "",
        "audience": claim.audience.name.lower(),
        "marks": " ".join(read.marks),
        "unread": "1" if "message" in answer.missing else "",
        "unsure": unsure_name(answer),
        "denied": before.values["denied"] if before else "",
    }
    values |= _kept(before) if before and before.values["corrected"] else _told(read, locale)
    replies = {name: reply.value for name, reply in claim.answers} | dict.fromkeys(read.said, Reply.YES.value)
    return Form(values, replies)


def _typed(phone: str, region: str) -> str:
    """A number as people write it, unless it would then be read as another."""
    written = dialled(phone)
    again = read_phones(written, region)
    same = len(again) == 1 and isinstance(again[0], Phone) and again[0].e164 == phone
    return written if same else phone


def _kept(before: Form) -> dict[str, str]:
    """Pay, fees and visa as they stood in the form, and what was read of them at first."""
    names = (*_TOLD, *(READ + name for name in _TOLD))
    return {name: before.values[name] for name in names} | {"corrected": AGAIN}


def _told(read: Understood, locale: str) -> dict[str, str]:
    """Pay, fees and visa as they were read from the box."""
    values = (
        joined(pay_words(one, locale) for one in read.pay),
        joined(fee_words(one, locale) for one in read.fees),
        visa_words(read.visa, locale) if read.visa else "",
    )
    told = dict(zip(_TOLD, values, strict=True))
    return told | {READ + name: value for name, value in told.items()} | {"corrected": FIRST}


def _destinations(claim: Claim, read: Understood, locale: str) -> Iterable[str]:
    """The field as it was typed, for an unknown place in it counts too; then the countries it does not name."""
    typed = claim.destination
    if typed:
        yield typed
    known = (*countries_in(typed), country_code(typed)) if typed else ()
    for code in countries(read):
        if code not in known:
            yield country_words(code, locale)


def sealed(form: Form, code: str, secret: str) -> str | None:
    """The form as the text of the cookie of that answer; None where it is too long for one."""
    given = {name: value for name, value in form.values.items() if value}
    return packed([given, dict(form.answers)], code, secret)


def packed(given: object, about: str, secret: str) -> str | None:
    """What JSON can hold as the text of a cookie of that one page; None where it is too long for one."""
    body = base64.urlsafe_b64encode(zlib.compress(json.dumps(given, ensure_ascii=False).encode(), 9)).decode()
    text = _tag(body, about, secret) + body
    return text if len(text) <= MOST_BYTES else None


def opened(text: str, code: str, secret: str) -> Form | None:
    """The form that a cookie of that answer holds; None where it was not made here, or not for that answer."""
    held = unpacked(text, code, secret)
    if held is None:
        return None
    given, answers = held
    return Form(dict.fromkeys((*FIELDS, *CARRIED), "") | given, answers)


def unpacked(text: str, about: str, secret: str) -> Any:  # noqa: ANN401 - as JSON gives it
    """What a cookie of that page holds; None where it was not made here, or not for that page."""
    tag, body = text[:_TAG_CHARS], text[_TAG_CHARS:]
    if not hmac.compare_digest(tag.encode(), _tag(body, about, secret).encode()):
        return None
    try:
        inflated = zlib.decompressobj().decompress(base64.urlsafe_b64decode(body), _MOST_INFLATED)
        return json.loads(inflated)
    except (binascii.Error, zlib.error, ValueError):
        return None


def _tag(body: str, code: str, secret: str) -> str:
    digest = hmac.digest(secret.encode(), f"carried {code} {body}".encode(), hashlib.sha256)
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
