"""What the errors of a server mean to a person."""

from db.dialects.address import Address
from db.records.problems import PasswordWanted, Trouble
from db.records.words import T

NOT_SAVED = T("server", "“{file}” could not be saved.")
NOT_OPENED = T("server", "“{file}” could not be opened.")
SAFE = T("server", "What was saved before is safe.")
NOT_REACHED = (
    T("server", "The server of “{file}” can't be reached."),
    T("server", "It does not answer, or the connection to it broke: {said}"),
    T("server", "Check the network and the address, then try again. What was saved before is safe."),
)
NOT_LET_IN = (
    NOT_OPENED,
    T("server", "The server wants a password, or did not accept the one it was given: {said}"),
    T("server", "Type the password of your account on the server."),
)
NO_DATABASE = (
    NOT_OPENED,
    T("server", "The server has no database of that name."),
    T("server", "Ask whoever looks after the server to make it, or check the address."),
)
NO_RIGHT = (
    T("server", "“{file}” can't be used as it should."),
    T("server", "Your account on the server lacks a right: {said}"),
    T("server", "Ask whoever looks after the server for it."),
)
BUSY = (
    NOT_SAVED,
    T("server", "Another desk is saving, and it takes long."),
    T("server", "Try again in a moment."),
)
FULL = (
    T("server", "The server has no room. “{file}” could not be saved."),
    SAFE,
    T("server", "Tell whoever looks after the server."),
)
CROWDED = (
    NOT_OPENED,
    T("server", "The server lets no more desks in at once."),
    T("server", "Try again later, or ask whoever looks after the server."),
)
ASLEEP = (
    NOT_SAVED,
    T("server", "It took so long that the server let other desks go first."),
    T("server", "Try again. What was saved before is safe."),
)
STANDBY = (
    NOT_SAVED,
    T("server", "The server may only be read, as one that stands by for another."),
    T("server", "Use the address of the main server."),
)
MEANINGS: dict[str, tuple[str, str, str]] = {
    "25P03": ASLEEP,
    "25006": STANDBY,
    "28000": NOT_LET_IN,
    "28P01": NOT_LET_IN,
    "3D000": NO_DATABASE,
    "42501": NO_RIGHT,
    "53100": FULL,
    "53200": FULL,
    "53300": CROWDED,
    "55P03": BUSY,
    "40P01": BUSY,
    "57P01": NOT_REACHED,
    "57P02": NOT_REACHED,
    "57P03": NOT_REACHED,
}
"""By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""
CONNECTION = "08"
"""The class of errors of the connection."""
NO_DATABASE_SAYS = "does not exist"
BROKEN_SAYS = ("server closed the connection unexpectedly", "could not receive data from server")
"""The driver's own words for a server that went away, maybe while it looked at a password."""


def trouble_of(error: Exception, address: Address) -> Trouble | None:
    """Return what *error* of the driver means, or None if it is a mistake of ours."""
    import psycopg

    if not isinstance(error, psycopg.Error):
        return None
    meaning = MEANINGS.get(error.sqlstate or "")
    if meaning is None and (error.sqlstate or CONNECTION).startswith(CONNECTION):
        meaning = _of_connection(error) if isinstance(error, psycopg.OperationalError) else None
    if meaning is None:
        return None
    kind = PasswordWanted if meaning is NOT_LET_IN else Trouble
    return kind(*meaning, {"file": address.name, "said": _said(error)})


def _of_connection(error: object) -> tuple[str, str, str]:
    """Return what it means that no connection came about, or that it broke."""
    pgconn = getattr(error, "pgconn", None)
    broke = any(words in str(error) for words in BROKEN_SAYS)
    if pgconn is not None and not broke and (pgconn.needs_password or pgconn.used_password):
        return NO_DATABASE if NO_DATABASE_SAYS in str(error) else NOT_LET_IN
    return NO_DATABASE if "database" in str(error) and NO_DATABASE_SAYS in str(error) else NOT_REACHED


def _said(error: Exception) -> str:
    """Return the server's own words in one line; the driver never puts a password into them."""
    return " ".join(str(error).split())
