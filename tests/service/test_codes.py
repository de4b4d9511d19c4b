import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.service.codes import new_code, read_code


def test_new_code_carries_sixty_bits_in_the_contracts_look() -> None:
    code = new_code()
    groups = code.split("-")
    assert [len(group) for group in groups] == [4, 4, 5]
    assert 13 * math.log2(32) >= 60


def test_new_code_never_repeats_in_ten_thousand() -> None:
    assert len({new_code() for _ in range(10_000)}) == 10_000


@pytest.mark.parametrize(
    "written",
    [
        "7KQF-2M9X-40A1B",
        "7kqf-2m9x-40a1b",
        "7KQF2M9X40A1B",
        " 7kqf 2m9x 4oalb ",
        "7KQF-2M9X-4OAIB",
        "7KQF\u20132M9X\u201440A1B",
    ],
)
def test_read_code_forgives_how_a_person_types_it(written: str) -> None:
    assert read_code(written) == "7KQF-2M9X-40A1B"


@pytest.mark.parametrize(
    "written", ["", "7KQF-2M9X-4TA3", "7KQF-2M9X-4TA3BX", "7KQF-2M9X-4TA3U", "../../etc/passwd", "١٢٣"]
)
def test_read_code_refuses_what_is_no_code(written: str) -> None:
    assert read_code(written) is None


@given(st.text(max_size=40))
def test_read_code_never_fails_and_is_stable(written: str) -> None:
    code = read_code(written)
    assert code is None or read_code(code) == code
