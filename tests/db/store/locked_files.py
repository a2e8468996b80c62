"""What tests of protected files share."""

from contextlib import closing
from pathlib import Path

from db.dialects.sqlite_seal import DataKey
from db.store import Store, open_store
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import Copy, Reason
from tests.db.builders import ask

PHRASE = "tide table of the harbour"
KEY = DataKey(bytes(range(64, 96)))
TITLE = "17th Harbour Meeting"


def titles(path: Path) -> list[str]:
    """Return the titles of the meetings in the file, after everything in it was found to be sound."""
    with closing(open_store(path)) as store, store.reading() as unit:
        assert unit.verify() == []
        return [one.title for one in unit.meetings.all()]


def files_that_say(folder: Path, *words: bytes) -> list[str]:
    """Return the names of the files in which one of *words* stands."""
    files = [one for one in folder.rglob("*") if one.is_file()]
    return [one.name for one in files if any(word in one.read_bytes() for word in words)]


def copied(store: Store) -> Copy:
    """Make and return a copy of the open file."""
    with store.copying() as connection:
        return make_copy(connection, Order(store.path, store.copies, Reason.HAND))


def flip(path: Path, place: int) -> None:
    """Flip a bit in the file."""
    data = bytearray(path.read_bytes())
    data[place] ^= 4
    path.write_bytes(data)


def page_of(path: Path, table: str) -> int:
    """Return the number of the first page of *table*."""
    ((number,),) = ask(path, f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")  # noqa: S608 - our own
    return int(number)
