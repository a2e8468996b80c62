"""Protection: whether the file opens with a passphrase, what that means, and everything that changes it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from db.records.words import T
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Done
from desktop_app.ui.forms.news_line import scrolled
from desktop_app.ui.keeping.copy_places import second_place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import button, named
from desktop_app.ui.look.card import card_of, setting
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.switch import Switch
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, pane, row
from desktop_app.ui.messages.boxes import Question
from desktop_app.ui.page import Page
from desktop_app.ui.protection.change_dialog import ChangeDialog, SheetDialog
from desktop_app.ui.protection.elsewhere_card import ElsewhereCard
from desktop_app.ui.protection.older_copies import OlderCopies
from desktop_app.ui.protection.protect_dialog import FILE, RENEWAL, ProtectDialog
from desktop_app.ui.protection.switching import Order
from desktop_app.ui.settings.page_list import PageList
from desktop_app.usecases.protection.protecting import is_protected, unprotect
from desktop_app.usecases.protection.remembering import (
    can_remember,
    forget,
    is_remembered,
    protect_anew,
    remember,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton, QWidget

    from desktop_app.ui.desk import Desk, Place

WIDEST = 780
OFF = T("protection", "Anybody who gets hold of this file can read it")
OFF_SECOND = T(
    "protection", "That is how most files are. A passphrase keeps a stolen computer or stick from telling."
)
ON, ON_SECOND = (
    T("protection", "This file opens with its passphrase only"),
    T("protection", "So do its copies from now on. Passphrase and sheet both lost means records lost."),
)
TURN_ON = T("protection", "Protect the file…")
MEANS = T("protection", "What it means")
FACTS: tuple[tuple[str, str], ...] = (
    (
        T("protection", "Everything in the file is encrypted"),
        T(
            "protection",
            "Meetings, people, texts, files kept with them, the history; and each copy of the file.",
        ),
    ),
    (
        T("protection", "Whoever loses the passphrase needs the recovery sheet"),
        T(
            "protection",
            "Whoever has neither has no records. Nobody can get them back, and no office can help.",
        ),
    ),
    (
        T("protection", "What you take out stays readable"),
        T(
            "protection",
            "PDFs, lists and bundles that you save or send; names of files and folders; older copies.",
        ),
    ),
    (
        T("protection", "It does not help while the file is open"),
        T("protection", "Lock the computer when you leave it, and keep it clean of strange programs."),
    ),
)
CHANGE_IT = T("protection", "Change it…")
PHRASE, PHRASE_ABOUT = (
    T("protection", "Passphrase"),
    T("protection", "Asked for when the file is opened. A change takes a second, and the sheet stays good."),
)
SHEET, SHEET_ABOUT, SHEET_DO = (
    T("protection", "Recovery sheet"),
    T("protection", "Print it once more if it is lost or worn. It shows the key of this file."),
    T("protection", "Show the sheet…"),
)
KEY, KEY_ABOUT, KEY_DO = (
    T("protection", "Another key"),
    T("protection", "When somebody may know the passphrase or has seen the sheet: all is encrypted anew."),
    T("protection", "Encrypt anew…"),
)
REMEMBER, REMEMBER_ABOUT = (
    T("protection", "Remember on this computer"),
    T("protection", "Whoever is logged in under your name opens the file without the passphrase."),
)
AWAY, AWAY_ABOUT, NEVER, MINUTES = (
    T("protection", "Lock when nobody works here"),
    T("protection", "At this desk. Ctrl+L locks at once. What was typed stays."),
    T("protection", "Never"),
    T("protection", "{number} min"),
)
TURN_OFF, OFF_ABOUT, OFF_DO = (
    T("protection", "Turn protection off"),
    T("protection", "The file opens without a passphrase again. Encrypted copies stay encrypted."),
    T("protection", "Turn off…"),
)
OFF_WHAT = T("protection", "Let anybody read “{file}”?")
OFF_WHY = T(
    "protection", "It is written anew without encryption. Keep the sheet: older copies still need it."
)
OFF_YES = T("protection", "Turn protection off")
ENCRYPTING, DECRYPTING = (
    T("protection", "Encrypting the file"),
    T("protection", "Writing the file without encryption"),
)
PROTECTED = T("protection", "The file opens with the passphrase from now on")
RENEWED = T("protection", "The file has another key and another sheet now")
UNPROTECTED = T("protection", "The file opens without a passphrase now")
CHANGED = T("protection", "The new passphrase opens the file from now on")


class ProtectionPage(Page):
    """The protection of the open file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("protection-page")
        self._desk = desk
        self._is_on = is_protected(desk.store.path)
        self._first = (
            self._turn_on_button() if not self._is_on else self._push("change-passphrase-of", CHANGE_IT)
        )
        self._first.setDisabled(desk.store.is_only_read)
        self._remember = Switch(tr("protection", REMEMBER))
        self._remember.setObjectName("remember-key")
        self._remember.setEnabled(False)
        self._away = Segmented(
            [(minutes, _minutes(minutes)) for minutes in (0, 5, 15, 60)],
            preferred.lock_after(desk.preferences),
        )
        self._away.setAccessibleName(tr("protection", AWAY))
        self._away.chosen.connect(partial(preferred.keep_lock_after, desk.preferences))
        self._older = OlderCopies(desk, self._places())
        parts = tuple(self._ways()) if self._is_on else tuple(self._facts())
        body = pane(column(self._banner(), 24, *parts, 24, self._older, 24, None))
        body.setMaximumWidth(look_now().px(WIDEST))
        inside = scrolled(pane(row((body, 100), None, gap=0, margins=(24, 8, 32, 0))))
        header = PageHeader(tr("settings", T("settings", "Settings")))
        self.setLayout(column(header, (row(PageList(desk, "protection"), (inside, 1), gap=0), 1)))

    def _places(self) -> tuple[Path, ...]:
        """Return the folders of copies that can be reached."""
        store = self._desk.store
        second = second_place(self._desk.preferences, store.origin)
        return (store.copies, *((second / f"{store.path.stem} copies",) if second else ()))

    def _banner(self) -> Banner:
        if self._is_on:
            made = Banner(tr("protection", ON), "ok", second=tr("protection", ON_SECOND), picture="lock")
        else:
            made = Banner(tr("protection", OFF), "info", (self._first,), second=tr("protection", OFF_SECOND))
        made.setObjectName("protection-state")
        return made

    def _turn_on_button(self) -> QPushButton:
        push = named(button(tr("protection", TURN_ON)), "turn-on")
        push.clicked.connect(partial(self._ask_key, renews=False))
        return push

    def _push(self, name: str, words: str) -> QPushButton:
        return named(button(tr("protection", words)), name)

    def _facts(self) -> Iterator[QWidget]:
        """Yield what protection means, for whoever thinks about it."""
        yield Words(tr("protection", MEANS), Type.HEADING, 600)
        yield pane(column(10))
        yield card_of(*(_fact(title, about) for title, about in FACTS))
        yield ElsewhereCard(self._desk)

    def _ways(self) -> Iterator[QWidget]:
        """Yield what can be done to a protected file."""
        sheet, key, off = (
            self._push("show-sheet", SHEET_DO),
            self._push("renew-key", KEY_DO),
            self._push("turn-off", OFF_DO),
        )
        for push in (key, off):
            push.setDisabled(self._desk.store.is_only_read)
        self._first.clicked.connect(self._change)
        sheet.clicked.connect(self._show_sheet)
        key.clicked.connect(partial(self._ask_key, renews=True))
        off.clicked.connect(self._turn_off)
        self._remember.clicked.connect(self._turn_remembering)
        yield card_of(
            _line(PHRASE, PHRASE_ABOUT, self._first),
            _line(SHEET, SHEET_ABOUT, sheet),
            _line(REMEMBER, REMEMBER_ABOUT, self._remember),
            _line(AWAY, AWAY_ABOUT, self._away),
            _line(KEY, KEY_ABOUT, key),
            _line(TURN_OFF, OFF_ABOUT, off),
        )

    # what is done

    def _ask_key(self, _checked: object = None, *, renews: bool) -> None:
        dialog = ProtectDialog(self._desk, self, RENEWAL if renews else FILE)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._protect, dialog, renews=renews))
        dialog.open()

    def _protect(self, dialog: ProtectDialog, *, renews: bool) -> None:
        said = tr("protection", RENEWED if renews else PROTECTED)
        key, passphrase = dialog.key, dialog.passphrase
        self._desk.wanted_switch.emit(
            Order(
                tr("protection", ENCRYPTING),
                lambda file, copies, step: protect_anew(file, key, passphrase, copies, step),
                said,
            )
        )

    def _turn_off(self) -> None:
        file = self._desk.store.origin.stem
        question = Question(
            tr("protection", TURN_OFF),
            tr("protection", OFF_WHAT, {"file": file}),
            tr("protection", OFF_WHY),
            tr("protection", OFF_YES),
        )
        if self._desk.messages.confirm(question):
            self._desk.wanted_switch.emit(
                Order(tr("protection", DECRYPTING), unprotect, tr("protection", UNPROTECTED))
            )

    def _change(self) -> None:
        dialog = ChangeDialog(self._desk, self._places(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(lambda: self._desk.tell(Done(tr("protection", CHANGED))))
        dialog.open()

    def _show_sheet(self) -> None:
        dialog = SheetDialog(self._desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _turn_remembering(self, is_wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        work = partial(remember if is_wanted else forget, self._desk.store.path)
        self._desk.tasks.write(work, self._look)

    def _look(self, _: object = None) -> None:
        """Ask the system's keyring, off the window's thread, whether it knows the key."""
        self._desk.tasks.read(partial(_memory, self._desk.store.path), self._show_memory)

    def _show_memory(self, known: tuple[bool, bool]) -> None:
        can, is_known = known
        self._remember.setEnabled(can)
        self._remember.setChecked(is_known)

    # what the frame asks

    def show_place(self, _place: Place) -> None:
        """Show the protection as it is now."""
        if self._is_on:
            self._look()
        self._older.look()

    def title(self) -> str:
        """Return the name of the page."""
        return tr("settings", T("settings", "Protection"))

    def first_focus(self) -> QPushButton:
        """Return what a person most likely wants."""
        return self._first


def _line(title: str, about: str, control: QWidget) -> QWidget:
    return setting(tr("protection", title), tr("protection", about), control)


def _fact(title: str, about: str) -> QWidget:
    words = Words(tr("protection", about), Type.CAPTION, tone="text2", wrap=True)
    return pane(
        column(Words(tr("protection", title), weight=500, wrap=True), 2, words, margins=(16, 11, 16, 11))
    )


def _minutes(number: int) -> str:
    return tr("protection", MINUTES, {"number": str(number)}) if number else tr("protection", NEVER)


def _memory(path: Path) -> tuple[bool, bool]:
    """Return whether the system can remember keys, and whether it remembers that of the file at *path*."""
    return can_remember(), is_remembered(path)
