"""What the sums of a text are for: wages, fees that the worker pays, or neither (pocket money, fines, advances)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from verify.core.facts import Fee, Pay
from verify.core.message.currencies import DOLLAR
from verify.core.message.moods import Mood
from verify.core.message.stream import Stream
from verify.core.message.sums import Sum

_PAY, _FEE, _NEITHER = "pay", "fee", "neither"
_MEANING = {
    _PAY: """
        gaji gajinya gajih digaji bergaji upah upahnya upahan salary wage wages pendapatan penghasilan penghasilannya
        basic gapok thp income honor earn earning hasil borong borongan bayarannya dibayar gj paid pay gajian sallary
    """,
    _FEE: """
        bayar bayarnya membayar biaya biayanya dp pangkal admin administrasi transfer tf trf ditransfer transferin
        setor stor disetor deposit fee potongan potong potongannya potgaji jaminan komitmen pendaftaran daftar
        registrasi registration tiket visa paspor medical kesehatan ujian jasa partisipasi ongkos lunasi pelunasan
        tahap cicilan angsuran iuran kontribusi paket mcu total uangnya tebus setoran pengurusan dokumen proses mahar
        sisanya sisa ongkosnya modal keberangkatan diklat pelatihan
    """,
    _NEITHER: """
        saku bonus bonusnya komisi komisinya lembur lemburan tunjangan overtime tips denda penalti penalty ganti
        mengganti balikin balikan mulangkeun dikasih dikasi diberi dapat dapet terima nerima cair pinjaman pinjam
        kasbon hutang utang fit ikatan hadiah saldo keluarga ortu sponsor panjar asrama diwenehi dipinjami pegangan
        emak suami seragam harga levi bonusan insentif imbalan diterima modalnya santunan asuransi diasuransikan klaim
        mess
    """,
}
_WORDS = {word: meaning for meaning, words in _MEANING.items() for word in words.split()}
#: Beside one of these a sum to pay is a fine or a ransom, not a fee.
_LEAVING = frozenset("batal mundur pulang kabur keluar cabut ketangkap resign balik nyerah lapor".split())
_LEFT, _RIGHT = 8, 3
#: Dollars of no country named, by where the work is.
_DOLLARS = {"SG": "SGD", "HK": "HKD", "TW": "TWD", "BN": "BND", "AU": "AUD", "NZ": "NZD", "CA": "CAD"}
_NAME = r"(?:(?<!\w)a\s?[./]\s?n\b|(?<!\w)an\.|atas nama)"
_TO_PERSON = re.compile(
    rf"{_NAME}|\brek(?:ening)?(?:nya)? (?:pribadi|saya|sy|istri|suami|bendahara|anak)|\b(?:cash|tunai|kontan)\b"
    r"|\bke (?:saya|sy|aku|tekong|bu|pak|bang|mas|mbak|om|ibu|bapak)\b|\bprivate account|\bkasih tekong|\bke tangan"
    r"|\bperorangan",
    re.IGNORECASE,
)
_TO_COMPANY = re.compile(
    r"\b(?:rek(?:ening)?|virtual account|va)\b[^.\n]{0,20}\b(?:perusahaan|pt|kantor|koperasi|yayasan|lpk|resmi)\b"
    r"|\bke (?:klinik|bank|kantor|perusahaan|imigrasi|koperasi|lpk|pt|rs|rumah sakit)\b"
    r"|\bdi (?:klinik|imigrasi|bank|kantor)\b|\blangsung ke klinik",
    re.IGNORECASE,
)
_NOT_PERSON = re.compile(
    rf"{_NAME}[\s.]*(?:perusahaan|pt|cv|yayasan|koperasi|lpk)|bukan (?:ke )?perorangan", re.IGNORECASE
)
_ROUND = 120


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
    spans, aside = [], False
    for one in sums:
        at = stream.at(one.start)
        said = at >= len(mood and stream.tokens) or mood[_sentence(stream, at)] is Mood.SAID
        meaning = _meaning(stream, one, at) if said else _NEITHER
        currency = _currency(one.currency, destinations)
        if meaning == _PAY:
            pay[Pay(low=one.low, high=one.high, currency=currency, period=one.period or "month")] = None
        elif meaning == _FEE:
            fees[Fee(amount=one.high, currency=currency, to=_payee(stream.text, one))] = None
        if meaning == _NEITHER:
            aside = True
        else:
            spans.append((one.start, one.end))
    return Dues(tuple(pay), tuple(fees), tuple(spans), aside)


def _sentence(stream: Stream, at: int) -> int:
    return stream.tokens[min(at, len(stream.tokens) - 1)].sentence


def _currency(written: str, destinations: Sequence[str]) -> str:
    if written == DOLLAR:
        return _DOLLARS.get(destinations[0], "USD") if len(destinations) == 1 else "USD"
    return written or "IDR"


def _meaning(stream: Stream, one: Sum, at: int) -> str:
    """By the nearest telling word before the sum in its sentence, else behind it, else by currency and period."""
    sentence = _sentence(stream, at)
    words = _around(stream, one, at, sentence)
    told = next((_WORDS[word] for word in words if word in _WORDS), None)
    if told == _FEE and not _LEAVING.isdisjoint(stream.sentence(sentence)):
        return _NEITHER
    if told == _FEE and one.period and one.currency not in ("IDR", ""):
        return told
    if told is not None:
        return told
    if one.period or one.currency not in ("IDR", ""):
        return _PAY
    return _FEE


def _around(stream: Stream, one: Sum, at: int, sentence: int) -> list[str]:
    """The words of the sentence before a sum, the nearest first, then a few behind it."""
    before = [
        token.word
        for token in stream.tokens[max(0, at - _LEFT) : at]
        if token.sentence == sentence and token.end <= one.start
    ]
    after = [
        token.word for token in stream.tokens[at : at + _LEFT] if token.start >= one.end and token.sentence == sentence
    ]
    return [*reversed(before), *after[:_RIGHT]]


def _payee(text: str, one: Sum) -> str:
    """To whom a fee goes, by the words round the sum, else by an account named anywhere in the message."""
    near = text[max(0, one.start - _ROUND) : one.end + _ROUND]
    for stretch in (near, text):
        if _TO_COMPANY.search(stretch) or _NOT_PERSON.search(stretch):
            return "company"
        if _TO_PERSON.search(stretch):
            return "person"
    return "unknown"
