"""What is chosen for the paper of a record."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLE = """
CREATE TABLE on_paper (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  owner INTEGER NOT NULL,
  choice VARCHAR(40) NOT NULL,
  CONSTRAINT fk_on_paper_owner FOREIGN KEY(owner) REFERENCES record (id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
"""
INDEX = "CREATE INDEX ix_on_paper_owner ON on_paper (owner)"


def upgrade() -> None:
    for statement in (TABLE.strip(), INDEX):
        op.get_bind().exec_driver_sql(statement)
