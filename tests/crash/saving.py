"""Everything that people do to a file over time, always the same; and what must be there afterwards."""

import dataclasses
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.dialects import sqlite
from db.records.attachment import Attachment
from db.records.series import Series
from db.records.signatory import Signatory
from db.store import Store, create, open_store
from db.store.unit import Unit
from tests.db.builders import meeting, organisation, record

FILE = "office.rapporteur"
REGISTER = 50
REOPENED = 40
"""Units between closing and opening the file."""
ATTACHED, REMOVED = 5, 7
"""Every so manieth unit keeps a file with it, or removes a record."""
IMPORTS = 12
Tell = Callable[[int], None]


def begin(folder: Path) -> None:
    """Make the file that the work begins with."""
    with closing(create(folder / FILE)) as store, store.unit() as unit:
        unit.series.save(Series(title="Counter", notes="0"))
        unit.meetings.save(meeting("Home"))
        unit.commit()


def begin_without_log(folder: Path) -> None:
    """Make the same file where the memory that a log needs can't be had."""
    begin(folder)
    sqlite.do_without_log(folder / FILE)
    (folder / f"{FILE}-shm").mkdir()


def save(folder: Path, units: int, tell: Tell) -> None:
    """Save so many units and tell each one that is saved."""
    store = open_store(folder / FILE)
    for number in range(1, units + 1):
        with store.unit() as unit:
            _do(unit, number)
            unit.commit()
        tell(number)
        if number % REOPENED == 0:
            store.close()
            store = open_store(folder / FILE)
    store.close()


def _do(unit: Unit, number: int) -> None:
    """Do what the unit of that *number* does."""
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


def saved(store: Store) -> int:
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


def make(folder: Path, _size: int, tell: Tell) -> None:
    """Make a file with a register, and tell that it is made."""
    create(folder / FILE, [organisation(f"Society {number}") for number in range(REGISTER)])
    tell(1)


def made(store: Store) -> int:
    """Return 1, since the file was made; raise AssertionError if anything of it is missing."""
    with store.reading() as unit:
        assert len(unit.organisations.all()) == REGISTER
        assert unit.verify() == []
    return 1


def begin_imports(folder: Path) -> None:
    """Make an empty file, and beside it files to import: a meeting with three records in each."""
    from desktop_app.usecases.offices.exchange import export_json

    create(folder / FILE).close()
    for number in range(IMPORTS):
        with closing(create(folder / "other.rapporteur")) as store:
            with store.unit() as unit:
                home = unit.meetings.save(meeting(f"Meeting {number}"))
                for one in range(3):
                    unit.records.save(record(home.uid, "one", "two", title=f"Record {one}"))
                unit.commit()
            export_json(store, home.uid, folder / f"{number}.json")
        (folder / "other.rapporteur").unlink()


def take_in(folder: Path, _size: int, tell: Tell) -> None:
    """Import the files one after the other, and tell each one that is in."""
    from desktop_app.usecases.offices.exchange import import_json

    with closing(open_store(folder / FILE)) as store:
        for number in range(IMPORTS):
            import_json(store, folder / f"{number}.json")
            tell(number + 1)


def taken_in(store: Store) -> int:
    """Return how many imports are in the file; raise AssertionError if half of one is."""
    with store.reading() as unit:
        meetings = unit.meetings.all()
        assert [one.title for one in meetings] == [f"Meeting {number}" for number in range(len(meetings))]
        assert all(len(unit.records.of(one.uid)) == 3 for one in meetings)
        assert unit.verify() == []
    return len(meetings)
