"""Primary-school words: every sentence of every locale is short, says Anda, and explains what it shortens.

Forbidden words, exclamation marks and equal keys are held by tests/meta/test_wording.py.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator

import pytest

from tests.meta.tree import ROOT
from tests.wording import samples
from verify.core.answer import Advice, Answer
from verify.wording import summary
from verify.wording.catalogue import LOCALES, catalogue

#: Under fifteen words (ux.md, Voice); what stands here is longer, and why.
MOST_WORDS = {"id": 14, "en": 18}
LONGER = {
    "page.about.what": "names what is compared, and explains the acronym that every licence shows",
}
#: Indonesian as a child of ten reads it: short sentences, few long words. The figures stood at 6.0 and 8.5 % when this
#: was written; a text like that of a law stands near 25 and 25 %.
MOST_MEAN_WORDS, MOST_LONG_WORDS = 8.0, 0.11
LONG_SYLLABLES = 4
#: The one long word that no shorter one replaces, and that every reader of these pages knows.
KNOWN_LONG = {"perusahaan"}
#: Said in every village as they stand; nobody knows their long form better.
HOUSEHOLD = {
    "HP", "KTP", "PT", "SMS", "WA",
    # legal forms, as they stand on the shop's sign
    "CV", "PD", "UD",
    # only in words for programs and for the keys of a page
    "API", "UTF",
}  # fmt: skip
_ACRONYM = re.compile(r"\b[A-Z0-9]*[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*\b(?:-[A-Z]+)?|\bDisnaker\b")
_WORD = re.compile(r"[\w/-]+")
_VOWELS = re.compile(r"(?:ai|au|oi)\b|[aeiou]")
#: What a step may begin with, besides a question or a clause that says for whom it is: an order to act.
VERBS = """
ceritakan cocokkan datangi hubungi jangan jawab minta simpan tanya tanyakan telepon untuk
""".split()


def plain(locale: str) -> Iterator[tuple[str, str]]:
    """Every string of a locale with each place filled with one word, as a person reads it."""
    for key, template in catalogue(locale).items():
        yield key, template.fill(dict.fromkeys(template.places, "Nama"))


def sentences(said: str) -> list[str]:
    """The sentences of a string; a colon ends one, too: there a reader rests."""
    return [one for one in re.split(r"(?<=[.?:])\s", said) if _WORD.search(one)]


def words(sentence: str) -> list[str]:
    return _WORD.findall(sentence)


def syllables(word: str) -> int:
    """How many syllables an Indonesian word has: its vowels, where a closing ai, au or oi is one."""
    return len(_VOWELS.findall(word))


def unexplained(said: str) -> list[str]:
    """The acronyms of a string that it does not explain: no brackets, no words behind a comma, no plain form before."""
    return [
        found
        for found in dict.fromkeys(_ACRONYM.findall(said))
        if found not in HOUSEHOLD
        and not re.search(rf"\b{found} \(\w+[^)]*\)|\b{found}, [a-z]\w* |\w{{4,}} \([^)]*{found}", said)
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sentence_has_fewer_than_fifteen_words(locale: str) -> None:
    long = {
        key: sentence
        for key, said in plain(locale)
        for sentence in sentences(said)
        if len(words(sentence)) > MOST_WORDS[locale] and key not in LONGER
    }
    assert long == {}


def test_no_exception_is_left_for_a_sentence_that_is_short() -> None:
    said = dict(plain("id"))
    assert [key for key in LONGER if max(len(words(one)) for one in sentences(said[key])) <= MOST_WORDS["id"]] == []


def test_the_reading_level_of_indonesian_is_that_of_a_primary_school() -> None:
    told = [one for _, said in plain("id") for one in sentences(said) if one.endswith((".", "?"))]
    mean = sum(len(words(one)) for one in told) / len(told)
    letters = [word for _, said in plain("id") for word in re.findall(r"[a-z]+", said.lower())]
    long = [word for word in letters if syllables(word) >= LONG_SYLLABLES and word not in KNOWN_LONG]
    share = len(long) / len(letters)
    sys.stdout.write(
        f"{len(told)} sentences, {mean:.1f} words each; {share:.1%} of words have four syllables or more\n"
    )
    assert mean <= MOST_MEAN_WORDS
    assert share <= MOST_LONG_WORDS


@pytest.mark.parametrize(
    ("word", "expected"), [("cek", 1), ("pulau", 2), ("kerja", 2), ("perusahaan", 5), ("memeriksa", 4), ("lain", 2)]
)
def test_syllables_counts_as_a_teacher_does(word: str, expected: int) -> None:
    assert syllables(word) == expected


@pytest.mark.parametrize("locale", LOCALES)
def test_every_acronym_is_explained_where_it_stands(locale: str) -> None:
    assert {key: found for key, said in plain(locale) if (found := unexplained(said))} == {}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Tanya BP3MI.", ["BP3MI"]),
        ("Tanya BP3MI (kantor pekerja migran).", []),
        ("Telepon KP2MI, kementerian pelindung pekerja migran: 1", []),
        ("Hubungi kantor Indonesia (KBRI atau KJRI).", []),
        ("Tanya Disnaker dan BP3MI.", ["Disnaker", "BP3MI"]),
        ("Kirim foto KTP lewat WA.", []),
    ],
)
def test_unexplained_knows_plain_forms(said: str, expected: list[str]) -> None:
    assert unexplained(said) == expected


def test_nobody_is_called_anything_but_anda() -> None:
    rude = re.compile(r"\b(?:kamu|kau|engkau|kalian|lu|elo|gue|aku|bapak/ibu)\b|\banda\b")
    assert {key: said for key, said in plain("id") if rude.search(said)} == {}
    with (ROOT / "config" / "indicators.csv").open(encoding="utf-8", newline="") as file:
        asked = {row["id"]: row["question_id"] for row in csv.DictReader(file)}
    assert {id_: said for id_, said in asked.items() if rude.search(said)} == {}


def test_every_step_begins_with_what_to_do() -> None:
    steps = {key: said for key, said in plain("id") if key.startswith("step.")}
    first = {key: sentences(said)[0].split()[0].lower() for key, said in steps.items() if "?" not in sentences(said)[0]}
    spoken = {key: word for key, word in first.items() if word not in VERBS}
    assert spoken.keys() == {"step.SHOW_CONTRACT", "step.CHILD_TOO_YOUNG"}  # "Sebelum tanda tangan, …": when to do it


@pytest.mark.parametrize("locale", LOCALES)
def test_the_summary_of_an_answer_is_three_short_sentences(locale: str) -> None:
    answers = [one for one in vars(samples).values() if isinstance(one, Answer)]
    assert len(answers) >= 4
    for answer in answers:
        told = summary.sentences(answer, locale)
        # The calmest answer says twice what it does not prove.
        assert len(told) <= (4 if answer.advice is Advice.NO_WARNING_FOUND else 3), told
        for sentence in (one for part in told for one in sentences(part)):
            # A name, a day and a decree count as one word each: the reader knows them by sight.
            short = re.sub(
                r"\bPT(?: [A-Z]\w+)+|\d+ [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{4}|[A-Z]\w+ \d+/\d{4}", "Nama", sentence
            )
            assert len(words(short)) <= MOST_WORDS[locale], sentence
