"""What a type-ahead offers, and the list it offers it in."""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import combining, normalize

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import box, cut, direction_of, flip, say
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import RADIUS_INNER, Height, Tone, Type

Index = QModelIndex | QPersistentModelIndex
_OFFER = Qt.ItemDataRole.UserRole + 1
_TYPED = Qt.ItemDataRole.UserRole + 2
_FOOT = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One row of a type-ahead: words, what they stand for, a second line, and where they come from.

    A suggestion that isn't *usable*, such as a person already on the list, is shown but can't be taken.
    """

    text: str
    value: object = None
    second: str = ""
    source: str = ""
    picture: str = ""
    usable: bool = True


def match_of(text: str, typed: str) -> tuple[int, int]:
    """Return where *typed* begins in *text* and how long it is there; (-1, 0) if nowhere.

    Case and accents make no difference.
    """
    folded: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for part in _fold(letter):
            folded.append(part)
            places.append(place)
    asked = _fold(typed.strip())
    at = "".join(folded).find(asked) if asked else -1
    if at < 0:
        return -1, 0
    return places[at], places[at + len(asked) - 1] - places[at] + 1


def _fold(text: str) -> str:
    parts = normalize("NFD", text.casefold()).replace("đ", "d").replace("ł", "l")
    return "".join(part for part in parts if not combining(part))


class SuggestionList(QListView):
    """The popup under a type-ahead."""

    def __init__(self) -> None:
        super().__init__()
        self.book = QStandardItemModel(self)
        self.setProperty("popup", True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setViewportMargins(0, 4, 0, 4)

    def fill(self, offers: Sequence[Suggestion], foot: Sequence[Suggestion], typed: str) -> None:
        """Show *offers* and, under a line, what else can be done."""
        self.book.clear()
        for number, offer in enumerate((*offers, *foot)):
            item = QStandardItem(offer.text)
            item.setData(offer, _OFFER)
            item.setData(typed, _TYPED)
            item.setData(number - len(offers) if number >= len(offers) else -1, _FOOT)
            spoken = ", ".join(part for part in (offer.text, offer.second, offer.source) if part)
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setEnabled(offer.usable)
            item.setEditable(False)
            self.book.appendRow(item)

    def wanted_height(self) -> int:
        """Return the height that shows every row."""
        return sum(self.sizeHintForRow(row) for row in range(self.book.rowCount())) + 2 * 4 + 2

    def offer(self, index: QModelIndex) -> tuple[Suggestion, bool] | None:
        """Return the suggestion of a row and whether it belongs to the foot."""
        offer = index.data(_OFFER) if index.isValid() else None
        return (offer, index.data(_FOOT) >= 0) if isinstance(offer, Suggestion) else None

    def step(self, by: int) -> None:
        """Move the choice to the next row that can be taken; past the ends it begins anew."""
        model, rows = self.model(), self.model().rowCount()
        row = self.currentIndex().row()
        for _ in range(rows):
            row = (row + by) % rows if row >= 0 else (0 if by > 0 else rows - 1)
            if model.index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled:
                self.setCurrentIndex(model.index(row, 0))
                break


class Offers(QStyledItemDelegate):
    """Draws the rows of a `SuggestionList`."""

    def __init__(self, view: SuggestionList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row of one or two lines."""
        offer = index.data(_OFFER)
        two = isinstance(offer, Suggestion) and bool(offer.second)
        return QSize(40, look_now().px(Height.POPUP_TWO_LINES if two else Height.POPUP_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        offer = index.data(_OFFER)
        if not isinstance(offer, Suggestion):
            return
        painter.save()
        rect = option.rect
        if index.data(_FOOT) == 0 and index.row():
            painter.fillRect(QRect(0, rect.y(), self._view.width(), 1), look_now().color("line"))
        cell = QRectF(rect).adjusted(4, 1, -4, 0)
        self._draw_ground(painter, cell, option)
        self._draw_offer(painter, cell, offer, index)
        painter.restore()

    def _draw_ground(self, painter: QPainter, cell: QRectF, option: QStyleOptionViewItem) -> None:
        look = look_now()
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, cell, look.color("soft"), radius=RADIUS_INNER)
            bar = QRectF(cell.x(), cell.y() + 8, 3, cell.height() - 16)
            box(painter, flip(self._view, bar, cell), look.color("accent_text"), radius=1.5)
        elif (
            option.state & QStyle.StateFlag.State_MouseOver and option.state & QStyle.StateFlag.State_Enabled
        ):
            box(painter, cell, look.color("hover"), radius=RADIUS_INNER)

    def _draw_offer(self, painter: QPainter, cell: QRectF, offer: Suggestion, index: Index) -> None:
        look, view = look_now(), self._view
        inner = cell.adjusted(look.px(12), 0, -look.px(10), 0)
        if offer.picture:
            side = look.px(16)
            place = QRectF(inner.x(), inner.center().y() - side / 2, side, side)
            draw_icon(
                painter, offer.picture, flip(view, place, cell), "text2" if offer.usable else "disabled", view
            )
            inner.adjust(look.px(28), 0, 0, 0)
        inner = flip(view, inner, cell)
        middle = inner.center().y()
        upper = QRectF(inner.x(), middle - look.px(19), inner.width(), look.px(19)) if offer.second else inner
        painter.setFont(look.font(Type.CAPTION))
        painter.setPen(look.color("text2"))
        say(painter, view, upper, offer.source, end=True)
        used = painter.fontMetrics().horizontalAdvance(offer.source) + look.px(12) if offer.source else 0
        if offer.second:
            lower = QRectF(inner.x(), middle - 1, inner.width(), look.px(18))
            say(painter, view, lower, cut(painter, offer.second, inner.width()))
        plus = index.data(_FOOT) == 0 and offer.picture == "plus"
        tone: Tone = "text2" if not offer.usable else "accent_text" if plus else "text"
        painter.setPen(look.color(tone))
        room = upper.adjusted(0, 0, -used, 0)
        self._draw_words(
            painter, flip(view, room, upper), offer.text, "" if plus else str(index.data(_TYPED) or "")
        )

    def _draw_words(self, painter: QPainter, rect: QRectF, text: str, typed: str) -> None:
        look = look_now()
        plain, strong = look.font(), look.font(weight=600)
        painter.setFont(plain)
        text = cut(painter, text, rect.width())
        at, length = match_of(text, typed)
        ours = (
            Qt.LayoutDirection.RightToLeft if self._view.isRightToLeft() else Qt.LayoutDirection.LeftToRight
        )
        if at < 0 or direction_of(text) is not ours:
            say(painter, self._view, rect, text)
            return
        for start, end, font in ((0, at, plain), (at, at + length, strong), (at + length, len(text), plain)):
            painter.setFont(font)
            say(painter, self._view, rect, text[start:end])
            width = QFontMetrics(font).horizontalAdvance(text[start:end])
            rect = (
                rect.adjusted(0, 0, -width, 0)
                if self._view.isRightToLeft()
                else rect.adjusted(width, 0, 0, 0)
            )
