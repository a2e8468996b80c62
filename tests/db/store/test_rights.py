"""Files that only the person who made them can read."""

import ctypes
import os
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

from db.store import create
from db.store.copies.elsewhere import carry
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import Reason
from db.store.rights import DACL, restrict
from tests.db.builders import meeting, save


def test_nobody_else_can_read_a_file_its_log_or_its_copies(path: Path) -> None:
    usual = os.umask(0o022)
    try:
        with closing(create(path)) as store:
            save(store, meeting())
            with store.copying() as connection:
                copy = make_copy(connection, Order(path, store.copies, Reason.HAND))
            carry(copy, path, path.parent / "stick")
            modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in path.parent.rglob("*")}
    finally:
        os.umask(usual)
    assert {name for name, mode in modes.items() if mode & 0o077} == set()
    assert {f"{path.name}-wal", f"{path.name}-shm", copy.path.name, copy.notes.name, "stick"} <= set(modes)


class Advapi:
    """Notes what Windows is asked, in the place of its library."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []

    def ConvertStringSecurityDescriptorToSecurityDescriptorW(self, *asked: Any) -> int:  # noqa: N802 - its name
        """Note what was asked."""
        self.asked.append(asked[:2])
        return 1

    def SetFileSecurityW(self, *asked: Any) -> int:  # noqa: N802 - its name
        """Note what was asked."""
        self.asked.append(asked[:2])
        return 1


def test_windows_is_asked_to_let_the_owner_and_the_system_in_and_to_inherit_nothing(path: Path) -> None:
    windows = Advapi()
    assert restrict(path, windows, ctypes)
    assert windows.asked == [("D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)", 1), (str(path), DACL)]
