"""A number one slip away from a listed one is shown and never confirmed, through the whole path (contract §1.2)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.core.verdict.golden import ask, rules, towns
from tests.support.registers import KSA, KSA_BRANCH, KSA_MOBILE, KSA_OFFICE, NOW, SHARED, agency, register
from verify.core.answer import Answer, decide
from verify.core.claim import Claim
from verify.core.index import RegisterIndex
from verify.core.phones import Phone, read_phones
from verify.core.statuses import Advice, ContactStatus

LISTED = (KSA_OFFICE, KSA_MOBILE, KSA_BRANCH, SHARED)
COUNTRY = len("+62")


def slips(digits: str, start: int = 0) -> Iterator[str]:
    """Every way to get one digit wrong, from the place `start`: another digit, lost, doubled, swapped with the next."""
    for at in range(start, len(digits)):
        yield from (digits[:at] + other + digits[at + 1 :] for other in "0123456789" if other != digits[at])
        yield digits[:at] + digits[at + 1 :]
        yield digits[:at] + digits[at] + digits[at:]
        if at + 1 < len(digits) and digits[at] != digits[at + 1]:
            yield digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]


def never_confirmed(answer: Answer) -> None:
    assert answer.contact.status is not ContactStatus.LISTED
    assert answer.advice is not Advice.NO_WARNING_FOUND


@pytest.mark.parametrize("number", LISTED)
def test_one_slip_in_a_listed_number_is_near_and_never_listed(number: str) -> None:
    """Every slip of every listed number, behind its country code as it is stored, and as it is dialled at home."""
    written = [*slips(number, COUNTRY), *("0" + one for one in slips(number[COUNTRY:]))]
    assert len(written) > 200
    for wrong in written:
        if wrong.startswith(("+620", "00")):
            continue  # another way to write it, or a call abroad: see below
        answer = ask(Claim(companies=(KSA,), phones=(wrong,)))
        assert answer.contact.status is ContactStatus.NEAR_LISTED, wrong
        assert [one.code for one in answer.findings] == ["IMPERSONATION_POSSIBLE", "CONTACT_NEAR_LISTED"]
        never_confirmed(answer)


@pytest.mark.parametrize("number", LISTED)
def test_one_slip_in_the_country_code_is_never_listed(number: str) -> None:
    for wrong in (one for one in slips(number, 1) if not one.startswith("+62")):
        never_confirmed(ask(Claim(companies=(KSA,), phones=(wrong,))))
        never_confirmed(ask(Claim(message=f"PT Karya Satria Abadi, hubungi {wrong}")))


def _national() -> st.SearchStrategy[str]:
    """Indonesian numbers without the 0: mobiles, and lines of the towns."""
    mobile = st.from_regex(r"8[1-35-9][0-9]{8,9}", fullmatch=True)
    return mobile | st.from_regex(r"(?:21|22|31|341|370)[2-8][0-9]{6}", fullmatch=True)


WRITTEN = ("+62{0}", "0{0}", "62{0}", "0{0:.3}-{1}", "(+62) {0}", "WA 0{0}", "wa.me/62{0}")


def write(style: str, national: str) -> str:
    """The number as people write it."""
    return style.format(national, national[3:])


@settings(max_examples=150)
@given(national=_national(), pick=st.integers(0, 10_000), style=st.sampled_from(WRITTEN), chat=st.booleans())
def test_a_slip_in_any_number_however_written_is_never_confirmed(
    national: str, pick: int, style: str, chat: bool
) -> None:
    listed = "+62" + national
    wrong = list(slips(national))
    slip = wrong[pick % len(wrong)]
    assume(not slip.startswith("0"))
    index = RegisterIndex.build(register(agency("1", "PT Karya Satria Abadi", listed)), towns())
    typed = write(style, slip)
    claim = Claim(message=f"{KSA} hubungi {typed}") if chat else Claim(companies=(KSA,), phones=(typed,))
    answer = decide(claim, index, rules(), now=NOW)
    never_confirmed(answer)
    read = [one.e164 for one in read_phones(typed) if isinstance(one, Phone)]
    if not chat and read == ["+62" + slip]:
        assert answer.contact.status is ContactStatus.NEAR_LISTED


@settings(max_examples=40)
@given(national=_national(), style=st.sampled_from(WRITTEN))
def test_the_number_itself_is_listed_however_written(national: str, style: str) -> None:
    index = RegisterIndex.build(register(agency("1", KSA, "+62" + national)), towns())
    answer = decide(Claim(companies=(KSA,), phones=(write(style, national),)), index, rules(), now=NOW)
    assert answer.contact.status is ContactStatus.LISTED
