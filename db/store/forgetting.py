"""Taking a person's data out of the history and the bin, while the history still proves itself.

The hash of a change covers a salted digest of what its traces say. Where values and salt are taken out,
the digest stays in their place: the chain holds, it is seen that something was erased and in which change
it was, and nobody can find out what it said by trying.
"""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Column, bindparam, delete, or_, select, update

from db.records.history import Occasion
from db.store.chain import TRACE, digest_of
from db.store.office import PART
from db.store.parting import in_portions
from db.store.replay import TABLES, parts_of
from db.store.work import Work
from db.tables import BinRow, DraftRow, LineageRow

PRINTED = ("printed_name", "printed_post", "note")
"""What lines of lists say of a person in words."""
DRAFTS_OF_LINES = frozenset({"participant", "visits", "signatory", "import"})
"""Forms whose drafts are about people on lists; other drafts are texts, which stay as they are."""


def forget(work: Work, person: UUID, instead: str = "") -> int:
    """Take everything that the history, the bin, drafts and bundles that went say of *person* out of them.

    Call it last in the unit that erases the person, so that what this unit itself traced goes too. Lists
    in the bin say *instead* where the name was. Return how many entries of the history lost their words.
    """
    if work.chain:
        work.chain.occasion = Occasion.ERASE
    work.session.flush()
    work.dialect.overwrite_what_goes(work.session.connection())
    erased = _erase(work, sorted({*traces_of_person(work, person), *_of_lines(work, person)}))
    _clear_bin(work, person, instead)
    _clear_drafts(work, person)
    named = (LineageRow.uid == person) | LineageRow.content.contains(str(person), autoescape=True)
    work.session.execute(update(LineageRow).where(named).values(content=None))
    return erased


def _clear_drafts(work: Work, person: UUID) -> None:
    """Take out the draft of the person, and those of lines and lists that name him or her, at every desk."""
    rows = list(work.session.scalars(select(DraftRow)))
    naming = {
        (one.form, one.record)
        for one in rows
        if one.form in DRAFTS_OF_LINES and str(person) in json.dumps(one.payload)
    }
    for one in rows:
        if one.record == person or (one.form.partition(PART)[0], one.record) in naming:
            work.session.delete(one)
    work.session.flush()


def traces_of_person(work: Work, person: UUID) -> Iterator[int]:
    """Yield the numbers of the traces of the person's own row and its parts."""
    own = TRACE.c.home == person
    yield from work.session.scalars(select(TRACE.c.id).where(own))
    keys = set(work.session.scalars(select(TRACE.c.key).where(own, TRACE.c.table_name == "person")))
    for part in parts_of("person"):
        yield from work.session.scalars(
            select(TRACE.c.id).where(TRACE.c.table_name == part, TRACE.c.owner.in_(keys))
        )


def _of_lines(work: Work, person: UUID) -> Iterator[int]:
    """Yield the traces of every line that named the person at any time."""
    for column in naming_columns():
        mention = mention_of(column, person)
        named = or_(
            TRACE.c.before.contains(mention, autoescape=True),
            TRACE.c.after.contains(mention, autoescape=True),
        )
        here = TRACE.c.table_name == column.table.name
        keys = set(work.session.scalars(select(TRACE.c.key).where(here, named)))
        keys |= set(work.session.scalars(select(column.table.c.id).where(column == person)))
        for some in in_portions(keys):
            yield from work.session.scalars(select(TRACE.c.id).where(here, TRACE.c.key.in_(some)))


def mention_of(column: Column[Any], person: UUID) -> str:
    """Return how a trace says that *person* stands in *column*."""
    return f'"{column.name}":"{person.hex}"'


def naming_columns() -> Iterator[Column[Any]]:
    """Yield the columns that name a person, such as that of a line of a list."""
    for table in TABLES.values():
        for key in table.foreign_keys:
            if key.column.table.name == "person" and key.column.name == "uid":
                yield key.parent


def _erase(work: Work, numbers: list[int]) -> int:
    erased = 0
    put = update(TRACE).where(TRACE.c.id == bindparam("number"))
    put = put.values(salt=None, before=None, after=None, digest=bindparam("kept"))
    for some in in_portions(numbers):
        query = select(TRACE.c.id, TRACE.c.salt, TRACE.c.before, TRACE.c.after)
        rows = work.rows(query.where(TRACE.c.id.in_(some), TRACE.c.digest.is_(None)))
        if rows:
            work.session.execute(put, [{"number": one.id, "kept": digest_of(*one[1:])} for one in rows])
        erased += len(rows)
    return erased


def _clear_bin(work: Work, person: UUID, instead: str) -> None:
    work.session.execute(delete(BinRow).where(BinRow.uid == person))
    naming = {(one.table.name, one.name) for one in naming_columns()}
    for row in work.session.scalars(select(BinRow)):
        cleared = _cleared(row.payload, person.hex, naming, instead)
        if cleared != row.payload:
            row.payload = cleared
            row.title = instead if row.kind in {table for table, _ in naming} else row.title
    work.session.flush()


def _cleared(
    payload: dict[str, Any], person: str, naming: set[tuple[str, str]], instead: str
) -> dict[str, Any]:
    rows = []
    for table, row in payload["rows"]:
        names = [name for name in row if (table, name) in naming and row[name] == person]
        gone = (
            {name: instead if name == PRINTED[0] else "" for name in PRINTED if name in row} if names else {}
        )
        rows.append([table, {**row, **dict.fromkeys(names), **gone}])
    return {"rows": rows, "emptied": [one for one in payload["emptied"] if one[3] != person]}
