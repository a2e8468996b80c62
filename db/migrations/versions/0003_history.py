"""The history of all changes, the bin, and the head of the history that adopted records carry."""

import re
from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"
BETWEEN = re.compile(r";\n(?=CREATE|ALTER|$)")


def upgrade() -> None:
    script = Path(__file__).with_name("0003_history.sql").read_text(encoding="utf-8").partition("\n")[2]
    for statement in filter(None, BETWEEN.split(script)):
        op.get_bind().exec_driver_sql(statement)
