"""Jobs abroad as people write them: a first thesaurus. Data and one look-up; unknown words stay unknown."""

from __future__ import annotations

from functools import cache

from verify.core.text import squeeze

#: Canonical job → words for it in Indonesian, English and Malay (read in orders, adverts and indicators.csv S2, S3).
JOBS: dict[str, tuple[str, ...]] = {
    "domestic_worker": (
        "prt",
        "plrt",
        "art",
        "pembantu",
        "pembantu rumah tangga",
        "asisten rumah tangga",
        "pekerja rumah tangga",
        "penata laksana rumah tangga",
        "domestic worker",
        "domestic helper",
        "house maid",
        "housemaid",
        "maid",
        "household service worker",
        "house keeper",
        "khadimat",
        "tkw rumah tangga",
    ),
    "caregiver": (
        "caregiver",
        "perawat lansia",
        "pengasuh lansia",
        "perawat orang tua",
        "care worker",
        "kaigo",
        "jaga nenek",
        "jaga kakek",
    ),
    "babysitter": ("babysitter", "baby sitter", "pengasuh anak", "pengasuh bayi", "nanny"),
    "nurse": ("perawat", "nurse", "staff nurse"),
    "factory_worker": (
        "operator pabrik",
        "pekerja pabrik",
        "buruh pabrik",
        "factory worker",
        "manufacturing worker",
        "kilang",
        "pabrik",
    ),
    "plantation_worker": ("pekerja ladang", "ladang", "perkebunan", "kebun", "sawit", "plantation worker", "pemanen"),
    "construction_worker": (
        "konstruksi",
        "bangunan",
        "construction worker",
        "tukang bangunan",
        "buruh bangunan",
        "kuli bangunan",
    ),
    "welder": ("welder", "welding", "las", "tukang las", "juru las"),
    "scaffolder": ("scaffolder", "perancah"),
    "driver": ("sopir", "supir", "pengemudi", "driver"),
    "cleaner": ("cleaner", "cleaning service", "petugas kebersihan", "cleaning"),
    "cook": ("koki", "juru masak", "cook", "chef", "tukang masak"),
    "waiter": ("pelayan restoran", "waiter", "waitress", "pramusaji", "pelayan"),
    "hotel_worker": ("housekeeping", "room attendant", "hotel"),
    "fisherman": ("nelayan", "fisherman", "abk", "anak buah kapal", "pelaut", "seafarer", "deckhand"),
    "farm_worker": ("pertanian", "petani", "farm worker", "agriculture", "peternakan", "pekerja pertanian"),
    "scam_office_job": (
        "admin",
        "customer service",
        "cs",
        "operator",
        "marketing",
        "telemarketing",
        "it",
        "operator slot",
        "admin slot",
        "judi online",
        "data entry",
        "typist",
    ),
    "shop_worker": ("penjaga toko", "pelayan toko", "kasir", "shop assistant", "cashier", "sales"),
    "security_guard": ("satpam", "security guard", "security"),
    "therapist": ("terapis", "spa", "therapist", "pijat"),
    "tailor": ("penjahit", "tailor", "garmen", "sewing operator", "sewing"),
    "mechanic": ("mekanik", "mechanic", "montir"),
    "electrician": ("tukang listrik", "electrician", "teknisi listrik"),
}


@cache
def _table() -> dict[str, str]:
    return {squeeze(word): job for job, names in JOBS.items() for word in (*names, job)}


@cache
def job_words() -> tuple[str, ...]:
    """Every word for a job, the longest first: what a message is searched for."""
    return tuple(sorted(_table(), key=len, reverse=True))


def canonical_job(written: str) -> str | None:
    """The canonical job of a text that is one ("Tukang las" → "welder"); None if it is not known."""
    return _table().get(squeeze(written))


def same_job(left: str, right: str) -> bool:
    """Whether two written jobs are the same: the same canonical job, or the same words."""
    known = canonical_job(left), canonical_job(right)
    if all(known):
        return known[0] == known[1]
    return squeeze(left) == squeeze(right)
