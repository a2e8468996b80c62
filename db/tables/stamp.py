"""What the store itself notes in a row, kept a second time by triggers: a flipped bit in it shows."""

from typing import ClassVar

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.row import Row
from db.tables.types import Line, Number


class StampRow(Row):
    """Version, times and sort keys of one row, the `key` of `table_name`: what the history does not tell."""

    __tablename__ = "stamp"
    TRACED: ClassVar[bool] = False

    table_name: Mapped[str] = mapped_column(Line(40))
    key: Mapped[int] = mapped_column(Number)
    said: Mapped[str] = mapped_column(Text)


Index("ix_stamp_row", StampRow.table_name, StampRow.key, unique=True)
