"""A PostgreSQL of the tests' own: on this computer alone, in a folder of its own, gone when they end."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from db.dialects.address import Address

if TYPE_CHECKING:
    from collections.abc import Mapping

DEBIAN = Path("/usr/lib/postgresql")
OURS = {
    "shared_buffers": "64MB",
    "max_connections": "60",
    "unix_socket_directories": "''",
    "listen_addresses": "'127.0.0.1'",
    "max_wal_size": "4GB",
}
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
"""Settings of a server that need not outlast a power cut."""
HASTY = {"synchronous_commit": "off"}
"""A setting that some servers have: they say that a transaction lasts before it is written."""
MEMORY = Path("/dev/shm")  # noqa: S108 - the folder in it has a name nobody can guess
"""Where files never reach a disk, on Linux: what lies there is gone with the tests anyway."""
ENOUGH = 2_000_000_000
KEEP = 'trap "" INT TERM; read -r _; "$0" -D "$1" -m immediate stop > /dev/null; rm -rf "$2"'
"""Waits for the end of its input, which comes even when the tests are killed."""
NUMBERS = count(1)


def told(address: Address) -> str:
    """Return *address* with its password, as an argument of a program of ours."""
    return str(address).replace("@", f":{address.password}@", 1)


class Missing(Exception):  # noqa: N818 - it is told, and nothing is mended
    """The programs of PostgreSQL are not on this computer."""


def program(name: str) -> Path:
    """Return a program of PostgreSQL; raise Missing if it is not here."""
    versions = sorted(DEBIAN.glob("*"), key=lambda one: one.name.zfill(4), reverse=True)
    places = [*(str(one / "bin" / name) for one in versions), *filter(None, [shutil.which(name)])]
    found = next((one for one in map(Path, places) if one.exists()), None)
    if found is None:
        raise Missing(name)
    return found


class Server:
    """A running server. `new_database` gives an empty one; `end` stops it and removes all."""

    def __init__(self, settings: Mapping[str, str] = QUICK, *, on_disk: bool = False) -> None:
        initdb, self._pg_ctl = program("initdb"), program("pg_ctl")
        self._folder = Path(
            tempfile.mkdtemp(prefix="rapporteur-postgres-", dir=None if on_disk else _memory())
        )
        self._data = self._folder / "data"
        self._who = _unprivileged()
        self._give_away(self._folder)
        self.password = secrets.token_urlsafe(12)
        self.port = _free_port()
        self._make(initdb, {**OURS, **settings, "port": str(self.port)})
        self.start()
        self._keeper = self._start_keeper()

    def start(self) -> None:
        """Start it, for the first time or after a crash, and wait until it answers."""
        self._run(self._pg_ctl, "-D", self._data, "-w", "-l", self._folder / "log", "start")

    def crash(self) -> None:
        """Let it stop as when it is killed: nothing is written that was not."""
        self._run(self._pg_ctl, "-D", self._data, "-w", "-m", "immediate", "stop")

    def _make(self, initdb: Path, told: Mapping[str, str]) -> None:
        secret = self._folder / "password"
        secret.write_text(self.password, encoding="ascii")
        self._give_away(secret)
        lets_in = ("-U", "tests", "-A", "scram-sha-256", f"--pwfile={secret}")
        self._run(initdb, "-D", self._data, *lets_in, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        with (self._data / "postgresql.conf").open("a", encoding="ascii") as file:
            file.writelines(f"{name} = {value}\n" for name, value in told.items())

    def _start_keeper(self) -> subprocess.Popen[bytes]:
        """Start what waits for this process to end, however it ends, and clears up then."""
        user, group = self._who or (None, None)
        return subprocess.Popen(
            ["sh", "-c", KEEP, str(self._pg_ctl), str(self._data), str(self._folder)],
            cwd="/",
            stdin=subprocess.PIPE,
            user=user,
            group=group,
            extra_groups=None if user is None else [],
        )

    def _give_away(self, path: Path) -> None:
        if self._who:
            os.chown(path, *self._who)

    def _run(self, *command: object) -> None:
        user, group = self._who or (None, None)
        done = subprocess.run(
            [str(one) for one in command],
            check=False,
            capture_output=True,
            text=True,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            user=user,
            group=group,
            extra_groups=None if user is None else [],
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]}: {done.stdout}{done.stderr}")

    def address(self, database: str) -> Address:
        """Return the address of a *database*, with the password."""
        return Address(database, "127.0.0.1", self.port, "tests", (), self.password)

    def run(self, statement: str) -> None:
        """Run a statement for the server as a whole."""
        from db.dialects import postgresql

        connection = postgresql.connect(self.address("postgres"), writes=True)
        try:
            connection.autocommit = True
            connection.execute(statement)
        finally:
            connection.close()

    def new_database(self, like: str = "template0") -> Address:
        """Return the address of a new database, with what stands in the database *like*."""
        name = f"office_{next(NUMBERS)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self.address(name)

    def drop(self, address: Address) -> None:
        """Remove a database, whoever is still in it."""
        self.run(f"DROP DATABASE IF EXISTS {address.database} WITH (FORCE)")

    def end(self) -> None:
        """Stop the server and remove its folder."""
        self._keeper.communicate()


def _memory() -> Path | None:
    """Return the folder that never reaches a disk, if it is large enough; in containers it is small."""
    can_be_used = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH
    return MEMORY if can_be_used else None


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


def _unprivileged() -> tuple[int, int] | None:
    """Return user and group that the server runs as: it refuses root."""
    if os.name == "nt" or os.geteuid():
        return None
    import pwd

    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid
