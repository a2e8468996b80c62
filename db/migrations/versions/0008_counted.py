"""Who of a list is counted: all who were expected, or those who were marked present."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.get_bind().exec_driver_sql(
        "ALTER TABLE meeting ADD COLUMN counted VARCHAR(40) DEFAULT 'expected' NOT NULL"
    )
