"""What can be done with a record: print, export, take it on in its life, remove it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from db.records.record import RecordStatus
from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.language.states import RECORD
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, more_button, primary
from desktop_app.ui.look.chip import Chip
from desktop_app.ui.only_read import shut
from desktop_app.ui.past.offering import history_action
from desktop_app.usecases.paper.printing import EXPORT_KINDS
from desktop_app.usecases.record.corrigendum import start_corrigendum
from desktop_app.usecases.record.readiness import findings
from desktop_app.usecases.record.records import next_statuses, remove_record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from db.records.record import Record
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.editor.writing import Loaded, Writing
    from desktop_app.usecases.keeping.undo import Undo
    from desktop_app.usecases.record.readiness import Finding

STEPS = {
    RecordStatus.DRAFT: T("editor", "Take back to draft"),
    RecordStatus.CIRCULATED: T("editor", "Mark as circulated"),
    RecordStatus.ADOPTED: T("editor", "Adopt…"),
    RecordStatus.SIGNED: T("editor", "Mark as signed"),
    RecordStatus.DISTRIBUTED: T("editor", "Distribute…"),
}
NUMBERED_DRAFT = T("editor", "Draft {number}")
PRINT = T("editor", "Print…")
MORE = T("editor", "More")
EXPORT = T("editor", "Export as {kind}…")
REMOVE = T("editor", "Remove this record")
SIGNATURES = T("editor", "Signatures")
SIGN = T("editor", "Sign…")
DISTRIBUTION = T("editor", "Distribution…")
ON_PAPER = T("editor", "Choose what stands on paper…")
CORRIGENDUM = T("editor", "Begin a corrigendum")


def chip_of(loaded: Loaded) -> Chip:
    """Return the state of the record as a sign with its word."""
    record = loaded.record
    words = tr("record", record.status.label)
    if record.status is RecordStatus.DRAFT:
        words = tr("editor", NUMBERED_DRAFT, {"number": str(record.draft)})
    return Chip(RECORD[record.status], words)


class RecordActions(QObject):
    """The buttons of the record's head and what they do.

    `paper_wanted` asks what shall stand on paper, `spot_wanted` for a paragraph that is to be settled first.
    """

    paper_wanted = Signal()
    spot_wanted = Signal(str)

    def __init__(self, desk: Desk, writing: Writing, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._writing, self._page = desk, writing, page
        self._loaded: Loaded | None = None
        self._menu = QMenu()
        self._more = more_button(self._menu, tr("editor", MORE))
        self._more.setObjectName("more")
        self._print = button(tr("editor", PRINT), "printer")
        self._print.setObjectName("print")
        self._print.clicked.connect(self.print_record)
        self._step = primary("")
        self._step.setObjectName("next-step")
        self._step.clicked.connect(self._take_step)
        shut(desk, self._step)
        self._next: RecordStatus | None = None
        self._is_unsigned = False
        self.history = history_action(self, self.show_history)

    def parts(self) -> tuple[QPushButton, ...]:
        """Return the buttons in the order they stand."""
        return self._more, self._print, self._step

    def offers(self) -> list[QAction]:
        """Return what can be done with the record, for the palette."""
        return [self.history] if self._loaded is not None else []

    def show_record(self, loaded: Loaded) -> None:
        """Offer what can be done with *loaded* now."""
        self._loaded = loaded
        signatories = loaded.dossier.signatories_of(loaded.record.uid)
        steps = next_statuses(loaded.record, signatories=len(signatories))
        self._next = steps[0] if steps else None
        self._is_unsigned = any(not one.has_signed for one in signatories)
        self._step.setVisible(self._next is not None)
        if self._next is not None:
            self._step.setText(tr("editor", SIGN if self._must_sign() else STEPS[self._next]))
        self._fill_menu(steps[1:])

    def _must_sign(self) -> bool:
        return self._next is RecordStatus.SIGNED and self._is_unsigned

    def _fill_menu(self, steps: tuple[RecordStatus, ...]) -> None:
        menu = self._menu
        menu.clear()
        for status in steps:
            shut(self._desk, menu.addAction(tr("editor", STEPS[status]), partial(self._take, status)))
        for ending, kind in EXPORT_KINDS:
            words = tr("editor", EXPORT, {"kind": tr("export", kind)})
            menu.addAction(words, partial(self.export, ending)).setObjectName(f"export{ending}")
        menu.addAction(tr("editor", SIGNATURES), partial(self.go_to_meeting, "signatures"))
        if self._loaded is not None and self._loaded.record.status is RecordStatus.DISTRIBUTED:
            noted = menu.addAction(tr("editor", DISTRIBUTION), self.distribute)
            noted.setObjectName("distribution")
            shut(self._desk, noted)
        menu.addAction(self.history)
        if self._loaded is not None and self._loaded.record.status.is_frozen:
            correct = menu.addAction(tr("editor", CORRIGENDUM), self.begin_corrigendum)
            correct.setObjectName("corrigendum")
            shut(self._desk, correct)
        if self._loaded is not None and not self._loaded.record.status.is_frozen:
            on_paper = menu.addAction(tr("editor", ON_PAPER), self.paper_wanted.emit)
            on_paper.setObjectName("on-paper")
            menu.addSeparator()
            remove = menu.addAction(tr("editor", REMOVE), self.remove)
            remove.setObjectName("remove-record")
            shut(self._desk, on_paper, remove)

    def print_record(self) -> None:
        """Open the print dialog on the record, saved first."""
        from desktop_app.ui.dialogs.print_dialog import PrintDialog

        if self._loaded is not None:
            self._writing.save()
            record = self._writing.read()
            dialog = PrintDialog(
                self._desk, record.uid, record.title, meeting=record.meeting, parent=self._page.window()
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def export(self, ending: str) -> None:
        """Ask for a place and write the record there, saved first, in the format of *ending*."""
        from desktop_app.ui.dialogs.export import export_paper

        if self._loaded is not None:
            self._writing.save()
            record = self._writing.read()
            export_paper(self._desk, record.uid, record.title, ending)

    def _take_step(self) -> None:
        if self._must_sign():
            self.go_to_meeting("signatures")
        elif self._next is RecordStatus.DISTRIBUTED:
            self.distribute()
        elif self._next is not None:
            self._take(self._next)

    def distribute(self, *, restore: bool = False) -> None:
        """Ask when and to whom the record goes out, and note it."""
        from desktop_app.ui.dialogs.distribute import DistributeDialog

        if self._loaded is not None:
            loaded = self._loaded
            dialog = DistributeDialog(self._desk, loaded.dossier, loaded.record, self._page.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.agreed.connect(partial(self._writing.distribute, dialog))
            dialog.begin(restore=restore)

    def _take(self, status: RecordStatus) -> None:
        """Take the record on; what does not fit in it is looked for first, off the window's thread."""
        assert self._loaded is not None
        record = self._writing.read()
        look = partial(findings, self._loaded.dossier, record)
        self._desk.tasks.read(look, partial(self._decide, status, record))

    def _decide(self, status: RecordStatus, record: Record, found: Sequence[Finding]) -> None:
        from desktop_app.ui.dialogs.adopt import may_take

        if may_take(self._desk.messages, record, status, found):
            self._writing.save()
            self._writing.take_on(status)
        elif found and found[0].paragraph:
            self.spot_wanted.emit(str(found[0].paragraph))

    def corrigendum_button(self) -> QPushButton:
        """Return a button that begins a corrigendum, for where it is said that nothing can be typed."""
        made = button(tr("editor", CORRIGENDUM))
        made.setObjectName("begin-corrigendum")
        made.clicked.connect(self.begin_corrigendum)
        shut(self._desk, made)
        return made

    def begin_corrigendum(self) -> None:
        """Begin a corrigendum to the adopted record and go to it."""
        if self._loaded is not None:
            work = partial(start_corrigendum, self._desk.store, self._loaded.record.uid)
            self._desk.tasks.write(work, lambda made: self._desk.go(Place("record", made.uid)))

    def go_to_meeting(self, tab: str = "record") -> None:
        """Go to a tab of the record's meeting."""
        if self._loaded is not None:
            self._desk.go(Place("meeting", self._loaded.record.meeting, tab=tab))

    def show_history(self) -> None:
        """Go to the history of the record, saved first."""
        if self._loaded is not None:
            self._writing.save()
            self._desk.go(Place("history", self._loaded.record.uid, tab="record"))

    def remove(self) -> None:
        """Remove the record; it can be put back from the line at the foot."""
        if self._loaded is not None:
            record = self._loaded.record
            self._desk.tasks.write(partial(remove_record, self._desk.store, record.uid), self._removed)

    def _removed(self, undo: Undo) -> None:
        assert self._loaded is not None
        self._writing.record = None
        words = tr("undo", undo.words, undo.values)
        self._desk.tell(Done(words, undo))
        self._desk.go(Place("meeting", self._loaded.record.meeting, tab="record"))
