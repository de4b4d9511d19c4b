"""What changed between two sets of rows: total, and right for every pair of sets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from registry_sync.diff import apply, diff
from verify.core.agency import Agency, Status

_ROWS = st.builds(
    lambda key, name, status: Agency(source="t", source_id=key, name=name, status=status),
    st.sampled_from("abcdef"),
    st.sampled_from(["PT Satu", "PT Dua"]),
    st.sampled_from(Status),
)
_SETS = st.lists(_ROWS, max_size=6, unique_by=lambda row: row.source_id)


@given(_SETS, _SETS)
def test_diff_applied_to_the_old_gives_the_new(old: list[Agency], new: list[Agency]) -> None:
    assert apply(old, diff(old, new)) == frozenset(new)


@given(_SETS, _SETS)
def test_diff_counts_every_row_once(old: list[Agency], new: list[Agency]) -> None:
    changes = diff(old, new)
    assert len(changes.added) + len(changes.changed) + len(changes.same) == len(new)
    assert len(changes.removed) + len(changes.changed) + len(changes.same) == len(old)
    assert changes.is_empty == (frozenset(old) == frozenset(new))


@given(_SETS, _SETS)
def test_diff_lets_a_partial_document_remove_nothing(old: list[Agency], new: list[Agency]) -> None:
    kept = {row.source_id: row for row in old} | {row.source_id: row for row in new}
    assert apply(old, diff(old, new, partial=True)) == frozenset(kept.values())


@given(st.lists(_ROWS, max_size=8))
def test_diff_names_the_ids_that_repeat(new: list[Agency]) -> None:
    ids = [row.source_id for row in new]
    assert diff([], new).duplicates == tuple(sorted({key for key in ids if ids.count(key) > 1}))
