"""The tab of documents: files kept with the meeting."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from db.records.attachment import Attachment, AttachmentKind
from db.records.problems import Refused
from db.records.words import T
from desktop_app.ui.desk import Done
from desktop_app.ui.forms.cell_draft import CellDraft
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import Kind, button
from desktop_app.ui.look.card import Card
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.words import column, pane, row
from desktop_app.ui.meeting.documents_model import DocumentsModel, DocumentsTable
from desktop_app.ui.meeting.dropped_files import files_in
from desktop_app.ui.meeting.sheets.scanned import ScannedSheets
from desktop_app.ui.meeting.sheets.strip import SheetStrip
from desktop_app.ui.meeting.tab import MeetingTab
from desktop_app.ui.meeting.tool_row import ToolRow
from desktop_app.ui.meeting.undo_list import UndoList
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.only_read import may_change, shut
from desktop_app.usecases.keeping.undo import Undo, added, edited
from desktop_app.usecases.meeting.documents import (
    arrange_attachments,
    attach_file,
    file_attachment,
    moved_by_one,
    remove_attachment,
    save_attachment_as,
)
from desktop_app.usecases.paper.sheets import SCANS

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.meeting.tally import Tally

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".heic", ".webp"})
_MOVES = (
    ("move-up", T("documents", "Move up"), "Alt+Up"),
    ("move-down", T("documents", "Move down"), "Alt+Down"),
)
_SLIDES = frozenset({".pptx", ".ppt", ".odp", ".key"})


class DocumentsTab(MeetingTab):
    """The files of a meeting: attached by a button or dropped here, named, saved elsewhere, removed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("documents-tab")
        self.setAcceptDrops(True)
        self._desk = desk
        self._dossier: Dossier | None = None
        self.undos: UndoList = UndoList(desk, self)
        self.undos.changed.connect(self.outdated)
        self.model = DocumentsModel(self, is_fixed=desk.store.is_only_read)
        self.model.edited.connect(self._edited)
        self.table = DocumentsTable(self.model)
        self._draft = CellDraft(desk, "attachment", self)
        self.table.typed.connect(self._draft.type)
        self.table.ended.connect(self._draft.end)
        self._news = News()
        self.sheets = ScannedSheets(desk, self)
        self.sheets.plain.connect(self._attach_plain)
        self.sheets.done.connect(self._after)
        self._strip = SheetStrip()
        self._strip.wanted.connect(lambda name: self.sheets.mark(name) if may_change(self._desk) else None)
        self._tools = {
            "save-as": self._button(
                "save-as", T("documents", "Save as…"), "file-import", self.save_as, "flat"
            ),
            "remove": self._button("remove", T("documents", "Remove"), "x", self.remove, "flat"),
        }
        for name, words, key in _MOVES:
            self._tools[name] = self._button(name, words, "", partial(self.shift, name), "flat")
            self._add_key(words, key, partial(self.shift, name))
        self._add_key(T("documents", "Remove"), "Del", self.remove)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())

    def _lay_out(self) -> None:
        attach = self._button("attach", T("documents", "Attach a file…"), "plus", self.attach)
        made = tuple(self._tools.values())
        tools = pane(row((ToolRow((attach, *made, None), made), 1), margins=(32, 14, 32, 12)))
        first = self._button("attach-first", T("documents", "Attach a file…"), "", self.attach)
        title = tr("documents", T("documents", "No files yet"))
        text = T("documents", "Presentations, papers, photos and signed copies. A copy is kept in your file.")
        self._stack = QStackedWidget()
        self._stack.addWidget(Card(column((self.table, 1), margins=(1, 4, 1, 4))))
        self._stack.addWidget(EmptyState(title, tr("documents", text), first, picture=False))
        body = pane(row((self._stack, 1), margins=(32, 0, 32, 16)))
        self.setLayout(column(tools, self._news, self._strip, (body, 1)))

    def _add_key(self, words: str, key: str, do: Callable[[], None]) -> None:
        action = QAction(tr("documents", words), self.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _: do())
        self.table.addAction(action)
        shut(self._desk, action)

    def _button(
        self, name: str, words: str, picture: str, do: Callable[[], None], kind: Kind = ""
    ) -> QPushButton:
        push = button(tr("documents", words), picture, kind)
        push.setObjectName(name)
        push.clicked.connect(do)
        if name != "save-as":
            shut(self._desk, push)
        return push

    def show_dossier(self, dossier: Dossier, _counted: Tally) -> None:
        """Show the files of *dossier*."""
        self._dossier = dossier
        chosen = self._chosen()
        self.model.show_attachments(dossier.attachments, dossier.records)
        self.table.select([one.uid for one in chosen])
        self.sheets.show_dossier(dossier)
        self._strip.show_dossier(dossier)
        self._stack.setCurrentIndex(0 if dossier.attachments else 1)
        self._follow()

    def first_focus(self) -> QWidget:
        """Return the list of files, or the button that attaches the first."""
        return self.table if self.table.isVisibleTo(self) else super().first_focus()

    def restore(self, dossier: Dossier, form: str, key: UUID | None) -> None:
        """Open the cell in which something was typed and not saved, or the sheet on which it was marked."""
        if key is not None and form == "signed-sheet":
            self.sheets.restore(dossier, key)
        elif key is not None:
            self._draft.look_for(key, self.table.edit_again)

    def may_leave(self) -> bool:
        """Keep what is being typed as a draft."""
        self._draft.leave()
        return True

    def attach(self) -> None:
        """Ask for a file and keep a copy of it."""
        kinds = tr("documents", T("documents", "All files (*)"))
        title = tr("documents", T("documents", "Attach a file"))
        path = self._desk.messages.pick_file(Choices(title, kinds, Path.home()))
        if path is not None:
            self.attach_path(path)

    def attach_path(self, path: Path) -> None:
        """Keep a copy of the file at *path*; a scanned sheet is filed by the codes on its pages."""
        if path.suffix.lower() in SCANS:
            self.sheets.take(path)
        else:
            self._attach_plain(path)

    def _attach_plain(self, path: Path) -> None:
        if self._dossier is not None:
            work = partial(_attach, self._desk.store, path, self._dossier.meeting.uid)
            self._do(work)

    def save_as(self) -> None:
        """Ask for a place and write the current file there."""
        for one in self._chosen()[:1]:
            title = tr("documents", T("documents", "Save as"))
            kinds = tr("documents", T("documents", "All files (*)"))
            path = self._desk.messages.pick_new_file(Choices(title, kinds, Path.home() / one.file_name))
            if path is not None:
                work = partial(save_attachment_as, self._desk.store, one.uid, path, replace=True)
                self._desk.tasks.write(work, partial(_tell_saved, self._desk, path))

    def remove(self) -> None:
        """Remove the chosen files."""
        for one in self._chosen():
            self._do(partial(remove_attachment, self._desk.store, one.uid))

    def shift(self, name: str) -> None:
        """Put the chosen files one place up or down: annexes and photos are printed in this order."""
        if self._dossier is not None and self._chosen():
            order = [one.uid for one in self._dossier.attachments]
            moved = moved_by_one(order, [one.uid for one in self._chosen()], up=name == "move-up")
            if moved != order:
                self._do(partial(arrange_attachments, self._desk.store, moved))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_in(event.mimeData()) and may_change(self._desk):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep copies of the files dropped here."""
        for path in files_in(event.mimeData()):
            self.attach_path(path)
        event.acceptProposedAction()

    def _chosen(self) -> list[Attachment]:
        return self.table.chosen()

    def _follow(self) -> None:
        for tool in self._tools.values():
            tool.setEnabled(bool(self._chosen()))

    def _edited(self, attachment: Attachment, name: str, value: Any) -> None:
        changed = replace(attachment, **{name: value})
        if name == "record" and value is not None:
            changed = replace(changed, kind=AttachmentKind.ANNEX)
        self._do(partial(self._draft.settling(), partial(_change, self._desk.store, attachment, changed)))

    def _do(self, work: Callable[[], Undo]) -> None:
        self._desk.tasks.write(work, self._after, self._failed)

    def _after(self, undo: Undo) -> None:
        self._news.clear()
        self._draft.saved()
        self.undos.note(undo)
        self.outdated.emit()

    def _failed(self, error: Exception) -> None:
        self._draft.failed()
        if isinstance(error, Refused):
            self._news.tell(sentence(error.problems[0]), "bad")
            self.outdated.emit()
        else:
            self._desk.tasks.failed.emit(error)


def _tell_saved(desk: Desk, path: Path, _: object) -> None:
    desk.tell(Done(tr("documents", T("documents", "“{name}” saved"), {"name": path.name})))


def _attach(store: Store, path: Path, meeting: UUID) -> Undo:
    ending = path.suffix.lower()
    kind = AttachmentKind.PAPER
    if ending in _PICTURES:
        kind = AttachmentKind.PHOTO
    elif ending in _SLIDES:
        kind = AttachmentKind.PRESENTATION
    kept = attach_file(store, path, meeting=meeting, kind=kind)
    return added(T("undo", "“{name}” attached"), kept, name=kept.title)


def _change(store: Store, before: Attachment, after: Attachment) -> Undo:
    saved = file_attachment(store, after)
    return edited(T("undo", "“{name}” changed"), before, saved, name=saved.title)
