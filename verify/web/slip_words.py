"""What a slip, a card and the poster say, in the catalogue's words.

Nothing is judged here, and only what is stored is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from verify.core.answer import Advice, Answer, Axis, ContactStatus
from verify.core.offer import Indicator
from verify.service.browsing import data_age
from verify.settings import Settings
from verify.web.contacts import contacts
from verify.web.drawn.card import CardPrint
from verify.web.drawn.poster import Help, PosterPrint
from verify.web.drawn.slip import Block, Row, SlipPrint
from verify.web.help_shown import HELP_STEP
from verify.wording.catalogue import text
from verify.wording.formats import listed, long_date, opened, shortened
from verify.wording.outcomes import lines, spoken, told_by, unchecked
from verify.wording.rendering import headline, help_text, step_text
from verify.wording.summary import sentences, summary

MOST_STEPS, MOST_CONTACTS, MOST_HELP, MOST_SIMILAR = 3, 4, 4, 3
_CARD_SENTENCES = 2
_OWN_CONTACTS_STEP = "CALL_OFFICIAL_NUMBER"
_NOT_THEIRS = frozenset({ContactStatus.UNLISTED, ContactStatus.LISTED_OTHER, ContactStatus.NEAR_LISTED})
#: The poster's eight: six of the ministry's own list of 2022 that hold for no lawful offer, and the two that villages
#: meet most, money to the family and a recruiter without a letter (domain.md §2; config/indicators.csv has the words).
EIGHT_SIGNS = ("M1", "M4", "L3", "L8", "V1", "C1", "C4", "K1")
_HELP = (("110", "help_110"), ("129", "help_129"), ("0800-1000", "help_0800"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an answer is found: the host that people know, its own address, and the one behind a slip's QR code."""

    host: str
    address: str
    token_address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days of an answer where the installation stands: when it was given, until when it is kept."""

    checked: date
    until: date


def slip_print(answer: Answer, locale: str, *, place: Place, days: Days, settings: Settings) -> SlipPrint:
    """Everything the slip of a stored answer prints."""
    said = headline(answer, locale)
    asked_for = {} if answer.on_date == days.checked else {"on_date": long_date(answer.on_date, locale)}
    return SlipPrint(
        locale=locale,
        made_at=answer.checked_at,
        advice=answer.advice,
        title=text(locale, "slip.title", code=answer.code, headline=said),
        brand=text(locale, "page.all.name"),
        kind=text(locale, "slip.kind"),
        headline=said,
        beside=_beside(answer, locale),
        said=summary(answer, locale),
        data=_data(answer, locale),
        looked=text(locale, "slip.looked"),
        rows=tuple(_rows(answer, locale)),
        do=Block(text(locale, "slip.do"), tuple(_steps(answer, locale))),
        blocks=(*_similar(answer, locale), *_numbers(answer, locale)),
        unchecked=_unchecked(answer, locale),
        sign=tuple(text(locale, f"slip.sign_{one}") for one in ("officer", "day", "note")),
        no_guarantee=text(locale, "slip.no_guarantee"),
        code_name=text(locale, "slip.code"),
        code=answer.code,
        address=place.address,
        checked=text(
            locale,
            "slip.checked",
            date=long_date(days.checked, locale),
            version=str(answer.register.version),
            until=long_date(days.until, locale),
            **asked_for,
        ),
        scan=text(locale, "slip.scan"),
        run_by=_run_by(locale, settings),
        token_address=place.token_address,
    )


def card_print(answer: Answer, locale: str, *, place: Place, days: Days) -> CardPrint:
    """Everything the picture card of a stored answer says."""
    told = list(sentences(answer, locale))
    calm = _beside(answer, locale)
    agency = answer.company.agency
    return CardPrint(
        advice=answer.advice,
        brand=text(locale, "page.all.name"),
        headline=headline(answer, locale),
        beside=calm,
        company=shortened(agency.name, 80) if agency else None,
        numbers=_asked_numbers(answer, locale),
        # Where nothing was found, all that was not looked at is said too.
        sentences=tuple(one for one in told if one.rstrip(".") != calm) if calm else tuple(told[:_CARD_SENTENCES]),
        step=_step(answer, locale),
        checked=text(locale, "card.checked", date=long_date(days.checked, locale)),
        again=text(locale, "card.again", host=place.host),
        code=text(locale, "card.code", code=answer.code),
        foot=text(locale, "card.foot"),
        address=place.address,
    )


def poster_print(indicators: Iterable[Indicator], locale: str, *, place: Place, settings: Settings) -> PosterPrint:
    """Everything the poster says."""
    asked = {one.id: one.question_id if locale == "id" else one.question_en for one in indicators}
    return PosterPrint(
        locale=locale,
        title=text(locale, "poster.title"),
        heading=text(locale, "poster.heading"),
        heading_more=(text(locale, "poster.heading_pay"), text(locale, "poster.heading_leave")),
        signs_lead=text(locale, "poster.signs"),
        signs=tuple(asked[sign] for sign in EIGHT_SIGNS if sign in asked),
        one_yes=text(locale, "poster.one_yes"),
        all_no=text(locale, "poster.all_no"),
        scan=text(locale, "poster.scan", host=place.host),
        free=text(locale, "poster.free"),
        help_lead=text(locale, "poster.help"),
        help=tuple(Help(number, text(locale, f"page.all.{key}")) for number, key in _HELP),
        office=text(locale, "poster.office"),
        run_by=_run_by(locale, settings),
        address=place.address,
    )


def _run_by(locale: str, settings: Settings) -> str:
    return text(locale, "poster.run_by", operator=settings.operator_name, contact=settings.operator_contact)


def _beside(answer: Answer, locale: str) -> str | None:
    """What stands beside the headline and as large, where nothing was found: no slip or card may serve as a seal."""
    return text(locale, "card.not_a_guarantee") if answer.advice is Advice.NO_WARNING_FOUND else None


def _asked_numbers(answer: Answer, locale: str) -> str | None:
    tails = [one.value for one in answer.contact.asked if one.value]
    return text(locale, "slip.numbers", numbers=listed(tails, text(locale, "word.and"))) if tails else None


def _data(answer: Answer, locale: str) -> str:
    age = data_age(answer.register.sources)
    day = {} if age.as_of is None else {"date": long_date(age.as_of, locale)}
    return text(locale, f"page.data.{age.age}", **day)


def _rows(answer: Answer, locale: str) -> Iterable[Row]:
    agency = answer.company.agency
    for line in lines(answer, locale):
        # Paper has room for a long name, and is compared with the licence letter.
        whole = replace(line, about=agency.name) if agency and line.axis is Axis.COMPANY else line
        yield Row(line.name, opened(spoken(whole, locale)), opened(told_by(line, locale)))


def _steps(answer: Answer, locale: str) -> Iterable[str]:
    """At most three; the company's own numbers and the help lines stand by themselves."""
    apart = {HELP_STEP, _OWN_CONTACTS_STEP} if _own(answer) else {HELP_STEP}
    wanted = [step for step in answer.next_steps if step.code not in apart]
    return (step_text(step, locale) for step in wanted[:MOST_STEPS])


