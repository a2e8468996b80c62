"""What the program does until the power goes, always the same; and what must be there afterwards.

`python -m tests.crash.work FILE UNITS [PRAGMA…]` does it; each unit that is saved is told in a file beside.
With no units it makes the file anew, and tells that it is made.
"""

import dataclasses
import os
import sys
from pathlib import Path

from db.dialects import sqlite
from db.records.attachment import Attachment
from db.records.series import Series
from db.records.signatory import Signatory
from db.store import Store, create, open_store
from db.store.unit import Unit
from tests.db.builders import meeting, organisation, record

FILE = "office.rapporteur"
TOLD = "told"
REGISTER = 50
REOPENED = 40
"""Units between closing and opening the file."""
ATTACHED, REMOVED = 5, 7
"""Every so manieth unit keeps a file with it, or removes a record."""


def make(path: Path) -> None:
    """Make the file that the work begins with."""
    store = create(path)
    with store.unit() as unit:
        unit.series.save(Series(title="Counter", notes="0"))
        unit.meetings.save(meeting("Home"))
        unit.commit()
    store.close()


def make_anew(path: Path) -> None:
    """Make a file with a register, and tell that it is made."""
    told = told_beside(path)
    create(path, [organisation(f"Society {number}") for number in range(REGISTER)])
    os.write(told, b"1")


def told_beside(path: Path) -> int:
    """Return the handle of the file that tells what is saved."""
    return os.open(path.with_name(TOLD), os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)


def work(path: Path, units: int) -> None:
    """Save so many units and tell each one that is saved."""
    told = told_beside(path)
    store = open_store(path)
    for number in range(1, units + 1):
        with store.unit() as unit:
            do(unit, number)
            unit.commit()
        os.write(told, str(number).encode())
        if number % REOPENED == 0:
            store.close()
            store = open_store(path)
    store.close()


def do(unit: Unit, number: int) -> None:
    """Do what the unit of that *number* does: everything that people do to a file, over time."""
    (counter,) = unit.series.all()
    unit.series.save(dataclasses.replace(counter, notes=str(number)))
    (home,) = unit.meetings.all()
    made = unit.records.save(record(home.uid, "one", "two " * number, title=f"Record {number}"))
    unit.signatories.save(Signatory(record=made.uid, printed_name=f"Signatory {number}"))
    unit.drafts.keep("record", home.uid, number, {"title": str(number)})
    if number % ATTACHED == 0:
        sha256, size = unit.attachments.keep([bytes([number % 251]) * 300_000])
        file = Attachment(meeting=home.uid, title=str(number), file_name="f", sha256=sha256, size=size)
        unit.attachments.save(file)
    if number % REMOVED == 0:
        unit.records.remove(unit.records.of(home.uid)[0].uid)


def done_in(store: Store) -> int:
    """Return how many units are in the file; raise AssertionError if anything of one is missing."""
    with store.reading() as unit:
        (counter,) = unit.series.all()
        number = int(counter.notes)
        titles = [one.title for one in unit.records.all()]
        assert titles == [f"Record {one}" for one in range(number // REMOVED + 1, number + 1)]
        assert len(unit.signatories.all()) == len(titles)
        assert [one.base_version for one in unit.drafts.all()] == ([number] if number else [])
        assert len(unit.attachments.all()) == number // ATTACHED
        assert unit.verify() == []
    return number


def made_in(store: Store) -> int:
    """Return 1, since the file was made; raise AssertionError if anything of it is missing."""
    with store.reading() as unit:
        assert len(unit.organisations.all()) == REGISTER
        assert unit.verify() == []
    return 1


def main() -> None:
    """Do the work with other pragmas than the usual ones, if some are named."""
    path, units, *pragmas = sys.argv[1:]
    changed = {one.split(" = ")[0] for one in pragmas}
    usual = tuple(one for one in sqlite.PRAGMAS if one.split(" = ")[0] not in changed)
    sqlite.PRAGMAS = (*usual, *pragmas)
    if int(units):
        work(Path(path), int(units))
    else:
        make_anew(Path(path))


if __name__ == "__main__":
    main()
