"""A form with its drafts, its bar to save, and what happens when somebody else was faster."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.records.problems import ChangedMeanwhile, Problem, Refused
from db.records.words import T
from desktop_app.ui.desk import Desk, Done
from desktop_app.ui.forms.draft_keeper import DraftKeeper
from desktop_app.ui.forms.draft_offer import offer_draft
from desktop_app.ui.forms.news_line import News, action, scrolled
from desktop_app.ui.forms.other_version import OtherVersion
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.save_bar import SaveBar
from desktop_app.ui.look.words import column, pane
from desktop_app.usecases.keeping.drafts import draft_key as key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from db.records.office import Office
    from desktop_app.ui.forms.form import Form
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.keeping.drafts import Draft
    from desktop_app.usecases.keeping.undo import Kept


Filed = TypeVar("Filed", bound="Kept | Office")


class FormPane(QWidget, Generic[Filed]):
    """Shows one record in a form and files it.

    *file* is the use case that saves, *get* the one that reads the record anew. With *blank_is_saved* a
    record that was never filed needs no saving while nothing is entered. *above* and *below* stand before
    and after the form and scroll with it. `saved` hands on the record as it is stored now.
    """

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        form: Form[Filed],
        *,
        blank_is_saved: bool = False,
        file: Callable[[Store, Filed], Filed],
        get: Callable[[Store, UUID], Filed],
        above: Sequence[QWidget] = (),
        below: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.form = form
        self._blank_is_saved = blank_is_saved
        self._desk, self._file = desk, file
        self._stored = self._shown = self.form.record()
        self._kept_at = ""
        self._saving = False
        name = self.form.objectName().removesuffix("-form")
        self._drafts = DraftKeeper(desk, name, self.form.record, self)
        self._news, self._bar = News(), _bar()
        self._scroll = scrolled(pane(column(*above, form, *below, None)) if above or below else form)
        self._other = OtherVersion(desk, self._news, get)
        self._other.overruled.connect(form.rebase)
        self._other.overruled.connect(self.save)
        self._other.preferred.connect(self._load_other)
        self.setLayout(column(self._news, (self._scroll, 1), self._bar))
        self._drafts.kept.connect(self._tell_kept)
        self.form.changed.connect(self._follow)
        self.form.told.connect(self._show_bar)
        self._bar.save.connect(self.save)
        self._bar.discard.connect(self.discard)
        self._bar.first_problem.connect(self.show_first_problem)
        if desk.store.is_only_read:
            self.form.set_read_only(True)

    @property
    def is_unsaved(self) -> bool:
        """Return whether something was typed that is not stored yet."""
        return bool(self.form.record() != self._shown or self.form.misread())

    @property
    def _wants_saving(self) -> bool:
        return self.is_unsaved or (self._stored.version == 0 and not self._blank_is_saved)

    def show_record(self, record: Filed, *, restore: bool = False) -> None:
        """Show *record* as stored, and offer the draft that was kept; *restore* shows that at once."""
        self._news.clear()
        self.take(record)
        found = (lambda draft: self.propose(draft.record)) if restore else self._offer
        self._drafts.look_for(key(record), found)

    def propose(self, record: Filed) -> None:
        """Show *record* as something to save, such as a new one of which a part is filled in."""
        self._news.clear()  # the same draft may have been offered meanwhile
        self.form.set_record(record)
        self._follow()

    def take(self, record: Filed) -> None:
        """Show *record* as stored."""
        self._stored, self._kept_at = record, ""
        self.form.set_record(record)
        self._shown = self.form.record()
        self._show_bar()

    def catch_up(self, record: Filed) -> None:
        """Take *record* as stored: what the form does not show was saved beside it. What is typed stays."""
        if not self.is_unsaved:
            self.take(record)
        elif record.version == self._stored.version + 1:  # else somebody came between, and saving asks
            self._stored = self._shown = record
            self.form.rebase(record)
            self._follow()

    def save(self) -> None:
        """File the record; problems are shown beside their fields instead, the first one gets the cursor."""
        if self._saving or not self._wants_saving:
            return
        problems = self.form.problems()
        if problems:
            self._refuse(problems)
            return
        self._saving = True
        record = self.form.record()
        work = self._drafts.saving(key(record), partial(self._file, self._desk.store, record))
        self._desk.tasks.write(work, partial(self._after_saving, record), self._not_saved)

    def discard(self) -> None:
        """Show the record as it is stored again; what was typed can be put back."""
        thrown = self.form.record()
        self._drafts.drop(key(self._stored))
        self.take(self._stored)
        self._offer_back(tr("forms", T("forms", "Your changes were discarded.")), thrown)

    def may_leave(self) -> bool:
        """Keep what is typed as a draft and return that the person may go."""
        if self.is_unsaved and self._drafts.is_waiting:
            self._drafts.keep_now()
        return True

    def show_first_problem(self) -> None:
        """Put the cursor where the first problem is."""
        names = [name for name, _ in self.form.problem_names()]
        places = [one.place for one in self.form.problems() if one.place.partition(".")[0] in names[:1]]
        widget = self.form.focus((places or names or [""])[0])
        self._scroll.ensureWidgetVisible(widget, 32, 80)

    def _follow(self) -> None:
        self._news.pass_by()
        if self.is_unsaved:
            self._drafts.follow()
        else:
            self._drafts.drop(key(self._stored))
        self._show_bar()

    def _show_bar(self) -> None:
        if self._wants_saving:
            self._bar.show_problems([label for _, label in self.form.problem_names()], kept=self._kept_at)
        else:
            self._bar.hide()

    def _tell_kept(self, when: str) -> None:
        self._kept_at = tr("forms", T("forms", "Draft kept {time}"), {"time": when})
        self._show_bar()

    def _refuse(self, problems: Sequence[Problem]) -> None:
        self.form.show_problems(problems)
        if self.form.problem_names():
            self.show_first_problem()
        else:
            self._news.tell(sentence(problems[0]), "bad")

    def _after_saving(self, sent: Filed, record: Filed) -> None:
        self._saving = False
        self._news.clear()
        if self.form.record() == sent:
            self.take(record)
            self._drafts.saved(key(record))
        else:  # the person typed on meanwhile
            self._stored, self._shown = record, replace(sent, version=record.version)
            self.form.rebase(record)
            self._follow()
        self._desk.tell(Done(tr("forms", T("forms", "Saved"))))
        self.saved.emit(record)

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, Refused):
            self._refuse(error.problems)
            return
        self._drafts.keep_now(quietly=True)
        if isinstance(error, ChangedMeanwhile):
            self._other.tell(key(self._stored))
        else:
            self._desk.tasks.failed.emit(error)

    def _load_other(self, other: Filed) -> None:
        thrown = self.form.record()
        self.take(other)
        self._offer_back(tr("forms", T("forms", "This is the other version.")), thrown)

    def _offer_back(self, text: str, thrown: Filed) -> None:
        back = action("put-back", tr("forms", T("forms", "Put my text back")))
        back.clicked.connect(lambda: self.propose(replace(thrown, version=self._stored.version)))
        self._news.tell(text, "info", back)

    def _offer(self, draft: Draft) -> None:
        kept: Filed = draft.record
        if self.is_unsaved or replace(kept, version=self._stored.version) == self._stored:
            return
        drop, restore = partial(self._drafts.drop, key(kept)), partial(self.propose, kept)
        offer_draft(self._news, draft, drop=drop, restore=restore)


def _bar() -> SaveBar:
    bar = SaveBar()
    names = ("first-problem", "discard", "save")
    for part, name in zip(bar.focus_parts(), names, strict=True):
        part.setObjectName(name)
    return bar
