"""Records on a server: many desks at once, on one database."""

from __future__ import annotations

from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from platform import node
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, select, text

from db.dialects import postgresql, sqlite
from db.records.problems import NewerFile, NothingThere, Trouble
from db.records.words import T
from db.store.carrying import carry, counted, filling
from db.store.copies.making import Order
from db.store.copies.manifest import Reason
from db.store.copies.places import copies_of_server
from db.store.format import REVISION
from db.store.login import login_name
from db.store.news import News
from db.store.store import Store
from db.store.troubles import told_plainly
from db.tables import AboutRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from datetime import date

    from sqlalchemy import Connection, Engine

    from db.dialects.address import Address
    from db.records.lines import Home, MeetingLine
    from db.records.organisation import Organisation
    from db.store.copies.manifest import Contents
    from db.store.glance import Glance
    from db.store.news import Heard
    from db.store.unit import Unit

FOREIGN = (
    T("server", "“{file}” could not be opened."),
    T("server", "There is a database of that name, and nothing of Rapporteur is in it."),
    T("server", "Make a new secretariat in it, or move a file there."),
)
TAKEN = (
    T("server", "Nothing can be put into “{file}”."),
    T("server", "There are tables in the database already."),
    T("server", "Open it, or ask whoever looks after the server for an empty one."),
)
NEWER = (
    T("server", "“{file}” could not be opened."),
    T("server", "It was brought up to date by a later version of Rapporteur; it needs version {version}."),
    T("server", "Install that version, then open it again. Nothing in it was changed."),
)
KNOWN = "SELECT version_num FROM alembic_version"
NOTHING = "?"


class ServerHold:
    """A database on a server: others may have it too, and a later version may change it meanwhile."""

    def __init__(self, address: Address) -> None:
        self.place = address
        self.desk = f"{login_name()}@{node()}"
        self._news = News(address)

    @property
    def copies(self) -> Path:
        """A folder on this computer."""
        return copies_of_server(self.place)

    def engine(self, *, writes: bool) -> Engine:
        """Return an engine on the database; whoever begins to write looks first whether it still knows it."""
        engine = postgresql.engine(self.place, writes=writes)
        if writes:
            event.listen(engine, "begin", self._refuse_newer)
        return engine

    def _refuse_newer(self, connection: Connection) -> None:
        if connection.exec_driver_sql(KNOWN).scalar() != REVISION:
            raise newer(connection, self.place)

    def check(self) -> None:
        """Do nothing: a connection that broke says so by itself."""

    def announce(self, connection: Connection, changed: frozenset[type[Any]]) -> None:
        """Tell the other desks what *changed*, when the transaction lasts."""
        self._news.tell(connection, changed)

    def hear_others(self, heard: Heard) -> None:
        """Call *heard* when another desk saved something."""
        self._news.listen(heard)

    @contextmanager
    def glancing(self, reading: Callable[[], AbstractContextManager[Unit]]) -> Iterator[Glance]:
        """Read the first lines as everything else is read."""
        with reading() as unit:
            yield UnitGlance(unit)

    def contents(self) -> Contents:
        """Count what the database holds."""
        with _reading(self.place) as connection:
            return counted(connection)

    @contextmanager
    def copying(self) -> Iterator[Any]:
        """Bring everything of one moment into a file for a while, and hand over a connection to that."""
        with told_plainly(self.place), TemporaryDirectory(prefix="rapporteur-copy-") as folder:
            path = Path(folder) / "copy.rapporteur"
            with filling(path) as engine, _reading(self.place) as old, engine.begin() as new:
                carry(old, new, (self.place.name, self.place.name))
            with closing(sqlite.bare(path)) as connection:
                yield connection

    def rewrite(self, connection: Any) -> None:
        """Let the server write every table anew, one after the other."""
        connection.rollback()
        connection.autocommit = True
        try:
            connection.execute("VACUUM (FULL)")
        finally:
            connection.autocommit = False

    def saving(self) -> AbstractContextManager[None]:
        """Do nothing: the server keeps itself in order."""
        return nullcontext()

    def release(self) -> None:
        """Hear nothing more; who has no connection holds nothing."""
        self._news.close()


