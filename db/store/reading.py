"""Records straight from columns: nothing that is read becomes an object of SQLAlchemy on the way.

A record takes one query and each kind of its parts another, however many there are: parts are asked for
by the very condition that finds their owners.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, literal_column, select

from db.store.work import Work
from db.tables.mapping import Children, grown, plan_of
from db.tables.row import Row

NONE = literal_column("0", Integer)
"""What stands for the owner of a row that has none, and for the depth of one that is in no tree."""


class Found(NamedTuple):
    """What a row holds, whose part it is, and how deep it stands among the parts."""

    owner: int
    depth: int
    value: Any


@dataclass(frozen=True, slots=True)
class Question:
    """A query for rows, what is made of the fields in them, and the questions for their parts."""

    query: Select[*tuple[Any, ...]]
    names: tuple[str, ...]
    make: Callable[..., Any]
    parts: tuple[tuple[Children, "Question"], ...]


def question_for(
    record: type[Any], row: type[Row], within: Sequence[ColumnElement[bool]], order: Sequence[str]
) -> Question:
    """Return the question for the records in rows that are *within*, sorted by the columns of *order*.

    It is worth keeping: to build it takes SQLAlchemy longer than the answer.
    """
    head = (row.__table__.c.id, NONE, NONE)
    return _question(record, row, head, within, order)


def _question(
    record: type[Any] | None,
    row: Any,
    head: Sequence[ColumnElement[Any]],
    within: Sequence[ColumnElement[bool]],
    order: Sequence[str],
) -> Question:
    here = row.__table__.c
    plan = plan_of(record, row) if record else None
    names = plan.names if plan else (row.VALUE,)
    query = select(*head, *(here[name] for name in names)).where(*within)
    query = query.order_by(*(here[name] for name in order))
    owners = select(here.id).where(*within)
    parts = ((one, _part_question(one, owners)) for one in (plan.children if plan else ()))
    return Question(query, names, record or _only, tuple(parts))


def _part_question(children: Children, owners: Select[tuple[int]]) -> Question:
    here = children.row.__table__.c
    depth = here[children.row.DEPTH] if children.row.DEPTH else NONE
    head = (here.id, here.owner, depth)
    return _question(children.record, children.row, head, (here.owner.in_(owners),), ("position", "id"))


def _only(**fields: Any) -> Any:
    """Return the one value of a part that has no record of its own."""
    (value,) = fields.values()
    return value


def read(work: Work, question: Question, values: dict[str, Any]) -> list[Any]:
    """Return what answers *question* with those *values*."""
    return [one.value for one in _found(work, question, values)]


def _found(work: Work, question: Question, values: dict[str, Any]) -> Iterator[Found]:
    rows = work.rows(question.query, **values)
    parts = {one.name: _by_owner(work, one, asked, values) for one, asked in question.parts} if rows else {}
    for key, owner, depth, *told in rows:
        fields = dict(zip(question.names, told, strict=True))
        fields |= {name: of.get(key, ()) for name, of in parts.items()}
        yield Found(owner, depth, question.make(**fields))


def _by_owner(
    work: Work, children: Children, question: Question, values: dict[str, Any]
) -> dict[int, tuple[Any, ...]]:
    found: dict[int, list[Found]] = defaultdict(list)
    for one in _found(work, question, values):
        found[one.owner].append(one)
    if children.row.DEPTH:
        return {owner: grown([(one.depth, one.value) for one in some]) for owner, some in found.items()}
    return {owner: tuple(one.value for one in some) for owner, some in found.items()}
