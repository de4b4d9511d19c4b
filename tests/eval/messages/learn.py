"""`make learn`: make config/hearing.csv and .npz, the weights of the second ear, from all that is labelled for tuning.

A logistic regression for each flag, and one for whether a message only tells, of scikit-learn. A text of `sentences/`
is one example. Of a message only the whole is labelled: its sentences are examples against every flag that it does not
raise, and for a flag that it raises the one sentence which the model so far finds most telling, looked for once more.
The net beside them (`learn_net`) learns from the same texts with the features that these models keep.
`python -m tests.eval.messages.learn f g` leaves the messages of these hands out, writes nothing, and prints how they
are read.
"""

from __future__ import annotations

import csv
import io
import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped, unused-ignore]
from sklearn.exceptions import ConvergenceWarning  # type: ignore[import-untyped, unused-ignore]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped, unused-ignore]

from tests.eval.messages.learn_net import Told, learn_net, texts_of
from tests.eval.messages.score import messages, reading_of, score_of, shelf, table
from tests.eval.messages.sentences import Sentence, Tally, tally, voices
from tests.eval.messages.sentences import sentences as all_sentences
from verify.core.message.said import hear
from verify.core.message.said.coded import Coded, coded
from verify.core.message.said.ear import BIAS, TOLD, Ear, Span, beside, pieces, read_ear, stretches, whole_features
from verify.core.message.said.kinds import kinds
from verify.core.text import clean

FILE = Path(__file__).parents[3] / "config" / "hearing.csv"
NET = FILE.with_suffix(".npz")
_LEAST_TEXTS = 2  # a feature of one text alone would be learnt by heart
_ROUNDS = 1
#: Enough: further steps moved no figure of hands that were left out.
_STEPS = 60
_STRENGTH, _TOLD_STRENGTH = 30.0, 1.0
_LEAST_WEIGHT, _LEAST_TOLD_WEIGHT = 0.15, 0.03

#: Hands that nothing is learnt from, to measure on (docs/quality.md): they were asked for many flags, said by the way.
UNHEARD = tuple(f"whole-{hand}:" for hand in "nopqr")

