"""Somebody who works at the program: only keys, clicks and the clipboard, wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.type_ahead import TypeAhead
from desktop_app.usecases.meeting.meetings import list_meetings, read_dossier

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.records.dossier import Dossier
    from tests.desktop_app.hands import Hands

Part = TypeVar("Part", bound=QWidget)
PATIENCE = 20_000
MOST_STEPS = 80


class Clerk:
    """A person at the program that `hands` has open."""

    def __init__(self, hands: Hands, qtbot: QtBot) -> None:
        self.hands = hands
        self._qtbot = qtbot
        self._popup: QWidget | None = None

    # looking

    @property
    def focus(self) -> QWidget:
        """What the keys go to: an open popup, else the part with the focus."""
        self._popup = popup = QApplication.activePopupWidget()  # held: Python forgets the list in it else
        if popup is None:
            return QApplication.focusWidget() or self.hands.window
        inside = popup.focusWidget()
        return inside if inside is not None and popup.isAncestorOf(inside) else popup

    def sees(self, kind: type[Part], name: str) -> Part:
        """Return the part called *name* that is visible in the window in front."""
        front = QApplication.activeModalWidget() or self.hands.window
        found = [one for one in front.findChildren(kind, name) if one.isVisible()]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def words(self) -> list[str]:
        """Return the words that stand in the window in front."""
        front = QApplication.activeModalWidget() or self.hands.window
        return [one.text() for one in front.findChildren(QLabel) if one.isVisible() and one.text()]

    def text_of(self, name: str) -> str:
        """Return what stands in the field called *name*."""
        field = self.sees(QWidget, name)
        assert isinstance(field, QLineEdit | QPlainTextEdit), field
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def said_at(self, name: str) -> str:
        """Return the problem that is shown beside the field called *name*."""
        row: QWidget | None = self.sees(QWidget, name)
        while row is not None and not isinstance(row, FormRow):
            row = row.parentWidget()
        assert row is not None, f"{name} stands in no row of a form"
        return row.problem

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until *until*() is true."""
        self._qtbot.waitUntil(until, timeout=PATIENCE)
        self.hands.settle()

    # hands

    def come_back(self) -> None:
        """Bring the window to the front again."""
        with self._qtbot.waitActive(self.hands.window):
            self.hands.window.activateWindow()

    def press(self, *keys: str) -> None:
        """Press *keys*, as in "Ctrl+K", one after another, and wait for what comes of each."""
        for one in keys:
            self._press(one)
            self.hands.settle()

    def _press(self, keys: str) -> None:
        if QApplication.activePopupWidget() is None:
            QTest.keySequence(self.focus, QKeySequence(keys))
            return
        modifiers, key = _taken_apart(keys)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers)
            QApplication.sendEvent(self.focus, event)

    def type(self, text: str) -> None:
        """Type *text*, in any script, where the focus is."""
        for char in text:
            where = self.focus
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, char)
                QApplication.sendEvent(where, event)
        QApplication.processEvents()

    def paste(self, content: str | QMimeData) -> None:
        """Paste *content* where the focus is."""
        if isinstance(content, str):
            QApplication.clipboard().setText(content)
        else:
            QApplication.clipboard().setMimeData(content)
        self.press("Ctrl+V")

    def click(self, name: str) -> None:
        """Click the button called *name*."""
        button = self.sees(QAbstractButton, name)
        assert button.isEnabled(), f"the button {name} is switched off"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.hands.settle()

    def choose(self, button: str, words: str) -> None:
        """Open the menu of the button called *button* and take the entry that says *words*."""
        push = self.sees(QAbstractButton, button)
        menu = push.findChild(QMenu)
        assert isinstance(menu, QMenu), f"{button} has no menu"
        menu.popup(push.mapToGlobal(push.rect().bottomLeft()))
        QApplication.processEvents()
        entry = next(one for one in menu.actions() if one.text() == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
        self.hands.settle()

    # forms

    def tab_to(self, name: str) -> None:
        """Go by Tab until the focus is in the field called *name*."""
        for _ in range(MOST_STEPS):
            if _named(self.focus, name):
                return
            self._press("Tab")
        raise AssertionError(f"the Tab key does not reach {name}")

    def fill(self, **values: str) -> None:
        """Go to each field by Tab and type its value over what is there."""
        for name, value in values.items():
            self.tab_to(name)
            self.press("Ctrl+A")
            self.type(value)

    def fill_in(self, name: str, text: str) -> None:
        """Go to a field of several lines by Tab and paste its text over what is there."""
        self.tab_to(name)
        self.press("Ctrl+A")
        self.paste(text)

    def take(self, name: str, typed: str) -> None:
        """Go to a field with suggestions, type, and take the first one."""
        self.tab_to(name)
        self.press("Ctrl+A")
        self.offer(typed)
        self.press("Return")

    def offer(self, typed: str) -> TypeAhead:
        """Type into the field with suggestions that has the focus; wait for what it offers."""
        field = self.focus
        assert isinstance(field, TypeAhead), field
        self.type(typed)
        self.wait(field.list.isVisible)
        return field

    def pick(self, name: str, words: str) -> None:
        """Go to a list of choices by Tab and choose one: by arrows among a few, by typing among many."""
        self.tab_to(name)
        while isinstance(self.focus, QRadioButton) and self.focus.text() != words:
            before = self.focus
            self.press("Left" if _stands_before(before, words) else "Right")
            assert self.focus is not before, f"{name} has no choice {words}"
        if isinstance(self.focus, QComboBox):
            self.type(words)
            assert self.focus.currentText() == words
            self.hands.settle()

    def row(self, view: str, words: str) -> QModelIndex:
        """Click the line of a list that says *words* in its first column, and return it."""
        table = self.sees(QAbstractItemView, view)
        index = next(one for one in _rows(table) if words == one.data())
        table.scrollTo(index)
        spot = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert table.selectionModel().isSelected(index), words
        return index

    def lines(self, view: str) -> list[str]:
        """Return what the lines of a list say in their first column."""
        return [str(one.data() or "") for one in _rows(self.sees(QAbstractItemView, view))]

    def dossier(self) -> Dossier:
        """Return the only meeting of the file with all that belongs to it, as it is kept."""
        (found,) = self.dossiers()
        return found

    def dossiers(self) -> list[Dossier]:
        """Return all meetings of the file with all that belongs to them, as they are kept."""
        store = self.hands.store
        return [read_dossier(store, line.uid) for line in list_meetings(store)]

    # records

    def into_text(self) -> QTextEdit:
        """Click into the text of the record that is open, and return it."""
        text = self.sees(QTextEdit, "record-text")
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
        assert self.focus is text
        return text

    def open_record(self, title: str) -> None:
        """Open a record from the list of records."""
        self.press("Ctrl+3")
        self.row("table", title)
        self.press("Return")
        assert self.hands.page.objectName() == "record-editor"

    def save_pdf(self, path: Path) -> bytes:
        """Print by Ctrl+P, save the pages as a PDF from the dialog, and return it."""
        self.press("Ctrl+P")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), "the print dialog has not opened"
        self.hands.messages.path = path
        self.click("save-pdf")
        self.press("Esc")
        assert not self.hands.messages.troubles
        return path.read_bytes()


def _taken_apart(keys: str) -> tuple[Qt.KeyboardModifier, Qt.Key]:
    """Return the modifiers and the key of "Ctrl+Return"."""
    *held, last = keys.split("+")
    assert "Alt" not in held, "a list is open over the window: its keys don't reach the window"
    names = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= names[one]
    return modifiers, {"Esc": Qt.Key.Key_Escape}.get(last) or Qt.Key[f"Key_{last}"]


def _stands_before(chosen: QRadioButton, words: str) -> bool:
    """Return whether the choice that says *words* stands before *chosen*."""
    parent = chosen.parentWidget()
    assert parent is not None
    said = [one.text() for one in parent.findChildren(QRadioButton)]
    return words in said[: said.index(chosen.text())]


def _named(widget: QWidget | None, name: str) -> bool:
    while widget is not None and not widget.isWindow():
        if widget.objectName() == name:
            return True
        widget = widget.parentWidget()
    return False


def _rows(table: QAbstractItemView) -> list[QModelIndex]:
    """Return the lines of a list, those in groups too."""
    model, found = table.model(), []
    places = [model.index(row, 0) for row in range(model.rowCount())]
    for index in places:
        found.append(index)
        found += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return found
