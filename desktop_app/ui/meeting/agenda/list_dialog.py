"""An agenda that comes in as a list: pasted or read from a file, understood, seen, and then taken."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from db.records.problems import Refused, Trouble
from db.records.words import T
from desktop_app.ui.forms.choice_editors import Combo
from desktop_app.ui.forms.columns_card import ColumnsCard, remember, remembered
from desktop_app.ui.forms.date_editors import TimeEditor
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.look.words import CutWords, Words, column, hairline, pane, row
from desktop_app.ui.meeting.agenda.lines_model import AgendaLinesModel, problem_words
from desktop_app.ui.meeting.dropped_files import files_in
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.messages.failures import as_trouble
from desktop_app.usecases.intake.agenda_columns import FIELDS, recognise_agenda
from desktop_app.usecases.intake.agenda_lists import KINDS, agenda_lines, read_agenda, tree_of
from desktop_app.usecases.intake.origins import Origin

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.intake.agenda_lists import AgendaLine
    from desktop_app.usecases.intake.columns import Layout
    from desktop_app.usecases.intake.origins import Sheet

ROOM = "agenda-list"
TITLE = T("agenda", "Paste or read an agenda")
PASTE, CHOOSE = T("intake", "Paste from Excel or Word"), T("intake", "Choose a file…")
DROP = T("agenda", "Drop an agenda here")
HOW = T(
    "agenda",
    "A table of Excel or Word, or lines of text, with titles, times and speakers. You see every entry first.",
)
APPEND, REPLACE = T("agenda", "After what is there"), T("agenda", "In place of it")
IN_ROW = T("agenda", "Row {row}: {what}")
BEGINS = T("agenda", "First entry at")
KINDS_WORDS = T("agenda", "Agendas")
COPIED = T("intake", "What was copied")
ADD = T("figures", "Add {count} entry"), T("figures", "Add {count} entries")
LEFT_OUT = T("figures", "{count} row left out"), T("figures", "{count} rows left out")
LOOK_AT = T("figures", "{count} to look at"), T("figures", "{count} to look at")
CANCEL = T("print", "Cancel")


class AgendaListDialog(QDialog):
    """Shows what becomes of each row. `agreed` hands on the entries, and whether they replace the others."""

    agreed = Signal(object, bool)

    def __init__(self, desk: Desk, first_day: date | None, *, has_entries: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("agenda-list-dialog")
        give_help(self, "agenda")
        self.setWindowTitle(tr("agenda", TITLE))
        self.setAcceptDrops(True)
        self._desk, self._first_day = desk, first_day
        self._turn = 0
        self._origin, self._sheets = Origin(), ()  # type: tuple[Origin, tuple[Sheet, ...]]
        self._layout: Layout | None = None
        self.lines: tuple[AgendaLine, ...] = ()
        self._news, self._model = News((24, 16, 24, 0)), AgendaLinesModel(self)
        self._columns, self._sheet = ColumnsCard(FIELDS, "agenda"), Combo()
        self._begins = TimeEditor("begins")
        self._how = Segmented([(False, tr("agenda", APPEND)), (True, tr("agenda", REPLACE))], False)
        self._how.setObjectName("append-or-replace")
        self._how.setVisible(has_entries)
        self._lay_out()
        self._connect()
        open_at(self, 980, 640)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start())
        self._pages.addWidget(self._filled())
        cancel = button(tr("print", CANCEL))
        cancel.setObjectName("cancel")
        cancel.clicked.connect(self.reject)
        self._add = primary(tr("agenda", T("agenda", "Add")))
        self._add.setObjectName("take-agenda")
        self._add.setDefault(True)
        self._add.setEnabled(False)
        self._said = Words("", weight=500)
        self._said.setObjectName("agenda-summary")
        foot = pane(row(self._said, None, self._how, cancel, self._add, gap=8, margins=(24, 12, 24, 16)))
        self.setLayout(column(self._news, (self._pages, 1), hairline(), foot))

    def _start(self) -> QWidget:
        choose, paste = primary(tr("intake", CHOOSE)), button(tr("intake", PASTE), tip="Ctrl+V")
        choose.setObjectName("choose-agenda")
        paste.setObjectName("paste-agenda")
        choose.clicked.connect(self.choose_file)
        paste.clicked.connect(self.paste)
        return EmptyState(tr("agenda", DROP), tr("agenda", HOW), choose, paste)

    def _filled(self) -> QWidget:
        self._name = CutWords("", weight=500)
        self._name.setObjectName("agenda-source")
        self._sheet.setObjectName("agenda-sheet")
        self._sheet.setAccessibleName(tr("intake", T("intake", "Sheet")))
        show = button(tr("intake", T("intake", "Columns")), "table")
        show.setObjectName("agenda-columns")
        show.setCheckable(True)
        show.toggled.connect(self._columns.setVisible)
        self._columns.hide()
        self._begins.widget.setFixedWidth(look_now().px(84))
        self._begins.widget.setAccessibleName(tr("agenda", BEGINS))
        self._begin_row = pane(row(Words(tr("agenda", BEGINS), tone="text2"), self._begins.widget, gap=8))
        self.table = RecordTable(tr("agenda", TITLE), height=Height.CLOSE_ROW)
        self.table.setObjectName("agenda-lines")
        self.table.show_model(self._model, (52, GROWS, 176, 150, 230))
        head = row((self._name, 1), self._begin_row, self._sheet, show, gap=10)
        self._about = Words("", tone="warn", weight=500, wrap=True)
        self._about.setObjectName("agenda-problem")
        self._about.setMinimumHeight(look_now().px(20))
        card = Card(column((self.table, 1), margins=(1, 4, 1, 4)))
        return pane(column(head, 12, self._columns, 8, (card, 1), 10, self._about, margins=(24, 16, 24, 10)))

    def _connect(self) -> None:
        self._sheet.activated.connect(self._choose_sheet)
        self._columns.changed.connect(self._understand)
        self._begins.changed.connect(lambda: self._understand(self._layout))
        self._add.clicked.connect(self._agree)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell_problem())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)

    # where the agenda comes from

    def choose_file(self) -> None:
        """Ask for a file and read the agenda in it."""
        kinds = " ".join(f"*.{one}" for one in sorted(KINDS))
        choices = Choices(tr("agenda", TITLE), f"{tr('agenda', KINDS_WORDS)} ({kinds})", Path.home())
        if (path := self._desk.messages.pick_file(choices)) is not None:
            self.read(Origin(path))

    def paste(self) -> None:
        """Read what was copied in another program."""
        copied = QApplication.clipboard().mimeData()
        if copied is not None and (found := files_in(copied)):
            self.read(Origin(found[0]))
        elif copied is not None:
            self.read(Origin(None, copied.text(), copied.html() if copied.hasHtml() else ""))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped here."""
        for path in files_in(event.mimeData())[:1]:
            event.acceptProposedAction()
            self.read(Origin(path))

    def read(self, origin: Origin) -> None:
        """Read the agenda in *origin*, off the window's thread."""
        self._turn += 1
        self._origin = origin
        work = partial(read_agenda, origin, QLocale().bcp47Name().partition("-")[0])
        self._desk.tasks.read(work, partial(self._arrived, self._turn), partial(self._refuse, self._turn))

    def _arrived(self, turn: int, sheets: tuple[Sheet, ...]) -> None:
        if turn == self._turn:
            self._news.clear()
            self._sheets = sheets
            path = self._origin.path
            self._name.setText(path.name if path else tr("intake", COPIED))
            self._sheet.clear()
            for one in sheets:
                self._sheet.addItem(one.name)
            self._sheet.setVisible(len(sheets) > 1)
            self._choose_sheet(0)

    def _refuse(self, turn: int, error: Exception) -> None:
        if turn != self._turn:
            return
        if not isinstance(error, Refused | Trouble):
            self._desk.tasks.failed.emit(error)
            return
        trouble = as_trouble(error)
        self._news.tell(" ".join(filter(None, trouble_sentences(trouble))) if trouble else "", "bad")

    # how it is understood

    def _choose_sheet(self, place: int) -> None:
        sheet = self._sheets[place]
        layout = remembered(self._desk.preferences, sheet, recognise_agenda(sheet), FIELDS, ROOM)
        self._columns.show_sheet(sheet, layout)
        self._understand(layout)

    def _understand(self, layout: Layout | None) -> None:
        """Understand the rows so, off the window's thread, and show them."""
        self._layout = layout
        if layout is None or not self._sheets:
            return
        self._turn += 1
        sheet = self._sheets[max(self._sheet.currentIndex(), 0)]
        work = partial(agenda_lines, sheet, layout, self._first_day, self._begins.value())
        self._desk.tasks.read(work, partial(self._show, self._turn))

    def _show(self, turn: int, lines: tuple[AgendaLine, ...]) -> None:
        if turn != self._turn or self._layout is None:
            return
        self.lines = lines
        columns = self._layout.columns
        self._begin_row.setVisible("duration" in columns and not {"time", "starts"} & {*columns})
        self._model.show_lines(lines)
        self._pages.setCurrentIndex(1)
        self._count()
        if not self.table.currentIndex().isValid():
            first = next((place for place, one in enumerate(lines) if one.problems), 0)
            self.table.setCurrentIndex(self._model.index(first, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_problem()

    def _tell_problem(self) -> None:
        """Say in full what of the current row could not be read."""
        line = self._model.line(self.table.currentIndex())
        said = problem_words(line) if line else ""
        number = {"row": str(line.row + 1), "what": said} if line else {}
        self._about.setText(tr("agenda", IN_ROW, number) if said else "")

    def _count(self) -> None:
        taken = sum(one.item is not None for one in self.lines)
        unsure = sum(bool(one.problems) for one in self.lines if one.item is not None)
        left = len(self.lines) - taken
        said = (count(number, *words) for number, words in ((left, LEFT_OUT), (unsure, LOOK_AT)) if number)
        self._said.setText(", ".join(said))
        self._add.setText(count(taken, *ADD))
        self._add.setEnabled(taken > 0)

    def _agree(self) -> None:
        if self._layout is not None:
            sheet = self._sheets[max(self._sheet.currentIndex(), 0)]
            remember(self._desk.preferences, sheet, self._layout, ROOM)
            self.agreed.emit(tree_of(self.lines), bool(self._how.value()))
            self.accept()
