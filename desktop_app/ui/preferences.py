"""What the person at this desk prefers: theme, size of text, the window, the files used last.

It stays on this computer, in a small text file; the settings of the office travel with the file of records.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths

from desktop_app.places import preferences_folder, records_folder
from desktop_app.ui.look.tokens import TextSize
from desktop_app.usecases.file.places import read_place

if TYPE_CHECKING:
    from desktop_app.ui.look.install import Appearance, Theme
    from desktop_app.usecases.file.places import RecordsPlace

ENGLISH = "en"
MOST_RECENT = 8
MOST_MINUTES = 24 * 60
ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


def open_preferences(folder: Path | None = None) -> QSettings:
    """Return the preferences kept in *folder*, else in the folder this system keeps such things in.

    A damaged file counts as an empty one: every value has a default.
    """
    if folder is None:
        folder = preferences_folder()
    return QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat)


def appearance(preferences: QSettings) -> Appearance:
    """Return how the windows are to look."""
    from desktop_app.ui.look.install import Appearance

    return Appearance(
        _theme(preferences.value("look/theme")),
        _size(preferences.value("look/size")),
        nearest_zoom(_number(preferences.value("look/zoom"), 1.0)),
        preferences.value("look/close_rows") == "true",
    )


def keep_appearance(preferences: QSettings, chosen: Appearance) -> None:
    """Remember how the windows are to look."""
    preferences.setValue("look/theme", chosen.theme.value)
    preferences.setValue("look/size", chosen.size.name.lower())
    preferences.setValue("look/zoom", str(chosen.zoom))
    preferences.setValue("look/close_rows", "true" if chosen.close_rows else "false")


def window_language(preferences: QSettings) -> str:
    """Return the code of the language that was chosen for the windows; empty where none was."""
    return str(preferences.value("look/language") or "")


def keep_window_language(preferences: QSettings, code: str) -> None:
    """Remember the language the windows are to speak from the next start on."""
    preferences.setValue("look/language", code)


def desk_name(preferences: QSettings) -> str:
    """Return who works at this desk, as the history is to say it; empty: the login name."""
    return str(preferences.value("desk/name") or "")


def keep_desk_name(preferences: QSettings, name: str) -> None:
    """Remember who works at this desk."""
    preferences.setValue("desk/name", name)


def lock_after(preferences: QSettings) -> int:
    """Return after how many minutes without work a protected file is locked; 0: never."""
    minutes = _number(preferences.value("desk/lock_after"), 0)
    return int(minutes) if 0 <= minutes <= MOST_MINUTES else 0


def keep_lock_after(preferences: QSettings, minutes: int) -> None:
    """Remember after how many minutes without work a protected file is to be locked; 0: never."""
    preferences.setValue("desk/lock_after", str(minutes))


def export_folder(preferences: QSettings) -> Path:
    """Return the folder in which something was last saved for others, at first that of documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(str(preferences.value("export/folder") or documents))


def keep_export_folder(preferences: QSettings, folder: Path) -> None:
    """Remember that something was saved for others in *folder*."""
    preferences.setValue("export/folder", str(folder))


def nearest_zoom(wanted: float) -> float:
    """Return the step of zoom that is nearest to *wanted*."""
    return min(ZOOMS, key=lambda step: abs(step - wanted))


def next_zoom(zoom: float, way: int) -> float:
    """Return the step after (*way* 1) or before (-1) *zoom*, the last one at either end."""
    place = ZOOMS.index(nearest_zoom(zoom)) + way
    return ZOOMS[min(max(place, 0), len(ZOOMS) - 1)]


def last_file(preferences: QSettings) -> RecordsPlace | None:
    """Return the file or database used last, whether or not it is still there."""
    found = recent_files(preferences)
    return found[0] if found else None


def recent_files(preferences: QSettings) -> list[RecordsPlace]:
    """Return the files and databases used last, the latest first."""
    lines = str(preferences.value("files/recent", "") or "").split("\n")
    return [place for line in lines if line and (place := _recent(line)) is not None][:MOST_RECENT]


def _recent(line: str) -> RecordsPlace | None:
    with suppress(ValueError):  # somebody wrote it by hand
        return read_place(line)
    return None


def remember_file(preferences: QSettings, place: RecordsPlace) -> None:
    """Put *place* first among those used last; the password of a server is not kept with it."""
    others = [one for one in recent_files(preferences) if one != place]
    preferences.setValue("files/recent", "\n".join(str(one) for one in (place, *others))[:20_000])


def proposed_file() -> Path:
    """Return where a first file is proposed to live."""
    return records_folder() / "Secretariat.rapporteur"


def _size(value: object) -> TextSize:
    names = {size.name.lower(): size for size in TextSize}
    return names.get(str(value), TextSize.NORMAL)


def _theme(value: object) -> Theme:
    from desktop_app.ui.look.install import Theme

    return next((one for one in Theme if one.value == value), Theme.COMPUTER)


def _number(value: object, otherwise: float) -> float:
    try:
        return float(str(value))
    except ValueError:
        return otherwise
