"""The sections at the side of the window: a list a screen reader can read, or a rail of icons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import box, flip, ring_wanted, say
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Tone, Type

_KEY = Qt.ItemDataRole.UserRole + 1
_PICTURE = Qt.ItemDataRole.UserRole + 2
_COUNT = Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Section:
    """One place to go to; a section without a *key* is a heading over the next ones."""

    key: str
    text: str
    picture: str = ""
    count: str = ""
    tip: str = ""


class NavList(QListView):
    """Places to go to. ↑↓ move the choice, Enter or a click goes there: `chosen` tells its key."""

    chosen = Signal(str)

    def __init__(self, name: str, sections: Sequence[Section]) -> None:
        super().__init__()
        self.rail = False
        self._row_height = 0
        self._here = ""
        self._book = QStandardItemModel(self)
        self._rows = {section.key: row for row, section in enumerate(sections) if section.key}
        for section in sections:
            self._book.appendRow(_item(section))
        self.setModel(self._book)
        self.setItemDelegate(_Sections(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._go)

    @property
    def here(self) -> str:
        """Return the key of the section shown."""
        return self._here

    def set_current(self, key: str) -> None:
        """Show that *key* is where the person is, without telling; an unknown key marks nothing."""
        self._here = key
        self.setCurrentIndex(self._find(key))
        self.viewport().update()

    def set_count(self, key: str, count: str) -> None:
        """Show how many things wait in a section; an empty text shows nothing."""
        item = self._book.itemFromIndex(self._find(key))
        item.setData(count, _COUNT)
        item.setData(_spoken(item.text(), count), Qt.ItemDataRole.AccessibleTextRole)

    def set_text(self, key: str, text: str) -> None:
        """Say something else in a section, such as when the last copy was made."""
        item = self._book.itemFromIndex(self._find(key))
        item.setText(text)
        item.setData(_spoken(text, str(item.data(_COUNT) or "")), Qt.ItemDataRole.AccessibleTextRole)

    def set_rail(self, *, on: bool) -> None:
        """Show icons only, or icons and words."""
        self.rail = on
        self.scheduleDelayedItemsLayout()

    def set_row_height(self, height: int) -> None:
        """Make the rows of places so high, where the window is too low for what they take else."""
        if height != self._row_height:
            self._row_height = height
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    @property
    def row_height(self) -> int:
        """Return the height of the row of a place."""
        return self._row_height or look_now().px(Height.NAVIGATION)

    @property
    def heading_height(self) -> int:
        """Return the height of a heading; on a rail it is a line."""
        return look_now().px(16) if self.rail else self.row_height

    def sizeHint(self) -> QSize:
        """Return the room all sections take."""
        heights = (self.sizeHintForRow(row) for row in range(self._book.rowCount()))
        return QSize(look_now().px(56), sum(heights) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the section on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out again in a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _find(self, key: str) -> QModelIndex:
        row = self._rows.get(key)
        return QModelIndex() if row is None else self._book.index(row, 0)

    def _go(self, index: QModelIndex) -> None:
        if key := index.data(_KEY):
            self.set_current(str(key))
            self.chosen.emit(self._here)


def _spoken(text: str, count: str) -> str:
    return f"{text}, {count}" if count else text


def _item(section: Section) -> QStandardItem:
    item = QStandardItem(section.text)
    item.setEditable(False)
    item.setData(section.key, _KEY)
    item.setData(section.picture, _PICTURE)
    item.setData(section.count, _COUNT)
    item.setData(_spoken(section.text, section.count), Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(section.tip or (section.text if section.key else ""))
    if not section.key:
        item.setFlags(Qt.ItemFlag.NoItemFlags)  # keys pass over it
    return item


class _Sections(QStyledItemDelegate):
    def __init__(self, view: NavList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._view.row_height if index.data(_KEY) else self._view.heading_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if index.data(_KEY):
            self._draw_place(painter, option, index)
        else:
            self._draw_heading(painter, option.rect, str(index.data()))
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        look = look_now()
        if self._view.rail:
            painter.fillRect(QRect(18, rect.center().y(), rect.width() - 36, 1), look.color("line"))
            return
        painter.setFont(look.font(Type.CAPTION, 500))
        painter.setPen(look.color("text3"))
        side = look.px(20)
        say(painter, self._view, rect.adjusted(side, 8, -side, 0), text)

    def _draw_place(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, cell = look_now(), QRectF(option.rect).adjusted(8, 1, -8, -1)
        here = index.data(_KEY) == self._view.here
        self._draw_ground(painter, cell, option, here=here)
        side, whole = look.px(18), QRectF(option.rect)
        x = cell.center().x() - side / 2 if self._view.rail else cell.x() + look.px(10)
        place = QRectF(x, cell.center().y() - side / 2, side, side)
        tone: Tone = "accent_text" if here else "text2"
        draw_icon(painter, str(index.data(_PICTURE)), flip(self._view, place, whole), tone, self._view)
        if self._view.rail:
            return
        painter.setFont(look.font(weight=500 if here else 400))
        painter.setPen(look.color("accent_text" if here else "text"))
        words = cell.adjusted(look.px(38), 0, -look.px(8), 0)
        say(painter, self._view, flip(self._view, words, whole), str(index.data()))
        if count := str(index.data(_COUNT) or ""):
            painter.setFont(look.font(Type.CAPTION, tabular=True))
            painter.setPen(look.color("text2"))
            say(painter, self._view, flip(self._view, words, whole), count, end=True)

    def _draw_ground(
        self, painter: QPainter, cell: QRectF, option: QStyleOptionViewItem, *, here: bool
    ) -> None:
        look = look_now()
        if here:
            box(painter, cell, look.color("soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, cell, look.color("pressed"))
        if option.state & QStyle.StateFlag.State_Selected and ring_wanted(self._view):
            box(painter, cell, None, look.color("focus"), width=2)
