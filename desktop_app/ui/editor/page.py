"""The page on which a record is written, with its pages beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QWidget

from db.records.standing import RecordStatus
from desktop_app.ui.editor.actions import RecordActions
from desktop_app.ui.editor.attribution import parties_of
from desktop_app.ui.editor.field_tips import mismatches
from desktop_app.ui.editor.find_bar import FindBar
from desktop_app.ui.editor.head import NAMES, Head
from desktop_app.ui.editor.header import RecordHeader
from desktop_app.ui.editor.notices import Notices
from desktop_app.ui.editor.preview import Preview
from desktop_app.ui.editor.ready_to_sign import ReadyToSign
from desktop_app.ui.editor.style_bar import StyleBar
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.editor.writing import Loaded, Writing
from desktop_app.ui.forms.draft_places import DRAFT, asked_for
from desktop_app.ui.look.words import Ground, column, hairline, pane
from desktop_app.ui.page import Page
from desktop_app.usecases.record.live_text import facts_in, kept_in_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from db.records.problems import Problem
    from db.records.record import Record
    from desktop_app.ui.desk import Desk, Place
    from desktop_app.usecases.keeping.drafts import Draft
    from desktop_app.usecases.record.readiness import Finding

SPLIT = (530, 470)
FIND, DISTRIBUTE = "find", "distribute"
"""The spots of a place that ask to find something in the text, and to distribute it."""


class RecordPage(Page):
    """Shows one record: its head, its text and, beside it, the real pages."""

    wants_rail = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("record-editor")
        self._loaded: Loaded | None = None
        self._spot = ""
        self._header, self._notices = RecordHeader(), Notices()
        self.head, self.surface, self.preview = Head(), Surface(), Preview(desk.tasks)
        self.style_bar, self.find_bar = StyleBar(self.surface), FindBar(self.surface)
        self.ready = ReadyToSign(desk.tasks)
        self.writing = Writing(desk, self.record, self)
        self.actions_of = RecordActions(desk, self.writing, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._header.set_actions(*self.actions_of.parts())
        self._tools = pane(column(self.style_bar, hairline()))
        text = column(self.head, hairline(), self._tools, self.find_bar, (self.surface, 1), self.ready)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(Ground("surface", text))
        split.addWidget(self.preview)
        split.setSizes(list(SPLIT))
        split.setChildrenCollapsible(False)
        self.setLayout(column(self._header, self._notices, hairline(), (split, 1)))

    def _connect(self) -> None:
        self._header.back.connect(self.actions_of.go_to_meeting)
        self.actions_of.paper_wanted.connect(self.head.choose_paper)
        self.actions_of.spot_wanted.connect(self.surface.go_to)
        self.surface.edited.connect(self._edited)
        self.head.edited.connect(self._edited)
        self.find_bar.closed.connect(self.surface.setFocus)
        writing = self.writing
        writing.loaded.connect(self._show)
        writing.draft_found.connect(self._offer_draft)
        writing.saved.connect(self._saved)
        writing.kept.connect(self._header.tell_kept)
        writing.refused.connect(self._refused)
        writing.overtaken.connect(lambda: self._notices.offer_other(writing.discard))
        self.ready.wanted.connect(partial(_lead_to, self))
        QShortcut(QKeySequence("F8"), self, self.preview.toggle)
        QShortcut(QKeySequence("F7"), self, partial(self.ready.step, 1))
        QShortcut(QKeySequence("Shift+F7"), self, partial(self.ready.step, -1))

    # --- what the frame asks of a page
    def show_place(self, place: Place) -> None:
        """Load the record of *place*; its spot is a paragraph to go to, the draft, or what is to be found."""
        if place.uid is not None:
            self._spot = place.spot
            self.find_bar.close_bar()
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
        """Return the text, or what is to be found in it."""
        return self.find_bar.field if self.find_bar.isVisibleTo(self) else self.surface

    def save(self) -> bool:
        """Save the record as it stands."""
        self.writing.save()
        return True

    def print_(self) -> bool:
        """Open the print dialog."""
        self.actions_of.print_record()
        return True

    def find_here(self) -> bool:
        """Open the find bar."""
        self.find_bar.open_bar()
        return True

    def offered_actions(self) -> Sequence[QAction]:
        """Return what can be done with the record."""
        return self.actions_of.offers()

    # --- the record
    def record(self) -> Record:
        """Return the record as it stands on the page, saved or not."""
        assert self._loaded is not None
        record = self.head.applied_to(self._loaded.record)
        if record.status.is_frozen:
            return record
        return replace(record, paragraphs=self.surface.paragraphs())

    def _show(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._header.show_loaded(loaded)
        self.actions_of.show_record(loaded)
        if self.writing.is_changed:  # it only stands in another state
            self._header.tell_unsaved()
            return
        self._notices.clear()
        self.preview.set_dossier(loaded.dossier, loaded.pictures)
        self._put(loaded.record)
        self.style_bar.set_parties(parties_of(loaded.dossier))
        facts = facts_in(loaded.dossier, loaded.record.language, loaded.record.on_paper)
        self.style_bar.insert_menu.show_facts(facts)
        self._notices.tell_numbers(mismatches(loaded.record, facts))
        self.surface.go_to(self._spot)
        if self._spot == FIND:
            self._spot = ""
            self.find_here()
        elif asked_for(self._spot) or (
            self._spot == DISTRIBUTE and loaded.record.status is not RecordStatus.DISTRIBUTED
        ):
            restore, self._spot = self._spot != DISTRIBUTE, ""
            self.actions_of.distribute(restore=restore)
        self._tools.setVisible(not self.writing.is_fixed)
        if loaded.record.status.is_frozen:
            self._notices.tell_locked(loaded.record, self.actions_of.corrigendum_button())

    def _put(self, record: Record) -> None:
        self.surface.show_record(record)
        self.head.show_record(record)
        if self.writing.is_fixed:
            self.surface.setReadOnly(True)
            self.head.fix()
        assert self._loaded is not None
        shown = self.record()
        self.preview.follow(shown)
        self.ready.follow(self._loaded.dossier, shown, at_once=True)

    def _edited(self) -> None:
        if self._loaded is None or self.writing.is_fixed:
            return
        if not self.writing.is_changed:
            self._header.tell_unsaved()
        self.writing.edited()
        record = self.record()
        self.preview.follow(record)
        self.ready.follow(self._loaded.dossier, record)

    def _saved(self, record: Record) -> None:
        assert self._loaded is not None
        self._loaded = replace(self._loaded, record=record)
        self.head.show_problems(())
        self._header.tell_saved(record)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.head.show_problems(problems)
        self._notices.tell_problems(one for one in problems if one.place not in NAMES)

    def _offer_draft(self, draft: Draft) -> None:
        if self._spot == DRAFT:
            self._restore(draft)
        else:
            self._notices.offer_draft(draft, self.writing.discard, lambda: self._restore(draft))

    def _restore(self, draft: Draft) -> None:
        if self._loaded is not None:
            self._put(kept_in_step(self._loaded.dossier, draft.record))
            self.writing.adopt_draft()
            self._header.tell_unsaved()


def _lead_to(page: RecordPage, finding: Finding) -> None:
    if finding.paragraph is not None:
        page.surface.go_to(str(finding.paragraph), finding.values.get("said", ""))
        page.surface.setFocus()
    else:
        page.actions_of.go_to_meeting(finding.tab)
