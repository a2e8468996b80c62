"""Records and rows say the same: no field without a column, no column without a field."""

import dataclasses
from datetime import date, datetime, time
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest
from sqlalchemy import Boolean, Integer
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

from db.records.agenda import AgendaDocument, AgendaItem
from db.records.field import fields_of
from db.records.meeting import MeetingLink, Role
from db.records.organisation import OrganisationName
from db.records.paragraph import Paragraph
from db.records.person import Post
from db.records.series import Turn
from db.records.signed_sheet import ScannedPage
from db.store.work import ROWS
from db.tables import (
    AgendaDocumentRow,
    AgendaItemRow,
    LinkRow,
    OrganisationNameRow,
    ParagraphRow,
    PostRow,
    RoleRow,
    Row,
    SheetPageRow,
    TurnRow,
)
from db.tables.json import Categories, Cells, Lines, RunsText
from db.tables.types import Clock, Day, Instant, Line, OneOf, Prose, Uid

PARTS: dict[type[Any], type[Any]] = {
    OrganisationName: OrganisationNameRow,
    Post: PostRow,
    Turn: TurnRow,
    Role: RoleRow,
    MeetingLink: LinkRow,
    AgendaItem: AgendaItemRow,
    AgendaDocument: AgendaDocumentRow,
    Paragraph: ParagraphRow,
    ScannedPage: SheetPageRow,
}
PAIRS = [*ROWS.items(), *PARTS.items()]
OF_THE_STORE = {"id", "owner", "position", "created_at", "changed_at"}
OF_A_KIND: dict[type[Any], type[Any]] = {
    bool: Boolean,
    int: Integer,
    UUID: Uid,
    date: Day,
    datetime: Instant,
    time: Clock,
}


def columns_of(row: type[Any]) -> dict[str, TypeEngine[Any]]:
    return {one.name: one.type for one in row.__table__.c if not one.info.get("derived")}


@pytest.mark.parametrize(("record", "row"), PAIRS)
def test_every_field_has_a_column_or_rows_of_its_own(record: type[Any], row: type[Any]) -> None:
    fields = {one.name for one in dataclasses.fields(record)}
    assert fields <= columns_of(row).keys() | set(row.__mapper__.relationships.keys()) | getattr(
        row, "BESIDE", set()
    )


@pytest.mark.parametrize(("record", "row"), PAIRS)
def test_every_column_is_a_field(record: type[Any], row: type[Any]) -> None:
    beside = OF_THE_STORE | ({"level"} if record is AgendaItem else set())
    assert columns_of(row).keys() - beside <= {one.name for one in dataclasses.fields(record)}


@pytest.mark.parametrize(("record", "row"), PAIRS)
def test_a_column_holds_what_its_field_may_hold(record: type[Any], row: type[Any]) -> None:
    hints = get_type_hints(record)
    for name, kind in columns_of(row).items():
        if name in hints and name not in row.__mapper__.relationships:
            assert isinstance(kind, expected(hints[name])), name


@pytest.mark.parametrize(("record", "row"), PAIRS)
def test_a_column_is_as_long_as_its_field_and_keeps_lines_where_the_field_does(
    record: type[Any], row: type[Any]
) -> None:
    for declared in fields_of(record):
        kind = columns_of(row).get(declared.name)
        if isinstance(kind, Line | Prose):
            assert isinstance(kind, Prose) == declared.field.multiline, declared.name
            length = kind.impl_instance.length  # type: ignore[attr-defined] # both are strings
            assert length is None or length >= declared.field.max_length > 0, declared.name


@pytest.mark.parametrize(("record", "row"), PAIRS)
def test_only_what_may_be_missing_may_be_null(record: type[Any], row: type[Any]) -> None:
    hints = get_type_hints(record)
    for column in row.__table__.c:
        if column.name in hints:
            assert column.nullable == (type(None) in get_args(hints[column.name])), column.name


def expected(hint: Any) -> Any:
    """Return the column types that may hold values of *hint*."""
    if get_origin(hint) is UnionType:
        hint = next(one for one in get_args(hint) if one is not type(None))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return OneOf
    if hint is str:
        return Line | Prose
    return OF_A_KIND.get(hint, Lines | RunsText | Cells | Categories)


SERVER = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it without types


def test_a_whole_number_has_64_bits_on_a_server_too() -> None:
    columns = [column for table in Row.metadata.tables.values() for column in table.c]
    numbers = {one for one in columns if isinstance(one.type, Integer)}
    assert {str(one) for one in numbers if one.type.compile(SERVER) != "BIGINT"} == set()


def test_what_is_sorted_by_has_the_same_order_everywhere() -> None:
    indexes = [one for table in Row.metadata.tables.values() for one in table.indexes]
    kinds = {str(column.type.compile(SERVER)) for one in indexes for column in one.columns}
    assert kinds == {"BIGINT", "BYTEA", 'VARCHAR COLLATE "C"'}