Row = tuple[str, str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence: its features, the flags of its text, and the message it is of (-1: it is a text of its own)."""

    features: frozenset[str]
    flags: frozenset[str]
    message: int = -1


@dataclass(frozen=True, slots=True)
class Text:
    """A whole message, as far as it is learnt from."""

    text: str
    flags: frozenset[str]


def learn(texts: Iterable[Sentence], whole: Sequence[Text]) -> list[Row]:
    """The rows of the file, the biases first."""
    known = list(_examples(texts, whole))
    names, matrix = _matrix([one.features for one in known])
    of = np.array([one.message for one in known])
    rows: list[Row] = []
    for flag in sorted({flag for one in known for flag in one.flags}):
        rows += _rows(flag, names, _fitted(matrix, np.array([flag in one.flags for one in known]), of))
    told, said = _matrix([_whole(one.text) for one in whole])
    rows += _rows(TOLD, told, _model(_TOLD_STRENGTH).fit(said, np.array([not one.flags for one in whole])))
    return sorted(rows, key=lambda row: (row[0] != BIAS, row))


def _examples(texts: Iterable[Sentence], whole: Iterable[Text]) -> Iterator[Example]:
    for one in texts:
        said = coded(clean(one.text))
        yield Example(_features(said, (0, len(said.signs))), one.flags)
    for number, message in enumerate(whole):
        said = coded(clean(message.text))
        for span in stretches(said.signs):
            yield Example(_features(said, span), message.flags, number)


def _features(said: Coded, span: Span) -> frozenset[str]:
    """What the ear weighs of a sentence."""
    words, kind = said.tokens[slice(*span)], kinds(said)[slice(*span)]
    return frozenset((*words, *(piece for word in words for piece in pieces(word)), *beside(kind)))


def _whole(text: str) -> frozenset[str]:
    said = coded(clean(text))
    return frozenset(whole_features(said.tokens))


def _matrix(rows: Sequence[frozenset[str]]) -> tuple[list[str], csr_matrix]:
    """The features that several texts have, and which row has which."""
    counts = Counter(feature for row in rows for feature in row)
    names = sorted(feature for feature, count in counts.items() if count >= _LEAST_TEXTS)
    place = {name: number for number, name in enumerate(names)}
    columns = [sorted(place[feature] for feature in row if feature in place) for row in rows]
    starts = np.cumsum([0, *map(len, columns)]).astype(np.int32)
    flat = np.fromiter((one for row in columns for one in row), dtype=np.int32)
    return names, csr_matrix((np.ones(len(flat)), flat, starts), shape=(len(rows), len(names)))


def _fitted(matrix: csr_matrix, raised: np.ndarray, of: np.ndarray) -> LogisticRegression:
    """The model of one flag; of a message that raises it only the most telling sentence counts for it."""
    own, hidden = np.where((of < 0) | ~raised)[0], np.where((of >= 0) & raised)[0]
    model = _model(_STRENGTH).fit(matrix[own], raised[own])
    for _ in range(_ROUNDS if len(hidden) else 0):
        best: dict[int, tuple[float, int]] = {}
        for at, weighed in zip(hidden, model.decision_function(matrix[hidden]), strict=True):
            best[of[at]] = max(best.get(of[at], (-np.inf, -1)), (weighed, at))
        rows = np.concatenate([own, [at for _, at in best.values()]])
        model = _model(_STRENGTH).fit(matrix[rows], raised[rows])
    return model


def _model(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=_STEPS, tol=1e-5)


def _rows(flag: str, names: Sequence[str], model: LogisticRegression) -> Iterator[Row]:
    yield BIAS, flag, float(model.intercept_[0])
    for name, weight in zip(names, model.coef_[0], strict=True):
        if abs(weight) >= (_LEAST_TOLD_WEIGHT if flag == TOLD else _LEAST_WEIGHT):
            yield name, flag, float(weight)


def _rows_told(rows: Iterable[Sentence], numbers: Mapping[str, int]) -> list[Told]:
    """Texts of which each sentence is labelled: those of one message together."""
    parts = (list(group) for _, group in groupby(rows, key=lambda one: one.message or one.id))
    return texts_of(
        (
            ([_numbers(said, (0, len(said.signs)), numbers) for said in (coded(clean(one.text)) for one in each)],
             [one.flags for one in each])
            for each in parts
        ),
        whole=False,
    )  # fmt: skip


def _whole_told(whole: Iterable[Text], numbers: Mapping[str, int]) -> list[Told]:
    """Texts of which only the whole is labelled."""
    said = ((coded(clean(one.text)), one.flags) for one in whole)
    cut = ((one, [*stretches(one.signs)], flags) for one, flags in said)
    return texts_of(
        (([_numbers(one, span, numbers) for span in spans], [flags] * len(spans)) for one, spans, flags in cut),
        whole=True,
    )


def _numbers(said: Coded, span: Span, numbers: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(sorted(numbers[one] for one in _features(said, span) if one in numbers))


def written(rows: Iterable[Row]) -> str:
    """The content of the file, a feature a line, the biases first."""
    file = io.StringIO()
    out = csv.writer(file, lineterminator="\n")
    out.writerow(("feature", "weights"))
    for feature, told in groupby(rows, key=itemgetter(0)):
        out.writerow((feature, " ".join(f"{flag}:{weight:.2f}" for _, flag, weight in told)))
    return file.getvalue()


def _of_unheard(hearing: Ear) -> Tally:
    """How the messages of `UNHEARD` are heard."""
    register = shelf("tuning")
    asked = (one for one in voices() if one.id.startswith(UNHEARD))
    return tally((one, frozenset(said.id for said in reading_of(one.text, register, hearing).said)) for one in asked)


def main(left_out: Sequence[str]) -> int:
    """Learn and write the file; or leave hands out and print how their messages are read."""
    hear("")  # from here on every word of a pattern has its sign
    warnings.simplefilter("ignore", ConvergenceWarning)  # it ends after _STEPS on purpose
    whole = [Text(one.text, one.flags) for one in voices() if not one.id.startswith(UNHEARD)]
    whole += [Text(one.text, one.facts["flags"]) for one in messages("tuning") if one.id[0] not in left_out]
    rows = [one for one in all_sentences() if not one.id.startswith(UNHEARD)]
    content = written(learn(rows, whole))
    numbers = read_ear(content).numbers
    net = learn_net([*_rows_told(rows, numbers), *_whole_told(whole, numbers)], [*numbers])
    hearing = read_ear(content, net)
    if left_out:
        asked = [one for one in messages("tuning") if one.id[0] in left_out]
        print(table(score_of("tuning", asked, hearing)[0]))
    else:
        FILE.write_text(content, encoding="utf-8")
        NET.write_bytes(net)
        print(f"{content.count(chr(10)) - 2:,} features, {len(content):,} and {len(net):,} bytes: {FILE}, {NET}")
    print(f"hands that nothing was learnt from: {_of_unheard(hearing)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
