"""Where a file lies: on this computer, or where something may move or change it while it is open."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

REMOVABLE_DRIVE, REMOTE_DRIVE = 2, 4
"""What `GetDriveType` of Windows answers."""
NETWORKS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.davfs", "davfs", "afpfs", "webdav", "9p",
     "ncpfs", "ceph", "glusterfs", "fuse.rclone", "fuse.gvfsd-fuse"}
)  # fmt: skip
FLASH = frozenset({"vfat", "exfat", "msdos", "fuseblk.exfat"})
FOREVER = 0


class Location(Enum):
    """Where a file lies, as people call it; empty where it is safe."""

    HERE = ""
    ONEDRIVE = "OneDrive"
    DROPBOX = "Dropbox"
    GOOGLE_DRIVE = "Google Drive"
    ICLOUD = "iCloud"
    NEXTCLOUD = "Nextcloud"
    NETWORK = T("location", "a network drive")
    STICK = T("location", "a stick or memory card")

    @property
    def is_cloud(self) -> bool:
        """Return whether a program carries the file to other computers."""
        return self not in {Location.HERE, Location.NETWORK, Location.STICK}


FOLDERS: tuple[tuple[str, Location], ...] = (
    ("onedrive", Location.ONEDRIVE),
    ("dropbox", Location.DROPBOX),
    ("google drive", Location.GOOGLE_DRIVE),
    ("googledrive", Location.GOOGLE_DRIVE),
    ("icloud drive", Location.ICLOUD),
    ("iclouddrive", Location.ICLOUD),
    ("mobile documents", Location.ICLOUD),
    ("com~apple~clouddocs", Location.ICLOUD),
    ("nextcloud", Location.NEXTCLOUD),
    ("owncloud", Location.NEXTCLOUD),
)
"""How the folders of such programs are called, perhaps with a name of the firm or the person after it."""


@dataclass(frozen=True)
class Surroundings:
    """What a computer tells of its places: its variables, its mounted disks, the sort of a drive."""

    windows: bool
    variables: Mapping[str, str]
    mounts: tuple[tuple[str, str], ...] = ()
    drive: Callable[[str], int] = lambda _root: FOREVER


def surroundings() -> Surroundings:
    """Return what this computer tells."""
    if sys.platform == "win32":
        import ctypes

        return Surroundings(True, os.environ, drive=ctypes.windll.kernel32.GetDriveTypeW)
    return Surroundings(False, os.environ, _mounts())


def _mounts() -> tuple[tuple[str, str], ...]:
    """Return where disks are mounted, and as what; nothing where the system does not say."""
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    fields = (line.split(" ") for line in lines)
    return tuple((one[1].replace("\\040", " "), one[2]) for one in fields if len(one) > 2)  # noqa: PLR2004 - the third is its sort


def location_of(path: PurePath, around: Surroundings) -> Location:
    """Return where the file at the absolute *path* lies."""
    return _by_variables(path, around) or _by_names(path) or _by_disk(path, around) or Location.HERE


def _by_variables(path: PurePath, around: Surroundings) -> Location | None:
    for name, folder in around.variables.items():
        if name.casefold().startswith("onedrive") and folder and path.is_relative_to(folder):
            return Location.ONEDRIVE
    return None


def _by_names(path: PurePath) -> Location | None:
    """Return the cloud whose folder *path* lies in: `OneDrive - Society`, `Dropbox (Personal)`."""
    for part in path.parts[:-1]:
        for name, location in FOLDERS:
            folded = part.casefold()
            if folded == name or folded.startswith((f"{name} ", f"{name}-", f"{name}_")):
                return location
    return None


def _by_disk(path: PurePath, around: Surroundings) -> Location | None:
    if around.windows:
        sort = REMOTE_DRIVE if path.anchor.startswith("\\\\") else around.drive(path.anchor)
        return {REMOTE_DRIVE: Location.NETWORK, REMOVABLE_DRIVE: Location.STICK}.get(sort)
    holding = [(len(at), sort) for at, sort in around.mounts if path.is_relative_to(at)]
    sort_of_disk = max(holding, default=(0, ""))[1]
    if sort_of_disk in NETWORKS:
        return Location.NETWORK
    return Location.STICK if sort_of_disk in FLASH else None
