from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core.jobs import FAMILIES, JOBS, canonical_job, in_family, job_words, named_jobs, same_job
from verify.core.text import words
from verify.core.thesaurus import NO_JOBS, WEAK


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("caregiver", "perawat lansia", True),
        ("Tukang Las", "WELDER", True),
        ("PRT", "household service worker", True),
        ("operator produksi", "kerja pabrik elektronik", True),
        ("WELDER 6G (SMAW)", "juru las", True),
        ("pelayan restoran", "restaurant worker", True),
        ("welder", "caregiver", False),
        ("perawat", "perawat lansia", False),
        ("sopir", "sopir pribadi", False),
        ("welder atau sopir", "welder", False),
        ("tukang sulap", "Tukang  sulap", True),
        ("tukang sulap", "welder", False),
    ],
)
def test_same_job_reads_the_languages_alike(left: str, right: str, same: bool) -> None:
    assert same_job(left, right) is same


def test_the_thesaurus_holds_sixty_jobs_in_three_languages() -> None:
    assert len(JOBS) >= 60
    for job, one in (
        ("factory_worker", "kilang"),
        ("welder", "kimpal"),
        ("driver", "pemandu lori"),
        ("nurse", "nurse"),
    ):
        assert one in JOBS[job]


def test_every_word_stands_for_one_job() -> None:
    names = [word for listed in JOBS.values() for word in listed]
    assert len(names) == len(set(names))
    assert all(canonical_job(word) == job for job, listed in JOBS.items() for word in listed)
    assert {canonical_job(job.replace("_", " ")) for job in JOBS} >= {"domestic_worker", "steel_fixer"}


@pytest.mark.parametrize(
    ("written", "job"),
    [
        ("ngrumat simbah", "caregiver"),
        ("merawat orang tua", "caregiver"),
        ("momong kembar", "babysitter"),
        ("jaga toko", "shop_worker"),
        ("beres-beres rumah orang", "domestic_worker"),
        ("bersih2 hotel", "cleaner"),
        ("metik beri", "fruit_picker"),
        ("petik bawang", "farm_worker"),
        ("pabrik keju", "food_processing_worker"),
        ("pabrik roti", "food_processing_worker"),
        ("pabrik plastik", "factory_worker"),
        ("nyuci piring", "kitchen_helper"),
    ],
)
def test_canonical_job_reads_a_deed_and_its_object(written: str, job: str) -> None:
    assert canonical_job(written) == job


def test_every_weak_word_is_one_of_the_thesaurus() -> None:
    assert set(WEAK) <= set(job_words())
    assert not set(job_words()) & NO_JOBS


UNSEEN = [
    ("perawatnya", "nurse"),
    ("sopir-sopir", "driver"),
    ("para sopir", "driver"),
    ("supirr", "driver"),
    ("perawat2", "nurse"),
    ("Kerja jadi pembantu rumah tangga", "domestic_worker"),
    ("pembantu rumahtangga", "domestic_worker"),
    ("asistent rumah tangga", "domestic_worker"),
    ("pembntu rumah tangga", "domestic_worker"),
    ("babby sitter", "babysitter"),
    ("pengasuhan anak", "babysitter"),
    ("care givers", "caregiver"),
    ("caregivr", "caregiver"),
    ("perawat lancia", "caregiver"),
    ("operator produksii", "factory_worker"),
    ("buruh pabrikk", "factory_worker"),
    ("pekerja pabriknya", "factory_worker"),
    ("kontruksinya", "construction_worker"),
    ("kuli bangunnan", "construction_worker"),
    ("tukang lasnya", "welder"),
    ("welders", "welder"),
    ("lowongan tukang jahitnya", "tailor"),
    ("penjahitt", "tailor"),
    ("cleaningservice", "cleaner"),
    ("asisten rumah tanga", "domestic_worker"),
    ("jurumasak", "cook"),
    ("juru massak", "cook"),
    ("waitresses", "waiter"),
    ("pelayan restaurant", "waiter"),
    ("room attendants", "hotel_worker"),
    ("ladang sawitt", "plantation_worker"),
    ("perkebunann", "plantation_worker"),
    ("nelayann", "fisherman"),
    ("anak buah kappal", "fisherman"),
    ("operator fork lift", "forklift_operator"),
    ("excavator operators", "heavy_equipment_operator"),
    ("scurity", "security_guard"),
    ("mekanikk", "mechanic"),
    ("montirnya", "mechanic"),
    ("barber shop", "salon_worker"),
    ("hair dresser", "salon_worker"),
    ("dish washer", "kitchen_helper"),
    ("fisioterapist", "physiotherapist"),
    ("operatorr slot", "scam_office_job"),
    ("custumer service", "scam_office_job"),
]


@pytest.mark.parametrize(("written", "job"), UNSEEN)
def test_canonical_job_reads_spellings_that_the_thesaurus_does_not_hold(written: str, job: str) -> None:
    assert " ".join(words(written)) not in job_words()
    assert canonical_job(written) == job


@pytest.mark.parametrize(
    "written",
    ["", "kerja", "pekerja", "tukang", "tukang sulap", "wizard", "pilot", "perawan", "masuk", "pesan", "besan",
     "perawat gigi", "welder atau sopir", "hotel restoran", "penulis", "it manager", "x" * 500],
)  # fmt: skip
def test_canonical_job_leaves_what_it_does_not_know(written: str) -> None:
    assert canonical_job(written) is None


@given(st.text(max_size=60))
def test_canonical_job_is_total(written: str) -> None:
    assert canonical_job(written) in {None, *JOBS}


def test_named_jobs_say_which_words_and_how_sure() -> None:
    found = words("Dibutuhkan tukang las dan babysitternya, hubungi admin hotel")
    assert [(one.job, " ".join(found[one.start : one.end]), one.sure) for one in named_jobs(found)] == [
        ("welder", "tukang las", True),
        ("babysitter", "babysitternya", True),
        ("scam_office_job", "admin", False),
        ("hotel_worker", "hotel", False),
    ]


def test_named_jobs_leave_very_short_words_alone_but_those_that_decide() -> None:
    assert [one.job for one in named_jobs(words("it cs art prt abk"))] == ["domestic_worker", "fisherman"]


@pytest.mark.parametrize(
    ("job", "family", "holds"),
    [
        ("PRT", "domestic_work", True),
        ("khadimah", "domestic_work", True),
        ("jaga anak", "domestic_work", True),
        ("sopir pribadi", "domestic_work", True),
        ("sopir truk", "domestic_work", False),
        ("perawat", "domestic_work", False),
        ("tukang sulap", "domestic_work", False),
        ("admin slot", "scam_compound", True),
    ],
)
def test_in_family_holds_for_the_jobs_of_one_rule(job: str, family: str, holds: bool) -> None:
    assert in_family(job, family) is holds


def test_every_family_is_of_known_jobs() -> None:
    assert set().union(*FAMILIES.values()) <= set(JOBS)
