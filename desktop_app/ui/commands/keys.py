"""The keys of the program: those of the window as actions, those of pages as words for the list of keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from db.records.words import T
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.only_read import Needs


@dataclass(frozen=True, slots=True)
class Command:
    """Something the window does: a name, marked words, its keys; `offered` ones stand in the palette."""

    name: str
    words: str
    keys: tuple[str, ...]
    picture: str = ""
    offered: bool = True
    needs: Needs = "file"


COMMANDS: tuple[Command, ...] = (
    Command("search", T("keys", "Search or do"), ("Ctrl+K",), "search", offered=False),
    Command("home", T("keys", "Go to Home"), ("Ctrl+1",), "home"),
    Command("meetings", T("keys", "Go to Meetings"), ("Ctrl+2",), "calendar-event"),
    Command("records", T("keys", "Go to Records"), ("Ctrl+3",), "file-text"),
    Command("new", T("keys", "New, of what is shown"), ("Ctrl+N",), "plus", offered=False, needs="change"),
    Command("save", T("keys", "Save"), ("Ctrl+S",), "check", offered=False, needs="change"),
    Command("print", T("keys", "Print…"), ("Ctrl+P",), "printer"),
    Command("find", T("keys", "Find on this page"), ("Ctrl+F",), "search"),
    Command("undo", T("keys", "Undo"), ("Ctrl+Z",), "history", needs="change"),
    Command("redo", T("keys", "Do it again"), ("Ctrl+Shift+Z",), "repeat", needs="change"),
    Command("next_part", T("keys", "Next part of the window"), ("F6",), offered=False, needs=""),
    Command("back", T("keys", "Back"), ("Alt+Left",), "chevron-left"),
    Command("open", T("keys", "Open another file…"), ("Ctrl+O",), "file-import", needs=""),
    Command("import", T("keys", "Import a list of people…"), (), "table-import", needs="change"),
    Command("duplicates", T("keys", "Find duplicates in the register"), (), "users-group"),
    Command("take-in", T("keys", "Take in from another office…"), (), "file-import", needs="change"),
    Command("bin", T("keys", "Go to the bin"), (), "trash"),
    Command("protection", T("keys", "Protection with a passphrase"), (), "lock"),
    Command("lock", T("keys", "Lock the file now"), ("Ctrl+L",), "lock"),
    Command("settings", T("keys", "Settings"), ("Ctrl+,",), "settings"),
    Command("larger", T("keys", "Larger"), ("Ctrl++", "Ctrl+="), "zoom-in", needs=""),
    Command("smaller", T("keys", "Smaller"), ("Ctrl+-",), "zoom-out", needs=""),
    Command("usual_size", T("keys", "Usual size"), ("Ctrl+0",), "search", needs=""),
    Command("theme", T("keys", "Light or dark"), (), "contrast-2", needs=""),
    Command("help", T("keys", "Help on this page"), ("F1",), "info-circle", needs=""),
    Command("keys", T("keys", "List of keys"), ("Ctrl+/",), "keyboard", needs=""),
    Command("quit", T("keys", "Quit"), ("Ctrl+Q",), "x", needs=""),
)

EVERYWHERE = T("keys", "Everywhere")
PAGES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        T("keys", "In a list"),
        (
            ("↑ ↓ Home End PgUp PgDn", T("keys", "Move")),
            ("Enter", T("keys", "Open")),
            ("Ctrl+A", T("keys", "Select all")),
            ("Shift+F10", T("keys", "Menu of the row")),
            ("← →", T("keys", "Fold and unfold a group")),
            ("Ctrl+G", T("keys", "Group by")),
        ),
    ),
    (
        T("keys", "On a meeting"),
        (
            ("Ctrl+Tab, Ctrl+Shift+Tab", T("keys", "Next and previous tab")),
            ("Alt+1 … Alt+6", T("keys", "Go to a tab")),
        ),
    ),
    (
        T("keys", "Among participants"),
        (
            ("Ins", T("keys", "Add")),
            ("F2", T("keys", "Edit the cell")),
            ("Del", T("keys", "Remove")),
            ("Ctrl+V", T("keys", "Paste from Excel")),
            ("Ctrl+D", T("keys", "At the door: two letters and Enter mark present")),
            ("P C X A I", T("keys", "Present, confirmed, excused, absent, invited")),
            ("Alt+↑ ↓", T("keys", "Move up and down")),
        ),
    ),
    (
        T("keys", "On a list that comes in"),
        (
            ("N S X", T("keys", "New, same person, skip")),
            ("Ctrl+V", T("keys", "Paste a list from Excel or Word")),
        ),
    ),
    (
        T("keys", "In the text of a record"),
        (
            (
                "Alt+Shift+H N C A B P",
                T("keys", "Heading, numbered, continuation, sub-paragraph, bullet, plain"),
            ),
            ("Tab, Shift+Tab", T("keys", "Deeper and higher level")),
            ("Ctrl+B, Ctrl+I", T("keys", "Bold and italic")),
            ("Ctrl+[", T("keys", "Not agreed: in square brackets")),
            ("Alt+Shift+I", T("keys", "Insert a sentence or live text from the meeting")),
            ("Ctrl+Shift+F9", T("keys", "Make plain text of live text")),
            ("F8", T("keys", "Show or hide the pages")),
            ("F7, Shift+F7", T("keys", "Next and previous finding")),
        ),
    ),
    (
        T("keys", "Among signatures"),
        (
            ("Ctrl+D", T("keys", "Signed today")),
            ("Ctrl+Shift+D", T("keys", "Sign electronically")),
            ("Alt+↑ ↓", T("keys", "Move up and down")),
        ),
    ),
)


def make_actions(window: QWidget, does: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Return the window's actions by name; each does what *does* has under its name."""
    return {command.name: _action(window, command, does[command.name]) for command in COMMANDS}


def _action(window: QWidget, command: Command, act: Callable[[], object]) -> QAction:
    action = QAction(tr("keys", command.words), window)
    action.setObjectName(command.name)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over "checked"
    window.addAction(action)
    return action


def keys_of(command: Command) -> str:
    """Return the keys of *command* as they stand on this computer's keyboard."""
    return QKeySequence(command.keys[0]).toString(_NATIVE) if command.keys else ""


_NATIVE = QKeySequence.SequenceFormat.NativeText
