"""What a draft changes: a few lines under the banner that offers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.language.changes import lines_of, spoken
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.marked_text import MarkedText
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.usecases.keeping.comparing import Difference

MOST_LINES = 4


def draft_lines(differences: Sequence[Difference]) -> QWidget | None:
    """Return what differs from what is saved as lines of marked words; None if nothing is known to."""
    if not differences:
        return None
    lines: list[QWidget] = [MarkedText(one, spoken(one)) for one in lines_of(differences[:MOST_LINES])]
    more = len(differences) - MOST_LINES
    if more > 0:
        said = tr("forms", T("forms", "and {count} more"), {"count": str(more)})
        lines.append(Words(said, Type.CAPTION, tone="text2"))
    shown = pane(column(*lines, gap=4, margins=(48, 8, 14, 6)))
    shown.setObjectName("draft-differences")
    return shown
