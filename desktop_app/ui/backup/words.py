"""What is said of copies: when, why, how large, how old."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from db.records.words import T
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from desktop_app.usecases.keeping.backup import Copy

REASONS = {
    "closing": T("backup", "on closing"),
    "working": T("backup", "while working"),
    "hand": T("backup", "by hand"),
    "migration": T("backup", "before the file was brought up to date"),
    "import": T("backup", "before an import"),
    "restore": T("backup", "before going back"),
    "delete": T("backup", "before removing"),
    "protection": T("backup", "before the protection was changed"),
}
ENCRYPTED = T("backup", "encrypted")
FIGURES = (
    ("meeting", T("backup", "Meetings")),
    ("record", T("backup", "Records")),
    ("attendance", T("backup", "Participants")),
    ("person", T("backup", "People")),
    ("organisation", T("backup", "Organisations")),
    ("attachment", T("backup", "Files kept with meetings")),
)
"""Tables whose rows are told, in the order they are shown."""


def moment(at: datetime) -> str:
    """Return a moment as people say it: "today 09:12", "23 October 18:02"."""
    local, today = at.astimezone(), datetime.now(UTC).astimezone().date()
    time = f"{local:%H:%M}"
    match (today - local.date()).days:
        case 0:
            return tr("backup", T("backup", "today {time}"), {"time": time})
        case 1:
            return tr("backup", T("backup", "yesterday {time}"), {"time": time})
    form = "d MMMM" if local.year == today.year else "d MMMM yyyy"
    return f"{QLocale().toString(QDate(local.year, local.month, local.day), form)} {time}"


def shortest(at: datetime) -> str:
    """Return a moment for a narrow place: the time if it was today, else the day."""
    local = at.astimezone()
    if local.date() == datetime.now(UTC).astimezone().date():
        return f"{local:%H:%M}"
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM")


def begun(words: str) -> str:
    """Return *words* as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]


def reason(copy: Copy) -> str:
    """Return why *copy* was made, with the person's own words."""
    said = tr("backup", REASONS[copy.reason.value])
    said = f"{said}, “{copy.note}”" if copy.note else said
    return f"{said} · {tr('backup', ENCRYPTED)}" if copy.is_sealed else said


def size(number: int) -> str:
    """Return a size as people say it."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def days_since(at: datetime | None) -> int | None:
    """Return how many days ago *at* was, or None if there is no such moment."""
    return None if at is None else max(0, (datetime.now(UTC) - at).days)


def elsewhere_said(at: datetime | None) -> str:
    """Return how old the last good copy in the second place is."""
    match days_since(at):
        case None:
            return tr("backup", T("backup", "No copy there yet"))
        case 0:
            return tr("backup", T("backup", "Last good copy there: today"))
        case 1:
            return tr("backup", T("backup", "Last good copy there: 1 day ago"))
        case days:
            return tr("backup", T("backup", "Last good copy there: {days} days ago"), {"days": str(days)})
