"""The form of the office's settings, with its bar to save."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.forms.draft_keeper import DraftKeeper
from desktop_app.ui.forms.draft_offer import offer_draft
from desktop_app.ui.forms.news_line import News, scrolled
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.save_bar import SaveBar
from desktop_app.ui.look.words import column, pane
from desktop_app.usecases.file.office import file_office, get_office
from desktop_app.usecases.keeping.drafts import OFFICE

if TYPE_CHECKING:
    from db.records.office import Office
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.forms.record_form import RecordForm
    from desktop_app.usecases.keeping.drafts import Draft

FORM = "office"
"""The form that the settings of the file are kept under while they are typed."""


class OfficePane(QWidget):
    """Shows the settings of the file between two other parts, keeps a draft of them and saves them."""

    def __init__(self, desk: Desk, form: RecordForm[Office], *, above: QWidget, below: QWidget) -> None:
        super().__init__()
        self._desk, self._form = desk, form
        self._stored = form.record()
        self._bar, self._news = SaveBar(), News()
        for part, name in zip(self._bar.focus_parts(), ("first-problem", "discard", "save"), strict=True):
            part.setObjectName(name)
        self.setLayout(column(self._news, (scrolled(pane(column(above, form, below, None))), 1), self._bar))
        self._drafts = DraftKeeper(desk, FORM, form.record, self)
        form.changed.connect(self._follow)
        self._bar.save.connect(self.save)
        self._bar.discard.connect(self._discard)
        if desk.store.is_only_read:
            form.set_read_only(True)

    def read(self, *, restore: bool = False) -> None:
        """Show the settings as they are stored, unless something is being typed; *restore* shows a draft."""
        if self._form.record() == self._stored:
            self._desk.tasks.read(partial(get_office, self._desk.store), partial(self._arrived, restore))

    def _arrived(self, restore: bool, office: Office) -> None:  # noqa: FBT001 - bound once
        self._news.clear()
        self._take(office)
        self._drafts.look_for(OFFICE, self._propose if restore else self._offer)

    def _offer(self, draft: Draft) -> None:
        if self._form.record() == self._stored != replace(draft.record, version=self._stored.version):
            drop = partial(self._drafts.drop, OFFICE)
            offer_draft(self._news, draft, drop=drop, restore=partial(self._propose, draft))

    def _propose(self, draft: Draft) -> None:
        self._form.set_record(replace(draft.record, version=self._stored.version))
        self._show_bar()

    def _follow(self) -> None:
        self._show_bar()
        if self._form.record() == self._stored:
            self._drafts.drop(OFFICE)
        else:
            self._drafts.follow()

    def _discard(self) -> None:
        self._drafts.drop(OFFICE)
        self._take(self._stored)

    def save(self) -> None:
        """Save the settings, or show what is to put right."""
        if problems := self._form.problems():
            self._form.show_problems(problems)
            self._show_bar()
        else:
            work = self._drafts.saving(OFFICE, partial(file_office, self._desk.store, self._form.record()))
            self._desk.tasks.write(work, self._saved, self._not_saved)

    def save_quietly(self) -> None:
        """Save if there is something to save and nothing to put right."""
        if self._form.record() != self._stored and not self._form.problems():
            self.save()

    def _take(self, office: Office) -> None:
        self._stored = office
        self._form.set_record(office)
        self._stored = self._form.record()
        self._bar.hide()

    def _show_bar(self) -> None:
        if self._form.record() == self._stored:
            self._bar.hide()
        else:
            self._bar.show_problems([label for _, label in self._form.problem_names()])

    def _saved(self, office: Office) -> None:
        self._drafts.saved(OFFICE)
        self._take(office)
        self._desk.tell(Done(tr("settings", T("settings", "Saved"))))

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._form.show_problems(error.problems)
            self._show_bar()
        else:
            self._desk.tasks.failed.emit(error)
