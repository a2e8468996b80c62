"""Find in the text of a record: every place is marked, Enter goes to the next."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from db.records.words import T
from desktop_app.ui.editor.surface import Surface
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import icon_button
from desktop_app.ui.look.fields import SearchField
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Ground, Words, row

FIND = T("editor", "Find in the text")
NEXT = T("editor", "Next place (Enter)")
BEFORE = T("editor", "Place before (Shift+Enter)")
CLOSE = T("editor", "Close (Esc)")
PLACES = T("editor", "{here} of {all}")
NOWHERE = T("editor", "Not in this text")
MOST = 1000


class FindBar(Ground):
    """Hidden until asked for; `closed` gives the focus back."""

    closed = Signal()

    def __init__(self, surface: Surface) -> None:
        super().__init__("surface")
        self._surface = surface
        self.field = SearchField(tr("editor", FIND))
        self.field.setObjectName("find")
        self._found = Words("", Type.CAPTION, tone="text2")
        before = icon_button("chevron-left", tr("editor", BEFORE))
        after = icon_button("chevron-right", tr("editor", NEXT))
        close = icon_button("x", tr("editor", CLOSE))
        self.setLayout(row((self.field, 1), self._found, before, after, close, margins=(16, 6, 16, 6)))
        self.field.textChanged.connect(self._search)
        for keys, act in (
            ("Return", partial(self.go, forward=True)),
            ("Shift+Return", partial(self.go, forward=False)),
            ("Esc", self.close_bar),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        before.clicked.connect(lambda: self.go(forward=False))
        after.clicked.connect(lambda: self.go(forward=True))
        close.clicked.connect(self.close_bar)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar with what is selected, ready to type."""
        chosen = self._surface.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self._surface.setExtraSelections([])
        self.hide()
        self.closed.emit()

    def go(self, *, forward: bool) -> None:
        """Select the next place, round the end of the text."""
        places = self._places()
        if not places:
            return
        here = self._surface.textCursor()
        if forward:
            place = next((one for one in places if one.selectionStart() >= here.selectionEnd()), places[0])
        else:
            before = [one for one in places if one.selectionEnd() <= here.selectionStart()]
            place = before[-1] if before else places[-1]
        self._surface.setTextCursor(place)
        self._surface.ensureCursorVisible()
        at = next(number for number, one in enumerate(places, 1) if one == place)
        self._found.setText(tr("editor", PLACES, {"here": str(at), "all": str(len(places))}))

    def _search(self) -> None:
        places = self._places()
        self._surface.setExtraSelections([self._mark(one) for one in places])
        nowhere = bool(self.field.text()) and not places
        self._found.setText(tr("editor", NOWHERE) if nowhere else str(len(places) or ""))

    def _places(self) -> list[QTextCursor]:
        wanted = self.field.text()
        document: QTextDocument = self._surface.document()
        found: list[QTextCursor] = []
        place = document.find(wanted) if wanted else QTextCursor()
        while not place.isNull() and len(found) < MOST:
            found.append(QTextCursor(place))
            place = document.find(wanted, place)
        return found

    def _mark(self, place: QTextCursor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = place
        selection.format.setBackground(look_now().color("warn_soft"))
        return selection
