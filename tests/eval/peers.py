"""What others would make of the same names, each at its own best threshold: the comparison of `make eval`.

A peer gets every advantage that a user could give it: the threshold is chosen on the very rows it is judged by (the
best F1, and beside it the one that confirms as many as we do), and names come to it as they are written or normalised
by us (legal forms, chatter and branch set aside), whichever serves it better; the table says which.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.eval.listed_names import Half, Names
from tests.eval.name_answers import NameAnswer
from tests.eval.name_figures import figures
from tests.eval.peer_scorers import PEERS, Peer, Ranked, Texts
from verify.core.names import name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """What a threshold makes of a set of rows: shares of the true variants confirmed and of the near misses taken."""

    threshold: float
    confirmed: float
    false_active: float
    f1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerFigures:
    """One peer. `best` is its threshold of the best F1, `reach` the highest that confirms as many as we do, if any."""

    what: str
    names: str
    recall: float
    recall3: float
    best: At
    reach: At | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Ours and every peer's figures on the same rows."""

    rows: int
    ours: At
    recall: float
    recall3: float
    peers: tuple[PeerFigures, ...]
    skipped: tuple[str, ...]

    def __str__(self) -> str:
        head = f"{'':40}{'names':12}{'recall@1':>9}{'@3':>8}  {'confirmed':>9} {'false active':>13} {'F1':>6} {'at':>7}"
        lines = [f"{self.rows:,} rows of the test half", head, "-" * len(head)]
        lines.append(_line("Cek Dulu", "as written", (self.recall, self.recall3), self.ours))
        for one in self.peers:
            lines.append(_line(one.what, one.names, (one.recall, one.recall3), one.best))
            lines.append(_reach(one.reach))
        lines += [f"SKIPPED: {what}" for what in self.skipped]
        return "\n".join(lines)

    def write(self, path: Path) -> None:
        """Write it as JSON; the folder is made if need be."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")


def compare(answers: Sequence[NameAnswer]) -> Comparison:
    """Our answers and every peer's on the rows of the test half."""
    test = [one for one in answers if one.row.half is Half.TEST]
    counted = figures(test)
    ours = At(
        threshold=0.0,
        confirmed=counted.confirmed / counted.true,
        false_active=counted.false_active / counted.near,
        f1=_f1(counted.confirmed, counted.other + counted.false_active, counted.true),
    )
    names = Names()
    places = {entry.id: at for at, entry in enumerate(names.entries)}
    meant = [places[one.row.expected] if one.row.expected else None for one in test]
    texts = _texts([one.row.query for one in test], [entry.published for entry in names.entries])
    tried = {peer.what: _best(peer, texts, meant, ours.confirmed) for peer in PEERS}
    return Comparison(
        rows=len(test),
        ours=ours,
        recall=counted.first / counted.true,
        recall3=counted.first_three / counted.true,
        peers=tuple(one for one in tried.values() if one),
        skipped=tuple(f"{what} (not installed here)" for what, one in tried.items() if one is None),
    )


def _texts(asked: Sequence[str], held: Sequence[str]) -> tuple[Texts, Texts]:
    """Names as they are written, and as we normalise them."""
    plain = [name_key(one, talk=True).normalised for one in asked]
    return Texts("as written", asked, held), Texts("normalised", plain, [name_key(one).normalised for one in held])


def _best(peer: Peer, texts: Sequence[Texts], meant: Sequence[int | None], reach: float) -> PeerFigures | None:
    """A peer with the names that serve it better; None where it is not installed here."""
    what = peer.what if peer.every == 1 else f"{peer.what} (1 row in {peer.every})"
    tried = []
    for one in texts:
        ranked = peer.rank(one.one_in(peer.every))
        if ranked is None:
            return None
        tried.append(figures_of(what, one.what, ranked, meant[:: peer.every], reach=reach))
    return max(tried, key=lambda found: found.best.f1)


def figures_of(
    what: str, names: str, ranked: Sequence[Ranked], meant: Sequence[int | None], *, reach: float
) -> PeerFigures:
    """One peer over all rows, at every threshold that makes a difference; `reach`: the share that we confirm."""
    true = [(found, place) for found, place in zip(ranked, meant, strict=True) if place is not None]
    first = sum(bool(found) and found[0][0] == place for found, place in true)
    three = sum(any(at == place for at, _ in found) for found, place in true)
    every = _thresholds(ranked, meant)
    enough = [one for one in every if one.confirmed >= reach]
    return PeerFigures(
        what=what,
        names=names,
        recall=first / len(true),
        recall3=three / len(true),
        best=max(every, key=lambda one: one.f1),
        reach=max(enough, key=lambda one: one.threshold) if enough else None,
    )


def _thresholds(ranked: Sequence[Ranked], meant: Sequence[int | None]) -> list[At]:
    """Taking the first of every row whose score is so high or higher, from the strictest to the laxest."""
    true = sum(place is not None for place in meant)
    near = len(meant) - true
    taken = sorted(
        ((found[0][1], found[0][0], place) for found, place in zip(ranked, meant, strict=True) if found),
        key=lambda one: -one[0],
    )
    right = wrong = false = 0
    every = []
    for at, (score, found_place, place) in enumerate(taken):
        right += found_place == place
        wrong += found_place != place
        false += place is None
        if at + 1 == len(taken) or taken[at + 1][0] < score:
            every.append(
                At(threshold=score, confirmed=right / true, false_active=false / near, f1=_f1(right, wrong, true))
            )
    return every


def _f1(right: int, wrong: int, true: int) -> float:
    return 2 * right / (true + right + wrong)


def _line(what: str, names: str, recalls: tuple[float, float], at: At) -> str:
    threshold = f"{at.threshold:.2f}" if at.threshold else "-"
    first, three = recalls
    shares = f"{first:9.2%}{three:8.2%}  {at.confirmed:9.2%} {at.false_active:13.2%} {at.f1:6.3f}"
    return f"{what:40}{names:12}{shares} {threshold:>7}"


def _reach(at: At | None) -> str:
    label = f"{'  to confirm as many':69}  "
    if at is None:
        return f"{label}it never does"
    return f"{label}{at.confirmed:9.2%} {at.false_active:13.2%} {at.f1:6.3f} {at.threshold:7.2f}"
