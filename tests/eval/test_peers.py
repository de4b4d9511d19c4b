from __future__ import annotations

import pytest

from tests.eval.peer_scorers import PEERS, Peer, Ranked, Texts
from tests.eval.peers import figures_of

#: Four variants of entries 0 to 3, of which the last is ranked wrong, and two near misses.
RANKED: list[Ranked] = [[(0, 0.9)], [(1, 0.8)], [(2, 0.6)], [(1, 0.5), (3, 0.5)], [(0, 0.7)], [(2, 0.4)]]
MEANT = [0, 1, 2, 3, None, None]


def test_figures_of_takes_the_threshold_that_serves_the_peer_best() -> None:
    found = figures_of("peer", "as written", RANKED, MEANT, reach=0.5)
    assert (found.best.threshold, found.best.confirmed, found.best.false_active) == (0.6, 0.75, 0.5)
    assert found.best.f1 == pytest.approx(2 * 3 / (4 + 3 + 1))
    assert (found.recall, found.recall3) == (0.75, 1.0)


def test_figures_of_tells_the_strictest_threshold_that_reaches_us() -> None:
    reached = figures_of("peer", "as written", RANKED, MEANT, reach=0.5).reach
    assert reached is not None
    assert (reached.threshold, reached.false_active) == (0.8, 0.0)
    assert figures_of("peer", "as written", RANKED, MEANT, reach=0.9).reach is None


@pytest.mark.parametrize("peer", PEERS[:2], ids=lambda peer: peer.what)
def test_rapidfuzz_ranks_the_same_name_first(peer: Peer) -> None:
    texts = Texts("as written", ["PT Karya Satria Abadi"], ["BUMI MAS", "KARYA SATRIA ABADI", "SARCO"])
    ranked = peer.rank(texts)
    assert ranked is not None
    assert ranked[0][0][0] == 1
