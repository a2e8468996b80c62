"""One thing that comes in from another office, with what is to be decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui.language.changes import head_of, lines_of, spoken
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.marked_text import MarkedText
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.usecases.offices.reconciling import Fate, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.look.marked_text import Marked
    from desktop_app.usecases.offices.arrivals import Arrival, Decision

Key = tuple[tuple[str, UUID], str]
"""A record, by its list and its identifier, and a field of it."""
FATES: dict[Fate, str] = {
    Fate.NEW: T("offices", "new here"),
    Fate.FORWARD: T("offices", "changed there"),
    Fate.BOTH: T("offices", "changed in both offices"),
    Fate.ADOPTED: T("offices", "adopted here: ours stays"),
    Fate.REMOVED: T("offices", "removed there: goes into the bin"),
    Fate.REMOVED_THERE: T("offices", "removed there, changed here: ours stays"),
}


class ArrivalView(QWidget):
    """What becomes of a record. `decided` tells that a person has chosen a side."""

    decided = Signal()

    def __init__(self, arrival: Arrival) -> None:
        super().__init__()
        self._sides: dict[Key, Segmented] = {}
        fate = Words(tr("offices", FATES[arrival.fate]), Type.CAPTION, tone="text2")
        head = row((_text(head_of(arrival.told)), 1), gap=16)
        head.addWidget(fate, 0, Qt.AlignmentFlag.AlignTop)
        lines = [_indented(_text(line)) for line in lines_of(arrival.told.differences)]
        decisions = [self._decision(one) for one in arrival.decisions]
        self.setLayout(column(head, *lines, *decisions, gap=6, margins=(0, 10, 0, 10)))

    def _decision(self, decision: Decision) -> QWidget:
        lines = [_text(line) for line in lines_of(decision.differences)]
        choice = Segmented(
            [
                (Side.OURS, tr("offices", T("offices", "Keep ours"))),
                (Side.THEIRS, tr("offices", T("offices", "Take theirs"))),
            ]
        )
        choice.setObjectName(f"side-{decision.field or 'whole'}")
        choice.setAccessibleName(", ".join(line.accessibleName() for line in lines))
        for part in choice.parts():
            part.setAccessibleName(f"{part.text()}: {choice.accessibleName()}")
        choice.chosen.connect(lambda _: self.decided.emit())
        self._sides[decision.name, decision.field] = choice
        return _indented(pane(row((pane(column(*lines, gap=4)), 1), choice, gap=16)))

    def choices(self) -> dict[Key, Side]:
        """Return whose value is taken, by record and field, as far as it is decided."""
        return {key: Side(str(one.value())) for key, one in self._sides.items() if one.value() is not None}

    def undecided(self) -> int:
        """Return how much is still to be decided."""
        return len(self._sides) - len(self.choices())

    def choose(self, side: Side) -> None:
        """Decide everything for one side."""
        for one in self._sides.values():
            one.set_value(side)


def _text(marked: Sequence[Marked]) -> MarkedText:
    return MarkedText(marked, spoken(marked))


def _indented(text: QWidget) -> QWidget:
    return pane(column(text, margins=(12, 0, 0, 0)))
