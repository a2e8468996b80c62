"""Where the program keeps what belongs to this desk: in the person's folders, or beside itself on a stick."""

from __future__ import annotations

import sys
from configparser import ConfigParser, Error
from pathlib import Path

from db.installed import is_installed

NAME = "Rapporteur"
PORTABLE = "portable.ini"
"""Beside the installed program it says: keep everything here. It may name the folder: `folder = data`."""
LOG = "rapporteur.log"
SECTION, OPTION, FOLDER = "portable", "folder", "data"


def preferences_folder() -> Path:
    """Return the folder of the preferences."""
    portable = portable_folder()
    if portable:
        return portable
    import platformdirs

    return platformdirs.user_config_path(NAME, appauthor=False)


def records_folder() -> Path:
    """Return the folder where a first file is proposed to live: on this computer, or on the stick, alone.

    Documents is no such place: OneDrive takes that folder over on many computers, and a file that is
    open does not stand being moved by it.
    """
    portable = portable_folder()
    if portable:
        return portable
    import platformdirs

    return platformdirs.user_data_path(NAME, appauthor=False)


def log_file() -> Path:
    """Return the file that mistakes of the program are noted in."""
    portable = portable_folder()
    if portable:
        return portable / LOG
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False) / LOG


def portable_folder(executable: str = sys.executable) -> Path | None:
    """Return the folder that everything is kept in where the program is portable, else None.

    A `portable.ini` that can't be read still says that the program is portable.
    """
    beside = Path(executable).parent
    if not is_installed(executable) or not (beside / PORTABLE).is_file():
        return None
    read = ConfigParser(interpolation=None)
    try:
        read.read(beside / PORTABLE, encoding="utf-8-sig")
    except (Error, UnicodeDecodeError):
        read = ConfigParser()
    return beside / (read.get(SECTION, OPTION, fallback="").strip() or FOLDER)
