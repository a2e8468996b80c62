"""The two engines on an open place, made when the first unit is opened: they are what loads SQLAlchemy."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session, configure_mappers

from db.store.chain import Chain
from db.store.hold import Hold
from db.store.unit import Unit


class Sessions:
    """One connection that writes and several that read, each unit in a transaction of its own."""

    def __init__(self, hold: Hold) -> None:
        configure_mappers()
        self._hold = hold
        self._writing = hold.engine(writes=True)
        self._reading = hold.engine(writes=False)

    @contextmanager
    def unit(self, by: str | None) -> Iterator[Unit]:
        """Open a unit in which *by* may write, or which only reads where it is None.

        What it does not commit is undone. Whoever uses it after its end is refused: it would take a
        connection that nobody gives back.
        """
        engine = self._reading if by is None else self._writing
        with Session(engine, expire_on_commit=False, autoflush=False, close_resets_only=False) as session:
            connection = session.connection()
            yield Unit(session, None if by is None else Chain(connection, by), self._hold)

    @contextmanager
    def writer(self) -> Iterator[Any]:
        """Hand over the driver's connection that writes, in no transaction."""
        with self._writing.connect() as connection:
            yield connection.connection.driver_connection

    def close(self) -> None:
        """Close every connection."""
        self._reading.dispose()
        self._writing.dispose()
