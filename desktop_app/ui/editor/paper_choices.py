"""What a person chooses for the paper of a record: a few things to tick, two in a row."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from db.records.field import fields_of
from db.records.record import OnPaper, Record
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane

COLUMNS = 2


class PaperChoices(QWidget):
    """The choices of one record; `edited` follows each tick."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        labels = {one.name: one.field.label for one in fields_of(Record)}
        self._annex = self._box("annex_participants", labels["annex_participants"])
        self.setFocusProxy(self._annex)
        self._boxes = {one: self._box(f"on-paper-{one}", one.label) for one in OnPaper}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for place, box in enumerate((self._annex, *self._boxes.values())):
            grid.addWidget(box, place // COLUMNS, place % COLUMNS, Qt.AlignmentFlag.AlignLeading)
            grid.setColumnStretch(place % COLUMNS, 1)
        words = Words(tr("record", labels["on_paper"]), Type.CAPTION, 500)
        self.setLayout(column(words, pane(grid), gap=6))

    def _box(self, name: str, label: str) -> QCheckBox:
        box = QCheckBox(tr("record", label))
        box.setObjectName(name)
        box.toggled.connect(lambda _: self.edited.emit())
        return box

    def show_record(self, record: Record) -> None:
        """Show what is chosen for *record*."""
        ticked = {self._annex: record.annex_participants}
        ticked |= {box: one in record.on_paper for one, box in self._boxes.items()}
        for box, is_ticked in ticked.items():
            with QSignalBlocker(box):
                box.setChecked(is_ticked)
            box.setEnabled(True)
        for one, box in self._boxes.items():
            box.setVisible(one.suits(record.language))

    def fix(self) -> None:
        """Let nothing be chosen any more."""
        for box in (self._annex, *self._boxes.values()):
            box.setEnabled(False)

    def applied_to(self, record: Record) -> Record:
        """Return *record* with what is ticked; what its language does not know stays as it was chosen."""
        chosen = tuple(one for one, box in self._boxes.items() if box.isChecked())
        return replace(record, annex_participants=self._annex.isChecked(), on_paper=chosen)
