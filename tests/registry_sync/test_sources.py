"""sources.toml: the shipped one is whole and honest, and a wrong one is named, not guessed at."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from registry_sync.parse import PARSERS, SUFFIXES
from registry_sync.sources import Source, declared_states, enabled_keys, load_sources, state_of
from verify.core.agency import Coverage, History, Kind, Status
from verify.errors import ConfigError
from verify.settings import Settings

CONFIG = Path(__file__).parents[2] / "config"


@pytest.fixture
def shipped() -> dict[str, Source]:
    return {source.name: source for source in load_sources(CONFIG / "sources.toml")}


def test_load_sources_reads_the_shipped_file(shipped: dict[str, Source]) -> None:
    assert list(shipped) == ["id-p3mi-historical", "id-kp2mi-sanctions", "ph-dmw", "id-p3mi", "id-p3mi-sanctions",
                             "id-orders", "id-province-ntb"]  # fmt: skip


def test_shipped_sources_need_no_network_and_block_nothing_until_an_operator_enables_them(
    shipped: dict[str, Source],
) -> None:
    assert enabled_keys(shipped.values()) == frozenset()


def test_shipped_bundled_files_exist_and_vouch_for_nobody(shipped: dict[str, Source]) -> None:
    bundled = [feed for source in shipped.values() for _, feed in source.feeds if feed.file]
    assert len(bundled) == 4
    for feed in bundled:
        assert (CONFIG / str(feed.file)).is_file()
        assert feed.coverage is Coverage.PARTIAL or feed.history is History.HISTORICAL


def test_shipped_list_of_the_licensed_depends_on_its_sanctions(shipped: dict[str, Source]) -> None:
    feed = shipped["id-p3mi"].agencies
    assert feed is not None
    assert (feed.depends_on, feed.listed_means) == ("id-p3mi-sanctions", Status.ACTIVE)


def test_shipped_addresses_are_asked_over_tls_one_at_a_time_with_a_pause(shipped: dict[str, Source]) -> None:
    fetched = [feed for source in shipped.values() for _, feed in source.feeds if feed.url]
    assert len(fetched) == 3
    for feed in fetched:
        assert str(feed.url).startswith("https://")
        assert feed.pause_seconds >= 1
        assert feed.allowed_hosts == ("siskop2mi.bp2mi.go.id",)


@pytest.mark.parametrize(
    ("address", "is_detail"),
    [
        ("https://siskop2mi.bp2mi.go.id/profil/lembaga/detail/123", True),
        ("https://siskop2mi.bp2mi.go.id/profil/lembaga/list_lembaga/detail/P3MI-12/", True),
        ("https://siskop2mi.bp2mi.go.id/profil/lembaga/list_lembaga/p3mi/10", False),
        ("https://siskop2mi.bp2mi.go.id/lowongan/detail/479376", False),
    ],
)
def test_shipped_pattern_finds_the_pages_of_companies_only(
    shipped: dict[str, Source], address: str, is_detail: bool
) -> None:
    feed = shipped["id-p3mi"].agencies
    assert feed is not None
    assert bool(re.search(str(feed.detail_link), address)) == is_detail


def test_declared_states_carry_the_freshness_of_their_kind(shipped: dict[str, Source], settings: Settings) -> None:
    states = {(state.source, state.kind): state for state in declared_states(shipped.values(), settings)}
    assert states[("id-p3mi", Kind.AGENCIES)].max_age_days == 30
    assert states[("id-orders", Kind.ORDERS)].max_age_days == 7
    assert all(state.as_of is None for state in states.values())


def test_parsers_each_know_the_files_they_read() -> None:
    assert PARSERS.keys() == SUFFIXES.keys()


HEAD = '[s]\npublisher = "P"\njurisdiction = "ID"\n'
FEED = HEAD + '[s.agencies]\ncoverage = "complete"\n'
WRONG = [
    pytest.param(HEAD.replace("publisher", "publsher"), "s is wrong", id="an unknown key of a source"),
    pytest.param(FEED + "rows_mni = 3\n", "agencies.rows_mni", id="an unknown key of a feed"),
    pytest.param(HEAD, "neither agencies nor orders", id="a source without feeds"),
    pytest.param(HEAD + "[s.agencies]\nenabled = true\n", "agencies.coverage", id="no coverage"),
    pytest.param(FEED.replace("complete", "full"), "'complete' or 'partial'", id="an unknown coverage"),
    pytest.param(FEED + 'parser = "html"\n', "no parser 'html'", id="a parser that is not there"),
    pytest.param(FEED + 'screen = "strict"\n', "no screen 'strict'", id="a screen that is not there"),
    pytest.param(FEED + 'depends_on = "t"\n', "depends on 't'", id="a dependency that is not declared"),
    pytest.param(FEED + 'file = "a.csv"\n', "file and as_of go together", id="a bundled file without its day"),
    pytest.param(FEED + 'file = "../a.csv"\nas_of = 2026-01-01\n', "under the folder", id="a file elsewhere"),
    pytest.param(FEED + "enabled = true\n", "neither a url nor a file", id="enabled, but nowhere to read from"),
    pytest.param(FEED + 'url = "https://a.example/x"\nhosts = ["b.example"]\n', "among hosts", id="url off its hosts"),
    pytest.param(FEED + "rows_min = 0\n", "rows_min is at least 1", id="a bound that bounds nothing"),
    pytest.param(FEED + "shrink_max_percent = 101\n", "is a percentage", id="a share of more than everything"),
    pytest.param(FEED + "fill_min_percent = { phones = 101 }\n", "is a percentage", id="a column fuller than full"),
    pytest.param(FEED + "status_max_percent = { gone = 5 }\n", "gone, which is no status", id="an unknown status"),
    pytest.param(FEED + 'crawl = "spider"\n', "'single', 'list', 'list-detail'", id="an unknown crawl"),
    pytest.param(FEED + 'crawl = "list-detail"\n', "detail_link goes with", id="a crawl without its links"),
    pytest.param(FEED + 'crawl = "list-detail"\ndetail_link = "["\n', "no pattern", id="a pattern that is none"),
    pytest.param(FEED + 'url = "https://a.example/{offset}"\n', "holds {offset} if", id="an offset nothing fills"),
    pytest.param(FEED + "max_requests = 0\n", "at least 1", id="no request"),
    pytest.param(FEED + "pause_seconds = -1.0\n", "not negative", id="a pause that goes back"),
    pytest.param(FEED.replace('"ID"', '"Indonesia"'), "ISO 3166-1", id="a jurisdiction in words"),
    pytest.param(FEED.replace("[s", "[S"), "'S' may hold small letters", id="a name in capitals"),
    pytest.param(FEED.replace("s.agencies", "s.sanctions") + 'listed_means = "active"\n', "agencies only", id="kind"),
    pytest.param('s = "x"\n', "must be a table", id="no table"),
    pytest.param("[s\n", "cannot be read", id="no TOML"),
]


@pytest.mark.parametrize(("text", "named"), WRONG)
def test_load_sources_names_what_is_wrong(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as refusal:
        load_sources(path)
    assert named in refusal.value.message


def test_load_sources_names_the_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="does not exist"):
        load_sources(tmp_path / "sources.toml")


def test_state_of_lets_a_source_set_its_own_freshness(tmp_path: Path, settings: Settings) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(FEED + 'max_age_days = 3\npage = "https://a.example/list"\n', encoding="utf-8")
    (source,) = load_sources(path)
    assert source.agencies is not None
    state = state_of(source, Kind.AGENCIES, source.agencies, settings)
    assert (state.max_age_days, state.url) == (3, "https://a.example/list")
