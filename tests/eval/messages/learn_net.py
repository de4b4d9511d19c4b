"""How `config/hearing.npz` is learnt: the net beside the linear models, by Adam in plain numpy.

Rows of `sentences/` and whole messages alike are texts of several sentences. Of a whole message only the flags of the
whole are known: for one that it raises, the sentence counts which the net so far finds most telling (none in the first
epoch), for all others every sentence. Features, layers and what stands round about are left out by chance, so that none
is leant on. Chosen on hands left out (docs/evaluation.md): sums over the fourth root of the number of features, the
sentences round about, and ten epochs or more mattered; larger layers, more letters and an ensemble did not.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped, unused-ignore]

from verify.core.message.said.net import LAYERS, ROOT, Floats, fingerprint

VECTOR, HIDDEN = 40, 96
_EPOCHS, _BATCH, _SEED = 12, 64, 3
_RATE, _LAST_RATE, _WARM, _DECAY = 3e-3, 0.03, 200, 1e-4
_DROP_FEATURES, _DROP, _DROP_AROUND = 0.3, 0.4, 0.3
_MEAN, _SQUARE, _LITTLE = 0.9, 0.999, 1e-8
_UNLIKELY = -4.0
_QUANTILE, _LARGEST = 0.9999, 127


@dataclass(frozen=True, slots=True)
class Told:
    """A text: the numbers of each sentence's features, and their flags, or those of the whole for each sentence."""

    sentences: tuple[tuple[int, ...], ...]
    flags: tuple[frozenset[str], ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some texts: which rows of vectors their sentences sum up, and which sentences stand beside which."""

    sums: csr_matrix
    rows: NDArray[np.int64]
    root: Floats
    true: Floats
    whole: NDArray[np.bool_]
    group: NDArray[np.int64]
    before: Floats
    others: Floats


@dataclass(frozen=True, slots=True)
class _Pass:
    """What one batch came to, layer by layer, with what was left out by chance."""

    said: Floats
    first: Floats
    each: Floats
    around: Floats
    told: Floats
    second: Floats
    odds: Floats
    kept: tuple[Floats, Floats, Floats]


class _Adam:
    """Moves weights against their gradients; `rows`: only these rows of a table."""

    def __init__(self, weights: Floats) -> None:
        self.weights, self.mean, self.square = weights, np.zeros_like(weights), np.zeros_like(weights)

    def move(self, gradient: Floats, rate: float, step: int, rows: NDArray[np.int64] | slice = slice(None)) -> None:
        self.mean[rows] += (1 - _MEAN) * (gradient - self.mean[rows])
        self.square[rows] += (1 - _SQUARE) * (gradient * gradient - self.square[rows])
        size = np.sqrt(self.square[rows] / (1 - _SQUARE**step)) + _LITTLE
        self.weights[rows] -= rate * (self.mean[rows] / (1 - _MEAN**step)) / size


def learn_net(texts: Sequence[Told], features: Sequence[str]) -> bytes:
    """The content of hearing.npz. `features` are those of hearing.csv in its order; about two minutes on one core."""
    learner = _Learner(texts, len(features))
    for epoch in range(_EPOCHS):
        learner.epoch(first=epoch == 0)
    table = learner.table.weights
    scale = np.quantile(np.abs(table), _QUANTILE, axis=0).astype(np.float32) / _LARGEST
    kept: dict[str, np.ndarray] = {name: one.weights.astype(np.float16) for name, one in learner.layers.items()}
    kept |= {"features": np.array(fingerprint(features), np.uint32), "flags": np.array(learner.flags), "scale": scale}
    kept["vectors"] = np.clip(np.rint(table / np.maximum(scale, _LITTLE)), -_LARGEST, _LARGEST).astype(np.int8)
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **kept)
    return file.getvalue()


class _Learner:
    """The net while it learns."""

    def __init__(self, texts: Sequence[Told], features: int) -> None:
        self.texts, self.draw = texts, np.random.default_rng(_SEED)
        self.flags = sorted({flag for one in texts for flags in one.flags for flag in flags})
        self.steps, self.step = sum(len(one.sentences) for one in texts) / _BATCH * _EPOCHS, 0
        size = {"hidden": (VECTOR, HIDDEN), "around": (3 * HIDDEN, HIDDEN), "out": (HIDDEN, len(self.flags)),
                "direct": (VECTOR, len(self.flags))}  # fmt: skip
        first = {name: self._drawn(*shape) for name, shape in size.items()}
        first |= {"hidden_bias": np.zeros(HIDDEN, np.float32), "around_bias": np.zeros(HIDDEN, np.float32)}
        first["out_bias"] = np.full(len(self.flags), _UNLIKELY, np.float32)
        self.layers = {name: _Adam(first[name]) for name in LAYERS}
        table = (self.draw.standard_normal((features, VECTOR)) * 0.05).astype(np.float32)
        met = [number for one in texts for sentence in one.sentences for number in sentence]
        table[np.setdiff1d(np.arange(features), met)] = 0  # features of whole messages alone
        self.table = _Adam(table)

    def _drawn(self, *shape: int) -> Floats:
        return (self.draw.uniform(-1, 1, shape) / math.sqrt(shape[0])).astype(np.float32)

    def epoch(self, *, first: bool) -> None:
        """Go over all texts once, in an order by chance."""
        for chosen in self._chosen():
            batch = self._batch(chosen)
            done = self._forward(batch)
            counts = self._counts(batch, done.odds, first=first)
            self._backward(batch, done, counts)

    def _chosen(self) -> Iterator[list[Told]]:
        chosen: list[Told] = []
        for at in self.draw.permutation(len(self.texts)):
            chosen.append(self.texts[at])
            if sum(len(one.sentences) for one in chosen) >= _BATCH:
                yield chosen
                chosen = []
        if chosen:
            yield chosen

    def _batch(self, chosen: Sequence[Told]) -> _Batch:
        size = [len(one.sentences) for one in chosen]
        group = np.repeat(np.arange(len(chosen)), size)
        same = group[:, None] == group[None]
        ids = [np.array(sentence, np.int64) for one in chosen for sentence in one.sentences]
        ids = [one[self.draw.random(len(one)) >= _DROP_FEATURES] for one in ids]
        counts = np.array([len(one) for one in ids])
        rows, back = np.unique(np.concatenate(ids), return_inverse=True)
        begins = np.concatenate([[0], np.cumsum(counts)])
        others = (same & ~np.eye(len(ids), dtype=bool)).astype(np.float32)
        return _Batch(
            sums=csr_matrix((np.ones(len(back), np.float32), back, begins), (len(ids), len(rows))),
            rows=rows,
            root=np.maximum(counts, 1).astype(np.float32)[:, None] ** -ROOT,
            true=np.array([[flag in one for flag in self.flags] for text in chosen for one in text.flags], np.float32),
            whole=np.repeat([one.whole for one in chosen], size),
            group=group,
            before=(np.eye(len(ids), k=-1) * same).astype(np.float32),
            others=others / np.maximum(others.sum(1, keepdims=True), 1),
        )

    def _kept(self, *shape: int, dropped: float) -> Floats:
        return (self.draw.random(shape) >= dropped).astype(np.float32)

    def _forward(self, batch: _Batch) -> _Pass:
        layer = {name: one.weights for name, one in self.layers.items()}
        count = len(batch.group)
        kept = (
            self._kept(count, VECTOR, dropped=_DROP) / (1 - _DROP),
            self._kept(count, HIDDEN, dropped=_DROP) / (1 - _DROP),
            self._kept(count, 1, dropped=_DROP_AROUND),
        )
        said = (batch.sums @ self.table.weights[batch.rows]) * batch.root * kept[0]
        first = said @ layer["hidden"] + layer["hidden_bias"]
        each = np.maximum(first, 0)
        around = np.hstack((batch.before @ each, batch.before.T @ each, batch.others @ each)) * kept[2]
        told = each + around @ layer["around"] + layer["around_bias"]
        second = np.maximum(told, 0) * kept[1]
        odds = second @ layer["out"] + layer["out_bias"] + said @ layer["direct"]
        return _Pass(said, first, each, around, told, second, odds, kept)

    def _counts(self, batch: _Batch, odds: Floats, *, first: bool) -> Floats:
        """What counts of each sentence and flag: of a whole message's flag its most telling sentence alone."""
        top = np.full((batch.group.max() + 1, len(self.flags)), -np.inf, np.float32)
        np.maximum.at(top, batch.group, odds)
        telling = np.zeros_like(odds, dtype=bool) if first else odds >= top[batch.group]
        hidden = batch.whole[:, None] & (batch.true > 0)
        return (telling | ~hidden).astype(np.float32)

    def _backward(self, batch: _Batch, done: _Pass, counts: Floats) -> None:
        layer = {name: one.weights for name, one in self.layers.items()}
        wrong = (0.5 * (1 + np.tanh(done.odds / 2)) - batch.true) * counts / len(batch.group)
        told = wrong @ layer["out"].T * done.kept[1] * (done.told > 0)
        back, ahead, rest = np.hsplit(told @ layer["around"].T * done.kept[2], 3)
        each = told + batch.before.T @ back + batch.before @ ahead + batch.others.T @ rest
        first = each * (done.first > 0)
        said = (first @ layer["hidden"].T + wrong @ layer["direct"].T) * done.kept[0] * batch.root
        gradients = {
            "hidden": done.said.T @ first, "hidden_bias": first.sum(0), "around": done.around.T @ told,
            "around_bias": told.sum(0), "out": done.second.T @ wrong, "out_bias": wrong.sum(0),
            "direct": done.said.T @ wrong,
        }  # fmt: skip
        self.step += 1
        fall = 0.5 * (1 + math.cos(math.pi * min(1, self.step / self.steps)))
        rate = _RATE * min(1, self.step / _WARM) * max(_LAST_RATE, fall)
        for name, gradient in gradients.items():
            self.layers[name].weights *= 1 - rate * _DECAY
            self.layers[name].move(gradient, rate, self.step)
        self.table.move(batch.sums.T @ said, rate, self.step, batch.rows)


def texts_of(parts: Iterable[tuple[Sequence[tuple[int, ...]], Sequence[frozenset[str]]]], *, whole: bool) -> list[Told]:
    """Texts that have a sentence, of their sentences' features and flags."""
    return [Told(tuple(sentences), tuple(flags), whole) for sentences, flags in parts if sentences]
