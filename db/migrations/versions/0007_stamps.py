"""What the store itself notes in a row is kept a second time; triggers fill it as in a new file."""

from alembic import op

revision = "0007"
down_revision = "0006"

TABLE = """
CREATE TABLE stamp (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  table_name VARCHAR(40) NOT NULL,
  "key" INTEGER NOT NULL,
  said TEXT NOT NULL
)
"""
INDEX = 'CREATE UNIQUE INDEX ix_stamp_row ON stamp (table_name, "key")'


def upgrade() -> None:
    for statement in (TABLE.strip(), INDEX):
        op.get_bind().exec_driver_sql(statement)
