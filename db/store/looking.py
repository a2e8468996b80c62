"""Looking into a file that a later version made: a copy of it is opened, in which nothing can be changed."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from typing import TYPE_CHECKING, NoReturn

from db.dialects import sqlite
from db.dialects.sqlite_search import FULL_TEXT
from db.records.problems import FileInUse, NotFound, Trouble
from db.records.words import T
from db.store.copies.places import copies_folder
from db.store.hold import FileHold
from db.store.lock import Lock
from db.store.opening import NO_RIGHT, lock_of, needed_version, refuse_foreign
from db.store.store import Store
from db.store.troubles import refuse_locked, told_plainly
from db.tables import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.store.glance import Glance
    from db.store.unit import Unit

FOLDER = "rapporteur-look-"
"""How the names of the folders begin in which such copies lie while they are open."""
ONLY_A_COPY = (
    T("store", "“{file}” is a copy to look at."),
    T("store", "It was made by a later version of Rapporteur."),
    T("store", "Install version {version} to change it."),
)
NOT_LOOKED_INTO = T("store", "“{file}” can't be looked into.")
LACKS = (
    NOT_LOOKED_INTO,
    T("store", "A later version keeps in another way what this version would show."),
    T("store", "Install version {version} to open it. Nothing in it was changed."),
)
NO_ROOM = (
    NOT_LOOKED_INTO,
    T("store", "No copy of it could be made in the folder {folder}."),
    T("store", "Make room on that disk, then try again. Nothing in the file was changed."),
)
UNKNOWN = (
    T("store", "Something in “{file}” can't be shown."),
    T("store", "A later version wrote it in a way that this version does not know."),
    T("store", "Install version {version} to see it."),
)


class LookedInto(Store):
    """An open copy: whatever would change it raises Trouble, and it is thrown away when it is closed."""

    def __init__(self, path: Path, lock: Lock, origin: Path, needs: str) -> None:
        super().__init__(FileHold(path, lock), copies_folder(origin))
        self._origin, self._lock = origin, lock
        self.needs, self.is_only_read = needs, True

    @property
    def origin(self) -> Path:
        """The file of which this is a copy."""
        return self._origin

    def unit(self) -> NoReturn:
        """Raise Trouble: nothing can be saved here."""
        raise self._trouble(ONLY_A_COPY)

    def copying(self) -> NoReturn:
        """Raise Trouble: copies are made of the file itself, by the version that it needs."""
        raise self._trouble(ONLY_A_COPY)

    def rewrite(self) -> NoReturn:
        """Raise Trouble: nothing was erased here."""
        raise self._trouble(ONLY_A_COPY)

    def sweep(self) -> None:
        """Leave everything as it is."""

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """Open a unit that only reads; raise Trouble where it meets what this version does not know."""
        with self._known(), super().reading() as unit:
            yield unit

    @contextmanager
    def glancing(self) -> Iterator[Glance]:
        """Open what a window shows first; raise Trouble where it meets what this version does not know."""
        with self._known(), super().glancing() as glance:
            yield glance

    def close(self) -> None:
        """Throw the copy away. Nothing happens the second time."""
        if not self._closed:
            self._closed = True
            self._end_sessions()
            self._lock.release()
            shutil.rmtree(self.path.parent, ignore_errors=True)

    @contextmanager
    def _known(self) -> Iterator[None]:
        try:
            yield
        except NotFound:
            raise
        except (ValueError, LookupError) as error:
            raise self._trouble(UNKNOWN) from error

    def _trouble(self, words: tuple[str, str, str]) -> Trouble:
        return Trouble(*words, {"file": self.path.name, "version": self.needs})


def look_into(path: Path) -> Store:
    """Return a copy of the newer file at *path*, open to be looked at; the file itself is only read.

    Raise Trouble if there is no room for a copy or this version can't read it, FileInUse if the file is
    open elsewhere.
    """
    path = path.absolute()
    refuse_foreign(path)
    refuse_locked(path)
    lock = lock_of(path, NO_RIGHT)
    try:
        _clear_leftovers()
        return _open_copy(path)
    finally:
        lock.release()


def _open_copy(path: Path) -> Store:
    with _told_of_room(path), told_plainly(path), ExitStack() as undone:
        folder = Path(mkdtemp(prefix=FOLDER))
        undone.callback(shutil.rmtree, folder, ignore_errors=True)
        copy = folder / path.name
        lock = Lock.take(copy)
        undone.callback(lock.release)
        _copy(path, copy)
        sqlite.do_without_log(copy)
        needs = needed_version(copy)
        if _lacks_something(copy):
            raise Trouble(*LACKS, {"file": path.name, "version": needs})
        store = LookedInto(copy, lock, path, needs)
        undone.pop_all()
        return store


def _copy(path: Path, copy: Path) -> None:
    """Copy the file, with the log or journal that a power cut may have left beside it."""
    for end in ("", "-wal", "-journal"):
        part = path.with_name(path.name + end)
        if part.exists():
            shutil.copyfile(part, copy.with_name(part.name))


@contextmanager
def _told_of_room(path: Path) -> Iterator[None]:
    """Turn what the disk has against a copy into Trouble."""
    try:
        yield
    except OSError as error:
        raise Trouble(*NO_ROOM, {"file": path.name, "folder": gettempdir()}) from error


def _lacks_something(path: Path) -> bool:
    """Return whether a table or column that this version reads is not in the file."""
    with closing(sqlite.peek(path)) as connection:
        wanted = {name: set(table.columns.keys()) for name, table in Row.metadata.tables.items()}
        wanted |= FULL_TEXT
        return any(not names <= sqlite.columns(connection, table) for table, names in wanted.items())


def _clear_leftovers() -> None:
    """Throw away the copies of programs that died: nobody holds their locks."""
    for sign in Path(gettempdir()).glob(f"{FOLDER}*/.*.lock"):
        with suppress(OSError, FileInUse):  # somebody looks into it now, or it is not ours
            Lock.take(sign.with_name(sign.name.removeprefix(".").removesuffix(".lock"))).release()
            shutil.rmtree(sign.parent)
