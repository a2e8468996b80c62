"""Who may read a file: the person who made it, and nobody else who works at the same computer."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

DESCRIPTOR = "D:P(A;OICI;FA;;;{person})(A;OICI;FA;;;SY)"
"""To Windows: nothing is inherited; all rights to a person and to the system, to what comes in it too."""
OWNER = "OW"
"""The owner in that notation. It may be all administrators, where a program runs as one of them."""
REVISION, DACL = 1, 0x8000_0004
"""The revision of that notation; what is set: a list of rights, and that it inherits nothing."""
OWN_TOKEN, WHOSE = -4, 1
"""What Windows knows this process by; asking it who the process works for."""
ROOM = 128
"""Bytes for that answer."""
BINARY = getattr(os, "O_BINARY", 0)
PRIVATE = 0o600
"""What may be done to a file of ours: its owner reads and writes it, nobody else."""


def make_private(path: Path) -> None:
    """Make an empty file at *path* that only the person can read; raise FileExistsError if there is one."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | BINARY, PRIVATE))
    keep_private(path)


def make_private_folder(path: Path) -> None:
    """Make the folder at *path*, if it is not there, such that only the person can look into it."""
    if not path.is_dir():
        path.mkdir(mode=0o700, exist_ok=True)
        keep_private(path)


def keep_private(path: Path) -> None:
    """Let Windows keep others from the new file or folder at *path*; elsewhere its mode does.

    A share is left as it is: whoever puts a file there wants it to be seen. So is a disk without rights.
    """
    if sys.platform == "win32":
        import ctypes

        from db.store.location import Location, location_of, surroundings

        if location_of(path.absolute(), surroundings()) is not Location.NETWORK:
            with suppress(OSError):
                restrict(path, ctypes.windll.advapi32, ctypes)


def take_back(path: Path) -> bool:
    """Keep others at this computer from the file at *path* and its log; return whether they could see it.

    A file comes with rights for all where it was copied by other programs. What belongs to somebody else is
    left as it is, and so is what lies on a share or in a folder of a group: it is there to be seen. Windows
    lets a file inherit the rights of its folder, which are the person's own business.
    """
    if sys.platform == "win32" or not _is_seen(path) or _is_shared(path):
        return False
    with suppress(OSError):  # a disk without rights, or somebody else's file
        for end in ("-wal", "-shm", ""):
            beside = path.with_name(path.name + end)
            if beside.exists():
                beside.chmod(PRIVATE)
        return not _is_seen(path)
    return False


def _is_seen(path: Path) -> bool:
    """Return whether others may read or write the file at *path*."""
    return bool(path.stat().st_mode & ~PRIVATE & 0o777)


def _is_shared(path: Path) -> bool:
    """Return whether *path* lies on a share, or in a folder whose files all belong to its group."""
    from db.store.location import Location, location_of, surroundings

    if path.parent.stat().st_mode & stat.S_ISGID:
        return True
    return location_of(path.absolute(), surroundings()) is Location.NETWORK


def restrict(path: Path, security: Any, types: Any) -> bool:
    """Let only the person and the system use *path*, by the *security* library of Windows; return whether so.

    *types* is the module `ctypes`.
    """
    descriptor = types.c_void_p()
    made = security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        DESCRIPTOR.format(person=_person(security, types)), REVISION, types.byref(descriptor), None
    )
    return bool(made and security.SetFileSecurityW(str(path), DACL, descriptor))


def _person(security: Any, types: Any) -> str:
    """Return who the program works for, in the notation of Windows; the owner where it does not tell."""
    held, length, told = types.create_string_buffer(ROOM), types.c_ulong(), types.c_wchar_p()
    asked = (types.c_void_p(OWN_TOKEN), WHOSE, held, ROOM, types.byref(length))
    known = security.GetTokenInformation(*asked) and security.ConvertSidToStringSidW(
        types.c_void_p.from_buffer(held), types.byref(told)
    )
    return str(told.value) if known and told.value else OWNER
