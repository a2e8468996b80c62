"""When and to whom a record was distributed."""

from alembic import op

revision = "0011"
down_revision = "0010"
STEPS = (
    "ALTER TABLE record ADD COLUMN distributed_on VARCHAR(10)",
    "ALTER TABLE record ADD COLUMN distributed_to TEXT DEFAULT '' NOT NULL",
)


def upgrade() -> None:
    for statement in STEPS:
        op.get_bind().exec_driver_sql(statement)
