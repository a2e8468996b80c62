"""Letters of invitation, sign-in sheets that came back, and the language of a person's letters."""

import re
from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"
BETWEEN = re.compile(r";\n(?=CREATE|ALTER|$)")


def upgrade() -> None:
    script = Path(__file__).with_name("0006_letters.sql").read_text(encoding="utf-8").partition("\n")[2]
    for statement in filter(None, BETWEEN.split(script)):
        op.get_bind().exec_driver_sql(statement)
