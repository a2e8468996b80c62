"""A server that crashes while a desk saves, and is started again; and desks that are killed on a server."""

import os
import random
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import count
from uuid import UUID

from db.dialects import postgresql
from db.dialects.address import Address
from db.records.problems import ChangedMeanwhile, Trouble
from db.records.record import Record
from db.store import Store, open_store
from tests.crash.kills import LONGEST, begun, kills_at, measured_in, save_whole, started
from tests.crash.measured import Measured
from tests.db.builders import record
from tests.postgres import HASTY, Server

SAVED, TOLD = "saved", "told"
SENTENCE = "can't be reached"
AGAIN = 0.02
"""Seconds after which a desk tries again what was refused."""


@contextmanager
def running(settings: Mapping[str, str]) -> Iterator[Server]:
    """Hand over a server with those settings and otherwise the usual ones; stop it afterwards."""
    server = Server(settings)
    try:
        yield server
    finally:
        server.end()


def kills_at_server(times: int) -> Measured:
    """Kill so many desks while they save to a server that is told to be hasty."""
    with running(HASTY) as server:
        return kills_at(server.new_database(), times)


def server_crashes(times: int) -> Measured:
    """Crash a hasty server so many times while a desk saves, and start it again each time."""
    return _crashes(times, postgresql.LASTING)


def server_crashes_unguarded(times: int) -> Measured:
    """Do the same while the desk lets the server be hasty: if nothing is lost, the storm proves nothing."""
    measured = _crashes(times, "SELECT 1")
    return replace(measured, is_met=" 0 lost" not in measured.words)


def _crashes(times: int, at_first: str) -> Measured:
    """Let a desk, which says *at_first* to the server, save through so many crashes of it."""
    rng = random.Random(times)  # noqa: S311 - the same moments every time
    with running(HASTY) as server:
        address = server.new_database()
        home = begun(address)
        desk = Desk(lambda say: _go_on_saving(address, home, say, at_first))
        for _ in range(times):
            desk.read_until(SAVED)
            time.sleep(rng.uniform(0, LONGEST))
            server.crash()
            desk.read_until(TOLD)
            server.start()
        desk.read_until(SAVED)
        desk.end()
        found = measured_in(address, desk.said[SAVED])
    others = [one for one in desk.said[TOLD] if SENTENCE not in one]
    return replace(found, is_met=found.is_met and not others)


class Desk:
    """A desk in a process of its own, that says what it saved and what it was told instead."""

    def __init__(self, work: Callable[[Callable[[str], None]], None]) -> None:
        self._child, reading = started(work)
        self._lines = os.fdopen(reading, encoding="utf-8")
        self.said: dict[str, set[str]] = {SAVED: set(), TOLD: set()}

    def read_until(self, kind: str) -> None:
        """Hear what it says until it says something of that *kind*; raise RuntimeError if it is dead."""
        for line in self._lines:
            said, _, words = line.rstrip("\n").partition(" ")
            self.said[said].add(words)
            if said == kind:
                return
        raise RuntimeError(self.said[TOLD])

    def end(self) -> None:
        """Kill it, and hear what it said last."""
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        with self._lines:
            for line in self._lines:
                said, _, words = line.rstrip("\n").partition(" ")
                self.said[said].add(words)


def _go_on_saving(address: Address, home: UUID, say: Callable[[str], None], at_first: str) -> None:
    """Save one record after the other, each as often as it takes, without ever opening the place anew."""
    postgresql.LASTING = at_first
    with closing(open_store(address)) as store:
        for number in count():
            made = record(home, "one", "two", title=f"Record {number}")
            while not _is_saved(store, made, say):
                time.sleep(AGAIN)
            say(f"{SAVED} {made.uid}")


def _is_saved(store: Store, made: Record, say: Callable[[str], None]) -> bool:
    """Save *made* and return whether it is there; say what was told instead."""
    try:
        save_whole(store, made)
    except ChangedMeanwhile:  # it was saved the time before, and the server died before it could say so
        return True
    except Trouble as trouble:
        say(f"{TOLD} {trouble}")
        return False
    return True
