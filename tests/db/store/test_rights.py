"""Files that only the person who made them can read."""

import ctypes
import os
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

from db.store import create, open_store
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


def test_a_file_that_others_can_read_is_taken_back_when_it_is_opened_and_that_is_known(path: Path) -> None:
    create(path).close()
    path.chmod(0o644)
    with closing(open_store(path)) as store:
        assert store.was_seen
        save(store, meeting())
        modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in path.parent.glob(f"{path.name}*")}
    assert {name for name, mode in modes.items() if mode & 0o077} == set()
    assert {path.name, f"{path.name}-wal"} <= set(modes)
    with closing(open_store(path)) as store:
        assert not store.was_seen


def test_a_file_in_the_folder_of_a_group_is_left_to_it(path: Path) -> None:
    create(path).close()
    path.parent.chmod(0o2770)
    path.chmod(0o660)
    with closing(open_store(path)) as store:
        assert not store.was_seen
    assert stat.S_IMODE(path.stat().st_mode) == 0o660


class Advapi:
    """Notes what Windows is asked, in the place of its library."""

    def __init__(self, person: str = "") -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.person = person

    def GetTokenInformation(self, *_asked: Any) -> int:  # noqa: N802 - its name
        """Tell whether there is a person to tell of."""
        return int(bool(self.person))

    def ConvertSidToStringSidW(self, _person: Any, told: Any) -> int:  # noqa: N802 - its name
        """Tell who the person is."""
        told._obj.value = self.person  # noqa: SLF001 - no other way leads to what `byref` points to
        return 1

    def ConvertStringSecurityDescriptorToSecurityDescriptorW(self, *asked: Any) -> int:  # noqa: N802 - its name
        """Note what was asked."""
        self.asked.append(asked[:2])
        return 1

    def SetFileSecurityW(self, *asked: Any) -> int:  # noqa: N802 - its name
        """Note what was asked."""
        self.asked.append(asked[:2])
        return 1


def test_windows_is_asked_to_let_the_person_and_the_system_in_and_to_inherit_nothing(path: Path) -> None:
    windows = Advapi("S-1-5-21-7")
    assert restrict(path, windows, ctypes)
    assert windows.asked == [("D:P(A;OICI;FA;;;S-1-5-21-7)(A;OICI;FA;;;SY)", 1), (str(path), DACL)]


def test_where_windows_does_not_tell_who_the_person_is_the_owner_is_let_in(path: Path) -> None:
    windows = Advapi()
    assert restrict(path, windows, ctypes)
    assert windows.asked[0] == ("D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)", 1)
