"""The pages as they will print: images of the very PDF, drawn as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.theme import look_now

if TYPE_CHECKING:
    from desktop_app.ui.paper.images import Paper

NAME = T("editor", "The pages as they will print")
GAP, SIDE = 16, 24
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
KEPT = 12


class Pages(QAbstractScrollArea):
    """Shows a paper.

    `needed` asks for a page image (number, width in pixels), `turned` tells the page in sight.
    """

    needed = Signal(int, int)
    turned = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setAccessibleName(tr("editor", NAME))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._paper: Paper | None = None
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._last: dict[int, QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._zoom: float | None = None
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what is shown
    def show_paper(self, paper: Paper) -> None:
        """Show *paper*, at the place where one was reading; old images stay until the new ones are there."""
        self._last = {number: image for (number, _), image in self._images.items()}
        self._images.clear()
        self._asked.clear()
        self._paper = paper
        self.setAccessibleDescription(paper.text)
        self._arrange()
        self.viewport().update()

    def put_image(self, paper: Paper, number: int, width: int, image: QImage) -> None:
        """Take the image of a page; one of an older paper is dropped."""
        if paper is not self._paper:
            return
        self._images[number, width] = image
        while len(self._images) > KEPT:
            self._images.popitem(last=False)
        self.viewport().update()

    @property
    def paper(self) -> Paper | None:
        """Return what is shown."""
        return self._paper

    def is_drawn(self) -> bool:
        """Return whether every page in sight is shown as it is now."""
        width = self._page_width()
        return self._paper is not None and all(
            (one, self._pixels(width)) in self._images for one in self._in_sight()
        )

    # --- zoom
    def zoom_by(self, steps: int) -> None:
        """Show the pages larger or smaller."""
        now = self._zoom or self._fit()
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - now))
        self._zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
        self._arrange()
        self.viewport().update()

    def fit_width(self) -> None:
        """Show the pages as wide as there is room."""
        self._zoom = None
        self._arrange()
        self.viewport().update()

    def _fit(self) -> float:
        if self._paper is None:
            return 1.0
        return max(0.1, self._room() / self._paper.sizes[0].width())

    def _room(self) -> int:
        return self.viewport().width() - 2 * look_now().px(SIDE)

    def _scale(self) -> float:
        return self._zoom or self._fit()

    # --- places
    def _places(self) -> list[QRect]:
        """Return where each page stands, before scrolling."""
        if self._paper is None:
            return []
        look, scale = look_now(), self._scale()
        top, places = look.px(GAP), []
        for size in self._paper.sizes:
            # a page that lies among others is shown smaller, so that these stay as large as they are
            own = scale if self._zoom else max(0.1, min(scale, self._room() / size.width()))
            width, height = round(size.width() * own), round(size.height() * own)
            left = max(look.px(SIDE), (self.viewport().width() - width) // 2)
            places.append(QRect(left, top, width, height))
            top += height + look.px(GAP)
        return places

    def _arrange(self) -> None:
        places = self._places()
        if not places:
            return
        room = self.viewport().size()
        bar, flat = self.verticalScrollBar(), self.horizontalScrollBar()
        kept = bar.value() / max(1, bar.maximum())
        bar.setRange(0, max(0, places[-1].bottom() + look_now().px(GAP) - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(look_now().px(40))
        bar.setValue(round(kept * bar.maximum()))
        wide = max(place.width() for place in places) + 2 * look_now().px(SIDE)
        flat.setRange(0, max(0, wide - room.width()))
        flat.setPageStep(room.width())
        self._scrolled()

    def _in_sight(self) -> list[int]:
        top = self.verticalScrollBar().value()
        sight = QRect(0, top, 100_000, self.viewport().height())
        return [number for number, place in enumerate(self._places()) if place.intersects(sight)]

    def _scrolled(self) -> None:
        seen = self._in_sight()
        if seen and self._paper is not None:
            self.turned.emit(seen[0] + 1, len(self._paper.sizes))
        self.viewport().update()

    def _page_width(self) -> int:
        places = self._places()
        return places[0].width() if places else 0

    def _pixels(self, width: int) -> int:
        return round(width * self.devicePixelRatioF())

    # --- Qt's own doors
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in sight; ask for those that are not drawn yet."""
        painter = QPainter(self.viewport())
        look = look_now()
        painter.fillRect(self.viewport().rect(), look.color("ground"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        places = self._places()
        for number in self._in_sight():
            down, across = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
            self._paint_page(painter, number, places[number].translated(-across, -down))

    def _paint_page(self, painter: QPainter, number: int, place: QRect) -> None:
        width = self._pixels(place.width())
        image = self._images.get((number, width))
        if image is None and (number, width) not in self._asked:
            self._asked.add((number, width))
            self.needed.emit(number, width)
        painter.fillRect(place, Qt.GlobalColor.white)
        shown = image or self._last.get(number)
        if shown is not None:
            painter.drawImage(place, shown)
        painter.setPen(look_now().color("line"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for a page to be read."""
        return QSize(look_now().px(520), look_now().px(640))
