from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from tests.web.running import Serve
from verify.settings import Settings
from verify.web.limiting import network_key, network_of


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.77", "203.0.113.0/24"),
        ("::ffff:203.0.113.77", "203.0.113.0/24"),
        ("2001:db8:1234:5678::1", "2001:db8:1234:5600::/56"),
        ("fe80::1%eth0", "fe80::/56"),
        ("", "unknown"),
        ("not an address", "unknown"),
    ],
)
def test_network_of_is_the_customers_network(address: str, network: str) -> None:
    assert network_of(address) == network


def test_network_key_is_the_same_for_neighbours_and_tells_nothing_without_the_secret() -> None:
    assert network_key("s", "203.0.113.1") == network_key("s", "203.0.113.2") != network_key("s", "203.0.114.1")
    assert network_key("s", "203.0.113.1") != network_key("t", "203.0.113.1")
    assert "203" not in network_key("s", "203.0.113.1")


@pytest.fixture
def limited(serve: Serve, loaded: Settings) -> FlaskClient:
    return serve(loaded.with_changes(rate_limit_post="2/minute")).test_client()


def test_posts_beyond_the_limit_are_refused_over_all_pages_and_calls_together(limited: FlaskClient) -> None:
    limited.post("/api/v1/checks", json={"company": "PT Contoh"})
    limited.post("/", data={"message": "PT Contoh"})
    refused = limited.post("/api/v1/checks", json={"company": "PT Contoh"})
    assert refused.status_code == 429
    assert refused.content_type == "application/problem+json"
    assert refused.json["code"] == "rate_limited"  # type: ignore[index]
    assert 1 <= int(refused.headers["Retry-After"]) <= 61
    assert refused.headers["RateLimit-Policy"] == '"network";q=2;w=60'
    assert refused.headers["RateLimit"] == f'"network";r=0;t={refused.headers["Retry-After"]}'
    assert "your network" in refused.json["detail"]  # type: ignore[index]


def test_limits_are_named_to_programs_and_cost_a_page_nothing(limited: FlaskClient) -> None:
    assert limited.post("/api/v1/checks", json={}).headers["RateLimit-Policy"] == '"network";q=2;w=60'
    assert "RateLimit-Policy" not in limited.post("/", data={}).headers
    assert "RateLimit-Policy" not in limited.get("/api/v1/register").headers


def test_posts_beyond_the_limit_get_a_page_in_plain_words(limited: FlaskClient) -> None:
    for _ in range(2):
        limited.post("/", data={"message": "PT Contoh"})
    page = limited.post("/", data={"message": "PT Contoh"})
    assert page.status_code == 429
    assert "Terlalu banyak pertanyaan dari jaringan ini" in page.text
    assert "tel:08001000" in page.text
    assert 1 <= int(page.headers["Retry-After"]) <= 61


def test_limits_count_networks_apart_and_leave_reading_free(limited: FlaskClient) -> None:
    for _ in range(3):
        limited.post("/api/v1/checks", json={})
    other = {"REMOTE_ADDR": "203.0.113.1"}
    assert limited.post("/api/v1/checks", json={}, environ_overrides=other).status_code == 201
    assert all(limited.get("/").status_code == 200 for _ in range(5))
