"""How the rows of a list are drawn: one line or two, sign, icon, group rows, the ring of the current row."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import DOWN, LEFT, RIGHT, chevron, cut, flip, mirrored, say
from desktop_app.ui.look.signs import Sign, draw_sign
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Tone, Type

Index = QModelIndex | QPersistentModelIndex
# whole numbers, because Python's own flags cost more than the drawing
_SELECTED, _OVER = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
_END = Qt.AlignmentFlag.AlignRight.value
_SIDE = 12


class Role(IntEnum):
    """What a model says of a cell beside its words (all answers are optional).

    SECOND: str, quieter words after or under the first. STATE: a `Sign`; the model must also answer
    AccessibleTextRole with its word. ICON: name of an icon. TONE: another colour of the words.
    STRONG: bool, weight 500. GROUP: bool on column 0, the row is a heading over its children.
    """

    SECOND = Qt.ItemDataRole.UserRole + 101
    STATE = Qt.ItemDataRole.UserRole + 102
    ICON = Qt.ItemDataRole.UserRole + 103
    TONE = Qt.ItemDataRole.UserRole + 104
    STRONG = Qt.ItemDataRole.UserRole + 105
    GROUP = Qt.ItemDataRole.UserRole + 106


def _at_end(alignment: object) -> bool:
    if alignment is None:
        return False
    return bool((alignment.value if isinstance(alignment, Qt.AlignmentFlag) else int(str(alignment))) & _END)


class Cells(QStyledItemDelegate):
    """Draws the cells of a `QTreeView` from the roles above."""

    def __init__(self, view: QTreeView, height: int | None = None) -> None:
        super().__init__(view)
        self._view, self._height = view, height

    def row_height(self) -> int:
        """Return the height of a row at the scale of now."""
        return look_now().row() if self._height is None else look_now().px(self._height)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same height for every row: long lists are laid out at once."""
        return QSize(40, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        if index.sibling(index.row(), 0).data(Role.GROUP):
            self._draw_group(painter, option.rect, index)
        else:
            self._draw_ground(painter, option, index)
            self.draw_content(painter, option.rect, index)
        self._draw_ring(painter, option.rect, index)
        painter.restore()

    def _first(self, index: Index) -> bool:
        return index.column() == self._view.header().logicalIndex(0)

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = look_now(), option.rect
        state = option.state.value
        selected = bool(state & _SELECTED)
        if selected or state & _OVER:
            tone: Tone = "hover" if not selected else "soft" if self._view.hasFocus() else "soft_idle"
            painter.fillRect(rect, look.color(tone))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look.color("line"))
        if selected and self._first(index):
            bar = flip(self._view, QRect(rect.x(), rect.y(), 3, rect.height()), rect)
            painter.fillRect(bar, look.color("accent_text"))

    def _draw_ring(self, painter: QPainter, rect: QRect, index: Index) -> None:
        current = self._view.currentIndex()
        same = current.isValid() and (current.row(), current.parent()) == (index.row(), index.parent())
        if same and self._view.hasFocus():
            painter.setClipRect(rect)
            pen = painter.pen()
            pen.setColor(look_now().color("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(QRectF(1, rect.y() + 1, self._view.viewport().width() - 2, rect.height() - 2))

    def draw_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw sign, icon and words of a cell; a list with other cells overrides this."""
        look, inner = look_now(), QRectF(rect).adjusted(_SIDE, 0, -_SIDE, 0)
        inner = self._draw_pictures(painter, inner, index)
        words = str(index.data() or "")
        second = str(index.data(Role.SECOND) or "")
        end = _at_end(index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.setFont(look.font(weight=500 if index.data(Role.STRONG) else 400, tabular=True))
        painter.setPen(look.color(index.data(Role.TONE) or "text"))
        if second and rect.height() >= look.px(Height.POPUP_TWO_LINES):
            self._draw_two_lines(painter, inner, words, second, end=end)
        else:
            self._draw_one_line(painter, inner, words, second, end=end)

    def _draw_pictures(self, painter: QPainter, inner: QRectF, index: Index) -> QRectF:
        look, sign, picture = look_now(), index.data(Role.STATE), index.data(Role.ICON)
        whole = QRectF(inner)
        if isinstance(sign, Sign):
            side = look.px(14)
            place = QRectF(inner.x(), inner.center().y() - side / 2, side, side)
            draw_sign(painter, flip(self._view, place, whole), sign, mirror=mirrored(self._view))
            inner = inner.adjusted(look.px(22), 0, 0, 0)
        if picture:
            side = look.px(16)
            place = QRectF(inner.x(), inner.center().y() - side / 2, side, side)
            draw_icon(painter, str(picture), flip(self._view, place, whole), widget=self._view)
            inner = inner.adjusted(look.px(24), 0, 0, 0)
        return flip(self._view, inner, whole)

    def _draw_two_lines(
        self, painter: QPainter, inner: QRectF, words: str, second: str, *, end: bool
    ) -> None:
        look, half = look_now(), inner.height() / 2
        upper, lower = (
            inner.adjusted(0, half - look.px(20), 0, -half),
            inner.adjusted(0, half - 1, 0, look.px(18) - half),
        )
        say(painter, self._view, upper, cut(painter, words, inner.width()), end=end)
        painter.setFont(look.font(Type.CAPTION, tabular=True))
        painter.setPen(look.color("text2"))
        say(painter, self._view, lower, cut(painter, second, inner.width()), end=end)

    def _draw_one_line(self, painter: QPainter, inner: QRectF, words: str, second: str, *, end: bool) -> None:
        look, shown = look_now(), cut(painter, words, inner.width())
        say(painter, self._view, inner, shown, end=end)
        if not second or end:
            return
        used = painter.fontMetrics().horizontalAdvance(shown) + look.px(8)
        painter.setFont(look.font(tabular=True))
        # a second text cut to three letters is worse than none
        if inner.width() - used >= painter.fontMetrics().horizontalAdvance(second):
            painter.setPen(look.color("text2"))
            say(painter, self._view, flip(self._view, inner.adjusted(used, 0, 0, 0), inner), second)

    def _draw_group(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look, view, head = look_now(), self._view, index.sibling(index.row(), 0)
        whole = QRectF(0, rect.y(), view.viewport().width(), rect.height())
        painter.setClipRect(rect)  # each cell its part: Qt may paint some columns of a row only
        painter.fillRect(whole, look.color("window"))
        painter.fillRect(QRectF(0, rect.bottom(), whole.width(), 1), look.color("line"))
        closed = LEFT if mirrored(view) else RIGHT
        turn = DOWN if view.isExpanded(head) else closed
        middle = flip(view, QRectF(_SIDE, whole.y(), look.px(12), whole.height()), whole).center()
        chevron(painter, middle + QPointF(0, 0.5), look.color("text2"), look.px(3.5), turn)
        painter.setFont(look.font(weight=600))
        painter.setPen(look.color("text"))
        inner = whole.adjusted(look.px(20) + _SIDE, 0, -_SIDE, 0)
        note = str(head.data(Role.SECOND) or "")
        words = cut(painter, str(head.data() or ""), inner.width())
        say(painter, view, flip(view, inner, whole), words)
        used = painter.fontMetrics().horizontalAdvance(words) + look.px(12)
        painter.setFont(look.font(Type.CAPTION, tabular=True))
        painter.setPen(look.color("text2"))
        if used + painter.fontMetrics().horizontalAdvance(note) <= inner.width():
            say(painter, view, flip(view, inner.adjusted(used, 1, 0, 0), whole), note)
