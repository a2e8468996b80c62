"""Going back to a copy: which one, what stands in it, whether it is whole; then it takes its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QWidget

from db.records.problems import Locked
from db.records.words import T
from desktop_app.ui.backup.copies_model import CopiesModel, Listed
from desktop_app.ui.backup.figures_grid import FiguresGrid
from desktop_app.ui.backup.words import moment
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.look.buttons import button, named, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.dates import write_date
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Tone, Type
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.passphrases.way_in import WayIn
from desktop_app.usecases.keeping.backup import look_inside, try_copy

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.ui.work.tasks import Tasks
    from desktop_app.usecases.keeping.backup import Contents, Copy, Inside, MeetingInside

WIDTH, HEIGHT, LIST = 820, 560, 340
WHAT = T("backup", "Go back to the copy of {when}?")
KEPT = T("backup", "The file of now is set aside whole, in the folder “{folder}”. Nothing is thrown away.")
TRYING = T("backup", "Reading all of it…")
GOOD = T("backup", "Every byte is as it was written, and everything in it can be read.")


class GoBackDialog(QDialog):
    """Shows copies and what stands in the chosen one. `tried` tells a copy and whether it is whole.

    It is accepted when the person wants to go back to `chosen()`. Looking and trying write nothing.
    """

    tried = Signal(object, bool)

    def __init__(
        self,
        file: Path,
        copies: Sequence[Listed],
        tasks: Tasks,
        parent: QWidget,
        *,
        now: Contents | None = None,
        chosen: Copy | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._tasks = file, tasks
        self.setObjectName("go-back-dialog")
        give_help(self, "backup")
        self.setWindowTitle(tr("backup", T("backup", "Go back to a copy")))
        self._what = Words("", Type.HEADING, 600, wrap=True)
        kept = Words(tr("backup", KEPT, {"folder": f"{file.stem} set aside"}), tone="text2", wrap=True)
        self._model = CopiesModel(self)
        self._model.show_lines(copies)
        self._table = self._make_table()
        copies_card = Card(column(self._table, margins=(1, 4, 1, 4)))
        copies_card.setFixedWidth(look_now().px(LIST))
        middle = row(copies_card, (self._inside(now), 1), gap=24, margins=(24, 16, 24, 16))
        top = column(self._what, kept, gap=6, margins=(24, 22, 24, 0))
        self.setLayout(column(top, (pane(middle), 1), hairline(), self._answers()))
        open_at(self, WIDTH, HEIGHT)
        self._choose(chosen)

    def _make_table(self) -> RecordTable:
        table = RecordTable(tr("backup", T("backup", "Copies")))
        table.setObjectName("copies-to-choose")
        table.setSelectionMode(RecordTable.SelectionMode.SingleSelection)
        table.show_model(self._model, [150, GROWS, 0, 0])
        table.setColumnHidden(2, True)
        table.setColumnHidden(3, True)
        table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        return table

    def _inside(self, now: Contents | None) -> QWidget:
        """Return what stands in the chosen copy, beside what stands in the file *now*."""
        self._figures = FiguresGrid(now)
        self._meetings = QListWidget()
        self._meetings.setObjectName("meetings-inside")
        self._meetings.setFrameShape(QFrame.Shape.NoFrame)
        self._meetings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._meetings.setAccessibleName(tr("backup", T("backup", "Meetings in the copy")))
        self._result = Words("", wrap=True)
        self._result.setObjectName("trial")
        self._way_in = WayIn(self._tasks)
        self._way_in.opened.connect(self._look)
        title = Words(tr("backup", T("backup", "Meetings in it")), weight=500)
        listed = Card(column(self._meetings, margins=(1, 4, 1, 4)))
        return pane(column(self._figures, 14, title, 6, (listed, 1), 10, self._way_in, self._result))

    def _answers(self) -> QWidget:
        self._try = named(button(tr("backup", T("backup", "Try this copy"))), "try-copy")
        no = named(button(tr("messages", T("messages", "Cancel"))), "cancel")
        self._yes = named(primary(tr("backup", T("backup", "Go back to this copy"))), "yes")
        self._try.clicked.connect(self._begin_trial)
        no.clicked.connect(self.reject)
        self._yes.clicked.connect(self.accept)
        return pane(row(self._try, None, no, self._yes, gap=8, margins=(24, 14, 24, 16)))

    def chosen(self) -> Copy | None:
        """Return the copy that is chosen, if there is any."""
        return self._model.copy_in(self._table.currentIndex().row())

    def _choose(self, copy: Copy | None) -> None:
        rows = range(self._model.rowCount())
        found = [number for number in rows if self._model.copy_in(number) == copy]
        self._table.setCurrentIndex(self._model.index(found[0] if found else 0, 0))
        self._table.setFocus()

    # looking inside

    def _look(self) -> None:
        copy = self.chosen()
        if copy is None:
            return
        self._what.setText(tr("backup", WHAT, {"when": moment(copy.made_at)}))
        self.setAccessibleName(self._what.text())
        self._say("", "text")
        self._way_in.hide()
        self._yes.setEnabled(True)
        self._meetings.clear()
        self._figures.show_contents(copy.contents)
        self._tasks.read(
            partial(look_inside, copy.path), partial(self._show, copy), partial(self._fail, copy)
        )

    def _show(self, copy: Copy, inside: Inside) -> None:
        if copy == self.chosen():
            lines = [_line(one) for one in inside.meetings]
            self._meetings.addItems(lines)
            for number, line in enumerate(lines):
                self._meetings.item(number).setToolTip(line)
            if not inside.meetings:
                self._meetings.addItem(tr("backup", T("backup", "None yet")))

    # trying

    def _begin_trial(self) -> None:
        if (copy := self.chosen()) is not None:
            self._try.setEnabled(False)
            self._say(tr("backup", TRYING), "text2")
            work = partial(try_copy, copy, self._file)
            self._tasks.read(work, partial(self._passed, copy), partial(self._fail, copy))

    def _passed(self, copy: Copy, _: object) -> None:
        self._end_trial(copy, is_whole=True)
        if copy == self.chosen():
            self._say(tr("backup", GOOD), "ok")

    def _fail(self, copy: Copy, error: Exception) -> None:
        from desktop_app.ui.messages.failures import as_trouble

        trouble = as_trouble(error)
        if trouble is None:
            self._tasks.failed.emit(error)
            return
        if isinstance(trouble, Locked):
            self._try.setEnabled(True)
            if copy == self.chosen():
                self._yes.setEnabled(False)
                self._way_in.ask(copy.path, self._file.parent)
            return
        self._end_trial(copy, is_whole=False)
        if copy == self.chosen():
            self._say(" ".join(one for one in trouble_sentences(trouble) if one), "bad")

    def _end_trial(self, copy: Copy, *, is_whole: bool) -> None:
        self._try.setEnabled(True)
        self._model.note_trial(copy, is_whole=is_whole)
        self.tried.emit(copy, is_whole)

    def _say(self, words: str, tone: Tone) -> None:
        self._result.set_tone(tone)
        self._result.setText(words)


def _line(meeting: MeetingInside) -> str:
    from datetime import date

    from PySide6.QtCore import QLocale

    try:
        day = write_date(date.fromisoformat(meeting.day), QLocale())
    except ValueError:
        day = meeting.day
    return " · ".join(one for one in (day, meeting.title) if one)
