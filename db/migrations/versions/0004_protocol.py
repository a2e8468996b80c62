"""The order and the quorum of a meeting, who was there on which day, and the comma before "and"."""

from alembic import op

revision = "0004"
down_revision = "0003"

VISITS = """
CREATE TABLE attendance_visit (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  day VARCHAR(10),
  item BLOB,
  state VARCHAR(40) NOT NULL,
  arrived VARCHAR(32),
  "left" VARCHAR(32),
  CONSTRAINT fk_attendance_visit_owner FOREIGN KEY(owner) REFERENCES attendance (id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
"""
STEPS = (
    VISITS.strip(),
    "CREATE INDEX ix_attendance_visit_owner ON attendance_visit (owner)",
    "ALTER TABLE meeting ADD COLUMN first_listed VARCHAR(40) DEFAULT 'host' NOT NULL",
    "ALTER TABLE meeting ADD COLUMN country_names VARCHAR(40) DEFAULT 'short' NOT NULL",
    "ALTER TABLE meeting ADD COLUMN sequence TEXT DEFAULT '[]' NOT NULL",
    "ALTER TABLE meeting ADD COLUMN largest_delegation INTEGER",
    "ALTER TABLE meeting ADD COLUMN quorum VARCHAR(40)",
    "ALTER TABLE meeting ADD COLUMN quorum_number INTEGER",
    "ALTER TABLE series ADD COLUMN quorum VARCHAR(40) DEFAULT 'none' NOT NULL",
    "ALTER TABLE series ADD COLUMN quorum_number INTEGER",
    "ALTER TABLE office ADD COLUMN serial_comma BOOLEAN DEFAULT '0' NOT NULL",
)


def upgrade() -> None:
    for statement in STEPS:
        op.get_bind().exec_driver_sql(statement)