def _own(answer: Answer) -> tuple[str, ...]:
    """The company's own contacts, wherever an answer warns (contract §1.2, Contacts)."""
    agency = answer.company.agency
    if agency is None or answer.advice is Advice.NO_WARNING_FOUND:
        return ()
    return tuple(one.shown for one in contacts(agency.contacts))[:MOST_CONTACTS]


def _numbers(answer: Answer, locale: str) -> Iterable[Block]:
    """Whom to call: the company by its listed numbers, then the official lines."""
    if own := _own(answer):
        name = answer.company.agency.name if answer.company.agency else ""
        theirs = answer.contact.status not in _NOT_THEIRS
        heading = text(locale, "slip.own", name=name) if theirs else text(locale, "slip.own_not_theirs")
        yield Block(heading, ("   ".join(own),))
    official = dict.fromkeys(help_text(one, locale) for step in answer.next_steps for one in step.help)
    if official:
        yield Block(text(locale, "slip.help"), tuple(official)[:MOST_HELP])


def _similar(answer: Answer, locale: str) -> Iterable[Block]:
    """The names of the list that could be meant, with what is recorded of each."""
    near = [
        f"{shortened(one.name)}: {text(locale, f'status.company.{one.status}')}"
        for one in answer.company.candidates[:MOST_SIMILAR]
    ]
    if near and answer.company.agency is None:
        yield Block(text(locale, "slip.similar"), tuple(near))


def _unchecked(answer: Answer, locale: str) -> str:
    given = unchecked(answer, locale)
    return " ".join(one for one in (given, text(locale, "slip.never")) if one)


def _step(answer: Answer, locale: str) -> str | None:
    wanted = [step for step in answer.next_steps if step.code != HELP_STEP]
    return step_text(wanted[0], locale) if wanted else None
