"""The page on which a record is written, with its pages beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.editor.actions import RecordActions, chip_of
from desktop_app.ui.editor.find_bar import FindBar
from desktop_app.ui.editor.head import Head
from desktop_app.ui.editor.preview import Preview
from desktop_app.ui.editor.style_bar import StyleBar
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.editor.writing import Loaded, Writing
from desktop_app.ui.forms.draft_keeper import time_of_day
from desktop_app.ui.forms.news import News
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.words import Ground, column, hairline
from desktop_app.ui.translate import sentence, tr

if TYPE_CHECKING:
    from db.records.problems import Problem
    from db.records.record import Record
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.look.chip import Chip
    from desktop_app.usecases.drafts import Draft

DRAFT_FOUND = T("editor", "Text from {time} was not saved when the program stopped.")
RESTORE = T("editor", "Restore")
DISCARD = T("editor", "Discard")
OVERTAKEN = T("editor", "This record was saved in another window meanwhile. Your text is safe in a draft.")
SHOW_OTHER = T("editor", "Show the other version")
LOCKED = T("editor", "The text can't change after adoption; a correction becomes a corrigendum.")
SAVED_AT = T("editor", "saved {time}")
DRAFT_KEPT = T("editor", "draft kept {time}")
NOT_SAVED = T("editor", "not saved yet")
SPLIT = (530, 470)


class RecordPage(QWidget):
    """Shows one record: its head, its text and, beside it, the real pages."""

    wants_rail = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("record-editor")
        self._desk = desk
        self._loaded: Loaded | None = None
        self._chip: Chip | None = None
        self._header = PageHeader(margin=24)
        self._news = News()
        self.head, self.surface, self.preview = Head(), Surface(), Preview(desk.tasks)
        self.find_bar = FindBar(self.surface)
        self.writing = Writing(desk, self.record, self)
        self.actions_of = RecordActions(desk, self.writing, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._header.set_actions(*self.actions_of.parts())
        text = Ground(
            "surface",
            column(
                self.head,
                hairline(),
                StyleBar(self.surface),
                hairline(),
                self.find_bar,
                (self.surface, 1),
            ),
        )
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(text)
        self._split.addWidget(self.preview)
        self._split.setSizes(list(SPLIT))
        self._split.setChildrenCollapsible(False)
        self.setLayout(column(self._header, self._news, hairline(), (self._split, 1)))

    def _connect(self) -> None:
        self._header.back.connect(self._go_back)
        self.surface.edited.connect(self._edited)
        self.head.edited.connect(self._edited)
        self.find_bar.closed.connect(self.surface.setFocus)
        writing = self.writing
        writing.loaded.connect(self._show)
        writing.draft_found.connect(self._offer_draft)
        writing.saved.connect(self._saved)
        writing.kept.connect(lambda time: self._say(tr("editor", DRAFT_KEPT, {"time": time})))
        writing.refused.connect(self._refused)
        writing.overtaken.connect(self._overtaken)
        QShortcut(QKeySequence("F8"), self, self.toggle_pages)

    # --- what the frame asks of a page
    def show_place(self, place: Place) -> None:
        """Load the record of *place*."""
        if place.uid is not None:
            self.writing.open(place.uid)

    def may_leave(self) -> bool:
        """Keep what is not saved and let go."""
        self.writing.leave()
        return True

    def let_go(self) -> None:
        """End what works for the page: the file is closed."""
        self.preview.close_worker()

    def title(self) -> str:
        """Return the title of the record."""
        return self._loaded.record.title if self._loaded else ""

    def first_focus(self) -> QWidget:
        """Return the text."""
        return self.surface

    def help_page(self) -> str:
        """Return the manual's page about this place."""
        return "record"

    def save(self) -> None:
        """Save the record as it stands."""
        self.writing.save()

    def print_(self) -> None:
        """Open the print dialog."""
        self.actions_of.print_record()

    def find(self) -> None:  # type: ignore[override]  # the other one looks up system windows by number
        """Open the find bar."""
        self.find_bar.open_bar()

    # --- the record
    def record(self) -> Record:
        """Return the record as it stands on the page, saved or not."""
        assert self._loaded is not None
        record = self.head.applied_to(self._loaded.record)
        if record.status.is_frozen:
            return record
        return replace(record, paragraphs=self.surface.paragraphs())

    def toggle_pages(self) -> None:
        """Show or hide the pages."""
        self.preview.setVisible(not self.preview.isVisible())

    def _show(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._news.clear()
        self._put(loaded.record)
        self.preview.set_dossier(loaded.dossier, loaded.pictures)
        self._follow()
        self._header.set_title(loaded.record.title)
        self._header.set_back(loaded.dossier.meeting.label())
        self._chip = chip_of(loaded)
        self._say("")
        self.actions_of.show_record(loaded)
        if loaded.record.status.is_frozen:
            self._news.tell(tr("editor", LOCKED), "info")

    def _put(self, record: Record) -> None:
        self.surface.family, self.surface.language = record.family, str(record.language)
        right_to_left = record.language.is_right_to_left
        self.surface.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.surface.set_paragraphs(record.paragraphs)
        self.surface.setReadOnly(record.status.is_frozen)
        self.head.show_record(record)

    def _say(self, state: str) -> None:
        assert self._loaded is not None
        record = self._loaded.record
        facts = [
            ("file-text", tr("record", record.family.label)),
            ("language", tr("language", record.language.label)),
        ]
        self._header.set_facts([*facts, ("history", state)] if state else facts, self._chip)

    def _edited(self) -> None:
        if self._loaded is None or self._loaded.record.status.is_frozen:
            return
        if not self.writing.is_changed:
            self._say(tr("editor", NOT_SAVED))
        self.writing.edited()
        self._follow()

    def _follow(self) -> None:
        self.preview.follow(self.record())

    def _saved(self, record: Record) -> None:
        assert self._loaded is not None
        self._loaded = replace(self._loaded, record=record)
        self._header.set_title(record.title)
        self.head.show_problems(())
        self._say(tr("editor", SAVED_AT, {"time": time_of_day(datetime.now().astimezone())}))

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.head.show_problems(problems)
        rest = [sentence(one) for one in problems if one.place not in {"title", "preface", "reference"}]
        if rest:
            self._news.tell(" ".join(dict.fromkeys(rest)), "bad")

    def _overtaken(self) -> None:
        other = button(tr("editor", SHOW_OTHER))
        other.clicked.connect(self.writing.discard)
        self._news.tell(tr("editor", OVERTAKEN), "warn", other)

    def _offer_draft(self, draft: Draft) -> None:
        discard, restore = button(tr("editor", DISCARD), kind="flat"), button(tr("editor", RESTORE))
        discard.setObjectName("discard-draft")
        restore.setObjectName("restore-draft")
        discard.clicked.connect(self.writing.discard)
        restore.clicked.connect(lambda: self._restore(draft))
        self._news.tell(
            tr("editor", DRAFT_FOUND, {"time": time_of_day(draft.kept_at)}), "warn", discard, restore
        )

    def _restore(self, draft: Draft) -> None:
        if self._loaded is not None:
            self._put(draft.record)
            self.writing.adopt_draft()
            self._say(tr("editor", NOT_SAVED))
            self._follow()

    def _go_back(self) -> None:
        if self._loaded is not None:
            self._desk.go(Place("meeting", self._loaded.record.meeting, tab="record"))
