"""Meetings in the order of their days within each series: a list of many is read without sorting all."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.drop_index("ix_meeting_series", "meeting")
    op.create_index("ix_meeting_by_series", "meeting", ["series", "sort_day", "id"])
