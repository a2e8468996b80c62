"""Where records lie: a file, or a database on a server, named by its address.

`postgresql+psycopg://ana@db.example.org/records?sslmode=verify-full`. A password in it is used and never
shown: an address as text has none, so that it can be kept in settings and stand in messages.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

SCHEMES = ("postgresql+psycopg", "postgresql", "postgres")
USUAL_PORT = 5432
LOOPBACK = frozenset({"", "localhost", "127.0.0.1", "::1"})
UNDERSTOOD = frozenset(
    {"channel_binding", "connect_timeout", "gssencmode", "options", "passfile", "service", "sslcert",
     "sslcrl", "sslkey", "sslmode", "sslrootcert", "target_session_attrs"}
)  # fmt: skip
"""Words after the question mark that are handed on to the driver."""


@dataclass(frozen=True, slots=True)
class Address:
    """A database on a server; without a *host* it is reached on this computer."""

    database: str
    host: str = ""
    port: int = USUAL_PORT
    user: str = ""
    words: tuple[tuple[str, str], ...] = ()
    password: str = field(default="", repr=False, compare=False)

    @classmethod
    def of(cls, text: str) -> Address:
        """Return the address that *text* says; raise ValueError if it can't be understood."""
        parts = urlsplit(text.strip())
        words = tuple(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        database = unquote(parts.path.removeprefix("/"))
        if parts.scheme not in SCHEMES or not database or parts.fragment:
            raise ValueError(text)
        if unknown := {name for name, _ in words} - UNDERSTOOD:
            raise ValueError(*sorted(unknown))
        return cls(
            database=database,
            host=unquote(parts.hostname or ""),
            port=parts.port or USUAL_PORT,
            user=unquote(parts.username or ""),
            words=words,
            password=unquote(parts.password or ""),
        )

    @property
    def name(self) -> str:
        """What people are told of it."""
        return f"{self.database} ({self.host})" if self.host else self.database

    @property
    def stem(self) -> str:
        """What files are called that come from it."""
        return self.database

    @property
    def is_on_this_computer(self) -> bool:
        """Return whether nothing that is sent there leaves this computer."""
        return self.host in LOOPBACK

    def known_by(self, password: str) -> Address:
        """Return the same address with the *password* that the server asks for."""
        return replace(self, password=password)

    def parameters(self) -> dict[str, str | int]:
        """Return what the driver is given; what is sent to another computer is encrypted."""
        told = {"host": self.host, "user": self.user, "password": self.password}
        known: dict[str, str | int] = {name: value for name, value in told.items() if value}
        usual = "prefer" if self.is_on_this_computer else "require"
        return {"sslmode": usual, "port": self.port, "dbname": self.database, **known, **dict(self.words)}

    def __str__(self) -> str:
        """Return the address as text, without its password."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else quote(self.host, safe="")
        port = f":{self.port}" if self.port != USUAL_PORT else ""
        words = f"?{urlencode(self.words)}" if self.words else ""
        return f"{SCHEMES[0]}://{user}{host}{port}/{quote(self.database, safe='')}{words}"


Place: TypeAlias = Path | Address
"""Where records lie; both have a `name` for people."""


def is_address(text: str) -> bool:
    """Return whether *text* is meant as the address of a database, and not as the path of a file."""
    return text.strip().partition("://")[0] in SCHEMES and "://" in text
