"""What the sums of a text are for: wages, fees that the worker pays, or neither (pocket money, fines, advances)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verify.core.facts import Fee, Pay
from verify.core.message.currencies import DOLLAR, DOLLARS, SHARED
from verify.core.message.dues_words import (
    ALLOWANCES,
    COMING,
    CUTTING,
    FEE,
    GIVEN,
    HIRING,
    LEAVING,
    MEANS,
    NEITHER,
    PAID,
    PAY,
)
from verify.core.message.moods import Mood, denied
from verify.core.message.stream import Stream
from verify.core.message.sums import Sum

_LEFT, _RIGHT = 8, 4
_NAME = r"(?:(?<!\w)a\s?[./]\s?n\b|(?<!\w)an\.|atas nama)"
_TO_PERSON = re.compile(
    rf"(?=[acklprst])(?:{_NAME}|\brek(?:ening)?(?:nya)? (?:pribadi|saya|sy|istri|suami|bendahara|anak)"
    r"|\b(?:ke|sama|kepada|lewat) (?:saya|sy|aku|tekong|bu|pak|bang|mas|mbak|om|ibu|bapak|bpk|sponsor|calo)\b"
    r"|\b(?:cash|tunai|kontan)\b|\bprivate account|\bkasih tekong|\bke tangan"
    r"|\bperorangan)",
    re.IGNORECASE,
)
_TO_COMPANY = re.compile(
    r"(?=[abcdjklmprvy])(?:"  # what each of these begins with: most places are passed over by that
    r"\b(?:rek(?:ening)?|virtual account|va)\b(?:(?!bukan)[^.\n]){0,20}\b(?:perusahaan|pt|kantor|koperasi|yayasan)\b"
    r"|\b(?:pt|cv|lpk|yayasan)\s[^.\n]{0,40}\b(?:minta|memungut|menarik|nagih|meminta)\b"
    r"|\bke (?:klinik|bank|kantor|perusahaan|imigrasi|koperasi|lpk|pt|cv|rs|rumah sakit|yayasan)\b|\bjasa agensi"
    r"|\bdi (?:klinik|imigrasi|bank|kantor|puskesmas)\b|\b(?:lewat|melalui|via) (?:pt|cv|lpk|yayasan)\b"
    r"|\b(?:ke|di|lewat) (?:kantornya|lembaga|kasir|bendahara (?:lpk|pt|cv|yayasan))\b|\brek(?:ening)? lembaga\b"
    rf"|{_NAME}[\s.]*(?:perusahaan|pt|cv|yayasan|koperasi|lpk)|bukan (?:ke )?perorangan)",
    re.IGNORECASE,
)
_ROUND = 100
#: No advert names more sums; what is beyond stays unread.
_MOST = 60
_CUT_OFF = re.compile(r"[,;.\n!?(]")


@dataclass(frozen=True, slots=True)
class Dues:
    """Wages and fees in order, each once; the sums that were understood as either, and whether any was not."""

    pay: tuple[Pay, ...]
    fees: tuple[Fee, ...]
    spans: tuple[tuple[int, int], ...]
    aside: bool


def find_dues(stream: Stream, mood: Sequence[Mood], sums: Sequence[Sum], destinations: Sequence[str]) -> Dues:
    """Sort the sums of a message. Those of a warning, a question or news are nobody's wages and nobody's fees."""
    pay: dict[Pay, None] = {}
    fees: dict[Fee, None] = {}
    spans, paid, aside = [], set(), False
    text = stream.text
    person = bool(sums) and _TO_PERSON.search(text) is not None
    for one in sums[:_MOST]:
        sentence = stream.sentence_of(one.start) if stream.tokens else 0
        meaning, cut = NEITHER, False
        if not mood or mood[sentence] is Mood.SAID:
            meaning, cut = _meaning(stream, one, sentence)
        currency = _currency(one.currency, destinations)
        if meaning == PAY:
            pay[Pay(low=one.low, high=one.high, currency=currency, period=one.period or "month")] = None
        elif meaning == FEE:
            paid.add(sentence)
            to = _payee(stream.text, one.start, one.end, person=person and not cut)
            fees[Fee(amount=one.high, currency=currency, to=to)] = None
        if meaning == NEITHER:
            aside = True
        else:
            spans.append((one.start, one.end))
    for fee in (
        _without_sum(stream, mood, paid, person=person or _TO_PERSON.search(text) is not None) if not fees else ()
    ):
        fees[fee] = None
    return Dues(tuple(pay), tuple(fees), tuple(spans), aside or len(sums) > _MOST)


def _currency(written: str, destinations: Sequence[str]) -> str:
    """The currency meant: dollars, riyals and dinars are those of the one country where the work is."""
    land = destinations[0] if len(destinations) == 1 else ""
    if written == DOLLAR:
        return DOLLARS.get(land, "USD")
    return SHARED.get(written, {}).get(land, written) or "IDR"


def _meaning(stream: Stream, one: Sum, sentence: int) -> tuple[str, bool]:
    """What a sum is for, and whether it is a cut of wages.

    By the nearest telling word before it in its sentence, else right behind it, else by currency, period and range.
    """
    foreign = one.currency not in ("IDR", "")
    before, after = _before(stream, one, sentence), _behind(stream, one)
    if not GIVEN.isdisjoint(after):
        return NEITHER, False
    word = next((word for word in before if word in MEANS), None)
    if word is None and not (one.period or foreign):
        word = next((word for word in after[:2] if word in MEANS), None)
    told = MEANS.get(word or "")
    if (word in ALLOWANCES and "magang" in before) or (word in COMING and one.period):
        told = PAY
    if told == FEE and not LEAVING.isdisjoint([*before, *after]):
        return NEITHER, False
    if told is not None:
        return told, word in CUTTING
    offered = one.period or foreign or one.low < one.high or not HIRING.isdisjoint(before)
    return (PAY if offered else FEE), False


def _before(stream: Stream, one: Sum, sentence: int) -> list[str]:
    """The words of the sentence before a sum, the nearest first."""
    at = stream.at(one.start)
    near = stream.tokens[max(0, at - _LEFT) : at]
    return [token.word for token in reversed(near) if token.sentence == sentence and token.end <= one.start]


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


def _without_sum(stream: Stream, mood: Sequence[Mood], paid: set[int], *, person: bool) -> Iterator[Fee]:
    """Fees told of without a sum: a cut of wages, or costs that are to be paid."""
    for at, token in enumerate(stream.tokens):
        if mood[token.sentence] is not Mood.SAID or token.sentence in paid or denied(stream, at):
            continue
        cut = token.word in ("potongan", "potongannya")
        cost = token.word in ("biaya", "biayanya") and not PAID.isdisjoint(stream.after(at + 1, _RIGHT))
        if cut or cost:
            yield Fee(
                amount=0, currency="IDR", to=_payee(stream.text, token.start, token.end, person=person and not cut)
            )
            return


def _payee(text: str, start: int, end: int, *, person: bool) -> str:
    """To whom a fee goes: by the words round it a company, else the person whose account is named anywhere.

    `person` is false for a cut of wages, of which nobody tells to whom it goes.
    """
    near = text[max(0, start - _ROUND) : end + _ROUND]
    return "company" if _TO_COMPANY.search(near) else "person" if person else "unknown"
