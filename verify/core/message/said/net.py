"""A small net beside the linear models of the ear: it weighs a sentence together with those round about it.

People say a thing over several sentences, and in chats one asks what another answers. The net knows each feature of the
ear by a short vector; those of a sentence are summed, two layers weigh the sum and what the sentence before, the one
behind and all others come to. `config/hearing.npz` holds it, learnt with `config/hearing.csv` by `make learn`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
#: The sum is divided by this power of how many features there are: by their number long sentences would say nothing.
ROOT = 0.25
LAYERS = ("hidden", "hidden_bias", "around", "around_bias", "out", "out_bias", "direct")


@dataclass(frozen=True, slots=True, eq=False)
class Net:
    """The weights. `vectors`: a row of small integers for each feature, in the order of hearing.csv, times `scale`."""

    flags: tuple[str, ...]
    vectors: NDArray[np.int8]
    scale: Floats
    hidden: Floats
    hidden_bias: Floats
    around: Floats
    around_bias: Floats
    out: Floats
    out_bias: Floats
    direct: Floats

    def odds(self, sentences: Sequence[Sequence[int]]) -> Floats:
        """The log odds of each flag (columns) for each sentence of a message in order, by its features' numbers."""
        said = self._said(sentences)
        each = np.maximum(said @ self.hidden + self.hidden_bias, 0)
        told = each + _around(each) @ self.around + self.around_bias
        odds: Floats = np.maximum(told, 0) @ self.out + self.out_bias + said @ self.direct
        return odds

    def _said(self, sentences: Sequence[Sequence[int]]) -> Floats:
        """The vector of each sentence; of one without a known feature nothing."""
        counts = np.array([len(one) for one in sentences])
        known = counts > 0
        said = np.zeros((len(sentences), self.vectors.shape[1]), np.float32)
        if known.any():
            starts = (np.cumsum(counts) - counts)[known]
            flat = np.array([number for one in sentences for number in one])
            said[known] = np.add.reduceat(self.vectors[flat].astype(np.float32), starts, axis=0)
        root = np.maximum(counts, 1).astype(np.float32)[:, None] ** np.float32(ROOT)
        scaled: Floats = said * self.scale / root
        return scaled


def _around(each: Floats) -> Floats:
    """For each sentence what stands before it, behind it, and the mean of all others, side by side."""
    none = np.zeros_like(each[:1])
    others = (each.sum(0) - each) / max(1, len(each) - 1)
    return np.hstack((np.vstack((none, each[:-1])), np.vstack((each[1:], none)), others))


def fingerprint(features: Iterable[str]) -> int:
    """What tells whether a net was learnt with these features in this order."""
    return crc32("\n".join(features).encode())


def read_net(content: bytes, features: Iterable[str]) -> Net:
    """Read hearing.npz; ValueError where it is no such file, or was learnt with another hearing.csv."""
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            learnt_with = int(file["features"])
            layers = {name: file[name].astype(np.float32) for name in (*LAYERS, "scale")}
            net = Net(flags=tuple(map(str, file["flags"])), vectors=file["vectors"], **layers)
    except (KeyError, ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
        message = f"hearing.npz: no net is in it ({error})"
        raise ValueError(message) from None
    if learnt_with != fingerprint(features):
        message = "hearing.npz: learnt with another hearing.csv; make both anew (make learn)"
        raise ValueError(message)
    return net
