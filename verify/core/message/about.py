"""What a text in the box is: a name, a number, a licence number or a message; and whether it is about work abroad."""

from __future__ import annotations

import re
from collections.abc import Sequence

from verify.core.phrases import Phrasebook

#: One of these alone says that a text is about work abroad.
_ABROAD = Phrasebook(
    {
        " ".join(one.split()): True
        for one in """
        tki, tkw, tkl, pmi, cpmi, ctki, p3mi, bp2mi, kp2mi, kemenp2mi, bp3mi, p4mi, bnp2tki, sip3mi, sip2mi, sippptki,
        sipptki, pjtki, pptkis, pptki, luar negeri, luar negri, kerja ln, job ln, ke ln, loker ln, pekerja migran,
        buruh migran, migran, pejuang devisa, tekong, overstay, penempatan, ltsa, g to g, p to p, g2g, p2p,
        siskop2mi, eps topik, tokutei ginou, working holiday,
        ssw, tokutei, seaman book, buku pelaut, abk, work permit, permit kerja, visa kerja, work visa, employment
        visa, calling visa, majikan, kafil, disnaker, disnakertrans, nonprosedural, imigrasi, kanim, agensi, paspor,
        syarikat, ke ladang, jalur tikus, sponsor, uang fit, tenaga kerja asing, visa
        """.split(",")
        for one in [one]
    }
)
#: Of work; a text about a journey holds none of them.
_HIRING = frozenset(
    """
    kerja krja krj bekerja pekerja pekerjaan job jobs loker lowongan lowker gaji gajinya upah salary hiring rekrut
    bp2mi bp3mi kp2mi p3mi sip3mi pjtki pptkis
    rekrutmen majikan kilang ladang cpmi tki tkw penampungan kontrak pemohon mengaku tekong sponsor agen kerjanya
    kerjaan kerjaannya kerjane kerjo kerjone gawe gawean gaweane nyambut bagawi begawe karajo karaja damel padamelan
    digawe keurija lakoh alako kerjaku kerjamu kerjanye keje gajiku gajih gajine gajina gajimu upahnya bayaran
    majikane majikannya majikanku juragan nyonya wawancara wawancaranya pelaut kelasi
    """.split()
)
#: A journey or studies: a country beside these is no place of work.
_ELSEWHERE = frozenset(
    """
    umrah umroh tour trip liburan wisata kuliah wisuda beasiswa kampus sekolahnya resto kitchen reservasi paket
    promo diskon hotelnya nonton bola timnas film drakor konser resep masak makan2 oleholeh kurs import impor dijual
    jual cod resi undian hadiah servis service cuci kulkas kredit cicil sewa dikontrakkan honda beat motor pajak
    syukuran undangan stok stock camilan otp debit trx jastip ongkir preorder
    """.split()
)
_LEAST_WAGE = frozenset("umk umr ump".split())
#: Work that is said to be at home.
_AT_HOME = Phrasebook(
    dict.fromkeys(
        (
            "bukan luar negeri", "bukan ke luar negeri", "bukan utk luar negeri", "bukan untuk luar negeri",
            "bukan kerja luar negeri", "bukan loker luar negeri", "bukan ln", "bukan tki", "bukan tkw", "dalam negeri",
            "dlm negeri",
        ),
        True,
    )
)  # fmt: skip
#: Of going to work, beside a country that is told of by the way.
_GOING = frozenset("potongan proses berangkat brangkat diberangkatkan kuota dokumen medical eks merantau cuan".split())
_LICENCE = re.compile(
    r"\W*(?:(?:sip3mi|sip2mi|sippptki|sipptki|siukak|siuppak|siupak|nib|lisensi|licen[cs]e|i[zj]in|surat|p3mi|sk|no|nomor|kep|number)"
    r"[\s.:#]*){1,6}[\w\s./:-]{4,40}\W*",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"(?<![^\W\d_])(?:sip3mi|sip2mi|sippptki|sipptki|siukak|siupp?ak|nib|lisensi|licen[cs]e|i[zj]in|sk|kep)(?![^\W\d_])|/men/",
    re.IGNORECASE,
)
_DECREE = re.compile(r"[\w.]{0,6}\s?\d{1,6}\s?/[\w./\s-]{2,30}\d{4}\W*", re.IGNORECASE)
_LONGEST_LICENCE = 100
_BUSINESS_NUMBER = re.compile(r"[1-9]\d{12}|[1-9]\d{16}")
_CALLED = re.compile(r"0|62|8[1-9]\d{7,10}$")


def is_about_work_abroad(words: Sequence[str], *, country: bool, work: bool) -> bool:
    """Whether a text is about work abroad: by a word of that world, or by a country and nothing of other things.

    `country`: whether it names one or its coin; `work`: whether it names a job.
    """
    if not work and is_about_else(words):
        return False
    return country or next(_ABROAD.spot(words), None) is not None


def is_about_else(words: Sequence[str]) -> bool:
    """Whether a text is about a journey, studies, a shop or a match, and no word of it is about work."""
    return not _ELSEWHERE.isdisjoint(words) and _HIRING.isdisjoint(words)


def is_at_home(words: Sequence[str]) -> bool:
    """Whether a text says that its work is at home, or pays by the least wage of a regency."""
    return not _LEAST_WAGE.isdisjoint(words) or next(_AT_HOME.spot(words), None) is not None


def speaks_of_work(words: Sequence[str]) -> bool:
    """Whether a word of a text is about work, or about going to it."""
    return not _HIRING.isdisjoint(words) or not _GOING.isdisjoint(words)


def is_licence(written: str) -> bool:
    """Whether a whole text is one licence number: with its label, as a decree, or a bare number too long to dial."""
    flat = written.strip()
    if len(flat) > _LONGEST_LICENCE:
        return False
    if _BUSINESS_NUMBER.fullmatch(flat):
        return not _CALLED.match(flat)
    if not any(char.isdigit() for char in flat) or _STRONG.search(flat) is None:
        return False
    return _LICENCE.fullmatch(flat) is not None or _DECREE.fullmatch(flat) is not None
