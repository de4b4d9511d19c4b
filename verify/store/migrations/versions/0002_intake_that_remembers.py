"""Intake that remembers: what a look established, what every change moved, who accepted what, which records are one.

Revision: 0002, after 0001, made 2026-11-21.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_RUN_COLUMNS = ("parser", "jurisdiction", "coverage", "history", "accepted_by", "because")


def upgrade() -> None:
    """Add the columns and tables, and note the looks that the sources already stand on."""
    _grow_versions()
    _grow_feed()
    _grow_runs()
    _make_looks()
    _make_links()
    op.create_table(
        "http_cache",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_http_cache")),
    )


def downgrade() -> None:
    """Drop what this revision added; lines that the first tables cannot hold go with it."""
    for table in ("http_cache", "links", "looks"):
        op.drop_table(table)
    for name in (*_RUN_COLUMNS, "as_of", "reasons", "of_run"):
        op.drop_column("runs", name)
    op.drop_index(op.f("ix_changes_source_kind_row_id"), "changes")
    with op.batch_alter_table("changes") as changes:
        for name in ("as_of", "effective", "published", "fields"):
            changes.drop_column(name)
    with op.batch_alter_table("listings") as listings:
        for name in ("learned_at", "version", "withdrawn"):
            listings.drop_column(name)
    op.execute("DELETE FROM register_versions WHERE source IS NULL")
    with op.batch_alter_table("register_versions") as versions:
        for name in ("rolled_back_to", "decided_by", "because"):
            versions.drop_column(name)
        versions.alter_column("source", existing_type=sa.Text(), nullable=False)
        versions.alter_column("kind", existing_type=sa.Text(), nullable=False)
        versions.alter_column("as_of", existing_type=sa.Date(), nullable=False)
    with op.batch_alter_table("register_meta") as meta:
        meta.drop_column("linked")


def _grow_versions() -> None:
    op.add_column("register_meta", sa.Column("linked", sa.Integer(), server_default="-1", nullable=False))
    with op.batch_alter_table("register_versions") as versions:
        versions.add_column(sa.Column("rolled_back_to", sa.Integer(), nullable=True))
        versions.add_column(sa.Column("decided_by", sa.Text(), nullable=True))
        versions.add_column(sa.Column("because", sa.Text(), nullable=True))
        versions.alter_column("source", existing_type=sa.Text(), nullable=True)
        versions.alter_column("kind", existing_type=sa.Text(), nullable=True)
        versions.alter_column("as_of", existing_type=sa.Date(), nullable=True)


def _grow_feed() -> None:
    for name in ("as_of", "effective", "published"):
        op.add_column("changes", sa.Column(name, sa.Date(), nullable=True))
    op.add_column("changes", sa.Column("fields", sa.JSON(), nullable=True))
    op.create_index(op.f("ix_changes_source_kind_row_id"), "changes", ["source", "kind", "row_id"])
    op.add_column("listings", sa.Column("learned_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("listings", sa.Column("version", sa.Integer(), nullable=True))
    op.add_column("listings", sa.Column("withdrawn", sa.Integer(), nullable=True))


def _grow_runs() -> None:
    for name in _RUN_COLUMNS:
        op.add_column("runs", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("runs", sa.Column("as_of", sa.Date(), nullable=True))
    op.add_column("runs", sa.Column("reasons", sa.JSON(), nullable=True))
    op.add_column("runs", sa.Column("of_run", sa.Integer(), nullable=True))


def _make_looks() -> None:
    op.create_table(
        "looks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("learned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=True),
        sa.Column("coverage", sa.Text(), nullable=False),
        sa.Column("history", sa.Text(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("carries_status", sa.Boolean(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_looks")),
    )
    op.create_index(op.f("ix_looks_source_kind"), "looks", ["source", "kind"])
    # The looks before this revision left no line: the last one of each source stands for them, as known from now on.
    op.execute(
        "INSERT INTO looks (source, kind, version, learned_at, as_of, coverage, history, rows, sha256, carries_status)"
        " SELECT source, kind, (SELECT version FROM register_meta), CURRENT_TIMESTAMP, as_of, coverage, history,"
        " rows, sha256, carries_status FROM sources WHERE as_of IS NOT NULL"
    )


def _make_links() -> None:
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("a", sa.Text(), nullable=False),
        sa.Column("b", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_links")),
    )
    op.create_index(op.f("ix_links_a_b"), "links", ["a", "b"])
