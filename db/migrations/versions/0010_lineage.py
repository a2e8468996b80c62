"""Keys of offices, and the states of records that went to and fro between them."""

from alembic import op

revision = "0010"
down_revision = "0009"
STATEMENTS = (
    """CREATE TABLE office_key (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  public VARCHAR(64) NOT NULL,
  secret BLOB,
  name VARCHAR(200) NOT NULL,
  met_at VARCHAR(32) NOT NULL,
  CONSTRAINT uq_office_key_public UNIQUE (public)
)""",
    """CREATE TABLE lineage (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind VARCHAR(40) NOT NULL,
  uid BLOB NOT NULL,
  meeting BLOB,
  hash VARCHAR(64) NOT NULL,
  content TEXT,
  noted_at VARCHAR(32) NOT NULL
)""",
    "CREATE INDEX ix_lineage_meeting ON lineage (meeting)",
    "CREATE UNIQUE INDEX ix_lineage_state ON lineage (uid, kind, hash)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
