from __future__ import annotations

import pytest

from verify.core.jobs import JOBS, canonical_job, same_job


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("caregiver", "perawat lansia", True),
        ("Tukang Las", "WELDER", True),
        ("PRT", "household service worker", True),
        ("welder", "caregiver", False),
        ("tukang sulap", "Tukang  sulap", True),
        ("tukang sulap", "welder", False),
    ],
)
def test_same_job_reads_the_languages_alike(left: str, right: str, same: bool) -> None:
    assert same_job(left, right) is same


def test_every_word_stands_for_one_job() -> None:
    words = [word for names in JOBS.values() for word in names]
    assert len(words) == len(set(words))
    assert all(canonical_job(word) == job for job, names in JOBS.items() for word in names)
