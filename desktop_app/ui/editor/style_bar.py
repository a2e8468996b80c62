"""The row above the text: the kinds like styles, bold and italic, and their keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from db.records.paragraph import ParagraphKind
from db.records.words import T
from desktop_app.ui.editor.attribution import Party, add_menu, names_of
from desktop_app.ui.editor.formats import attributed_of
from desktop_app.ui.editor.insert_menu import InsertMenu
from desktop_app.ui.editor.live_fields import turn_into_text
from desktop_app.ui.editor.schema import insert_words
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.editor.table_edits import table_menu
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import menu_button, tool_button
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import CutWords, Ground, hairline


@dataclass(frozen=True, slots=True)
class _KindKey:
    """How a kind is chosen: its picture (or letters), its key, and whether it has a button."""

    kind: ParagraphKind
    picture: str
    key: str
    letters: str = ""
    in_bar: bool = True


KINDS = (
    _KindKey(ParagraphKind.HEADING, "heading", "Alt+Shift+H"),
    _KindKey(ParagraphKind.PLAIN, "pilcrow", "Alt+Shift+P"),
    _KindKey(ParagraphKind.NUMBERED, "", "Alt+Shift+N", "1)"),
    _KindKey(ParagraphKind.CONTINUATION, "corner-down-right", "Alt+Shift+C"),
    _KindKey(ParagraphKind.SUB_PARAGRAPH, "", "Alt+Shift+A", "a)"),
    _KindKey(ParagraphKind.BULLET, "list", "Alt+Shift+B"),
    _KindKey(ParagraphKind.TABLE, "table", "Alt+Shift+T"),
    _KindKey(ParagraphKind.PREAMBULAR, "quote", "Alt+Shift+R", in_bar=False),
    _KindKey(ParagraphKind.OPERATIVE, "list-numbers", "Alt+Shift+O", in_bar=False),
)
STYLES = (
    ("bold", "bold", "", T("editor", "Bold"), "Ctrl+B"),
    ("italic", "italic", "", T("editor", "Italic"), "Ctrl+I"),
    ("underline", "", "U", T("editor", "Underlined"), "Ctrl+U"),
)
POSITION_OF = T("editor", "Position of {names}")
NOT_AGREED = T("editor", "Not agreed yet: in square brackets")
INSERT, KIND = T("editor", "Insert"), T("editor", "Kind of paragraph")
TO_TEXT = T("editor", "Turn live text into plain text")
TIP = T("editor", "{what} ({key})")


class StyleBar(Ground):
    """Shows the kind and styles at the caret and changes them; its actions carry the keys of the editor."""

    def __init__(self, surface: Surface) -> None:
        super().__init__("surface")
        self.setObjectName("style-bar")
        self._surface = surface
        self._parties: tuple[Party, ...] = ()
        self._told_by = CutWords("", Type.CAPTION, tone="text2")
        self._kinds = {one.kind: self._kind_action(one) for one in KINDS}
        self._styles = {name: self._style_action(name, *rest) for name, *rest in STYLES}
        self._bracket = self._action("not-agreed", tr("editor", NOT_AGREED), "Ctrl+[", self._put_brackets)
        self._bracket.setIcon(icon("brackets"))
        self.insert_menu = InsertMenu(surface, self)
        self._insert = self._action("insert", tr("editor", INSERT), "Alt+Shift+I", self._open_insert_menu)
        self._to_text = self._action("to-text", tr("editor", TO_TEXT), "Ctrl+Shift+F9", self._turn_into_text)
        self.insert_menu.closing = self._to_text
        group = QActionGroup(self)
        for action in self._kinds.values():
            group.addAction(action)
        self._lay_out()
        surface.kind_changed.connect(self._show_kind)
        surface.currentCharFormatChanged.connect(self._show_styles)
        surface.gutter.chosen.connect(self.offer_kinds)
        self._show_kind(str(surface.kind()))

    def offer_kinds(self, where: QPoint) -> None:
        """Open the list of kinds at *where* on the screen."""
        menu = self.kinds_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def kinds_menu(self) -> QMenu:
        """Return the menu of all kinds; inside a table, of what can be done with it."""
        menu = QMenu(self)
        if self._surface.kind() is ParagraphKind.TABLE:
            return table_menu(self._surface, menu)
        menu.addActions(list(self._kinds.values()))
        menu.addSeparator()
        add_menu(menu, self._surface, self._parties)
        return menu

    def set_parties(self, parties: tuple[Party, ...]) -> None:
        """Take the delegations whose position a paragraph can tell."""
        self._parties = parties
        self._show_told_by()

    def _show_told_by(self) -> None:
        told_by = names_of(attributed_of(self._surface.textCursor().block()), self._parties)
        self._told_by.setText(tr("editor", POSITION_OF, {"names": told_by}) if told_by else "")
        self._told_by.setVisible(bool(told_by))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        look = look_now()
        layout.setContentsMargins(look.px(16), 0, look.px(16), 0)
        layout.setSpacing(look.px(4))
        self._kind_tools = [self._tool(self._kinds[one.kind], one.letters) for one in KINDS if one.in_bar]
        self._one_kind = self._make_one_kind()
        for tool in (self._one_kind, *self._kind_tools):
            layout.addWidget(tool)
        line = hairline(upright=True)
        line.setFixedHeight(look.px(20))
        layout.addSpacing(look.px(6))
        layout.addWidget(line)
        layout.addSpacing(look.px(6))
        for name, _, letters, *_rest in STYLES:
            layout.addWidget(self._tool(self._styles[name], letters))
        layout.addWidget(self._tool(self._bracket))
        layout.addSpacing(look.px(6))
        self._insert_tool = menu_button(tr("editor", INSERT), self.insert_menu, kind="flat")
        self._insert_tool.setObjectName("insert")
        self._insert_tool.setToolTip(self._insert.toolTip())
        self._insert_tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._insert_tool)
        layout.addSpacing(look.px(8))
        layout.addWidget(self._told_by, 1)
        layout.addStretch(0)
        self.setFixedHeight(look.px(40))

    def _make_one_kind(self) -> QToolButton:
        """Return the tool that opens the list of kinds, in the place of theirs where there is no room."""
        action = QAction(icon("pilcrow"), tr("editor", KIND), self)
        tool = self._tool(action)
        tool.setObjectName("one-kind")
        action.triggered.connect(lambda: self.offer_kinds(tool.mapToGlobal(QPoint(0, tool.height()))))
        tool.hide()
        return tool

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show a tool for each kind, or one for all where not every tool has its room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self._wanted()
        self._one_kind.setVisible(is_narrow)
        for tool in self._kind_tools:
            tool.setVisible(not is_narrow)

    def _wanted(self) -> int:
        """Return the width that all tools take; words beside them are cut first."""
        look = look_now()
        tools = [one for one in self.findChildren(QToolButton) if one is not self._one_kind]
        widths = sum(one.sizeHint().width() for one in (*tools, self._insert_tool))
        return widths + look.px(4) * (len(tools) + 6) + look.px(2 * 16 + 3 * 6 + 8)

    def _tool(self, action: QAction, letters: str = "") -> QToolButton:
        tool = tool_button(action)
        tool.setObjectName(action.objectName())
        tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if letters:
            action.setIconText(letters)
            tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return tool

    def _kind_action(self, one: _KindKey) -> QAction:
        action = self._action(
            f"kind-{one.kind}",
            tr("paragraph", one.kind.label),
            one.key,
            lambda: self._surface.set_kind(one.kind),
        )
        action.setCheckable(True)
        if one.picture:
            action.setIcon(icon(one.picture))
        return action

    def _style_action(self, name: str, picture: str, _letters: str, words: str, key: str) -> QAction:
        action = self._action(name, tr("editor", words), key, lambda: self._surface.toggle_style(name))
        action.setCheckable(True)
        if picture:
            action.setIcon(icon(picture))
        return action

    def _action(self, name: str, words: str, key: str, act: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tr("editor", TIP, {"what": words, "key": shown}))
        action.triggered.connect(act)
        self._surface.addAction(action)
        return action

    def _put_brackets(self) -> None:
        """Put what is selected, or the caret, between square brackets."""
        cursor = self._surface.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        with self._surface.one_step() as writing:
            writing.setPosition(end)
            insert_words(writing, "]")
            writing.setPosition(start)
            insert_words(writing, "[")
        cursor.setPosition(end + 1)
        self._surface.setTextCursor(cursor)

    def _open_insert_menu(self) -> None:
        """Open the menu of sentences and fields under its tool."""
        tool = self._insert_tool
        self.insert_menu.popup(tool.mapToGlobal(QPoint(0, tool.height())))

    def _turn_into_text(self) -> None:
        turn_into_text(self._surface)

    def _show_kind(self, kind: str) -> None:
        self._kinds[ParagraphKind.of(kind)].setChecked(True)
        self._show_told_by()
        self._show_styles()

    def _show_styles(self) -> None:
        for name, action in self._styles.items():
            action.setChecked(self._surface.has_style(name))
