"""How signatures are drawn: whole names on as many lines as they need, and the bar above them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView, QWidget

from desktop_app.ui.look.cells import Cells, Index, Role
from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import box, flip, kept
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.meeting.signatures.model import Column, SignaturesModel

_LEAST, _LINE = 42, 18
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)


class SignatureCells(Cells):
    """Draws a signatory; a name is never cut, its row grows."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view, _LEAST)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that name and post need at the width of their column."""
        look = look_now()
        name, second = self._heights(index)
        return QSize(40, max(look.px(_LEAST), name + second + look.px(6)))

    def _heights(self, index: Index) -> tuple[int, int]:
        look = look_now()
        cell = index.model().index(index.row(), Column.NAME)
        width = self._view.columnWidth(Column.NAME) - look.px(24)
        sizes = []
        for text, font in (
            (cell.data(), look.font(weight=500)),
            (cell.data(Role.SECOND), look.font(Type.CAPTION)),
        ):
            room = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, str(text or ""))
            sizes.append(max(room.height(), look.px(_LINE)) if text else 0)
        return sizes[0], sizes[1]

    def draw_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw a cell; the name with its post under it, the scan as a small sheet."""
        if index.column() == Column.NAME:
            self._draw_name(painter, rect, index)
        elif index.column() == Column.SCAN:
            self._draw_scan(painter, rect, index)
        else:
            super().draw_content(painter, rect, index)

    def _draw_name(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = look_now()
        name, second = self._heights(index)
        inner = rect.adjusted(look.px(12), 0, -look.px(12), 0)
        top = inner.top() + (inner.height() - name - second) // 2
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.setFont(look.font(weight=500))
        painter.setPen(look.color("text"))
        flags = int(side | Qt.TextFlag.TextWordWrap)
        painter.drawText(QRect(inner.left(), top, inner.width(), name + 2), flags, str(index.data() or ""))
        painter.setFont(look.font(Type.CAPTION))
        painter.setPen(look.color("text2"))
        below = QRect(inner.left(), top + name, inner.width(), second + 2)
        painter.drawText(below, flags, str(index.data(Role.SECOND) or ""))

    def _draw_scan(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = look_now()
        model = index.model()
        signatory = model.line(index) if isinstance(model, SignaturesModel) else None
        sheet = QRectF(0, 0, look.px(52), look.px(28))
        sheet.moveCenter(QRectF(rect).center())
        sheet.moveLeft(rect.left() + look.px(12))
        sheet = flip(self._view, sheet, QRectF(rect))
        if signatory is not None and signatory.scan is not None:
            box(painter, sheet, look.color("surface"), look.color("button_edge"), radius=4)
            picture = QRectF(0, 0, look.px(16), look.px(16))
            picture.moveCenter(sheet.center())
            draw_icon(painter, "writing", picture, widget=self._view)
            return
        with kept(painter):
            painter.setPen(QPen(look.color("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class SignatureBar(QWidget):
    """One part for each signatory, in order: filled if signed."""

    def __init__(self) -> None:
        super().__init__()
        self._signed: Sequence[bool] = ()

    def show_signed(self, signed: Sequence[bool], words: str) -> None:
        """Show who has signed; *words* say it to a screen reader."""
        self._signed = signed
        self.setAccessibleName(words)
        self.setVisible(bool(signed))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a thin line."""
        return QSize(120, look_now().px(6))

    def paintEvent(self, _event: object) -> None:
        """Draw the parts in reading order."""
        look, painter, whole = look_now(), QPainter(self), QRectF(self.rect())
        gap = look.px(3) if len(self._signed) < 60 else 1  # noqa: PLR2004 - parts stay wider than their gaps
        width = (whole.width() + gap) / max(len(self._signed), 1)
        for place, signed in enumerate(self._signed):
            part = QRectF(place * width, 0, width - gap, whole.height())
            box(painter, flip(self, part, whole), look.color("ok" if signed else "button_edge"), radius=2)
