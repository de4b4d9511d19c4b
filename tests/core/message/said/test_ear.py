"""The second ear: its sums, its file, and what it may do to what the patterns hear."""

from __future__ import annotations

import pytest

from verify.core.message.said import hear
from verify.core.message.said.coded import coded
from verify.core.message.said.ear import DEAF, Ear, beside, pieces, read_ear, stretches

_FILE = """feature,weights
(bias) ,K1:-3 M4:-2 told:-1
kambing,K1:5
…gembo,K1:4
!kambing,K1:-6
ikat_kambing,M4:3.5
ikat~pagar,M4:1.5
^salam,told:2
ceramah,told:2
"""


@pytest.fixture
def ear() -> Ear:
    hear("")  # every word of a pattern has its sign
    return read_ear(_FILE)


def test_weigh_sums_words_pieces_pairs_and_denials_of_the_best_sentence(ear: Ear) -> None:
    weighed = ear.weigh(coded("lagi ada kambing. ikat kambing pagar"))
    assert weighed["K1"][0] == pytest.approx(-3 + 5)
    assert weighed["M4"][0] == pytest.approx(-2 + 3.5 + 1.5)
    assert weighed["M4"][1] == (4, 7)
    assert ear.weigh(coded("tidak lihat kambing"))["K1"][0] == pytest.approx(-3 + 5 - 6)
    assert ear.weigh(coded("penggemboran"))["K1"][0] == pytest.approx(-3 + 4)


def test_weigh_of_nothing_is_nothing_and_deaf_weighs_nothing(ear: Ear) -> None:
    assert ear.weigh(coded("")) == {}
    assert DEAF.weigh(coded("ada kambing")) == {}
    assert not DEAF.tells(coded("ceramah"))


def test_weigh_remembers_known_words_alone(ear: Ear) -> None:
    ear.weigh(coded("Yantiningsih punya kambing"))
    assert set(ear.met) == {"kambing"}
    assert ear.weigh(coded("ada kambing"))["K1"][0] == pytest.approx(2)


def test_tells_weighs_the_whole_message_and_how_it_begins(ear: Ear) -> None:
    talk = "jam tiga nanti ya bu di rumah kami yang baru itu dekat pasar lama jangan lupa datang semua"
    assert ear.tells(coded(f"salam. hari ini ceramah. {talk}")) == pytest.approx(-1 + 2 + 2)
    assert ear.tells(coded(f"hari ini ada ceramah. {talk}. salam")) == pytest.approx(-1 + 2)
    assert ear.tells(coded(f"hari ini ada kambing. {talk}")) == pytest.approx(-1)
    assert ear.tells(coded("salam. hari ini ceramah")) is None, "so few words have no voice"


def test_hear_takes_what_the_ear_is_sure_of_and_quotes_its_sentence(ear: Ear) -> None:
    said = hear("Kerja ke Malaysia. Di sana ada kambing. Gaji besar", destinations=["MY"], ear=ear).said
    assert [(one.id, one.words) for one in said] == [("K1", "Di sana ada kambing")]


@pytest.mark.parametrize("text", ["Apakah di sana ada kambing?", "Waspada, di sana ada kambing"])
def test_hear_takes_nothing_from_the_ear_that_is_asked_or_warned_of(ear: Ear, text: str) -> None:
    assert hear(text, destinations=["MY"], jobs=["job"], ear=ear).said == ()


def test_hear_drops_what_the_ear_doubts_and_what_a_message_only_tells(ear: Ear) -> None:
    text = "Selamat pagi semua, perkenalkan. Hari ini baru tiba, besok libur ya. Paspor kami yang pegang ya"
    assert [one.id for one in hear(text, destinations=["MY"], ear=DEAF).said] == ["K1"]
    doubting = read_ear("feature,weights\n(bias) ,K1:-9\n")
    assert hear(text, destinations=["MY"], ear=doubting).said == ()
    assert hear(text, destinations=["MY"], ear=doubting).doubted
    talk = "jam tiga nanti ya bu di rumah kami yang baru itu dekat pasar lama jangan lupa datang semua"
    told = hear(f"Salam. {text}. Ceramah {talk}", destinations=["MY"], ear=ear)
    assert (told.said, told.doubted) == ((), True)
    assert not hear("Gaji besar", destinations=["MY"], ear=doubting).doubted


def test_hear_takes_a_word_of_the_news_for_no_news_where_the_ear_is_sure_of_an_offer() -> None:
    talk = "jam tiga nanti ya bu di rumah kami yang baru itu dekat pasar lama jangan lupa datang semua"
    text = f"Korban terdakwa pengadilan. Paspor kami pegang. {talk}"
    unsure = read_ear("feature,weights\n(bias) ,K1:-2 told:-2\n")
    offers = read_ear("feature,weights\n(bias) ,K1:-2 told:-4\n")
    assert hear(text, destinations=["MY"], ear=unsure).said == ()
    assert [one.id for one in hear(text, destinations=["MY"], ear=offers).said] == ["K1"]


@pytest.mark.parametrize("row", ["kambing,V1:2", "kambing,K1:viel", "kambing"])
def test_read_ear_refuses_a_flag_without_bias_and_what_is_no_weight(row: str) -> None:
    with pytest.raises(ValueError, match=r"hearing\.csv"):
        read_ear(f"feature,weights\n(bias) ,K1:-3\n{row}\n")


def test_read_ear_refuses_a_bias_that_is_no_number() -> None:
    with pytest.raises(ValueError, match=r"hearing\.csv"):
        read_ear("feature,weights\n(bias) ,K1:\n")


def test_stretches_keep_their_question_mark() -> None:
    assert [*stretches("ab.c?.d")] == [(0, 2), (3, 5), (6, 7)]
    assert [*stretches("...")] == []


def test_beside_marks_words_behind_a_denial_up_to_a_comma() -> None:
    assert {one for one in beside(["tidak", "ada", ",", "uang"]) if one.startswith("!")} == {"!ada"}
    assert beside(["satu", "dua", "tiga"]) == {"satu_dua", "dua_tiga", "satu~tiga"}


def test_pieces_are_five_letters_long_and_of_longer_words_alone() -> None:
    assert pieces("tahanan") == ("…tahan", "…ahana", "…hanan")
    assert pieces("kata") == ()


def test_a_part_of_a_long_sentence_is_enough_to_doubt_no_pattern() -> None:
    hear("")
    ear = read_ear("feature,weights\n(bias) ,K1:-3\npaspor,K1:1\ngaji,K1:-9\n")
    long = "besok libur ya jadi hari ini baru bisa jawab semua gaji besar"
    assert [one.id for one in hear(f"{long}, paspor kami pegang", destinations=["MY"], ear=ear).said] == ["K1"]
    assert hear(f"{long} dan paspor kami pegang", destinations=["MY"], ear=ear).doubted


def test_hear_never_doubts_a_childs_age_nor_a_short_text() -> None:
    doubting = read_ear("feature,weights\n(bias) ,A1:-9 K1:-9\n")
    talk = "jam tiga nanti ya bu di rumah kami yang baru itu dekat pasar lama jangan lupa datang semua"
    assert [one.id for one in hear(f"umur 15 boleh. {talk}", destinations=["MY"], ear=doubting).said] == ["A1"]
    assert [one.id for one in hear("paspor kami pegang", destinations=["MY"], ear=doubting).said] == ["K1"]
