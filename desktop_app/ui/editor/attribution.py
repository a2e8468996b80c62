"""Whose position a paragraph tells: delegations of the meeting, chosen in the menu of the gutter."""

from uuid import UUID

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from db.records.dossier import Dossier
from db.records.words import T
from desktop_app.ui.editor.formats import ATTRIBUTED, attributed_of
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.language.translate import tr
from reports.catalogue.roll import roll_of

TOLD_BY = T("editor", "Position of")
NOBODY = T("editor", "Nobody takes part in the meeting yet")
Party = tuple[UUID, str]


def parties_of(dossier: Dossier) -> tuple[Party, ...]:
    """Return the delegations of the meeting with their names, in the order of protocol."""
    groups = roll_of(dossier, "en")
    return tuple((one.delegation.uid, one.name) for group in groups for one in group.parties)


def add_menu(menu: QMenu, surface: Surface, parties: tuple[Party, ...]) -> None:
    """Add the choice of delegations to *menu*, those of the caret's paragraph ticked."""
    inner = menu.addMenu(tr("editor", TOLD_BY))
    inner.setObjectName("told-by")
    told_by = attributed_of(surface.textCursor().block())
    for uid, name in parties:
        action = inner.addAction(name)
        action.setCheckable(True)
        action.setChecked(uid in told_by)
        action.toggled.connect(lambda on, one=uid: turn(surface, one, on=on))
    if not parties:
        inner.addAction(tr("editor", NOBODY)).setEnabled(False)


def turn(surface: Surface, uid: UUID, *, on: bool) -> None:
    """Say that the chosen paragraphs tell the position of the delegation *uid*, or no longer do."""
    with surface.one_step() as cursor:
        for block in surface.selected_blocks():
            others = [one for one in attributed_of(block) if one != uid]
            form = block.blockFormat()
            form.setProperty(ATTRIBUTED, " ".join(str(one) for one in (*others, *((uid,) if on else ()))))
            cursor.setPosition(block.position(), QTextCursor.MoveMode.MoveAnchor)
            cursor.setBlockFormat(form)


def names_of(told_by: tuple[UUID, ...], parties: tuple[Party, ...]) -> str:
    """Return the names of those delegations, parted by commas."""
    return ", ".join(name for uid, name in parties if uid in told_by)
