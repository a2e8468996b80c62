"""The tab of records: those of the meeting, and a form that starts another one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from db.records.identity import new_uid
from db.records.problems import Refused
from db.records.record import Record
from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.typed_draft import TypedDraft
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.meeting.records_model import WIDTHS, RecordsModel
from desktop_app.ui.meeting.tab import MeetingTab
from desktop_app.ui.only_read import may_change, shut
from desktop_app.usecases.meeting.meetings import propose_preface, propose_title
from desktop_app.usecases.record.live_text import propose_beginning
from desktop_app.usecases.record.records import file_record

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QModelIndex

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.meeting.tally import Tally

PLAN = Plan(
    "record",
    (
        GroupPlan(
            T("record", "Start a record"),
            T(
                "record",
                "Title and lines are proposed from what is known of the meeting; change them freely.",
            ),
            (
                (Cell("family", 6), Cell("language", 6)),
                (Cell("title"),),
                (Cell("preface"),),
            ),
        ),
    ),
)


class RecordsTab(MeetingTab):
    """The records of a meeting. One is opened by Enter; the form starts another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("record-tab")
        self._desk = desk
        self._dossier: Dossier | None = None
        self._proposed = ("", "")
        self._is_filing = False
        self._model = RecordsModel(self)
        self.table = RecordTable(tr("record", T("record", "Records")), height=Height.TWO_LINES)
        self.table.setObjectName("records-table")
        self.table.show_model(self._model, WIDTHS)
        self.table.opened.connect(self._open)
        self.form = RecordForm(Record(meeting=new_uid()), plan=PLAN)
        self.form.setObjectName("start-record-form")
        self._draft = TypedDraft(
            desk, "start-record", self.form, PLAN.names(), self, key=lambda record: record.meeting
        )
        self._stack = QStackedWidget()
        self._lay_out()
        for name in ("family", "language"):
            self.form.editor(name).changed.connect(self.propose)

    def _lay_out(self) -> None:
        another = button(tr("record", T("record", "Start another record")), "plus")
        another.setObjectName("start-another")
        another.clicked.connect(lambda: self.begin())  # noqa: PLW0108 - Qt would hand over "checked"
        shut(self._desk, another)
        listed = column(
            row(another, None, margins=(32, 14, 32, 12)),
            (pane(row((Card(column((self.table, 1), margins=(1, 4, 1, 4))), 1), margins=(32, 0, 32, 16))), 1),
        )
        start = primary(tr("record", T("record", "Start the record")))
        start.setObjectName("start-record")
        start.clicked.connect(self.start)
        shut(self._desk, start)
        self.form.set_read_only(self._desk.store.is_only_read)
        self.with_sentences = QCheckBox(
            tr("record", T("record", "Begin with sentences from the meeting’s data"))
        )
        self.with_sentences.setObjectName("with-sentences")
        self.with_sentences.setChecked(True)
        self._cancel = button(tr("record", T("record", "Back to the records")), kind="flat")
        self._cancel.setObjectName("back-to-records")
        self._cancel.clicked.connect(self._give_up)
        foot = row(self.with_sentences, None, self._cancel, start, gap=8, margins=(32, 0, 32, 16))
        self._listed = pane(listed)
        self._starting = pane(column(self._draft.news, (scrolled(self.form), 1), foot))
        self._stack.addWidget(self._listed)
        self._stack.addWidget(self._starting)
        self.setLayout(column((self._stack, 1)))

    def show_dossier(self, dossier: Dossier, _counted: Tally) -> None:
        """Show the records of *dossier*, or the form while there are none."""
        other = self._dossier is None or self._dossier.meeting.uid != dossier.meeting.uid
        self._dossier = dossier
        self._fill(dossier)
        if other and not dossier.records:
            self.begin()
        elif other or (dossier.records and not self._typed()):
            self._stack.setCurrentWidget(self._listed)

    def restore(self, _dossier: Dossier, _form: str, key: UUID | None) -> None:
        """Show again what was typed of a new record of the meeting *key*."""
        if key is not None:
            self.begin(restore=True)

    def first_focus(self) -> QWidget:
        """Return the list, or the form while a record is being begun."""
        return self.table if self.table.isVisibleTo(self) else self.form.focus()

    def may_leave(self) -> bool:
        """Keep what is typed as a draft and return that the person may go."""
        self._draft.leave()
        return True

    def begin(self, *, restore: bool = False) -> None:
        """Show the form for another record, with a proposal; *restore* shows what was typed there before."""
        if self._dossier is not None:
            office = self._dossier.office
            record = Record(meeting=self._dossier.meeting.uid)
            if office is not None:
                record = Record(meeting=self._dossier.meeting.uid, language=office.language)
            self.form.set_record(record)
            self._proposed = ("", "")
            self._draft.begin(restore=restore)
            self.propose()
            self.with_sentences.setChecked(True)
            self._cancel.setVisible(bool(self._dossier.records))
            self._stack.setCurrentWidget(self._starting)
            self.form.focus("family")

    def record_here(self) -> Record | None:
        """Return the record that is current, None while there is none."""
        if self._dossier is None or not self._dossier.records or self._is_starting:
            return None
        return self._dossier.records[max(self.table.currentIndex().row(), 0)]

    def find_here(self) -> bool:
        """Find in the text of the record that is current; return False while there is none."""
        record = self.record_here()
        if record is not None:
            self._desk.go(Place("record", record.uid, spot="find"))
        return record is not None

    def propose(self) -> None:
        """Fill title and lines for the family chosen, unless they were typed over."""
        if self._dossier is None:
            return
        record = self.form.record()
        self._desk.tasks.read(partial(_proposed, self._dossier, record), partial(self._take, record))

    def save(self) -> None:
        """Start the record, where one is being begun."""
        if self._is_starting and may_change(self._desk):
            self.start()

    def start(self) -> None:
        """Save the new record and open it; asked twice, it is begun once."""
        if self._is_filing:
            return
        problems = self.form.problems()
        if problems:
            self.form.show_problems(problems)
            self.form.focus(problems[0].place)
            return
        record = self.form.record()
        dossier = self._dossier if self.with_sentences.isChecked() else None
        self._is_filing = True
        work = self._draft.saving(partial(_file, self._desk.store, record, dossier))
        self._desk.tasks.write(work, self._started, self._not_started)

    def _take(self, asked: Record, proposed: tuple[str, str]) -> None:
        now = self.form.record()
        if (asked.family, asked.language) != (now.family, now.language):
            return  # chosen anew meanwhile; the answer to that may have come before this one
        was_typed = self._draft.is_typed
        title, preface = proposed
        for name, new, old in (("title", title, self._proposed[0]), ("preface", preface, self._proposed[1])):
            editor = self.form.editor(name)
            if editor.value() in {"", old.strip()}:
                editor.set_value(new)
        self._proposed = (title, preface)
        if not was_typed:
            self._draft.take()

    @property
    def _is_starting(self) -> bool:
        return self._stack.currentWidget() is self._starting

    def _typed(self) -> bool:
        record = self.form.record()
        proposed = {"", self._proposed[0]}
        return self._is_starting and record.title not in proposed

    def _give_up(self) -> None:
        self._draft.give_up()
        self._stack.setCurrentWidget(self._listed)

    def _started(self, record: Record) -> None:
        self._is_filing = False
        self._draft.saved()
        self._stack.setCurrentWidget(self._listed)
        self.outdated.emit()
        self._desk.go(Place("record", record.uid))

    def _not_started(self, error: Exception) -> None:
        self._is_filing = False
        if isinstance(error, Refused):
            self.form.show_problems(error.problems)
        else:
            self._desk.tasks.failed.emit(error)

    def _fill(self, dossier: Dossier) -> None:
        """List the records of *dossier*; the one that was current stays so."""
        current = self._model.line(self.table.currentIndex())
        self._model.show_dossier(dossier)
        place = self._model.place(current.record.uid) if current is not None else -1
        if place >= 0:
            self.table.setCurrentIndex(self._model.index(place, 0))

    def _open(self, index: QModelIndex) -> None:
        line = self._model.line(index)
        if line is not None:
            self._desk.go(Place("record", line.record.uid))


def _proposed(dossier: Dossier, record: Record) -> tuple[str, str]:
    """Return the title and the lines above it, in the language of the record."""
    about = dossier, record.family, record.language
    return propose_title(*about), propose_preface(*about)


def _file(store: Store, record: Record, dossier: Dossier | None) -> Record:
    """Save the new record; with a *dossier* it begins with the sentences that its data say."""
    if dossier is not None:
        text = propose_beginning(dossier, record.family, record.language)
        record = replace(record, paragraphs=text)
    return file_record(store, record)
