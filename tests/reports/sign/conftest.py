"""Keys made once, and a statement that three people sign."""

from datetime import UTC, datetime
from uuid import UUID, uuid5

import pytest

from reports.document import Plain, SignatureEntry, Signatures, Title
from reports.sign.certificate import Key, make_key, open_key
from tests.reports.render.pdf.printed import printed, runs

WHEN = datetime(2031, 5, 6, 9, 30, tzinfo=UTC)
NAMES = ("Nguyễn Thị Mẫu", "ពុំ គំរូ", "Ana Example")


def field(name: str) -> str:
    return entry(name).field


def entry(name: str) -> SignatureEntry:
    uid = uuid5(UUID(int=7), name)
    return SignatureEntry(name, "President", "Reef Society", uid=uid, sign_here=f"Signature of {name}")


@pytest.fixture(scope="session")
def statement() -> bytes:
    """Return a statement with a place for each of the three to sign."""
    entries = tuple(entry(name) for name in NAMES)
    return printed(Title(runs("STATEMENT")), Plain(runs("We agreed.")), Signatures(entries))


@pytest.fixture(scope="session")
def files() -> dict[str, bytes]:
    """Return a certificate file for each of the first two; its passphrase is `key of 1`, `key of 2`."""
    made = enumerate(NAMES[:2], 1)
    return {name: make_key(name, "Reef Society", f"key of {place}", now=WHEN) for place, name in made}


@pytest.fixture(scope="session")
def keys(files: dict[str, bytes]) -> dict[str, Key]:
    """Return the keys of the first two."""
    numbered = enumerate(NAMES[:2], 1)
    return {name: open_key(files[name], f"key of {place}", now=WHEN) for place, name in numbered}
