"""The recovery sheet of a file as a paper: printed or saved, and one line of it read back."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from db.records.problems import Problem, Refused
from db.records.words import T
from db.store.protection.sheet import LINES, read_line, sheet_lines
from db.store.rights import make_private
from desktop_app.usecases.words import wording_in
from desktop_app.usecases.writing import NO_RIGHT, told_plainly
from reports.catalogue.recovery_sheet import SheetFacts, recovery_sheet
from reports.style import Style

if TYPE_CHECKING:
    from pathlib import Path

    from db.dialects.sqlite_seal import DataKey
    from db.store.store import Store

OTHER_LINE = T("protection", "Line {number} of this file's sheet says something else.")


def sheet_pdf(store: Store, key: DataKey) -> bytes:
    """Return the sheet of *key* as a PDF, in the office's language; it takes a moment."""
    from reports.render import pdf

    with store.reading() as unit:
        office = unit.office.get()
    day = datetime.combine(datetime.now(UTC).astimezone().date(), time(), UTC)
    facts = SheetFacts(store.origin.name, key.name, sheet_lines(key), day)
    return pdf.render(recovery_sheet(facts, wording_in(office.language, office=office)), Style())


def save_sheet(data: bytes, path: Path) -> None:
    """Write the sheet to *path*, in place of what is there, for the person alone; raise Trouble if not."""
    part = path.with_name(f".{path.name}.part")
    with told_plainly(NO_RIGHT, path):
        try:
            part.unlink(missing_ok=True)
            make_private(part)
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)  # the key is never left in a file that nobody sees


def any_line() -> int:
    """Return the number (from 0) of a line that is to be typed back."""
    return secrets.randbelow(LINES)


def prove_line(key: DataKey, number: int, typed: str) -> None:
    """Raise Refused unless *typed* is line *number* (from 0) of the sheet of *key*."""
    try:
        read = read_line(number, typed)
    except Refused as refused:
        raise Refused([Problem("line", one.text, one.values) for one in refused.problems]) from refused
    if read != read_line(number, sheet_lines(key)[number]):
        raise Refused([Problem("line", OTHER_LINE, {"number": str(number + 1)})])
