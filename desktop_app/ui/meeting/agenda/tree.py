"""The tree of an agenda on screen, and the tools above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QWidget

from db.records.agenda import DEEPEST
from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import Kind, button, menu_button
from desktop_app.ui.look.paint import DOWN, LEFT, RIGHT, chevron, mirrored
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.look.words import column
from desktop_app.ui.meeting.agenda import edits
from desktop_app.ui.meeting.tool_row import ToolRow

if TYPE_CHECKING:
    from desktop_app.ui.meeting.agenda.edits import Items, Path
    from desktop_app.ui.meeting.agenda.model import AgendaModel

_STEP = 20
READ = T("agenda", "Paste or read…")
READ_TIP = T("agenda", "Paste an agenda from Excel or Word, or read it from a file")
_TOOLS = (
    ("add", T("agenda", "Add after"), "Ins"),
    ("add_under", T("agenda", "Add under"), "Shift+Ins"),
    ("move_up", T("agenda", "Move up"), "Alt+Up"),
    ("move_down", T("agenda", "Move down"), "Alt+Down"),
    ("outdent", T("agenda", "One level up"), "Alt+Shift+Left"),
    ("indent", T("agenda", "One level down"), "Alt+Shift+Right"),
    ("remove", T("agenda", "Remove"), "Del"),
)


class AgendaTree(RecordTable):
    """Entries under each other, those below a heading a step further in."""

    def __init__(self, model: AgendaModel) -> None:
        super().__init__(tr("agenda", T("agenda", "Agenda")), height=Height.ROW)
        self.setObjectName("agenda-tree")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setIndentation(look_now().px(_STEP))
        self.setRootIsDecorated(True)
        self.show_model(model, (0, 76, 158))

    def drawBranches(self, *parts: object) -> None:
        """Draw an arrow beside an entry that has others under it."""
        painter, rect, index = cast("tuple[QPainter, QRect, QModelIndex]", parts)
        if self.model().rowCount(index):
            step = look_now().px(_STEP)
            x = rect.left() + step / 2 if mirrored(self) else rect.right() - step / 2 + 3
            turn = DOWN if self.isExpanded(index) else LEFT if mirrored(self) else RIGHT
            chevron(painter, QPointF(x, rect.center().y() + 1), look_now().color("text2"), turn=turn)


class AgendaTools(QWidget):
    """What can be done to the chosen entry; `wanted` tells the name of it."""

    wanted = Signal(str)

    def __init__(self, tree: AgendaTree) -> None:
        super().__init__()
        self._actions = {name: self._action(tree, name, words, keys) for name, words, keys in _TOOLS}
        self._add = self._button("add", "plus", "")
        under = self._button("add_under", "corner-down-right", "flat")
        menu = QMenu()
        menu.addActions([self._actions[name] for name in ("move_up", "move_down", "outdent", "indent")])
        move = menu_button(tr("agenda", T("agenda", "Move")), menu, kind="flat")
        move.setObjectName("agenda-move")
        remove = self._button("remove", "x", "flat")
        read = button(tr("agenda", READ), "table-import", "flat", tip=tr("agenda", READ_TIP))
        read.setObjectName("agenda-read")
        read.clicked.connect(lambda: self.wanted.emit("read"))
        folding = (self._add, under, remove, read)
        self.setLayout(column(ToolRow((self._add, under, move, remove, read, None), folding)))
        tree.addActions(list(self._actions.values()))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.follow((), ())

    def _action(self, tree: AgendaTree, name: str, words: str, keys: str) -> QAction:
        action = QAction(tr("agenda", words), tree)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.wanted.emit(name))
        return action

    def _button(self, name: str, picture: str, kind: Kind) -> QPushButton:
        action = self._actions[name]
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        push = button(action.text(), picture, kind, tip=f"{action.text()} ({shown})")
        push.setObjectName(f"agenda-{name.replace('_', '-')}")
        push.clicked.connect(action.trigger)
        action.enabledChanged.connect(push.setEnabled)
        return push

    def doors(self) -> tuple[QWidget | QAction, ...]:
        """Return all that can be done, as actions and as buttons."""
        return *self._actions.values(), *self.findChildren(QPushButton)

    def first(self) -> QWidget:
        """Return the first tool."""
        return self._add

    def follow(self, items: Items, path: Path) -> None:
        """Switch off what can't be done to the entry at *path*."""
        last = 0
        if path:
            around = edits.entry_at(items, path[:-1]).items if path[:-1] else items
            last = len(around) - 1
        can = {
            "add": True,
            "add_under": 0 < len(path) < DEEPEST,
            "move_up": bool(path) and path[-1] > 0,
            "move_down": bool(path) and path[-1] < last,
            "outdent": len(path) > 1,
            "indent": bool(path) and edits.indent(items, path)[0] != items,
            "remove": bool(path),
        }
        for name, action in self._actions.items():
            action.setEnabled(can[name])
