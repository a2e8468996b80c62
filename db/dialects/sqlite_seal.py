"""Files that can't be read without their key: what such a file looks like, and the keys this program holds.

SQLCipher encrypts each page (AES-256 in CBC) and seals it with an HMAC of its own, in the last 80 bytes of
the page. The first 32 bytes of a file stay as they are in any SQLite file, so that it is recognised and
its way of writing can be read. So it has no place for a salt: that follows from the key, too.

Libraries of ciphers are loaded by what needs them: a plain file is opened without.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as driver

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAGIC = b"SQLite format 3\0"
PLAIN = 32
"""Bytes at the beginning of a file that are not encrypted."""
PAGE_AT, RESERVED_AT, PAGES_AT = slice(16, 18), 20, slice(28, 32)
RESERVED, TAG = 80, 64
"""Bytes at the end of each page that are not SQLite's, and those of them that hold the HMAC."""
LENGTH = 32
"""Bytes of a key."""
TRIED = 8
"""Pages of a file that a key is tried on: one of them may be torn, or damaged."""
PAGE_SIZE = 8192
SEALED: tuple[str, ...] = (
    "cipher_plaintext_header_size = 32",
    f"cipher_page_size = {PAGE_SIZE}",
    "cipher_log_level = NONE",
    "cipher_memory_security = OFF",
)
"""How an encrypted file is read: its first bytes as they are, and nothing of it on the errors' stream."""


class NoKey(driver.OperationalError):  # type: ignore[misc]  # the driver tells no types
    """The file is encrypted, and this program holds no key that opens it."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of a file. Everything else follows from it: what opens the pages, their salt, its own name."""

    secret: bytes = field(repr=False)

    @classmethod
    def new(cls) -> DataKey:
        """Return a key that nobody has ever had."""
        import secrets

        return cls(secrets.token_bytes(LENGTH))

    @property
    def name(self) -> str:
        """The name of the key, which says nothing about it: 16 hexadecimal digits."""
        return self._made("name")[:8].hex()

    @property
    def raw(self) -> str:
        """The key and the salt as SQLCipher takes them when nothing is to be made of a passphrase."""
        return f"x'{self._made('pages').hex()}{self._made('salt')[:16].hex()}'"

    def fits(self, path: Path) -> bool:
        """Return whether the seal of some page of the file at *path* is of this key."""
        return any(_seal(page, number, self._sealing()) == page[-TAG:] for number, page in _pages(path))

    def renew_seals(self, path: Path) -> int:
        """Seal anew every page of *path* whose seal is broken, as it stands; return how many.

        What was changed in a page is nonsense then and the rest of it can be read. A copy is meant, which
        is to be salvaged.
        """
        sealing, renewed = self._sealing(), 0
        with path.open("rb+") as file:
            size = _page_size(file.read(PLAIN))
            file.seek(0)
            number = 0
            while len(page := file.read(size)) == size:
                number += 1
                if (seal := _seal(page, number, sealing)) != page[-TAG:]:
                    file.seek(number * size - TAG)
                    file.write(seal)
                    renewed += 1
        return renewed

    def _made(self, what: str) -> bytes:
        import hmac

        return hmac.digest(self.secret, f"Rapporteur {what}".encode(), "sha256")

    def _sealing(self) -> bytes:
        """Return the key of the HMACs, which SQLCipher makes of the one that encrypts: PBKDF2 in two rounds.

        `hashlib` has it only where Python comes with OpenSSL, and that of Windows does without.
        """
        import hmac

        pages, salt = self._made("pages"), bytes(byte ^ 0x3A for byte in self._made("salt")[:16])
        first = hmac.digest(pages, salt + (1).to_bytes(4, "big"), "sha512")
        second = hmac.digest(pages, first, "sha512")
        return bytes(one ^ other for one, other in zip(first, second, strict=True))[:LENGTH]


def _seal(page: bytes, number: int, sealing: bytes) -> bytes:
    import hmac

    begin = PLAIN if number == 1 else 0
    return hmac.digest(sealing, page[begin:-TAG] + number.to_bytes(4, "little"), "sha512")


def _pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield some whole pages of the file, with their numbers."""
    with path.open("rb") as file:
        size = _page_size(file.read(PLAIN))
        count = path.stat().st_size // size
        for number in sorted({*range(1, TRIED // 2 + 1), *range(count - TRIED // 2, count + 1)}):
            if 0 < number <= count:
                file.seek((number - 1) * size)
                yield number, file.read(size)


def _page_size(head: bytes) -> int:
    """Return the bytes of a page, as the first bytes of a file say; 1 stands for 65536."""
    said = int.from_bytes(head[PAGE_AT], "big")
    return 65536 if said == 1 else max(said, 512)


def is_sealed(path: Path) -> bool:
    """Return whether the file at *path* says that it is encrypted; not so where there is none."""
    try:
        with path.open("rb") as file:
            return says_sealed(file.read(PLAIN))
    except OSError:
        return False


def says_sealed(head: bytes) -> bool:
    """Return whether the first bytes of a file say that it is encrypted."""
    return len(head) >= PLAIN and head.startswith(MAGIC) and head[RESERVED_AT] == RESERVED


def broken_seals(connection: Any) -> list[str]:
    """Return what is said of the pages of an encrypted file that are not as they were written.

    Beside others who write, a page may be met while it is being written; so what is wrong is wrong twice.
    """
    if connection.key is None:
        return []
    found: set[str] | None = None
    for _ in range(2):
        said = {answer for (answer,) in connection.execute("PRAGMA cipher_integrity_check")}
        found = said if found is None else found & said
        if not found:
            return []
    return sorted(found or ())


class KeyRing:
    """The keys that were unlocked since the program began, by their names; it shows none of them."""

    def __init__(self) -> None:
        self._keys: dict[str, DataKey] = {}

    def add(self, key: DataKey) -> None:
        """Hold *key* from now on."""
        self._keys[key.name] = key

    def drop(self, name: str) -> None:
        """Hold the key of that *name* no longer."""
        self._keys.pop(name, None)

    def drop_all(self) -> None:
        """Hold no key any more."""
        self._keys.clear()

    def named(self, name: str) -> DataKey | None:
        """Return the key of that *name*, if it is held."""
        return self._keys.get(name)

    def key_of(self, path: Path) -> DataKey | None:
        """Return the key of the file at *path*, None if it needs none; raise NoKey if it is not held."""
        if not is_sealed(path):
            return None
        for key in reversed(tuple(self._keys.values())):  # others may add one meanwhile
            if key.fits(path):
                return key
        raise NoKey


KEY_RING = KeyRing()
"""The one of this program: whatever opens a file takes its key from here."""
