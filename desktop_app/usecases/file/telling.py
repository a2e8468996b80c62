"""What the file holds, told in plain text or JSON for people and programs at a command line."""

from __future__ import annotations

import json
from dataclasses import is_dataclass
from datetime import date, time
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.exchange.content import KINDS
from db.exchange.json_record import written
from db.records.choice import Choice
from db.records.field import fields_of
from db.records.problems import NotFound
from db.records.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from db.store.salvage import Salvaged
    from db.store.store import Store
    from db.store.unit import Unit
    from desktop_app.usecases.intake.unattended import ListsTaken
    from desktop_app.usecases.offices.exchange import Imported

AT_ONCE = 1000
NOT_SHOWN = frozenset({"key"})
NEWEST_FIRST = {"meetings": "-first_day", "records": "-changed_at", "series": "title"}


def listed(store: Store, kind: str) -> list[dict[str, Any]]:
    """Return the lines of a list as JSON objects; meetings the latest first, registers by name."""
    with store.reading() as unit:
        if kind in {"signatories", "attendance"}:
            return [{"uid": str(one.uid), **written(one)} for one in unit.shelf(KINDS[kind]).all()]
        return [_plain(line) for line in _lines(unit, kind)]


def shown(store: Store, uid: UUID) -> dict[str, Any]:
    """Return one record of any kind as a JSON object with the list it stands in; raise NotFound."""
    with store.reading() as unit:
        kind, record = _found(unit, uid)
    return {"list": kind, **written(record)}


def shown_text(store: Store, uid: UUID) -> str:
    """Return one record of any kind as text; a record of a meeting as it is printed. Raise NotFound."""
    from desktop_app.usecases.paper.papers import document_of, found_dossier

    with store.reading() as unit:
        kind, record = _found(unit, uid)
        head = "\n".join([f"{kind}  {uid}", *_told_fields(record)])
        if not isinstance(record, Record):
            return head
        dossier, _ = found_dossier(unit, uid)
    from reports.render import text

    printed = text.render(document_of(dossier, uid)).decode()
    return f"{head}\n\n{printed}"


def as_json(value: Any) -> str:
    """Return *value* as JSON in characters of its own script, to be read by people too."""
    return json.dumps(_plain(value), ensure_ascii=False, indent=2)


def as_table(lines: Sequence[Mapping[str, Any]]) -> str:
    """Return *lines* as a table: names of columns first, cells parted by tabs."""
    if not lines:
        return ""
    names = list(dict.fromkeys(name for line in lines for name in line))
    rows = (["" if line.get(name) is None else _cell(line[name]) for name in names] for line in lines)
    return "\n".join("\t".join(row) for row in ([*names], *rows))


def imported_line(path: Path, done: Imported) -> str:
    """Return what an import did as one line."""
    counts = (("new", done.added), ("changed", done.changed), ("the same as before", done.same))
    return f"{path}: " + ", ".join(f"{sum(numbers.values())} {words}" for words, numbers in counts)


def taken_in_lines(done: ListsTaken) -> Iterator[str]:
    """Yield what became of lists of people: a line a file, then a line for each row to look at."""
    for one in done.files:
        counts = f"{one.new} new, {one.known} known, {one.skipped} skipped"
        yield f"{one.path}: {counts}, {len(one.look_at)} to look at"
        yield from (f"  {remark}" for remark in one.remarks)
        for row in one.look_at:
            like = f"like {'; '.join(row.like)}" if row.like else " ".join(row.problems)
            yield f"  row {row.row}: {row.name}: {like}"
    if done.organisations:
        yield f"{done.organisations} organisations are new in the register"


def _lines(unit: Unit, kind: str) -> Iterator[Any]:
    shelf: Any = getattr(unit, kind)
    order = NEWEST_FIRST.get(kind, "name")
    last = None
    while lines := shelf.lines(order, last, AT_ONCE):
        yield from lines
        last = lines[-1]


def _found(unit: Unit, uid: UUID) -> tuple[str, Any]:
    for name, kind in KINDS.items():
        found = unit.shelf(kind).find(uid) if name != "agendas" else None
        if found is not None:
            return name, found
    raise NotFound(uid)


def _told_fields(record: Any) -> Iterator[str]:
    labels = {one.name: one.field.label for one in fields_of(type(record))}
    for name, value in _fields(record):
        if name in {"uid", "version", "paragraphs"} or value in (None, "", ()):
            continue
        label = labels.get(name, name.replace("_", " ").capitalize())
        if isinstance(value, tuple) and is_dataclass(value[0]):
            yield f"{label}:"
            yield from (f"  {_line(one)}" for one in value)
        else:
            yield f"{label}: {value.label if isinstance(value, Choice) else _cell(_plain(value))}"


def _line(part: Any) -> str:
    values = (value for name, value in _fields(part) if name != "uid" and value not in (None, "", ()))
    return ", ".join(_cell(_plain(value)) for value in values)


def _cell(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return " ".join(text.split())


def _plain(value: Any) -> Any:
    """Return *value* as JSON knows it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(one) for name, one in _fields(value) if name not in NOT_SHOWN}
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, (UUID, Choice, PurePath)) else value


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    return ((name, getattr(value, name)) for name in value.__dataclass_fields__)


def salvaged_lines(report: Salvaged, target: Path) -> str:
    """Return what could be saved of a damaged file and what could not, one line each."""
    lost = [finding.sentence() for finding in report.findings()]
    read, mended = sum(report.saved.values()), sum(report.mended.values())
    return "\n".join([*lost, f"{read} entries were read, {mended} brought back from the history: {target}"])
