"""Digits in words: Indonesian, Malay, English, Javanese and Sundanese. Data only."""

from __future__ import annotations

_BY_DIGIT = (
    "nol kosong zero enol",
    "satu one siji hiji",
    "dua two loro",
    "tiga three telu tilu",
    "empat four papat opat ampat",
    "lima five limo",
    "enam six enem genep anam",
    "tujuh seven pitu",
    "delapan lapan eight wolu dalapan dlapan",
    "sembilan nine songo salapan smbilan",
)
#: Word → digit.
DIGITS = {word: str(digit) for digit, words in enumerate(_BY_DIGIT) for word in words.split()}
#: … and two digits said as one word.
DIGITS |= {"sepuluh": "10", "sebelas": "11"}

#: The words as a pattern, the longest first.
DIGIT_WORD = "|".join(sorted(DIGITS, key=len, reverse=True))

#: Words that double the digit behind them.
DOUBLED = "dobel|double|dobol"
