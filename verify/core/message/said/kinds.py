"""Words by their kind, for the ear: names of people, banks and towns are ever other words that say the same."""

from __future__ import annotations

from verify.core.message.callings import PERSONS
from verify.core.message.said.coded import UNKNOWN, Coded
from verify.core.places import place_names

#: What a kind is called; no word has such a sign in it.
BANK, TITLE, PLACE, NAME, MIXED = "§bank", "§title", "§place", "§name", "§mixed"
KINDS = frozenset({BANK, TITLE, PLACE, NAME, MIXED})
_BANKS = frozenset(
    """
    dana ovo gopay shopeepay linkaja paypal wise payme qris linepay alipay wechatpay tng touchngo easypaisa bca bri bni
    bsi mandiri btn cimb jago jenius seabank dbs ocbc btpn danamon muamalat permata maybank rekening rek norek
    rekeningnya
    """.split()
)
_TITLES = PERSONS | frozenset(
    "boss bos mami papi pak cici koko ustad ummi umi abi aa lik paman bibi puan mr mrs".split()
)


def kinds(message: Coded) -> list[str]:
    """For each sign of a message the kind of its word, or the word where it is of none.

    A name is a word of no sense with a capital, not the first of its sentence.
    """
    text, signs, named = message.text, message.signs, place_names()
    found: list[str] = []
    first = True
    for token, sign, (start, end) in zip(message.tokens, signs, message.spans, strict=True):
        word = text[start:end]
        low = word.lower()
        if low in _BANKS:
            kind = BANK
        elif low in _TITLES:
            kind = TITLE
        elif low in named:
            kind = PLACE
        elif sign == UNKNOWN and not first and word[0].isupper():
            kind = NAME
        elif sign == UNKNOWN and not word.isalpha() and any(map(str.isdigit, word)):
            kind = MIXED
        else:
            kind = token
        found.append(kind)
        first = sign in ".?"
    return found
