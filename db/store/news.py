"""What other desks changed on a server: the server tells it when their transactions last."""

from __future__ import annotations

import json
import os
import socket
from contextlib import closing, suppress
from secrets import token_hex
from threading import Event, Thread
from threading import Lock as Gate
from typing import TYPE_CHECKING, Any

from db.dialects import postgresql
from db.records.binned import Binned
from db.records.problems import Trouble
from db.store.work import ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from db.dialects.address import Address

    Heard = Callable[[frozenset[type[Any]]], None]

CHANNEL = "'rapporteur ' || current_schema()"
TELL = f"SELECT pg_notify({CHANNEL}, %s)"
LISTEN = f"SELECT format('LISTEN %I', {CHANNEL})"
AGAIN = 5.0
"""Seconds after which a connection that broke is tried again."""
KINDS: dict[str, type[Any]] = {one.__name__: one for one in (*ROWS, Binned)}
"""The classes of records, by the names that desks tell each other."""


class News:
    """Tells other desks what changed here, and hears of them in a thread of its own until it is closed."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._name = token_hex(8)
        self._gate = Gate()
        self._closed = Event()
        self._thread: Thread | None = None
        self._connection: Any = None

    def tell(self, connection: Connection, changed: frozenset[type[Any]]) -> None:
        """Let others know of *changed* when the transaction of *connection* lasts; it is lost with that."""
        said = json.dumps([self._name, sorted(one.__name__ for one in changed)])
        connection.exec_driver_sql(TELL, (said,))

    def listen(self, heard: Heard) -> None:
        """Call *heard* when others changed something. Nothing happens the second time."""
        with self._gate:
            if self._thread is None and not self._closed.is_set():
                name = f"news of {self._address.name}"
                self._thread = Thread(target=self._work, args=(heard,), name=name, daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Hear nothing more, and wait until nothing is called any more."""
        with self._gate:
            self._closed.set()
            _wake(self._connection)
        if self._thread is not None:
            self._thread.join()

    def _work(self, heard: Heard) -> None:
        is_first = True
        while not self._closed.is_set():
            with suppress(*postgresql.errors(), Trouble, OSError):
                self._hear(heard, missed=not is_first)
            is_first = False
            self._closed.wait(AGAIN)

    def _hear(self, heard: Heard, *, missed: bool) -> None:
        """Hear until the connection breaks; after one that broke, anything may have changed."""
        with closing(postgresql.connect(self._address, writes=True)) as connection:
            connection.autocommit = True
            connection.execute(connection.execute(LISTEN).fetchone()[0])
            with self._gate:
                self._connection = connection
                if self._closed.is_set():
                    return
            if missed:
                heard(frozenset(KINDS.values()))
            for one in connection.notifies():
                self._understand(one.payload, heard)

    def _understand(self, said: str, heard: Heard) -> None:
        name, kinds = json.loads(said)
        if name != self._name:
            heard(frozenset(KINDS[one] for one in kinds if one in KINDS))


def _wake(connection: Any) -> None:
    """Let a thread that waits for the server on *connection* find it broken, if it is not."""
    if connection is not None:
        with (
            suppress(OSError, *postgresql.errors()),
            socket.socket(fileno=os.dup(connection.fileno())) as line,
        ):
            line.shutdown(socket.SHUT_RDWR)
