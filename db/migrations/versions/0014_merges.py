"""The full text of a file merges its parts between saves, and not in them."""

from alembic import op

revision = "0014"
down_revision = "0013"
SETTINGS = tuple(
    f"INSERT INTO {table} ({table}, rank) VALUES ('{name}', {value})"  # noqa: S608 - our own names
    for table in ("search_words", "search_parts")
    for name, value in (("automerge", 0), ("crisismerge", 1000))
)


def upgrade() -> None:
    """Leave a server as it is: its full text is of another kind."""
    bind = op.get_bind()
    for statement in SETTINGS if bind.dialect.name == "sqlite" else ():
        bind.exec_driver_sql(statement)
