"""What each cell of the participants grid says."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from db.records.attendance import Attendance, AttendanceState, DelegationRole, Presence
from db.records.words import T
from desktop_app.ui.language.figures import count, day
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.meeting.participants.lines import Line


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    POST = 1
    ORGANISATION = 2
    ROLE = 3
    STATE = 4
    PRESENCE = 5


HEADS = {
    Column.NAME: T("participants", "Name as printed"),
    Column.POST: T("participants", "Post"),
    Column.ORGANISATION: T("participants", "Organisation"),
    Column.ROLE: T("participants", "Role"),
    Column.STATE: T("participants", "State"),
    Column.PRESENCE: "",
}
FIELDS = {
    Column.NAME: "printed_name",
    Column.POST: "printed_post",
    Column.ROLE: "role",
    Column.STATE: "state",
    Column.PRESENCE: "presence",
}
REPLACED_BY = T("participants", "Replaced by {name}")
TOO_LARGE = T("participants", "More people than a delegation may have at this meeting")
OF_THE_AGENDA = T("participants", "Entry of the agenda")
SIGNS = {
    AttendanceState.INVITED: Sign.INVITED,
    AttendanceState.CONFIRMED: Sign.CONFIRMED,
    AttendanceState.PRESENT: Sign.PRESENT,
    AttendanceState.EXCUSED: Sign.EXCUSED,
    AttendanceState.ABSENT: Sign.ABSENT,
    AttendanceState.REPLACED: Sign.CANCELLED,
}


def line_data(line: Line, column: Column, role: int) -> Any:
    """Return what a cell of *line* says for a Qt role."""
    answer = _ANSWERS.get(role)
    return answer(line, column) if answer else None


def _words(line: Line, column: Column) -> str:
    person = line.person
    if column is Column.ORGANISATION:
        return line.delegation.printed_name
    if column is Column.NAME:
        return name_words(line)
    if person is None or column is Column.PRESENCE:
        return ""
    if column is Column.POST:
        return person.printed_post
    if column is Column.ROLE:
        return tr("attendance", person.role.label)
    return _state_words(line, person)


def _state_words(line: Line, person: Attendance) -> str:
    """Return the state, and who comes instead of somebody, or of how many people it is."""
    if line.comes_instead and person.state is AttendanceState.REPLACED:
        return tr("participants", REPLACED_BY, {"name": line.comes_instead})
    word = tr("attendance", person.state.label)
    return word if person.is_named or line.is_new else f"{person.head_count} {word.lower()}"


def name_words(line: Line) -> str:
    """Return the name, or in words how many without a name there are."""
    if line.is_new:
        return line.person.printed_name if line.person else ""
    if line.person is None:
        return tr("participants", T("participants", "Nobody named yet"))
    if line.person.is_named:
        return line.person.printed_name
    is_delegate = line.person.role in {DelegationRole.DELEGATE, DelegationRole.HEAD}
    if is_delegate:
        one, many = T("figures", "{count} delegate, not named"), T("figures", "{count} delegates, not named")
    else:
        one, many = T("figures", "{count} person, not named"), T("figures", "{count} people, not named")
    return count(line.person.head_count, one, many)


def _value(line: Line, column: Column) -> Any:
    if column is Column.ORGANISATION:
        return line.delegation.printed_name
    if line.person is None:
        return ""
    if column is Column.NAME and not line.person.is_named and not line.is_new:
        return str(line.person.head_count)
    return getattr(line.person, FIELDS[column])


def _tip(line: Line, column: Column) -> str:
    if column is Column.PRESENCE:
        return tr("attendance", line.person.presence.label) if line.person else ""
    parts = [_words(line, one) for one in (Column.NAME, Column.POST, Column.ORGANISATION)]
    if line.is_over:
        parts.append(tr("participants", TOO_LARGE))
    if column is Column.STATE and line.person:
        parts += [_words(line, Column.STATE), *visit_words(line.person)]
    if line.person and line.person.note:
        parts.append(line.person.note)
    return "\n".join(part for part in parts if part)


def visit_words(person: Attendance) -> list[str]:
    """Return when somebody came and left on the days that were marked, a line each."""
    said = []
    for visit in person.visits:
        times = " – ".join(f"{at:%H:%M}" for at in (visit.arrived, visit.left) if at)
        what = day(visit.day, short=True) if visit.day else tr("participants", OF_THE_AGENDA)
        said.append(" · ".join(part for part in (what, tr("attendance", visit.state.label), times) if part))
    return said


def _spoken(line: Line, column: Column) -> str:
    return _tip(line, column) if column is Column.PRESENCE else _words(line, column)


def _tone(line: Line, column: Column) -> str | None:
    if line.is_over and column is Column.ORGANISATION:
        return "warn"
    plain = line.person is not None and line.person.is_named
    return None if plain or column is Column.ORGANISATION else "text2"


def _sign(line: Line, column: Column) -> Sign | None:
    return SIGNS[line.person.state] if column is Column.STATE and line.person else None


def _icon(line: Line, column: Column) -> str | None:
    online = line.person is not None and line.person.presence is Presence.ONLINE
    return "video" if online and column is Column.PRESENCE else None


_ANSWERS: dict[int, Callable[[Line, Column], Any]] = {
    Qt.ItemDataRole.DisplayRole: _words,
    Qt.ItemDataRole.EditRole: _value,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Role.TONE: _tone,
    Role.STATE: _sign,
    Role.ICON: _icon,
}
