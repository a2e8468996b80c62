"""A record goes out more than once: each time is a row; what was noted so far is the first."""

from uuid import UUID, uuid5

import sqlalchemy as sa
from alembic import op

from db.tables.types import Line, Number, Prose, Uid

revision = "0013"
down_revision = "0012"
RECORD = sa.table("record", *map(sa.column, ("id", "uid", "distributed_on", "distributed_to")))
FIRST = ("position", "owner", "uid", "day", "recipients", "note")
DISTRIBUTION = sa.table("distribution", *map(sa.column, FIRST))
NOTED = sa.select(*RECORD.c).where(RECORD.c.distributed_on.is_not(None) | (RECORD.c.distributed_to != ""))


def upgrade() -> None:
    """Let the first distribution have an identifier that follows from its record: so it is one everywhere."""
    _make_table()
    bind = op.get_bind()
    for key, uid, day, recipients in bind.execute(NOTED).all():
        own = uuid5(UUID(bytes=bytes(uid)), "distribution")
        values = dict(zip(FIRST, (0, key, own.bytes, day, recipients, ""), strict=True))
        bind.execute(sa.insert(DISTRIBUTION).values(values))
    for name in ("distributed_on", "distributed_to"):
        op.drop_column("record", name)


def _make_table() -> None:
    owner = sa.ForeignKey(
        "record.id", name="fk_distribution_owner", ondelete="CASCADE", deferrable=True, initially="DEFERRED"
    )
    op.create_table(
        "distribution",
        sa.Column("id", Number, primary_key=True),
        sa.Column("position", Number, nullable=False),
        sa.Column("owner", Number, owner, nullable=False),
        sa.Column("uid", Uid(), nullable=False),
        sa.Column("day", Line(10)),
        sa.Column("recipients", Prose(), nullable=False),
        sa.Column("means", Line(40)),
        sa.Column("copies", Number),
        sa.Column("acknowledged_on", Line(10)),
        sa.Column("note", Prose(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_distribution_owner", "distribution", ["owner"])
