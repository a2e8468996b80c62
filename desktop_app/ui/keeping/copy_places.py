"""Where copies of a file go, as chosen at this desk; a stick or a share is nothing another desk has."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from desktop_app.usecases.file.places import RecordsPlace


def _key(file: RecordsPlace, what: str) -> str:
    # Qt's hash is there already; that of Python would load a library of its own before the first rows
    digest = QCryptographicHash.hash(str(file).encode(), QCryptographicHash.Algorithm.Sha256)
    return f"backup/{digest.toHex().toStdString()[:16]}/{what}"


def _path(preferences: QSettings, key: str) -> Path | None:
    text = str(preferences.value(key) or "")
    return Path(text) if text else None


def copies_place(preferences: QSettings, file: RecordsPlace) -> Path | None:
    """Return the folder where copies of *file* lie, or None for the usual one beside it."""
    chosen = _path(preferences, _key(file, "here"))
    return chosen / f"{file.stem} copies" if chosen else None


def keep_copies_place(preferences: QSettings, file: RecordsPlace, folder: Path | None) -> None:
    """Let copies of *file* lie in a folder of their own inside *folder*; None: beside the file."""
    preferences.setValue(_key(file, "here"), str(folder or ""))


def second_place(preferences: QSettings, file: RecordsPlace) -> Path | None:
    """Return the second place where copies of *file* go, if one is chosen."""
    return _path(preferences, _key(file, "elsewhere"))


def keep_second_place(preferences: QSettings, file: RecordsPlace, folder: Path | None) -> None:
    """Let copies of *file* go to *folder* too, or nowhere else."""
    preferences.setValue(_key(file, "elsewhere"), str(folder or ""))
    if folder is None:
        preferences.remove(_key(file, "seen"))


def verified_at(preferences: QSettings, file: RecordsPlace) -> datetime | None:
    """Return when everything in *file* was last found to be sound at this desk."""
    return _moment(preferences, _key(file, "verified"))


def keep_verified(preferences: QSettings, file: RecordsPlace, at: datetime) -> None:
    """Remember when everything in *file* was found to be sound."""
    preferences.setValue(_key(file, "verified"), at.isoformat())


def seen_elsewhere(preferences: QSettings, file: RecordsPlace) -> datetime | None:
    """Return when the last good copy in the second place was made, as far as this desk has seen."""
    return _moment(preferences, _key(file, "seen"))


def _moment(preferences: QSettings, key: str) -> datetime | None:
    try:
        return datetime.fromisoformat(str(preferences.value(key) or ""))
    except ValueError:
        return None


def keep_seen_elsewhere(preferences: QSettings, file: RecordsPlace, made_at: datetime) -> None:
    """Remember when the last good copy in the second place was made."""
    preferences.setValue(_key(file, "seen"), made_at.isoformat())


def is_left(preferences: QSettings, file: RecordsPlace) -> bool:
    """Return whether the person wants *file* to stay where it lies, safe or not."""
    return bool(preferences.value(_key(file, "left")))


def leave(preferences: QSettings, file: RecordsPlace) -> None:
    """Remember that *file* is to stay where it lies."""
    preferences.setValue(_key(file, "left"), "yes")
