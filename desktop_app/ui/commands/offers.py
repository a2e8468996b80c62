"""What the palette offers, in groups with headings."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records.words import T
from desktop_app.ui.desk import Place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.paint import box, cut, flip, say
from desktop_app.ui.look.suggestions import match_of
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import RADIUS_INNER, Height, Type

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from db.records.lines import Found
    from desktop_app.ui.desk import PlaceName

DO = T("palette", "Do")
_GROUPS: dict[str, tuple[str, str]] = {
    "record": (T("palette", "Records"), "file-text"),
    "meeting": (T("palette", "Meetings"), "calendar-event"),
    "person": (T("palette", "People"), "users"),
    "organisation": (T("palette", "Organisations"), "building-community"),
    "series": (T("palette", "Series"), "repeat"),
}
_OFFER = Qt.ItemDataRole.UserRole
_HEADING = 30
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """One row: the marked heading over it, words, quieter words, an icon, keys, and where it leads.

    If it `is_shut` it can't be taken, and the quieter words say why.
    """

    group: str
    text: str
    second: str = ""
    picture: str = ""
    keys: str = ""
    place: Place | None = None
    action: str = ""
    is_shut: bool = False


def found_offers(found: Iterable[Found]) -> list[Offer]:
    """Return what was found as rows, gathered by kind in the order of the sections."""
    kinds = list(_GROUPS)
    known = [one for one in found if one.kind in _GROUPS]
    return [_found_offer(one) for one in sorted(known, key=lambda one: kinds.index(one.kind))]


def _found_offer(found: Found) -> Offer:
    group, picture = _GROUPS[found.kind]
    spot = str(found.paragraph) if found.paragraph else ""
    place = Place(cast("PlaceName", found.kind), found.uid, spot=spot)
    snippet = " ".join(found.snippet.split())
    return Offer(group, found.title, "" if snippet == found.title else snippet, picture, place=place)


class OfferList(QListView):
    """The rows under the field. `taken` tells the offer a person wants."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._book = QStandardItemModel(self)
        self.typed = ""
        self.setModel(self._book)
        self.setItemDelegate(_Rows(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("palette", T("palette", "Found")))
        self.clicked.connect(self._click)

    def fill(self, offers: Sequence[Offer], typed: str) -> None:
        """Show *offers* in their groups; the first can be taken at once."""
        self.typed = typed
        self._book.clear()
        for group, members in groupby(offers, key=lambda one: one.group):
            self._book.appendRow(_heading(tr("palette", group)))
            for offer in members:
                self._book.appendRow(_item(offer))
        heights = sum(self.sizeHintForRow(number) for number in range(self._book.rowCount()))
        self.setFixedHeight(min(heights + look_now().px(8), look_now().px(420)))
        self.setCurrentIndex(QModelIndex())
        self.step(1)

    def step(self, by: int) -> None:
        """Move the choice by so many rows that can be taken."""
        rows = [row for row in range(self._book.rowCount()) if _can_be_taken(self._book.index(row, 0))]
        if not rows:
            return
        here = self.currentIndex().row()
        at = rows.index(here) + by if here in rows else 0
        self.setCurrentIndex(self._book.index(rows[min(max(at, 0), len(rows) - 1)], 0))

    def take(self) -> None:
        """Take the row that is chosen."""
        self._click(self.currentIndex())

    def _click(self, index: QModelIndex) -> None:
        if _can_be_taken(index):
            self.taken.emit(index.data(_OFFER))


def _can_be_taken(index: QModelIndex) -> bool:
    offer = index.data(_OFFER)
    return isinstance(offer, Offer) and not offer.is_shut


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _item(offer: Offer) -> QStandardItem:
    item = QStandardItem(offer.text)
    item.setData(offer, _OFFER)
    item.setEditable(False)
    item.setToolTip(offer.second if offer.is_shut else offer.text)
    item.setEnabled(not offer.is_shut)
    spoken = ", ".join(part for part in (offer.text, offer.second) if part)
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    return item


class _Rows(QStyledItemDelegate):
    def __init__(self, view: OfferList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(40, look_now().px(Height.POPUP_ROW if index.data(_OFFER) else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        offer, look = index.data(_OFFER), look_now()
        if isinstance(offer, Offer):
            self._draw_offer(painter, option, offer)
        else:
            painter.setFont(look.font(Type.CAPTION))
            painter.setPen(look.color("text2"))
            side = look.px(18)
            say(painter, self._view, option.rect.adjusted(side, 6, -side, 0), str(index.data()))
        painter.restore()

    def _draw_offer(self, painter: QPainter, option: QStyleOptionViewItem, offer: Offer) -> None:
        look, whole = look_now(), QRectF(option.rect)
        cell = whole.adjusted(look.px(6), 0, -look.px(6), 0)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            box(painter, cell, look.color("soft" if chosen else "hover"), radius=RADIUS_INNER)
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRectF(cell.x(), cell.y() + 6, 3, cell.height() - 12)
            box(painter, flip(self._view, bar, whole), look.color("accent_text"), radius=1.5)
        side = look.px(16)
        place = QRectF(cell.x() + look.px(12), cell.center().y() - side / 2, side, side)
        draw_icon(painter, offer.picture or "search", flip(self._view, place, whole), widget=self._view)
        words = cell.adjusted(look.px(40), 0, -look.px(12), 0)
        self._draw_words(painter, flip(self._view, words, whole), offer)

    def _draw_words(self, painter: QPainter, words: QRectF, offer: Offer) -> None:
        look, view, room = look_now(), self._view, words.width()
        if offer.keys:
            painter.setFont(look.font(Type.CAPTION))
            painter.setPen(look.color("text2"))
            say(painter, view, words, offer.keys, end=True)
            room -= painter.fontMetrics().horizontalAdvance(offer.keys) + look.px(12)
        painter.setPen(look.color("text3" if offer.is_shut else "text"))
        used = 0.0
        for part, strong in _marked(offer.text, view.typed):
            painter.setFont(look.font(weight=600 if strong else 400))
            shown = cut(painter, part, room - used)
            say(painter, view, flip(view, words.adjusted(used, 0, 0, 0), words), shown)
            used += painter.fontMetrics().horizontalAdvance(shown)
        painter.setFont(look.font())
        painter.setPen(look.color("text2"))
        used += look.px(10)
        second = cut(painter, offer.second, room - used)
        if second and room - used > look.px(60):
            say(painter, view, flip(view, words.adjusted(used, 0, 0, 0), words), second)


def _marked(text: str, typed: str) -> list[tuple[str, bool]]:
    """Return *text* in parts, the one that was typed marked."""
    at, length = match_of(text, typed)
    if at < 0:
        return [(text, False)]
    end = at + length
    parts = [(text[:at], False), (text[at:end], True), (text[end:], False)]
    return [part for part in parts if part[0]]
