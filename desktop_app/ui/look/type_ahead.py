"""A field that offers what is already known while a person types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter

from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.suggestions import Offers, Suggestion, SuggestionList, match_of
from desktop_app.ui.look.theme import look_now

_LETTERS = 2  # typed before anything is offered
_REST = 120  # milliseconds
_MOST = 6

Find = Callable[[str], Sequence[Suggestion]]


class TypeAhead(LineEdit):
    """A line of words with suggestions. ↑↓ move, Enter or Tab take, Esc closes and keeps the words typed.

    *find* returns what fits the words typed, best first. With *create*, a text with `{text}` in it, the
    last row offers to add the words as something new; Ctrl+Enter does so at once. *foot* are further
    rows that are always offered. `chosen` tells the Suggestion taken, `created` the words to add.
    """

    chosen = Signal(object)
    created = Signal(str)

    def __init__(
        self, find: Find, *, create: str = "", foot: Sequence[Suggestion] = (), hint: str = ""
    ) -> None:
        super().__init__(hint=hint)
        self._find, self._create, self._foot = find, create, foot
        self._value: object = None
        self.goes_on = False
        """True while Tab takes a suggestion: the next field gets the cursor right after."""
        self.list = SuggestionList()
        self.list.setAccessibleName(QCoreApplication.translate("look", "Suggestions"))
        self._completer = QCompleter(self.list.book, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self.list)
        self.list.setItemDelegate(Offers(self.list))
        self._completer.setWidget(self)
        self.list.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.offer)
        self.textEdited.connect(self._wait)

    def value(self) -> object:
        """Return what the words stand for, or None if they were typed and nothing was taken."""
        return self._value

    def set_choice(self, text: str, value: object = None) -> None:
        """Show words and what they stand for, without telling."""
        self.setText(text)
        self._value = value

    def offer(self) -> None:
        """Open the list for the words typed now."""
        typed = self.text().strip()
        if not typed or not self.isVisible() or self.isReadOnly():
            self.list.hide()
            return
        offers = list(self._find(typed))[:_MOST]
        self.list.fill(offers, self._feet(typed), typed)
        if not self.list.book.rowCount():
            self.list.hide()
            return
        self._completer.complete()
        self._place()
        self.list.setCurrentIndex(QModelIndex())  # a list that opens chooses its first row by itself
        if any(offer.usable for offer in offers):
            self.list.step(1)

    def _feet(self, typed: str) -> list[Suggestion]:
        if not self._create:
            return list(self._foot)
        key = QCoreApplication.translate("look", "Ctrl+Enter")
        return [Suggestion(self._create.format(text=typed), None, "", key, "plus"), *self._foot]

    def _place(self) -> None:
        height = self.list.wanted_height()
        width = max(self.width(), look_now().px(360))
        at, screen = self.mapToGlobal(self.rect().topLeft()), self.screen().availableGeometry()
        below, above = at.y() + self.height() + 3, at.y() - height - 3
        y = below if below + height <= screen.bottom() or above < screen.top() else above
        x = at.x() + self.width() - width if self.isRightToLeft() else at.x()
        self.list.setGeometry(QRect(max(screen.left(), min(x, screen.right() - width)), y, width, height))

    def _wait(self, typed: str) -> None:
        self._value = None
        if len(typed.strip()) >= _LETTERS:
            self._rest.start()
        else:
            self._rest.stop()
            self.list.hide()

    def _take(self, index: QModelIndex) -> None:
        found = self.list.offer(index)
        if found is None or not found[0].usable:
            return
        suggestion, foot = found
        self.list.hide()
        if foot and suggestion.picture == "plus" and suggestion not in self._foot:
            self.created.emit(self.text().strip())
            return
        if not foot:
            self.set_choice(suggestion.text, suggestion.value)
        self.chosen.emit(suggestion)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list by the keys typed while it is open."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._steer(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steer the list, or type."""
        if self.list.isVisible() and self._steer(event):
            return
        if event.key() == Qt.Key.Key_Down and self.text().strip():
            self.offer()
        elif _is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._make()
        else:
            super().keyPressEvent(event)

    def _steer(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.list.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.list.hide()
        elif _is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._make()
        elif _is_enter(event):
            if not self._take_current():
                self._pass_on(event)
        elif event.key() == Qt.Key.Key_Tab:
            self.goes_on = True
            self._take_current()
            self.goes_on = False
            self._pass_on(event)
        else:
            return False
        return True

    def _pass_on(self, event: QKeyEvent) -> None:
        """Let the field itself have the key, unless it was left when a row was taken."""
        if self.isVisible():
            QCoreApplication.sendEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers()))

    def _take_current(self) -> bool:
        index = self.list.currentIndex()
        self._take(index)
        self.list.hide()
        return index.isValid()

    def _make(self) -> None:
        self._rest.stop()
        self.list.hide()
        if self._create and self.text().strip():
            self.created.emit(self.text().strip())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop offering when the field is left."""
        self._rest.stop()
        super().focusOutEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def find_in(offers: Sequence[Suggestion], text: str) -> list[Suggestion]:
    """Return those of a short list that hold *text*, those that begin with it first."""
    found = [(match_of(f"{offer.text} {offer.second}", text)[0], offer) for offer in offers]
    return [offer for at, offer in sorted(found, key=lambda pair: pair[0]) if at >= 0]
