"""Lists of participants pasted from a sheet or a table."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from db.records.attendance import Attendance, AttendanceState, Category, DelegationRole, Presence
from db.records.field import LINE
from db.records.problems import Problem, Refused
from db.records.text import clean_name, clean_text, fold
from db.records.words import T
from desktop_app.usecases.delegations import delegation_for
from desktop_app.usecases.undo import Step, Undo

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from db.records.choice import Choice
    from db.records.organisation import Organisation
    from db.store.store import Store

PLAIN_ORDER = ("printed_name", "printed_post", "printed_organisation")
HEADS: dict[str, tuple[str, ...]] = {
    "printed_name": ("name", "full name", "participant", "delegate", "name of participant", "nom", "nombre"),
    "printed_post": (
        "post",
        "position",
        "title",
        "designation",
        "function",
        "job title",
        "fonction",
        "cargo",
    ),
    "printed_organisation": (
        *("organisation", "organization", "society", "national society", "delegation"),
        *("institution", "agency", "country", "organizacion"),
    ),
    "category": ("category", "categorie", "categoria"),
    "role": ("role", "delegation role"),
    "state": ("state", "status", "attendance"),
    "presence": ("room or online", "presence", "mode", "participation"),
    "head_count": ("number", "head count", "headcount", "count", "people"),
    "note": ("note", "notes", "remark", "remarks", "comment", "comments"),
}
"""Which column is meant by the words at its head, folded."""
CHOICES: dict[str, type[Choice]] = {
    "category": Category,
    "role": DelegationRole,
    "state": AttendanceState,
    "presence": Presence,
}
NOTHING_PASTED = T("problems", "There is nothing in it to add.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedRow:
    """One line of a pasted list as it was understood; what has no place of its own stands in `note`."""

    printed_name: str = ""
    printed_post: str = ""
    printed_organisation: str = ""
    category: Category = Category.MEMBER_SOCIETY
    role: DelegationRole = DelegationRole.DELEGATE
    state: AttendanceState = AttendanceState.INVITED
    presence: Presence = Presence.ROOM
    head_count: int = 1
    note: str = ""


def read_pasted(text: str) -> tuple[PastedRow, ...]:
    """Return the lines of *text*, cells parted by tabs, as they are understood; for a preview.

    A first line of known column names says what is where; without one the columns are name, post,
    organisation. Cells without a place of their own go to the note, with their column's name if it
    has one: nothing is dropped.
    """
    lines = [[clean_name(cell) for cell in line] for line in _cells(clean_text(text))]
    lines = [line for line in lines if any(line)]
    columns = _columns(lines[0]) if lines else ()
    heads = lines[0] if columns else []
    return tuple(_row(line, columns or PLAIN_ORDER, heads) for line in lines[1 if columns else 0 :])


def paste_participants(store: Store, meeting: UUID, rows: Sequence[PastedRow]) -> Undo:
    """Add *rows* at the end of the list, all or none. Raise Refused; places are `rows.3.printed_name`.

    An organisation that the register knows by exactly that name, in any language or spelling, is
    linked; it is printed as it was pasted.
    """
    if problems := list(_row_problems(meeting, rows)):
        raise Refused(problems)
    steps: list[Step] = []
    with store.unit() as unit:
        known = _by_name(unit.organisations.all())
        place = max((one.position for one in unit.attendance.of(meeting)), default=-1)
        lines: list[Attendance] = []
        for number, row in enumerate(rows, start=place + 1):
            organisation = known.get(fold(row.printed_organisation))
            home, made = delegation_for(unit, meeting, organisation, row.printed_organisation, row.category)
            lines.append(replace(_line(meeting, row), delegation=home.uid, position=number))
            steps += made
        steps += [Step(None, one) for one in unit.attendance.save_many(lines)]
        unit.commit()
    return Undo(T("undo", "{count} lines added"), {"count": str(len(rows))}, tuple(steps))


def _cells(text: str) -> list[list[str]]:
    """Return lines and cells as Excel writes them: a cell with line feeds stands in quotation marks.

    Where the marks don't pair, they are the text's own and every line stands for itself.
    """
    try:
        return list(csv.reader(io.StringIO(text), dialect="excel-tab", strict=True))
    except csv.Error:
        return [line.split("\t") for line in text.split("\n")]


def _columns(line: Sequence[str]) -> tuple[str, ...]:
    """Return what the columns are if *line* is a head, of two known names at least; else nothing."""
    by_head = {head: name for name, heads in HEADS.items() for head in heads}
    found: list[str] = []
    for cell in line:
        name = by_head.get(fold(cell).strip(" *:"), "")
        found.append(name if name not in found else "")
    named = [name for name in found if name]
    return tuple(found) if "printed_name" in named and (len(named) > 1 or len(line) == 1) else ()


def _row(line: Sequence[str], columns: Sequence[str], heads: Sequence[str]) -> PastedRow:
    values: dict[str, object] = {}
    notes: list[str] = []
    for place, cell in enumerate(line):
        name = columns[place] if place < len(columns) else ""
        understood = _understood(name, cell)
        if understood is not None and name != "note":
            values[name] = understood
        elif cell:
            head = heads[place] if place < len(heads) and name != "note" else ""
            notes.append(f"{head}: {cell}" if head else cell)
    row = PastedRow(note="; ".join(notes))
    return replace(row, **values)  # type: ignore[arg-type]  # each value was read for its field


def _understood(name: str, cell: str) -> object:
    """Return *cell* as a value of the field *name*; None where there is no such field or value."""
    if name in PLAIN_ORDER:
        return cell
    if name == "head_count":
        return int(cell) if cell.isdecimal() and int(cell) else None
    if name in CHOICES:
        return next((one for one in CHOICES[name] if fold(cell) in {fold(one.label), str(one)}), None)
    return None


def _line(meeting: UUID, row: PastedRow) -> Attendance:
    shared = {one.name for one in fields(row)} & {one.name for one in fields(Attendance)}
    values = {name: getattr(row, name) for name in shared}
    if row.printed_name and row.head_count > 1:
        values |= {"head_count": 1, "note": "; ".join(filter(None, (row.note, str(row.head_count))))}
    return Attendance(meeting=meeting, delegation=meeting, **values)


def _row_problems(meeting: UUID, rows: Sequence[PastedRow]) -> Iterable[Problem]:
    if not rows:
        yield Problem("rows", NOTHING_PASTED)
    for number, row in enumerate(rows):
        for one in _line(meeting, row).problems():
            yield Problem(f"rows.{number}.{one.place}", one.text, one.values)
        if len(row.printed_organisation) > LINE:
            limits = {"length": f"{len(row.printed_organisation):,}", "most": f"{LINE:,}"}
            text = T("problems", "This is too long: {length} characters, at most {most} fit.")
            yield Problem(f"rows.{number}.printed_organisation", text, limits)


def _by_name(organisations: Iterable[Organisation]) -> dict[str, UUID]:
    """Return organisations by every folded spelling; one that two share stands for none."""
    found: dict[str, UUID | None] = {}
    for one in organisations:
        for name in {fold(name) for name in one.all_names()}:
            found[name] = None if name in found else one.uid
    return {name: uid for name, uid in found.items() if uid}
