"""The order axis: what was found or not, for which job, until when, and by which list."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.verdict.golden import ask
from verify.core.claim import Claim
from verify.core.statuses import OrderStatus


@pytest.mark.parametrize(
    ("destination", "job", "status", "until"),
    [
        ("Taiwan", "jaga nenek", OrderStatus.FOUND, date(2027, 3, 31)),
        ("negeri formosa", "caregivers", OrderStatus.FOUND, date(2027, 3, 31)),
        ("Taiwan", "tukang las", OrderStatus.OTHER_JOB, date(2027, 3, 31)),
        ("negeri beton", "pembantu rumah tangga", OrderStatus.EXPIRED, date(2026, 1, 31)),
        ("Singapura", "PRT", OrderStatus.NO_DATA, None),
        ("Johor Bahru", None, OrderStatus.NOT_FOUND, None),
    ],
)
def test_order_tells_its_expiry_and_the_list_it_was_looked_for_in(
    destination: str, job: str | None, status: OrderStatus, until: date | None
) -> None:
    order = ask(Claim(companies=("PT Karya Satria Abadi",), destination=destination, job=job)).order
    assert (order.status, order.valid_until) == (status, until)
    assert order.source == "reg"
    assert order.as_of is not None


def test_order_names_no_list_where_none_could_be_asked() -> None:
    order = ask(Claim(companies=("PT Karya Satria Abadi",), destination="Taiwan"), register="stale orders").order
    assert (order.status, order.source) == (OrderStatus.NO_DATA, None)


def test_order_takes_two_words_for_one_job_as_one() -> None:
    asked = Claim(companies=("PT Karya Satria Abadi",), destination="Taiwan", job="caregiver, jaga nenek")
    assert ask(asked).order.status is OrderStatus.FOUND
    both = Claim(companies=("PT Karya Satria Abadi",), destination="Taiwan", job="caregiver, tukang las")
    assert ask(both).order.status is OrderStatus.NO_DATA
