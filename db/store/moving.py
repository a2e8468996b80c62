"""Everything from one place to another: from a file to a server, from a server to a file.

Rows go as they stand, with their keys, their history and its hashes, within one transaction on either side:
what arrives is what stood there at one moment, and it is looked through before it may last. The place they
come from stays as it was.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from db.dialects.address import Address
from db.dialects.engines import engine_of
from db.records.problems import Trouble
from db.store.carrying import carry, filling
from db.store.lock import settle_folder
from db.store.opening import NO_PLACE, TAKEN, lock_of, open_store
from db.store.served import refuse_taken, writing
from db.store.troubles import told_plainly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

    from db.dialects.address import Place


def move(source: Place, target: Place) -> None:
    """Put everything in *source*, which nobody may have open if it is a file, into the new place *target*.

    A file must not be there yet, a database must be empty. Raise Trouble if one of them can't be used,
    *source* is not sound, or what arrived is not the same; then nothing is left in *target*.
    """
    names = source.name, target.name
    with (
        _held(source),
        told_plainly(target),
        _new(target) as engine,
        _reading(source) as old,
        engine.begin() as new,
    ):
        if isinstance(target, Address):
            refuse_taken(new, target)
        carry(old, new, names)


@contextmanager
def _held(source: Place) -> Iterator[None]:
    """Hold *source* while it is read: brought up to date, and no file that somebody else works in.

    What another program changed in it is closed into its history first.
    """
    store = open_store(source)
    try:
        with store.unit() as unit:
            unit.commit()
        yield
    finally:
        store.close()


@contextmanager
def _reading(source: Place) -> Iterator[Connection]:
    """Hand over a connection that sees one moment of *source*."""
    engine = engine_of(source, writes=False)
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    finally:
        engine.dispose()


@contextmanager
def _new(target: Place) -> Iterator[Engine]:
    """Hand over an engine on the new place; what was not finished is not left behind."""
    if isinstance(target, Address):
        with writing(target) as engine:
            yield engine
        return
    path = target.absolute()
    if os.path.lexists(path):
        raise Trouble(*TAKEN, {"file": path.name})
    part = path.with_name(f".{path.name}.new")
    lock = lock_of(path, NO_PLACE)
    try:
        part.unlink(missing_ok=True)
        with filling(part) as engine:
            yield engine
        part.rename(path)
        settle_folder(path.parent)
    except OSError as error:
        raise Trouble(*NO_PLACE, {"file": path.name}) from error
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + end).unlink(missing_ok=True)
        lock.release()
