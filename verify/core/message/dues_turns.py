"""Turns of speech round a sum: gifts, loans, fines, wages of old, and what one buys oneself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from verify.core.message.dues_words import (
    AT_HOME,
    BOUGHT,
    BRINGING,
    BRINGS,
    BROUGHT,
    COMES_OUT,
    CUTTING,
    EACH,
    FEE,
    GIFTS,
    GIVEN,
    GIVEN_BACK,
    GIVES,
    HANDING,
    HIRING,
    IFS,
    KIN,
    LEAVING,
    LOANS,
    MAY_COST,
    MEANS,
    NOT_GOING,
    OWN,
    PAY,
    POCKET,
    RANSOM,
    RECEIPTS,
    RECEIVERS,
    REDEEMED,
    SELF,
    SENDS,
    SERVICES,
    TAKEN_ON,
    TO_FAMILY,
    WISHES,
)
from verify.core.message.lands_words import ONCE, ONCE_IF, PLANS
from verify.core.message.stream import Stream
from verify.core.message.sums import Sum

_NEAR, _FEW, _FAR, _SHORT_QUESTION, _LONG = 6, 3, 2, 5, 16
_CUT_OFF = re.compile(r"[,;.\n!?(]")
#: What is bought with nobody else paid.
ALONE = 2


def was_once(before: Sequence[str]) -> bool:
    """Whether a wage is one of old: "saya dulu metik beri, upah 30 dolar"."""
    for word, far in pairwise(before):
        if word in PLANS:
            return False
        if (word in ONCE | ONCE_IF and far in SELF) or (word in SELF and far in ONCE | ONCE_IF):
            return True
    return False


def cut_of(before: Sequence[str], word: str | None) -> str | None:
    """The word that tells: of "potongan gaji" it is the cut."""
    at = before.index(word) + 1 if word in before else len(before)
    return before[at] if at < len(before) and before[at] in CUTTING and MEANS.get(word or "") == PAY else word


def brings(before: Sequence[str]) -> bool:
    """Whether a sum is for bringing others."""
    return not BRINGING.isdisjoint(before[:_NEAR])


def is_given(before: Sequence[str], near: set[str], after: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a sum is a gift, a loan, or what somebody has with him."""
    given = not GIVEN.isdisjoint(after) and RECEIPTS.isdisjoint(after) and MEANS.get(before[0] if before else "") != FEE
    held = before[:1] != [] and before[0] in RECEIVERS and not GIVES.isdisjoint(before[1:_FAR])
    held = held or not GIVEN_BACK.isdisjoint(before) or _is_sent_home(before, behind)
    held = (
        held
        or before[:2] in (["bawah", "di"], ["dana", "bukti"], ["rekening", "di"], ["atm", "di"])
        or not BROUGHT.isdisjoint(behind)
    )
    held = held or not (EACH.isdisjoint(behind[:2]) or BRINGS.isdisjoint(behind[:_FEW]))
    held = held or not POCKET.isdisjoint([*before[:2], *after[:1]]) or after[:2] == ["potong", "gaji"]
    return given or held or _is_gift(before, near, behind) or is_loan(near)


def _is_sent_home(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether wages are sent to one's people: "gajian tgl 5 saya kirim 4 jt utk spp adik"."""
    return not SENDS.isdisjoint(before[:_FAR]) and not AT_HOME.isdisjoint(behind)


def is_far(stream: Stream, one: Sum, before: Sequence[str], word: str) -> bool:
    """Whether a word that may be of a cost is not of this foreign money: "visa ke Turki, 900 euro"."""
    at, last = before.index(word), stream.at(one.start) - 1
    if one.currency in ("IDR", ""):
        return word == "diterima" and at > 0 and before[at - 1] in TAKEN_ON
    if word == "diterima" and at and before[at - 1] in TAKEN_ON:
        return True
    if MEANS.get(word) == FEE and word not in SERVICES:
        hired = not HIRING.isdisjoint(before[:at])
        if hired or (one.period and word not in CUTTING):
            return True
    if word not in MAY_COST | KIN:
        return False
    if one.period:
        return word not in SERVICES
    apart = last >= 0 and _CUT_OFF.search(stream.text, stream.tokens[last].end, one.start) is not None
    return (apart and (at >= _FAR or word in KIN)) or not HIRING.isdisjoint(before[:at])


def _is_gift(before: Sequence[str], near: set[str], behind: Sequence[str]) -> bool:
    """Whether money is given, to the family above all, so that somebody goes."""
    if not GIFTS.isdisjoint(near):
        return True
    return not TO_FAMILY.isdisjoint([*behind, *before[:_FEW]]) and not HANDING.isdisjoint(near)


def is_loan(near: set[str]) -> bool:
    """Whether money is lent or laid out by the other side; "talangi sendiri" is the worker's own."""
    return not LOANS.isdisjoint(near) and OWN.isdisjoint(near)


def is_fined(stream: Stream, one: Sum, before: Sequence[str], near: Sequence[str]) -> bool:
    """Whether a sum is a fine: asked of one who leaves, or where a condition says so."""
    if not stream.tokens:
        return False
    sentence = stream.sentence_of(one.start)
    return _is_fine(stream, sentence, before, near) or _is_if_left(stream, one, sentence)


def _is_fine(stream: Stream, sentence: int, before: Sequence[str], near: Sequence[str]) -> bool:
    """Whether a sum is asked of one who leaves; "tiket ditebus" is a price; a question before may say who leaves."""
    asked = stream.sentence(sentence - 1) if sentence and stream.asked[sentence - 1] else []
    told = [*before, *near, *(asked if len(asked) <= _SHORT_QUESTION else ())]
    comes = not COMES_OUT.isdisjoint(told) and not _leaves(before)
    leaving = LEAVING - {"keluar"} if comes or before[:1] == ["keluar"] else LEAVING
    back = any(word == "balik" and before[at + 1] in WISHES for at, word in enumerate(before[:-1]))
    return back or not leaving.isdisjoint(told) or (not RANSOM.isdisjoint(told) and REDEEMED.isdisjoint(told))


def _is_if_left(stream: Stream, one: Sum, sentence: int) -> bool:
    """Whether a condition of leaving stands before a sum in its sentence: "kalau putus …, wajib setor 17 jt"."""
    led = stream.words[stream.starts[sentence] : stream.at(one.start)][-_LONG:]
    for at, word in enumerate(led):
        if word in IFS and (not LEAVING.isdisjoint(led[at + 1 : at + 1 + _FEW]) or _goes_not(led[at + 1 :])):
            return True
    return False


def _goes_not(words: Sequence[str]) -> bool:
    """Whether words say that somebody does not go after all: "sesudah medical awak tak jadi pergi"."""
    return any(word in ("jadi", "jd", "sido", "sida") and before in NOT_GOING for before, word in pairwise(words))


def is_own(before: Sequence[str], behind: Sequence[str]) -> int:
    """Whether a sum is for what one buys oneself: 1 if so, 2 if nobody else is paid for it ("beli sendiri")."""
    if BOUGHT.isdisjoint(before[:_FAR]) or before[:1] in (["jadi"], ["total"]):
        return 0
    return ALONE if not OWN.isdisjoint([*before[:_FEW], *behind[:_FEW]]) else 1


def _leaves(before: Sequence[str]) -> bool:
    """Whether "keluar" is of one who leaves: "keluar kontrak sebelum 6 bulan"."""
    return any(far == "keluar" and word in ("kontrak", "kerja", "dari") for word, far in pairwise(before))
