from importlib.resources import files
from pathlib import Path

import pytest

from verify.wording import catalogue
from verify.wording.catalogue import WordingError, has, text


@pytest.mark.parametrize(
    ("locale", "advice", "expected"),
    [
        ("id", "do_not_proceed", "Jangan bayar dan jangan berangkat dulu"),
        ("id", "check_first", "Tanya petugas dulu"),
        ("id", "cannot_tell", "Belum bisa diperiksa"),
        ("id", "no_warning_found", "Tidak ada tanda bahaya dari data ini"),
        ("en", "check_first", "Ask an officer first"),
    ],
)
def test_text_gives_the_headlines_of_the_contract(locale: str, advice: str, expected: str) -> None:
    assert text(locale, f"advice.{advice}") == expected


@pytest.mark.parametrize(
    ("locale", "key", "said"),
    [
        ("id", "finding.NOT_THERE.title", "no wording for"),
        ("fr", "advice.check_first", "unknown locale"),
        ("id", "word.but", "needs a value for 'fact'"),
    ],
)
def test_text_fails_loudly_rather_than_saying_nothing(locale: str, key: str, said: str) -> None:
    with pytest.raises(WordingError, match=said):
        text(locale, key)


def test_has_knows_what_is_worded() -> None:
    assert has("id", "source.id-p3mi")
    assert not has("id", "source.somebody-else")


def test_catalogue_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        catalogue.catalogue("id")["advice.check_first"] = None  # type: ignore[index]


@pytest.mark.parametrize(
    ("content", "said"),
    [('[advice]\ncheck_first = "Lain"\n', "stands twice"), ("[advice]\nnew = 3\n", "is not a sentence")],
)
def test_catalogue_refuses_a_second_wording_and_what_is_no_sentence(
    content: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "locale" / "id"
    folder.mkdir(parents=True)
    first = (files("verify.wording") / "locale" / "id" / "outcomes.toml").read_text(encoding="utf-8")
    (folder / "a.toml").write_text(first, encoding="utf-8")
    (folder / "b.toml").write_text(content, encoding="utf-8")
    (folder / "notes.txt").write_text("not a locale file", encoding="utf-8")
    monkeypatch.setattr(catalogue, "files", lambda _package: tmp_path)
    with pytest.raises(WordingError, match=said):
        catalogue.catalogue.__wrapped__("id")
