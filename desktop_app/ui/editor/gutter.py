"""The strip left of the text that shows each paragraph's kind and number; a click chooses another kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from db.records.paragraph import ParagraphKind
from desktop_app.ui.editor import schema
from desktop_app.ui.editor.formats import kind_of
from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import box
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Tone, Type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QTextEdit

    from db.records.paragraph import Paragraph

GUTTER = 52
_LETTERS = {ParagraphKind.HEADING: "H", ParagraphKind.PLAIN: "¶"}
_PICTURES = {
    ParagraphKind.CONTINUATION: "corner-down-right",
    ParagraphKind.PREAMBULAR: "quote",
    ParagraphKind.TABLE: "table",
}


class Gutter(QWidget):
    """Painted beside the surface; `chosen` asks for the kinds at a place on the screen."""

    chosen = Signal(QPoint)

    def __init__(self, surface: QTextEdit, count: Callable[[Sequence[Paragraph]], Sequence[str]]) -> None:
        super().__init__(surface)
        self._label = count
        self.setObjectName("gutter")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._surface = surface
        self._labels: dict[int, str] | None = None
        surface.verticalScrollBar().valueChanged.connect(self.update)
        surface.document().documentLayout().documentSizeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the strip's width."""
        return QSize(look_now().px(GUTTER), 0)

    def place(self) -> None:
        """Stand beside the text, at the side where lines begin."""
        area = self._surface.viewport().geometry()
        width = look_now().px(GUTTER)
        left = area.right() + 1 if self._surface.isRightToLeft() else area.left() - width
        self.setGeometry(left, area.top(), width, area.height())

    def forget(self) -> None:
        """Count again when next painted: the text changed."""
        self._labels = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kind or number of every paragraph in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), look_now().color("surface"))
        counted = self.labels()
        for block, place in self._visible():
            self._paint(painter, block, place, counted.get(block.blockNumber(), ""))

    def _paint(self, painter: QPainter, block: QTextBlock, place: QRectF, label: str) -> None:
        look = look_now()
        current = block == self._surface.textCursor().block()
        if current:
            box(painter, place, look.color("soft"), None)
        tone: Tone = "accent_text" if current else "text3"
        kind = ParagraphKind.TABLE if schema.table_at(block) else kind_of(block)
        picture = _PICTURES.get(kind)
        if picture:
            side = look.px(16)
            spot = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
            draw_icon(painter, picture, spot, tone, self)
            return
        painter.setFont(look.font(Type.CAPTION, 500, tabular=True))
        painter.setPen(look.color(tone))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label or _LETTERS.get(kind, ""))

    def _visible(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the blocks in sight (a table once) with the place of their sign."""
        surface = self._surface
        look = look_now()
        layout = surface.document().documentLayout()
        top = surface.verticalScrollBar().value()
        block = surface.cursorForPosition(QPoint(1, 0)).block()
        seen_table: object = None
        while block.isValid():
            where = layout.blockBoundingRect(block)
            if where.top() - top > self.height():
                return
            table = schema.table_at(block)
            if table != seen_table if table else not _is_hidden(block):
                yield block, QRectF(look.px(18), where.top() - top, look.px(28), look.px(24))
            seen_table = table
            block = block.next()

    def labels(self) -> dict[int, str]:
        """Return the printed label of each block by its number in the document."""
        if self._labels is None:
            self._labels = self._count()
        return self._labels

    def _count(self) -> dict[int, str]:
        """Return the printed label of each block, by its number in the document."""
        blocks = []
        block = self._surface.document().begin()
        while block.isValid():
            if not schema.table_at(block):
                blocks.append(block)
            block = block.next()
        found = self._label([schema.bare_paragraph(one) for one in blocks])
        return {one.blockNumber(): label for one, label in zip(blocks, found, strict=True)}

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret into the paragraph that was clicked and offer the kinds."""
        spot = event.position().toPoint()
        self._surface.setTextCursor(self._surface.cursorForPosition(QPoint(1, spot.y())))
        self._surface.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit(self.mapToGlobal(spot))


def _is_hidden(block: QTextBlock) -> bool:
    """Return whether *block* is the empty one that Qt keeps before a table."""
    after = block.next()
    return not block.text() and after.isValid() and bool(schema.table_at(after))
