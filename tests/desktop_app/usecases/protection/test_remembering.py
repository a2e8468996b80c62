"""Keys that the system remembers: in its keyring, and in the Credential Manager of Windows."""

from __future__ import annotations

import ctypes
import shutil
from typing import TYPE_CHECKING, Any, ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend

from db.dialects.sqlite_seal import KEY_RING, DataKey
from db.records.problems import Locked
from db.store import create
from db.store.protection.switching import change_passphrase, protect
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.protection.remembering import (
    can_remember,
    forget,
    is_remembered,
    protect_anew,
    remember,
)
from desktop_app.usecases.protection.windows_vault import Credential, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PHRASE = "tide table of the harbour"
KEY = DataKey(bytes(range(128, 160)))


class Drawer(KeyringBackend):
    """A keyring for the time of a test."""

    priority: ClassVar[float] = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library tells no types
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    usual, made = keyring.get_keyring(), Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(usual)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a protected file, made once."""
    folder = tmp_path_factory.mktemp("protected")
    create(folder / "office.rapporteur").close()
    protect(folder / "office.rapporteur", KEY, PHRASE)
    return folder


@pytest.fixture
def protected(made: Path, tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    KEY_RING.add(KEY)
    yield tmp_path / "office.rapporteur"
    KEY_RING.drop(KEY.name)


def lock(path: Path) -> None:
    """Let the program hold the key no longer."""
    key = KEY_RING.key_of(path)
    assert key is not None
    KEY_RING.drop(key.name)


def test_a_key_that_is_remembered_opens_the_file(drawer: Drawer, protected: Path) -> None:
    assert can_remember()
    assert remember(protected)
    lock(protected)
    open_file(protected).close()
    assert PHRASE not in "".join(drawer.kept.values())


def test_it_still_does_when_the_passphrase_was_changed(drawer: Drawer, protected: Path) -> None:
    assert remember(protected)
    change_passphrase(protected, PHRASE, "another harbour")
    lock(protected)
    open_file(protected).close()
    assert len(drawer.kept) == 1


def test_another_key_is_remembered_in_place_of_the_old_one(drawer: Drawer, protected: Path) -> None:
    assert remember(protected)
    key = DataKey.new()
    protect_anew(protected, key, "another harbour", None, lambda _done, _of: None)
    KEY_RING.drop(key.name)
    open_file(protected).close()
    assert [name for _, name in drawer.kept] == [key.name]


def test_what_was_forgotten_is_asked_for_again(drawer: Drawer, protected: Path) -> None:
    assert remember(protected)
    forget(protected)
    assert not is_remembered(protected)
    assert drawer.kept == {}
    lock(protected)
    with pytest.raises(Locked):
        open_file(protected)


def test_without_a_keyring_nothing_is_remembered(protected: Path) -> None:
    from keyring.backends.fail import Keyring as NoKeyring

    usual = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]  # as above
    assert (can_remember(), remember(protected), is_remembered(protected)) == (False, False, False)
    keyring.set_keyring(usual)


class Advapi:
    """Does as the library of Windows does with credentials."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.lent: list[Any] = []

    def CredWriteW(self, credential: Any, _flags: int) -> int:  # noqa: N802 - its name
        """Keep what is pointed at."""
        given = ctypes.cast(credential, ctypes.POINTER(Credential)).contents
        assert (given.type, given.persist) == (1, 2)
        self.kept[given.target] = ctypes.string_at(given.blob, given.size)
        return 1

    def CredReadW(self, target: str, _kind: int, _flags: int, found: Any) -> int:  # noqa: N802 - its name
        """Lend what is kept."""
        if target not in self.kept:
            return 0
        data = self.kept[target]
        buffer = ctypes.create_string_buffer(data, len(data))
        lent = Credential(size=len(data), blob=ctypes.addressof(buffer))
        self.lent += [buffer, lent]
        ctypes.cast(found, ctypes.POINTER(ctypes.POINTER(Credential)))[0] = ctypes.pointer(lent)
        return 1

    def CredFree(self, _found: Any) -> None:  # noqa: N802 - its name
        """Take back what was lent."""
        self.lent.clear()

    def CredDeleteW(self, target: str, _kind: int, _flags: int) -> int:  # noqa: N802 - its name
        """Forget it."""
        return int(self.kept.pop(target, None) is not None)


def test_windows_keeps_gives_back_and_forgets_a_secret() -> None:
    windows = Advapi()
    vault = Vault(windows)
    vault.set_password("Rapporteur", "3fa9", "a1b2")
    assert windows.kept == {"Rapporteur 3fa9": "a1b2".encode("utf-16-le")}
    assert vault.get_password("Rapporteur", "3fa9") == "a1b2"
    assert windows.lent == []
    vault.delete_password("Rapporteur", "3fa9")
    assert vault.get_password("Rapporteur", "3fa9") is None
    with pytest.raises(OSError, match="Rapporteur 3fa9"):
        vault.delete_password("Rapporteur", "3fa9")
