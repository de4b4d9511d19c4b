import pytest

from verify.wording.template import MissingValue, parse


@pytest.mark.parametrize(
    ("source", "values", "expected"),
    [
        ("Izin dicabut.", {}, "Izin dicabut."),
        ("Izin {name} dicabut.", {"name": "PT A"}, "Izin PT A dicabut."),
        ("dicabut[ pada {date}].", {"date": "29 Januari 2026"}, "dicabut pada 29 Januari 2026."),
        ("dicabut[ pada {date}].", {}, "dicabut."),
        ("izin [{name}|perusahaan ini] dicabut", {}, "izin perusahaan ini dicabut"),
        ("[{a}, {b}|hanya {a}|tanpa]", {"a": "1", "b": "2"}, "1, 2"),
        ("[{a}, {b}|hanya {a}|tanpa]", {"a": "1"}, "hanya 1"),
        ("[{a}, {b}|hanya {a}|tanpa]", {"b": "2"}, "tanpa"),
        ("{a}[, {b}]", {"a": "{b}[x]", "b": "{a}"}, "{b}[x], {a}"),
    ],
)
def test_fill_writes_the_first_alternative_whose_places_are_known(
    source: str, values: dict[str, str], expected: str
) -> None:
    assert parse(source).fill(values) == expected


def test_fill_refuses_a_required_place_without_value() -> None:
    with pytest.raises(MissingValue) as missing:
        parse("Izin {name} dicabut[ pada {date}].").fill({"date": "x"})
    assert missing.value.args == ("name",)


@pytest.mark.parametrize("source", ["[{a}", "a]", "{a", "a}", "[a|[b]]", "{a b}", "{}"])
def test_parse_refuses_unbalanced_brackets(source: str) -> None:
    with pytest.raises(ValueError, match="unbalanced"):
        parse(source)


def test_places_names_all_and_required_only_what_stands_outside_brackets() -> None:
    template = parse("{a}[ {b}|{c}]")
    assert template.places == {"a", "b", "c"}
    assert template.required == {"a"}
