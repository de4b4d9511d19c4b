"""How Alembic meets the tables: on the connection it is given, inside the caller's transaction."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from verify.store.engine import UtcDateTime
from verify.store.tables import Stored


def render_item(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:  # noqa: ANN401  Alembic's own signature
    """Write this product's time type as plain SQLAlchemy: a migration must outlive the code it was made from."""
    del autogen
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


def run() -> None:
    """Run the migrations asked for on the connection of `verify.store.schema`."""
    connection = context.config.attributes.get("connection")
    if not isinstance(connection, Connection):
        message = "Migrations run through `verify migrate`."
        raise TypeError(message)
    context.configure(
        connection=connection,
        target_metadata=Stored.metadata,
        render_as_batch=True,
        render_item=render_item,
        compare_type=True,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


run()
