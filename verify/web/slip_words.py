"""What a slip, a card and the poster say, in the catalogue's words.

Nothing is judged here, and only what is stored is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from verify.core.answer import Advice, Answer, Axis
from verify.core.offer import Indicator
from verify.service.browsing import data_age
from verify.settings import Settings
from verify.web.doing import Step, doing
from verify.web.drawn.card import CardPrint
from verify.web.drawn.poster import Help, PosterPrint
from verify.web.drawn.slip import Block, Row, SlipPrint
from verify.web.help_shown import HelpShown
from verify.web.why import other_companies
from verify.wording.catalogue import text
from verify.wording.formats import listed, long_date, opened, shortened
from verify.wording.outcomes import lines, spoken, told_by, unchecked
from verify.wording.rendering import headline
from verify.wording.summary import sentences, summary

MOST_CONTACTS, MOST_HELP, MOST_SIMILAR = 2, 4, 3
_CARD_SENTENCES = 2
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
        blocks=tuple(block for block in _blocks(answer, locale) if block.lines),
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
            **_asked_for(answer, locale, days),
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
        step=_first_to_do(answer, locale),
        checked=text(locale, "card.checked", date=long_date(days.checked, locale), **_asked_for(answer, locale, days)),
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


def _asked_for(answer: Answer, locale: str, days: Days) -> dict[str, str]:
    """The day that was asked for, where it is not the day of the check."""
    return {} if answer.on_date == days.checked else {"on_date": long_date(answer.on_date, locale)}


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


def _blocks(answer: Answer, locale: str) -> Iterable[Block]:
    """What to do and whom to call, in the page's own order; then what else was named."""
    do = doing(answer, locale)
    steps = Block(text(locale, "slip.do"), tuple(_whole(step) for step in do.steps), ticks=True)
    own = Block(do.contacts_title, ("   ".join(one.shown for one in do.contacts),) if do.contacts else ())
    official = Block(text(locale, "slip.help"), tuple(_line(one) for one in do.help[:MOST_HELP]))
    first, then = (official, own) if do.help_first else (own, official)
    yield from (first, steps, then) if do.help_first or do.own_first else (steps, own, official)
    yield _similar(answer, locale)
    others = tuple(f"{one.name}: {one.outcome}" for one in other_companies(answer, locale))
    yield Block(text(locale, "page.answer.other_companies"), others)


def _whole(step: Step) -> str:
    """A step with the help lines that stand under it on the page."""
    return " ".join([step.text, *([", ".join(map(_line, step.lines))] if step.lines else [])])


def _line(one: HelpShown) -> str:
    """0811-8080-141 (WhatsApp pekerja migran): who answers says already that it is a chat."""
    return f"{one.contact.shown.removeprefix('WhatsApp ')} ({one.who})"


def _similar(answer: Answer, locale: str) -> Block:
    """The names of the list that could be meant, with what is recorded of each."""
    near = () if answer.company.agency else answer.company.candidates
    told = (
        f"{shortened(one.name)}{f' ({one.place})' if one.place else ''}: {text(locale, f'status.company.{one.status}')}"
        for one in near
    )
    return Block(text(locale, "slip.similar"), tuple(dict.fromkeys(told))[:MOST_SIMILAR])


def _unchecked(answer: Answer, locale: str) -> str:
    given = unchecked(answer, locale)
    return " ".join(one for one in (given, text(locale, "slip.never")) if one)


def _first_to_do(answer: Answer, locale: str) -> str | None:
    """The one thing to do now that a card has room for."""
    do = doing(answer, locale)
    if do.own_first:
        own = listed((one.shown for one in do.contacts[:MOST_CONTACTS]), text(locale, "word.or"))
        return f"{do.contacts_title}: {own}."
    return _whole(do.steps[0]) if do.steps else None
