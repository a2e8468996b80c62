"""Whose draft it is, where several desks type at once."""

import sqlalchemy as sa
from alembic import op

from db.tables.types import Line

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("draft", sa.Column("desk", Line(200), server_default=sa.text("''"), nullable=False))
    op.drop_index("ix_draft_form_record", "draft")
    op.create_index("ix_draft_form_record_desk", "draft", ["form", "record", "desk"], unique=True)
