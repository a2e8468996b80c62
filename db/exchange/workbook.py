"""Sheets of Excel and LibreOffice: XLSX, XLSM, XLSB, XLS and ODS; values only, formulas are never computed.

A workbook can name a cell so far out that reading it takes all memory, so it is read in a process of its
own that has a limit of time and memory; archives are looked over before.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

from db.exchange.lists import NotRead, Sheet, sheet_of
from db.installed import is_installed
from db.records.words import T

LARGEST_FILE = 100_000_000
LARGEST_CONTENT = 200_000_000
MOST_ENTRIES = 5_000
TIGHTEST = 250
"""How many times smaller than its content a large entry may be."""
LARGE = 20_000_000
SECONDS = 20.0
"""By the clock; the time of the processor is limited in `workbook_reading`."""

WHAT = T("intake", "“{file}” can't be read.")
DAMAGED = (WHAT, T("intake", "It is damaged, or no workbook at all."), "")
PROTECTED = (
    WHAT,
    T("intake", "It is protected by a password."),
    T("intake", "Save it without one, then import it."),
)
TOO_LARGE = (
    WHAT,
    T("intake", "It holds far more than a list of people."),
    T("intake", "Copy the list into a workbook of its own."),
)
REASONS = {"damaged": DAMAGED, "protected": PROTECTED, "large": TOO_LARGE}


def read_workbook(path: Path) -> tuple[Sheet, ...]:
    """Return the sheets of the workbook at *path* that have rows. Raise NotRead, with the reason."""
    look_over(path)
    told = _told(path)
    if reason := told.get("refused"):
        raise NotRead(*REASONS[reason], {"file": path.name})
    return tuple(sheet_of(one["rows"], one["name"]) for one in told["sheets"])


def look_over(path: Path) -> None:
    """Raise NotRead if the archive at *path* is larger inside than a workbook of people ever is."""
    values = {"file": path.name}
    if path.stat().st_size > LARGEST_FILE:
        raise NotRead(*TOO_LARGE, values)
    try:
        if not zipfile.is_zipfile(path):
            return
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise NotRead(*DAMAGED, values) from error
    too_tight = any(one.file_size > max(LARGE, one.compress_size * TIGHTEST) for one in entries)
    if too_tight or len(entries) > MOST_ENTRIES or sum(one.file_size for one in entries) > LARGEST_CONTENT:
        raise NotRead(*TOO_LARGE, values)


def _told(path: Path) -> Any:
    """Return what the reading process says of *path*."""
    surroundings = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    try:
        done = subprocess.run(  # noqa: S603 - our own program, with the path as an argument
            [*command(), str(path)],
            capture_output=True,
            check=False,
            env=surroundings,
            timeout=SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return {"refused": "large"}
    except ValueError:  # it ended before it said anything: by the limit of memory or of time
        return {"refused": "large"}


def command(executable: str = sys.executable) -> list[str]:
    """Return the program and arguments that begin the reading process."""
    if is_installed(executable):
        return [executable, "--workbook"]
    return [executable, "-m", "db.exchange.workbook_reading"]
