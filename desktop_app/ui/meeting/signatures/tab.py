"""The tab of signatures: who signs, who has, and what is missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence

from db.records.signatory import Signatory
from db.records.words import T
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.buttons import Kind, button
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.words import column
from desktop_app.ui.meeting.dropped_files import files_in
from desktop_app.ui.meeting.signatures.electronic import ElectronicSignatures
from desktop_app.ui.meeting.signatures.signatory_dialog import SignatoryDialog
from desktop_app.ui.meeting.signatures.view import SignaturesView
from desktop_app.ui.meeting.signatures.work import SignaturesWork
from desktop_app.ui.meeting.tab import MeetingTab
from desktop_app.ui.meeting.undo_list import UndoList
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.only_read import may_change, shut

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QPushButton, QWidget

    from db.records.dossier import Dossier
    from db.records.record import Record
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.meeting.tally import Tally

_ACTIONS = (
    ("sign_today", T("signatures", "Signed today"), "Ctrl+D"),
    ("unsign", T("signatures", "Not signed after all"), ""),
    ("edit", T("signatures", "Change…"), "F2"),
    ("add", T("signatures", "Add a signatory…"), "Ins"),
    ("take_heads", T("signatures", "Take the heads of delegations"), ""),
    ("attach_scan", T("signatures", "Attach scan…"), ""),
    ("sign", T("signatures", "Sign electronically…"), "Ctrl+Shift+D"),
    ("check_kept", T("signatures", "Check the signed copy"), ""),
    ("check", T("signatures", "Check a signed file…"), ""),
    ("move_up", T("signatures", "Move up"), "Alt+Up"),
    ("move_down", T("signatures", "Move down"), "Alt+Down"),
    ("remove", T("signatures", "Remove"), "Del"),
)

STAYS = frozenset({"check", "check_kept", "check-signed-file", "print-to-sign"})
"""What can be done to a copy to look at, too."""


class SignaturesTab(MeetingTab):
    """The signatures of one record of the meeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("signatures-tab")
        self.setAcceptDrops(True)
        self._desk = desk
        self._dossier: Dossier | None = None
        self._wanted: UUID | None = None
        self.undos: UndoList = UndoList(desk, self)
        self.work = SignaturesWork(desk, self.undos, self)
        tools, first = self._tools(), self._first_tools()
        self.view = SignaturesView(tools, _no_list(*first), _no_record())
        self.electronic = ElectronicSignatures(desk, self.view, self.work, self)
        self.setLayout(column((self.view, 1)))
        self._add_actions()
        self.view.table.opened.connect(lambda _: self.edit() if may_change(self._desk) else None)
        self.work.done.connect(self._done)
        self.work.refused.connect(lambda problems: self.view.news.tell(sentence(problems[0]), "bad"))
        self.undos.changed.connect(self.outdated)

    def record_here(self) -> Record | None:
        """Return the record that is signed."""
        return self.view.record

    def _tools(self) -> tuple[QPushButton, ...]:
        return (
            self._button("add-signatory", T("signatures", "Add…"), "user-plus", self.add, "flat"),
            self._button(
                "signed-today", T("signatures", "Signed today"), "circle-check", self.sign_today, "flat"
            ),
            self._button("attach-scan", T("signatures", "Attach scan…"), "scan", self.attach_scan, "flat"),
            self._button(
                "check-signed-file",
                T("signatures", "Check a signed file…"),
                "shield-check",
                lambda: self.electronic.check(),  # noqa: PLW0108 - which is made after its view
                "flat",
            ),
            self._button(
                "sign-electronically",
                T("signatures", "Sign electronically…"),
                "file-certificate",
                lambda: self.electronic.sign(),  # noqa: PLW0108 - the same
            ),
            self._button(
                "print-to-sign",
                T("signatures", "Print pages to sign…"),
                "printer",
                lambda: self.print_wanted.emit("", self.view.record),
            ),
        )

    def _first_tools(self) -> tuple[QPushButton, ...]:
        words = T("signatures", "Take the heads of delegations")
        heads = self._button("from-heads", words, "", self.take_heads)
        return heads, self._button("type-name", T("signatures", "Type a name…"), "", self.add, "flat")

    def _button(
        self, name: str, words: str, picture: str, do: Callable[[], None], kind: Kind = ""
    ) -> QPushButton:
        push = button(tr("signatures", words), picture, kind)
        push.setObjectName(name)
        push.clicked.connect(do)
        if name not in STAYS:
            shut(self._desk, push)
        return push

    def _add_actions(self) -> None:
        table = self.view.table
        does: dict[str, Callable[[], None]] = {
            "sign_today": self.sign_today,
            "unsign": self.unsign,
            "edit": self.edit,
            "add": self.add,
            "take_heads": self.take_heads,
            "attach_scan": self.attach_scan,
            "sign": self.electronic.sign,
            "check_kept": self.electronic.check_kept,
            "check": self.electronic.check,
            "move_up": self.move_up,
            "move_down": self.move_down,
            "remove": self.remove,
        }
        for name, words, keys in _ACTIONS:
            action = QAction(tr("signatures", words), table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(does[name])
            table.addAction(action)
            if name not in STAYS:
                shut(self._desk, action)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_dossier(self, dossier: Dossier, _counted: Tally) -> None:
        """Show the signatures of a meeting's records."""
        was = self.view.record
        self._dossier = dossier
        self.view.show_dossier(dossier, self._wanted)
        now = self.view.record
        if was is not None and (now is None or now.status is not was.status):
            self.view.news.pass_by()  # "adopt it first" is no news any more
        self._wanted = None

    def add(self) -> None:
        """Ask for a signatory who is not in the list."""
        record = self.view.record
        if record is not None:
            self._ask(Signatory(record=record.uid))

    def restore(self, dossier: Dossier, _form: str, key: UUID | None) -> None:
        """Show again what was typed of the signatory *key*, or of a new one under the record *key*."""
        if key is not None:
            known = (one for one in dossier.signatories if one.uid == key)
            self._ask(next(known, Signatory(record=key)), restore=True)

    def first_focus(self) -> QWidget:
        """Return the list of signatories, or a button that begins it."""
        return self.view.table if self.view.table.isVisibleTo(self) else super().first_focus()

    def edit(self) -> None:
        """Change the current signatory."""
        current = self.view.current()
        if current is not None:
            self._ask(current)

    def take_heads(self) -> None:
        """List the heads of delegations."""
        record = self.view.record
        if record is not None:
            self.work.take_heads(record.uid)

    def sign_today(self) -> None:
        """Note that the chosen ones signed today."""
        self.work.sign(self.view.chosen(), date.today())  # noqa: DTZ011 - the day on this computer's clock

    def unsign(self) -> None:
        """Note that the chosen ones have not signed."""
        self.work.sign(self.view.chosen(), None)

    def remove(self) -> None:
        """Take the chosen ones off the list."""
        self.work.remove(self.view.chosen())

    def move_up(self) -> None:
        """Move the current signatory before the one above."""
        self.work.move(self.view.signatories, self.view.current(), -1)

    def move_down(self) -> None:
        """Move the current signatory after the one below."""
        self.work.move(self.view.signatories, self.view.current(), 1)

    def attach_scan(self) -> None:
        """Keep a scan of the signed page with the current signatory."""
        current = self.view.current()
        if self._dossier is None or current is None:
            words = T("signatures", "Choose who has signed it first.")
            self.view.news.tell(tr("signatures", words), "info")
            return
        kinds = tr("signatures", T("signatures", "Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"))
        title = tr("signatures", T("signatures", "Attach scan"))
        path = self._desk.messages.pick_file(Choices(title, kinds, Path.home()))
        if path is not None:
            self.work.attach(current, path, self._dossier.meeting.uid)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a scan."""
        if files_in(event.mimeData()) and may_change(self._desk):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the scan dropped here with the current signatory."""
        paths = files_in(event.mimeData())
        current = self.view.current()
        if self._dossier is not None and current is not None and paths:
            self.work.attach(current, paths[0], self._dossier.meeting.uid)
            event.acceptProposedAction()

    def _ask(self, signatory: Signatory, *, restore: bool = False) -> None:
        dialog = SignatoryDialog(self._desk, signatory, self.window())
        dialog.agreed.connect(lambda agreed: self.work.file(agreed, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.begin(restore=restore)

    def _done(self, uid: UUID | None) -> None:
        self._wanted = uid
        self.outdated.emit()


def _no_list(*tools: QPushButton) -> EmptyState:
    title = tr("signatures", T("signatures", "Nobody is listed to sign"))
    text = tr("signatures", T("signatures", "Each gets a line to sign on, in this order."))
    return EmptyState(title, text, *tools, picture=False)


def _no_record() -> EmptyState:
    title = tr("signatures", T("signatures", "There is no record to sign yet"))
    text = T("signatures", "Start one on the tab Record; who signs it is listed here.")
    return EmptyState(title, tr("signatures", text), picture=False)
