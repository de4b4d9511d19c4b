"""What the sums of a text are for: wages, fees that the worker pays, or neither (pocket money, fines, advances)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from verify.core.facts import Fee, Pay
from verify.core.message.currencies import DOLLAR, DOLLARS, LAND_OF, SHARED
from verify.core.message.dues_turns import ALONE, brings, cut_of, is_far, is_fined, is_given, is_own, was_once
from verify.core.message.dues_words import (
    ALL_IN,
    ALLOWANCES,
    CLEAR,
    COMING,
    CUTTING,
    DONE,
    FEE,
    GOT,
    HANDED,
    HIRING,
    INTERNS,
    JOBS_TOO,
    LAID_OUT,
    MEANS,
    NEITHER,
    NO_MORE,
    NONE_SUCH,
    NOTED,
    ONLY,
    OTHERS,
    OWN,
    PAID,
    PAY,
    PLEASE,
    PRESUMED,
    THAT,
    WHETHER,
)
from verify.core.message.moods import Mood, denied
from verify.core.message.payees import OWN_PAID, Payees
from verify.core.message.stream import Stream
from verify.core.message.sums import Sum

_LEFT, _RIGHT = 8, 4
_NEAR, _FEW, _FAR, _SHORT_QUESTION, _BESIDE, _LONG = 6, 3, 2, 5, 36, 16
#: No advert names more sums; what is beyond stays unread.
_MOST = 60
#: No wage and no cost is less in rupiah.
_LEAST_RUPIAH = 20_000
_ALIKE, _MOST_ABROAD = 5, 300_000
_CUT = re.compile(r"[.!?\n](?=\s)|;{3}")
#: Told of without a sum: costs, and cuts of wages.
_COSTS = frozenset({"biaya", "biayanya"})
_UNSUMMED = _COSTS | {"potongan", "potongannya", "potgaji"}
Span = tuple[int, int]
_CUT_OFF = re.compile(r"[,;.\n!?(]")


@dataclass(frozen=True, slots=True)
class Dues:
    """Wages and fees in order, each once; the sums that were understood as either, and whether any was not."""

    pay: tuple[Pay, ...]
    fees: tuple[Fee, ...]
    spans: tuple[tuple[int, int], ...]
    aside: bool


def find_dues(
    stream: Stream, mood: Sequence[Mood], sums: Sequence[Sum], destinations: Sequence[str], works: Sequence[Span] = ()
) -> Dues:
    """Sort the sums of a message. Those of a warning or of news are nobody's wages and nobody's fees.

    A question may tell wages ("gaji masih 2 juta won kan?") and what was paid. `works`: where jobs stand.
    """
    pay: dict[Pay, None] = {}
    fees: dict[Fee, None] = {}
    spans, paid, aside = [], set(), False
    payees = Payees(stream.text)
    for written in sums[:_MOST]:
        sentence = stream.sentence_of(written.start) if stream.tokens else 0
        meaning, cut = NEITHER, False
        one = written._replace(currency=_currency(written, destinations, sums[:_MOST]))
        heard = mood[sentence] if mood else Mood.SAID
        if heard in (Mood.SAID, Mood.ASKED):
            meaning, cut = _meaning(stream, one, sentence, works)
            if meaning == PAY and one.currency == "IDR" and not one.period and payees.handed(one.end):
                meaning = FEE
            if heard is Mood.ASKED and not _holds_in_question(stream, sentence, one, meaning):
                meaning = NEITHER
        if meaning == PAY and was_once(_before(stream, one, works)):
            meaning = NEITHER
        if meaning == PAY:
            pay[Pay(low=one.low, high=one.high, currency=one.currency, period=one.period or _period(one, sums))] = None
        elif meaning == FEE:
            paid.add(sentence)
            own = is_own(_before(stream, one, works), _following(stream, one, sentence))
            to = payees.behind(one.end, alone=own == ALONE) if own else payees.of(one.start, one.end, cut=cut)
            fees |= {Fee(amount=amount, currency=one.currency, to=to): None for amount in (one.low, one.high)}
        if meaning == NEITHER:
            aside = True
        else:
            spans.append((one.start, one.end))
    for fee in _without_sum(stream, mood, paid, payees) if not fees else ():
        fees[fee] = None
    fees = dict.fromkeys(_with_payee(fees, payees))
    return Dues(tuple(pay), tuple(fees), tuple(spans), aside or len(sums) > _MOST)


def _currency(one: Sum, destinations: Sequence[str], sums: Sequence[Sum]) -> str:
    """The currency meant: dollars, riyals and dinars are those of the one country where the work is.

    A small bare figure ("dijanjikan 1.900 ringgit, keluarnya 1.200") is in the foreign currency told before it.
    """
    land = destinations[0] if len(destinations) == 1 else ""
    written = one.currency
    if not written:
        told = [other.currency for other in sums if other.currency not in ("", "IDR") and _alike(one, other)]
        told = told if one.high < _MOST_ABROAD else []
        coin = next((coin for coin, place in LAND_OF.items() if place == land), "")
        written = told[0] if told else coin if one.high < _LEAST_RUPIAH else ""
    coins = DOLLARS if written == DOLLAR else SHARED.get(written, {})
    meant = {coins[place] for place in destinations if place in coins}
    if written == DOLLAR:
        return coins.get(land, "USD")
    return (meant.pop() if len(meant) == 1 else written) or "IDR"


def _period(one: Sum, sums: Sequence[Sum]) -> str:
    """A period that nobody tells: that of a like wage told before ("RM90 sehari, nyatanya RM45"), else a month."""
    like = (other.period for other in sums[:_MOST] if other.currency == one.currency and _alike(one, other))
    return next((period for period in like if period), "month")


def _alike(one: Sum, other: Sum) -> bool:
    """Whether two figures may be wages in one currency: one of them is less than five times the other."""
    return one.high < _ALIKE * other.high and other.high < _ALIKE * one.high


def _meaning(stream: Stream, one: Sum, sentence: int, works: Sequence[Span]) -> tuple[str, bool]:
    """What a sum is for, and whether it is a cut of wages.

    By what is given, lent or asked of those who leave anywhere near; then by the nearest telling word before it in its
    sentence, else right behind it, else by currency, period and range.
    """
    foreign = one.currency not in ("IDR", "")
    before, after, behind = _before(stream, one, works), _behind(stream, one), _following(stream, one, sentence)
    near = {*before[:_FEW], *after[:_FEW]} if foreign else {*before[:_NEAR], *behind}
    if is_given(before, near, after, behind):
        return NEITHER, False
    turn = _by_turn(stream, before, after)
    if turn:
        return turn, False
    word = next((word for word in before if word in MEANS and not is_far(stream, one, before, word)), None)
    if word is None and not (one.period or foreign):
        word = next((word for word in after[:2] if word in MEANS), None)
    word = cut_of(before, word)
    told = MEANS.get(word or "")
    if (word in ALLOWANCES and not INTERNS.isdisjoint(stream.words)) or (word in COMING and one.period):
        told = PAY
    little = not ONLY.isdisjoint(before[:_FEW]) or not NO_MORE.isdisjoint(after[:1])
    if foreign and told == NEITHER and little and word in GOT:
        told = PAY
    around = () if foreign and told is None else (*after, *near)
    if word in CUTTING and not LAID_OUT.isdisjoint([*before, *near]) and OWN.isdisjoint(near):
        return NEITHER, False
    brought = not OTHERS.isdisjoint(before) if word in CUTTING else told is None and not foreign and brings(before)
    waged = foreign and one.period and told is None
    if brought or (told != PAY and not waged and is_fined(stream, one, before, around)):
        return NEITHER, False
    if told is not None:
        return told, word in CUTTING
    by_work = _by_work(stream.text, one, works) or not HIRING.isdisjoint(before)
    return (PAY if one.period or foreign or one.low < one.high or by_work else FEE), False


def _by_turn(stream: Stream, before: Sequence[str], after: Sequence[str]) -> str:
    """What a sum is for by the words right beside it; "" where they tell nothing."""
    if after[:2] in ALL_IN or after[:1] in ALL_IN:
        return FEE
    if before[:2] == ["pulang", "bawa"]:
        return PAY
    alone = before[:1] == ["uang"] and not NOTED.isdisjoint(stream.words) and HANDED.isdisjoint(after[:2])
    if alone or after[:2] == ["bukan", "kami"] or before[:2] == ["makan", "uang"]:
        return NEITHER
    told = any(MEANS.get(word) == FEE and word not in JOBS_TOO for word in before)
    return PAY if not CLEAR.isdisjoint(after[:1]) and not told and before else ""


def _following(stream: Stream, one: Sum, sentence: int) -> list[str]:
    """The words behind a sum in its sentence."""
    at = stream.at(one.end)
    return [token.word for token in stream.tokens[at : at + _NEAR] if token.sentence == sentence]


def _before(stream: Stream, one: Sum, works: Sequence[Span]) -> list[str]:
    """The words of the sentence before a sum but for those of a job ("potong sawit"), the nearest first."""
    at = stream.at(one.start)
    near = stream.tokens[max(0, at - _LEFT) : at]
    sentence = stream.sentence_of(one.start) if near else 0
    jobs = [span for span in works if near and span[1] > near[0].start and span[0] < one.start]
    return [
        token.word
        for token in reversed(near)
        if token.sentence == sentence
        and token.end <= one.start
        and not any(start <= token.start < end for start, end in jobs)
    ]


def _behind(stream: Stream, one: Sum) -> list[str]:
    """The few words behind a sum, up to the next sign."""
    found, last = [], one.end
    at = stream.at(one.end)
    for token in stream.tokens[at : at + _RIGHT]:
        if _CUT_OFF.search(stream.text, last, token.start):
            break
        found.append(token.word)
        last = token.end
    return found


def _with_payee(fees: Iterable[Fee], payees: Payees) -> Iterator[Fee]:
    """The fees; one of which nobody tells to whom it goes, goes where the others go, or where the text says once."""
    known = {one.to for one in fees} - {"unknown", OWN_PAID}
    if fees and not known:
        known = {payees.told()}
    for fee in fees:
        one = replace(fee, to="unknown") if fee.to == OWN_PAID else fee
        alone = fee.to == "unknown" and one.amount and one.currency == "IDR" and len(known) == 1
        yield replace(one, to=next(iter(known))) if alone else one


def _by_work(text: str, one: Sum, works: Sequence[Span]) -> bool:
    """Whether a job stands before a sum with a few words between and no end of a sentence."""
    at = bisect_right(works, (one.start, one.start)) - 1
    return at >= 0 and 0 <= one.start - works[at][1] <= _BESIDE and not _CUT.search(text, works[at][1], one.start)


def _holds_in_question(stream: Stream, sentence: int, one: Sum, meaning: str) -> bool:
    words = stream.sentence(sentence)
    if meaning == PAY:
        return one.currency not in ("IDR", "") or any(MEANS.get(word) == PAY for word in words)
    behind = stream.at(one.end)
    if stream.words[behind : behind + 1] and stream.words[behind] in THAT:
        return meaning == FEE
    if not PRESUMED.isdisjoint(words) or not PLEASE.isdisjoint(words[-1:]):
        return True
    return WHETHER.isdisjoint(words) and not DONE.isdisjoint(words)


def _without_sum(stream: Stream, mood: Sequence[Mood], paid: set[int], payees: Payees) -> Iterator[Fee]:
    """Fees told of without a sum: a cut of wages, or costs that are to be paid."""
    for at, token in enumerate(stream.tokens):
        if token.word not in _UNSUMMED or mood[token.sentence] is not Mood.SAID or token.sentence in paid:
            continue
        told = ";" in stream.text[token.end : token.end + _FAR]
        if told or denied(stream, at) or not NONE_SUCH.isdisjoint(stream.after(at + 1, _FAR)):
            continue
        cut = token.word not in _COSTS
        if cut or _is_paid(stream, at):
            yield Fee(amount=0, currency="IDR", to=payees.of(token.start, token.end, cut=cut))
            return


def _is_paid(stream: Stream, at: int) -> bool:
    """Whether a word for costs is followed by one of paying: "biaya pribadi (paspor, SKCK) dibayar sendiri"."""
    behind = stream.tokens[at + 1 : at + 1 + _NEAR]
    return any(one.word in PAID and one.sentence == stream.tokens[at].sentence for one in behind)
