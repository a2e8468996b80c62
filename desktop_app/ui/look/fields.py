"""Fields for words: one line, a search, a text of several lines."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height
from desktop_app.ui.look.undo_keys import leaves_undo


class LineEdit(QLineEdit):
    """One line of words; scripts with tall letters stand on the same base line as Latin ones."""

    def __init__(self, text: str = "", *, hint: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(hint)
        self.setCursorPosition(0)
        self.textChanged.connect(self._level)
        self._level()

    def setText(self, text: str | None) -> None:
        """Show words, from their beginning unless the person is in the field."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def _level(self) -> None:
        # Qt centres the line by its own height, which fallback fonts of other scripts make larger
        margins = self.textMargins()
        rise = 0 if self.text().isascii() else self._base("x") - self._base(self.text())
        if margins.top() != rise:
            self.setTextMargins(margins.left(), rise, margins.right(), -rise)

    def _base(self, text: str) -> int:
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        top = (self.height() - 2 - round(line.ascent() + line.descent()) + 1) // 2
        return round(top + line.ascent() - round(line.ascent()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand on the base line again at another height."""
        super().resizeEvent(event)
        self._level()

    def changeEvent(self, event: QEvent) -> None:
        """Stand on the base line again when letters change."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._level()


class SearchField(LineEdit):
    """A field that finds: `asked` follows the typing after a short rest; Esc empties it."""

    asked = Signal(str)

    def __init__(self, hint: str, width: int = 240) -> None:
        super().__init__(hint=hint)
        self._width = width
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(False)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._rest = QTimer(self, singleShot=True, interval=150)
        self._rest.timeout.connect(lambda: self.asked.emit(self.text()))
        self.textChanged.connect(self._rest.start)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the wished width at the height of a field."""
        return QSize(look_now().px(self._width), look_now().px(Height.FIELD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Esc, search at once on Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._rest.stop()
            self.asked.emit(self.text())
        else:
            super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """A text of several lines: it grows with its text between *least* and *most* lines; Tab leaves it."""

    left = Signal()

    def __init__(self, text: str = "", *, least: int = 2, most: int = 8) -> None:
        super().__init__(text)
        self._least, self._most = least, most
        self._fitting, self._room = False, 0
        self.setProperty("field", True)
        self.viewport().setAutoFillBackground(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(6)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window while there is nothing to take back here."""
        document = self.document()
        if leaves_undo(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _text_height(self) -> float:
        """Return how high the text stands, but no more than needed to see that it does not fit."""
        most = (self._most + 1) * self.fontMetrics().lineSpacing()
        block, whole = self.document().begin(), -self.document().documentMargin()  # the first block has it
        while block.isValid() and whole <= most:
            whole += self.blockBoundingRect(block).height()
            block = block.next()
        return whole

    def _fit(self) -> None:
        # measuring lays the text out anew, which asks for a fit again; the bar changes the width, which
        # does so too: it goes only when a whole line is spare, so that it can't come and go
        if self._fitting:
            return
        self._fitting = True
        line, whole = self.fontMetrics().lineSpacing(), self._text_height()
        shown = self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        over = whole > (self._most - shown) * line + 1
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(on if over else off)
        self._room = round(min(max(whole, self._least * line), self._most * line)) + 2 * 6 + 4
        self._fitting = False
        if self.height() != self._room:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return a height that shows the text, as far as it may grow."""
        return QSize(super().sizeHint().width(), self._room)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the field is never squeezed."""
        return QSize(look_now().px(80), self._room)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to letters of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; a Tab never becomes a part of the text."""
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus on the whole frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field was left, so that it may be checked."""
        super().focusOutEvent(event)
        self.update()
        self.left.emit()


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Draw the edge of a field as wrong, or as usual."""
    field.setProperty("bad", wrong)
    field.update()
