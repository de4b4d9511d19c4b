"""Passwords that are tried first: what many people type when a long one is asked for (NIST SP 800-63B §5.1.1.2)."""

from __future__ import annotations

import re

#: Small letters and digits only, as a password is compared with them. Without digits behind, they stand for any.
_KNOWN = frozenset(
    """
    password passwordku passwordadmin passwordpassword mypassword newpassword changeme changemenow letmein
    letmeinnow iloveyou iloveyouforever administrator adminadmin adminadminadmin administratoradmin superadmin
    welcome welcomehome welcometo trustnoone sunshine princess football baseball monkey dragon master superman
    batman michelle jennifer liverpool manchester manchesterunited chelsea arsenal barcelona realmadrid qwerty
    qwertyuiop qwertyuiopasdfghjkl qwertyqwerty asdfghjkl asdfghjklzxcvbnm zxcvbnm qazwsxedc qazwsxedcrfv
    onetwothreefour googlegoogle facebook whatsapp computer internet samsung
    bismillah bismillahirrahmanirrahim alhamdulillah alhamdulillahirabbilalamin assalamualaikum insyaallah
    masyaallah astagfirullah subhanallah allahuakbar muhammad muhammadsaw laailahaillallah
    indonesia indonesiaraya indonesiaku indonesiamerdeka merdeka pancasila bhinnekatunggalika garuda
    sayang sayangku sayangkamu sayangmama sayangibu akucintakamu akusayangkamu akucinta cintaku cinta
    rahasia rahasiaku rahasiasaya rahasianegara katasandi katasandiku sandisandi passwordrahasia katakunci
    terserah terserahanda terserahaja lupapassword lupasandi gantipassword gantisandi bukapintu
    selamatdatang selamatpagi jakarta jakartaselatan surabaya bandung lomboktimur lombok mataram
    nusatenggara nusatenggarabarat nusatenggaratimur kupang polisiindonesia polrilombok imigrasi
    imigrasiindonesia kantorimigrasi kantordesa kepaladesa bhabinkamtibmas petugas petugasdesa pekerjamigran
    cekdulu cekdulucekdulu petugascekdulu admincekdulu cekdulusebelumbayar
    """.split()
)
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
)
_RUN = 4
#: Fewer letters and digits than this say nothing of a password: the rest is signs.
_SAYS_MUCH = 8


def is_guessed(folded: str) -> bool:
    """Whether a password, in small letters and digits only, is one of these, with or without digits around it.

    Or one piece repeated ("budibudibudi"), or nothing but runs of the alphabet, the digits or the keyboard.
    """
    core = re.sub(r"^\d+|\d+$", "", folded)
    if core in _KNOWN or folded in _KNOWN:
        return True
    if is_repeated(folded):
        return True
    return len(folded) >= _SAYS_MUCH and len(_without_runs(folded)) < _RUN


def is_repeated(text: str) -> bool:
    """Whether a text is one short piece said again and again."""
    return bool(re.fullmatch(r"(.{1,8}?)\1+.{0,4}", text))


def _without_runs(folded: str) -> str:
    """What is left when every run of at least four neighbours, forwards or backwards, is taken out."""
    left, at = [], 0
    while at < len(folded):
        length = _RUN
        while at + length <= len(folded) and _is_run(folded[at : at + length]):
            length += 1
        if length == _RUN:
            left.append(folded[at])
            at += 1
        else:
            at += length - 1
    return "".join(left)


def _is_run(piece: str) -> bool:
    return any(piece in row or piece in row[::-1] for row in _ROWS)
