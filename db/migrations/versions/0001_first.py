"""The first tables, with their search and counts."""

import re
from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None
BETWEEN = re.compile(r";\n(?=CREATE|INSERT|$)")


def upgrade() -> None:
    for name in ("0001_tables.sql", "0001_search.sql"):
        script = Path(__file__).with_name(name).read_text(encoding="utf-8").partition("\n")[2]
        for statement in filter(None, BETWEEN.split(script)):
            op.get_bind().exec_driver_sql(statement)
