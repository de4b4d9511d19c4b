"""The net beside the linear models: what it makes of a sentence and of those round about, its file, and its share."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest

from verify.core.message.said import hear
from verify.core.message.said.coded import coded
from verify.core.message.said.ear import SHARE, read_ear
from verify.core.message.said.net import LAYERS, Net, fingerprint, read_net

FEATURES = ["ayam", "kambing", "sapi"]
CSV = "feature,weights\n(bias) ,K1:-2\nayam,K1:1\nkambing,K1:1\nsapi,K1:1\n"


def _file(**other: Any) -> bytes:  # noqa: ANN401 - arrays of any kind
    """A net of one flag: a sentence with "ayam" says 4, and one behind or before a sentence with "kambing" 8 more."""
    parts = {
        "features": np.uint32(fingerprint(FEATURES)),
        "flags": np.array(["K1"]),
        "vectors": np.array([[2, 0], [0, 2], [0, 0]], np.int8),
        "scale": np.array([0.5, 0.5]),
        "hidden": np.eye(2),
        "hidden_bias": np.zeros(2),
        "around": np.array([[0, 0], [2, 0], [0, 0], [2, 0], [0, 0], [0, 0]]),
        "around_bias": np.zeros(2),
        "out": np.array([[4.0], [0.0]]),
        "out_bias": np.array([-1.0]),
        "direct": np.zeros((2, 1)),
    }
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **(parts | other))
    return file.getvalue()


@pytest.fixture
def net() -> Net:
    return read_net(_file(), FEATURES)


def test_odds_weigh_a_sentence_with_the_ones_beside_it(net: Net) -> None:
    assert net.odds([[0]])[0, 0] == pytest.approx(-1 + 4)
    assert net.odds([[0], [1]])[:, 0] == pytest.approx([-1 + 4 + 8, -1])
    assert net.odds([[1], [0]])[:, 0] == pytest.approx([-1, -1 + 4 + 8])
    assert net.odds([[1], [2], [0]])[:, 0] == pytest.approx([-1, -1 + 8, -1 + 4])


def test_odds_of_a_sentence_of_unknown_words_are_the_bias(net: Net) -> None:
    assert net.odds([[]])[0, 0] == pytest.approx(-1)
    assert net.odds([[], [0], []])[:, 0] == pytest.approx([-1, 3, -1])


def test_odds_fall_by_the_fourth_root_of_what_else_is_said(net: Net) -> None:
    assert net.odds([[0, 2]])[0, 0] == pytest.approx(-1 + 4 / 2**0.25)


def test_read_net_refuses_a_net_of_other_features_and_what_is_no_net() -> None:
    with pytest.raises(ValueError, match=r"hearing\.npz: learnt with another hearing\.csv"):
        read_net(_file(), ["ayam", "sapi", "kambing"])
    with pytest.raises(ValueError, match=r"hearing\.npz"):
        read_net(b"PK\x03\x04 no archive", FEATURES)
    with pytest.raises(ValueError, match=r"hearing\.npz"):
        read_net(b"no archive", FEATURES)


@pytest.mark.parametrize("name", LAYERS)
def test_read_net_refuses_a_file_without_a_layer(name: str) -> None:
    with np.load(io.BytesIO(_file())) as whole:
        left = {one: whole[one] for one in whole.files if one != name}
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **left)
    with pytest.raises(ValueError, match=r"hearing\.npz"):
        read_net(file.getvalue(), FEATURES)


def test_weigh_takes_the_nets_share_of_the_odds_and_what_stands_beside() -> None:
    hear("")
    ear = read_ear(CSV, _file())
    assert ear.weigh(coded("ada ayam"))["K1"][0] == pytest.approx((1 - SHARE) * (-2 + 1) + SHARE * 3)
    odds, span = ear.weigh(coded("kambing lagi. ada ayam"))["K1"]
    assert odds == pytest.approx((1 - SHARE) * (-2 + 1) + SHARE * 11)
    assert span == (3, 5)
    assert ear.weigh_parts(coded("ada ayam"))["K1"] == pytest.approx(-1), "parts are weighed by the linear models alone"


def test_weigh_lets_the_net_hear_the_first_sentences_of_a_hostile_text_alone() -> None:
    ear = read_ear(CSV, _file())
    odds, _ = ear.weigh(coded("sapi. " * 300 + "ayam"))["K1"]
    assert odds == pytest.approx(-2 + 1)


def test_read_ear_refuses_a_net_of_other_flags() -> None:
    with pytest.raises(ValueError, match=r"hearing\.npz: its flags"):
        read_ear(CSV, _file(flags=np.array(["M4"])))