class UnitGlance:
    """What a window shows first, asked of a *unit*."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def home(self, today: date) -> Home:
        """Return what the first page shows."""
        return self._unit.home(today)

    def meetings(self, order: str, limit: int) -> list[MeetingLine]:
        """Return the first *limit* lines of all meetings in one of the orders."""
        return self._unit.meetings.lines(order, limit=limit)

    def years(self) -> list[int]:
        """Return the years in which meetings begin, latest first."""
        return self._unit.meetings.years()

    def numbers(self) -> dict[str, int]:
        """Return how many there are of what is counted, by table."""
        return self._unit.figures()

    def office_name(self) -> str:
        """Return what the office calls itself."""
        return self._unit.office.get().name

    def has_drafts(self) -> bool:
        """Return whether anything was being typed and is not saved."""
        return bool(self._unit.drafts.all())


def open_server(address: Address, copies: Path | None = None) -> Store:
    """Open the database at *address*, and bring an older one up to date after a copy of it was made.

    Raise Trouble if it can't be reached or holds nothing of ours, PasswordWanted if the server wants one,
    NewerFile if it needs a later version of the program. What is not opened is not changed.
    """
    with told_plainly(address):
        with _reading(address) as connection:
            is_older = _refuse_foreign(connection, address) < REVISION
        if is_older:
            _bring_up_to_date(address, copies or copies_of_server(address))
    return Store(ServerHold(address), copies)


def _bring_up_to_date(address: Address, copies: Path) -> None:
    """Run the steps that are due, all or none, after a copy was made in the folder *copies*.

    Whichever desk comes first does it; others wait, so the copy holds what was there before the first step.
    """
    from db.store.as_it_stands import copy_as_it_stands
    from db.store.upgrading import bring_up_to_date

    with writing(address) as engine, engine.begin() as connection:
        revision = _revision(connection)
        if revision < REVISION:
            connection.exec_driver_sql(postgresql.PATIENT)
            copy_as_it_stands(connection, revision, Order(address, copies, Reason.MIGRATION))
            bring_up_to_date(connection)


def create_on_server(address: Address, organisations: Iterable[Organisation] = ()) -> Store:
    """Fill the empty database at *address* with all tables and *organisations*, and open it.

    Raise Trouble if there are tables in it already.
    """
    from db.store.making import begin, enter_register, make_tables

    with told_plainly(address), writing(address) as engine:
        with engine.begin() as connection:
            refuse_taken(connection, address)
            make_tables(connection)
            begin(connection)
        enter_register(engine, list(organisations))
    return Store(ServerHold(address))


def refuse_taken(connection: Connection, address: Address) -> None:
    """Raise Trouble if there are tables in the database."""
    if postgresql.tables(connection):
        raise Trouble(*TAKEN, {"file": address.name})


def newer(connection: Connection, address: Address) -> NewerFile:
    """Return what is said of a database that a later version brought up to date."""
    needs = connection.execute(select(AboutRow.needs)).scalar() or NOTHING
    return NewerFile(*NEWER, {"file": address.name, "version": needs})


def _revision(connection: Connection) -> str:
    return str(connection.execute(text(KNOWN)).scalar())


def _refuse_foreign(connection: Connection, address: Address) -> str:
    """Return the last migration; raise Trouble if there is none of ours, NewerFile if it is a later one."""
    if not {"alembic_version", "about"} <= postgresql.tables(connection):
        raise NothingThere(*FOREIGN, {"file": address.name})
    revision = _revision(connection)
    if not revision.isdigit() or revision > REVISION:
        raise newer(connection, address)
    return revision


@contextmanager
def _reading(address: Address) -> Iterator[Connection]:
    engine = postgresql.engine(address, writes=False)
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


@contextmanager
def writing(address: Address) -> Iterator[Engine]:
    """Hand over an engine that writes, for as long as it takes."""
    engine = postgresql.engine(address, writes=True)
    try:
        yield engine
    finally:
        engine.dispose()
