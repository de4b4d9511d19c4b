"""What the offline page must know of words, numbers and rules: the tables of the server, copied into no script."""

from __future__ import annotations

from verify.core import names, slips, text, vocabulary, weights
from verify.core.phones import SERVICE_CODES, SHORT_CODES
from verify.core.places import Towns
from verify.core.realwords import REAL_WORDS
from verify.core.statuses import Axis, Severity
from verify.core.verdict.policy import CODES

Json = dict[str, object]

_WEIGHTS = (
    "ALIGNED_MOST",
    "COMMON_MOST",
    "COMPACT",
    "EXACT",
    "FOLD_SCORE",
    "HABIT_SCORE",
    "JOINED_SLIP_MIN_LETTERS",
    "LONG_WORD_MIN_LETTERS",
    "MARGIN",
    "MAX_SHORTENED",
    "MAX_SLIPS",
    "MIN_WORDS_FOR_A_SLIP",
    "MISREAD_SCORE",
    "OTHER_SLIP_SCORE",
    "OTHER_WORD_SCORE",
    "RARITY_LEAST",
    "REORDERED",
    "SHORT_MIN_LETTERS",
    "SHORT_SCORE",
    "SHORT_WORD_SLIP_COST",
    "SHORT_WORD_SLIP_SCORE",
    "SHOWN",
    "SIMILAR_MIN",
    "SIMILAR_MIN_RARE_WEIGHT",
    "SLIP_MIN_LETTERS",
    "SLIP_SCORE",
    "TWO_SLIPS_MIN_LETTERS",
    "TWO_SLIPS_SCORE",
)
_AXES = (Axis.COMPANY, Axis.CONTACT)


def tables(towns: Towns) -> Json:
    """The vocabulary, the spelling habits, the weights, and what each finding about a name or a number weighs."""
    return {
        "words": _words(),
        "towns": "|".join(sorted(towns.names)),
        "apostrophes": text.APOSTROPHES,
        "folds": names.FOLDS,
        "unsafe": sorted(names.UNSAFE),
        "shapes": {chr(digit): chr(letter) for digit, letter in slips.SHAPES.items()},
        "habits": slips.HABITS,
        "ending": slips.ENDING,
        "longest_initials": names.LONGEST_INITIALS,
        "weights": {name: getattr(weights, name) for name in _WEIGHTS},
        "codes": {code: _weight(severity, axes) for code, (severity, axes) in CODES.items() if axes & set(_AXES)},
        "short_codes": sorted(SHORT_CODES),
        "service_codes": sorted(SERVICE_CODES),
    }


def _words() -> Json:
    """Each list of words as one text; `foreign`, `wrong` and `same` say for each word what it stands for."""
    return {
        "forms": _listed(vocabulary.COMPANY_FORMS),
        "roles": _listed(vocabulary.ROLE_WORDS),
        "before": _listed(vocabulary.TALK_BEFORE),
        "before_form": _listed(vocabulary.TALK_BEFORE_FORM),
        "after": _listed(vocabulary.TALK_AFTER),
        "asked_after": _listed(vocabulary.ASKED_AFTER | vocabulary.OR_NOT),
        "titles": _listed(vocabulary.HONORIFICS),
        "branch": _listed(vocabulary.BRANCH_WORDS),
        "common": _listed(vocabulary.NAME_WORDS),
        "real": _listed(REAL_WORDS),
        "tags": sorted(vocabulary.ASKED_TAGS),
        "foreign": vocabulary.FOREIGN_FORMS,
        "wrong": vocabulary.WRONG_FORMS,
        "same": vocabulary.SAME_WORD,
    }


def _listed(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def _weight(severity: Severity, axes: frozenset[Axis]) -> str:
    """The severity, and the axis whose group the finding counts under."""
    axis = Axis.COMPANY if Axis.COMPANY in axes and Axis.CONTACT not in axes else Axis.CONTACT
    return f"{severity} {axis}"
