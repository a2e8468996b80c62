"""A record goes out more than once: each time is a row; what was noted so far is the first."""

from uuid import UUID, uuid5

from alembic import op

revision = "0013"
down_revision = "0012"
TABLE = """
CREATE TABLE distribution (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  uid BLOB NOT NULL,
  day VARCHAR(10),
  recipients TEXT NOT NULL,
  means VARCHAR(40),
  copies INTEGER,
  acknowledged_on VARCHAR(10),
  note TEXT NOT NULL,
  CONSTRAINT fk_distribution_owner FOREIGN KEY(owner) REFERENCES record (id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)"""
INDEX = "CREATE INDEX ix_distribution_owner ON distribution (owner)"
NOTED = """
SELECT id, uid, distributed_on, distributed_to FROM record
WHERE distributed_on IS NOT NULL OR distributed_to <> ''"""
ADD = """
INSERT INTO distribution (position, owner, uid, day, recipients, note) VALUES (0, ?, ?, ?, ?, '')"""
GONE = ("ALTER TABLE record DROP COLUMN distributed_on", "ALTER TABLE record DROP COLUMN distributed_to")


def upgrade() -> None:
    """Let the first distribution have an identifier that follows from its record: so it is one everywhere."""
    bind = op.get_bind()
    for statement in (TABLE, INDEX):
        bind.exec_driver_sql(statement)
    for key, uid, day, recipients in bind.exec_driver_sql(NOTED).fetchall():
        own = uuid5(UUID(bytes=bytes(uid)), "distribution")
        bind.exec_driver_sql(ADD, (key, own.bytes, day, recipients))
    for statement in GONE:
        bind.exec_driver_sql(statement)
