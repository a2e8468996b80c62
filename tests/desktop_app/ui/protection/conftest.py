"""A protected file and the way into it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from db.dialects.sqlite_seal import KEY_RING, DataKey
from db.store.protection.switching import protect
from desktop_app.ui.desk import Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop_app.hands import Hands

PHRASE = "tide table of the harbour"
KEY = DataKey(bytes(range(96, 128)))


@pytest.fixture(autouse=True)
def _no_key_held() -> Iterator[None]:
    yield
    KEY_RING.drop(KEY.name)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, new_file: Path) -> Path:
    """Return a folder with a protected file, made once."""
    folder = tmp_path_factory.mktemp("protected")
    shutil.copy(new_file, folder / "Office.rapporteur")
    protect(folder / "Office.rapporteur", KEY, PHRASE)
    KEY_RING.drop(KEY.name)
    return folder


@pytest.fixture
def locked(program: Hands, made: Path, tmp_path: Path) -> Hands:
    """Return the window before a file whose passphrase was not given yet."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    program.window.resize(1280, 800)
    program.begin(tmp_path / "Office.rapporteur")
    return program


@pytest.fixture
def opened(locked: Hands) -> Hands:
    """Return the window with the protected file open, at its protection."""
    unlock(locked, PHRASE)
    locked.go(Place("protection"))
    return locked


def unlock(window: Hands, passphrase: str) -> None:
    window.type_into("passphrase", passphrase)
    window.press("Return")
