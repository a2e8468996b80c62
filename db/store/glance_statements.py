"""The statements of a glance, made from the queries by which the same lines are read anywhere else.

`python -m db.store.glance_statements` writes them anew; a test says when that is due.
"""

import sys
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Integer, Select, String, func, literal_column, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.types import TypeDecorator

from db.store import meetings, records
from db.store.glance import AS_IT_IS, STATEMENTS
from db.tables import DraftRow, FigureRow, OfficeRow
from db.tables.types import Day, OneOf

HEAD = "-- Made by `python -m db.store.glance_statements`: name, what values are read as, statement.\n"
LIMIT = literal_column(":limit", Integer)
TODAY, SINCE = literal_column(":today", Day()), literal_column(":since", String)
Query = Select[*tuple[Any, ...]]


def statements_text() -> str:
    """Return all statements, each under its name and the kinds of its values."""
    return HEAD + "".join(f"\n-- {name}\n-- {_kinds(query)}\n{_text(query)}\n" for name, query in _queries())


def _queries() -> Iterator[tuple[str, Query]]:
    yield "numbers", select(FigureRow.name, FigureRow.number)
    yield "office name", select(OfficeRow.name)
    yield "drafts", select(func.count(DraftRow.id))
    yield "years", meetings.years()
    for stretch in meetings.coming(TODAY, SINCE):
        yield "coming", meetings.listed(stretch, LIMIT)
    last = records.ORDERS["-changed_at"]
    yield "recent", records.listed(last, LIMIT)
    for status in records.OPEN:
        yield "open", records.listed(last, LIMIT, None, [records.ROW.status == status])
    for order, stretches in meetings.ORDERS.items():
        for stretch in stretches:
            yield f"meetings {order}", meetings.listed(stretch, LIMIT)


def _text(query: Query) -> str:
    made = query.compile(dialect=dialect(paramstyle="named"), compile_kwargs={"literal_binds": True})
    lines = (line.strip() for line in str(made).splitlines())
    return "\n".join(line for line in lines if line)


def _kinds(query: Query) -> str:
    return " ".join(_kind(column.type) for column in query.selected_columns)


def _kind(type_: Any) -> str:
    """Return the name under which a glance knows how values of *type_* are read."""
    if isinstance(type_, OneOf):
        return type_.choice.__name__
    reads = isinstance(type_, TypeDecorator) and "process_result_value" in vars(type(type_))
    return type(type_).__name__ if reads else AS_IT_IS


def main() -> None:
    """Write the statements where a glance finds them."""
    STATEMENTS.write_text(statements_text(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{STATEMENTS}\n")


if __name__ == "__main__":
    main()
