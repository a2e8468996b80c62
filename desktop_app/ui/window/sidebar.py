"""The side of the window: whose file it is, the search, the sections; a rail of icons where room is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from db.records.words import T
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.icons import draw_icon
from desktop_app.ui.look.mark import Mark
from desktop_app.ui.look.nav_list import NavList
from desktop_app.ui.look.paint import box, cut, flip, say
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Height, Type
from desktop_app.ui.look.words import Ground, column, pane
from desktop_app.ui.window.sections import FOOT, SECTIONS, shown
from desktop_app.ui.window.widths import RAIL, WIDE

if TYPE_CHECKING:
    from desktop_app.usecases.file.places import RecordsPlace

LEAST_ROW = 24
"""The least height of a section at normal text: its icon with room around it."""


class Sidebar(Ground):
    """The sections. `chosen` tells the place a person goes to, `asked_search` that the palette is wanted."""

    chosen = Signal(str)
    asked_search = Signal()

    def __init__(self) -> None:
        super().__init__("sidebar")
        self.office = OfficeButton()
        self.search = SearchButton()
        self.sections = NavList(tr("sidebar", T("sidebar", "Sections")), shown(SECTIONS))
        self.foot = NavList(tr("sidebar", T("sidebar", "This program")), shown(FOOT))
        self.sections.setObjectName("sections")
        self.foot.setObjectName("sections-foot")
        self.sections.chosen.connect(self.chosen)
        self.foot.chosen.connect(self.chosen)
        self.search.clicked.connect(self.asked_search)
        self._head = column(self.office, 8, self.search, 10)
        below = pane(column((self.sections, 1), self.foot, 8))
        self.setLayout(column(self._head, (below, 1)))
        self.set_rail(on=False)

    def set_rail(self, *, on: bool) -> None:
        """Show icons only, or icons and words."""
        look = look_now()
        for part in (self.sections, self.foot, self.office, self.search):
            part.set_rail(on=on)
        side = look.px(8)
        self._head.setContentsMargins(side, look.px(10), side, 0)
        self.setFixedWidth(RAIL if on and look.scale <= 1 else look.px(RAIL if on else WIDE))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Let all sections stand in the window: their rows are less high where it is low for large text."""
        look = look_now()
        headings = sum(name is None for name, _, _ in SECTIONS)
        places = len(SECTIONS) + len(FOOT) - headings
        room = self.height() - self._head.sizeHint().height() - look.px(12)
        if self.sections.rail:
            room -= headings * look.px(16)
        else:
            places += headings
        height = max(look.px(LEAST_ROW), min(look.px(Height.NAVIGATION), room // places))
        for part in (self.sections, self.foot):
            part.set_row_height(height)
        self.foot.setFixedHeight(len(FOOT) * height + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again."""
        super().resizeEvent(event)
        self._fit_rows()

    def set_current(self, name: str) -> None:
        """Mark the section the person is in."""
        self.sections.set_current(name)
        self.foot.set_current(name)

    def set_ready(self, *, ready: bool) -> None:
        """Let the sections be used, or not while no file is open."""
        for part in (self.sections, self.foot, self.search):
            part.setEnabled(ready)
            part.show()

    def show_no_file(self) -> None:
        """Leave the sections out: there is nothing to go to."""
        self.set_ready(ready=False)
        for part in (self.sections, self.foot, self.search):
            part.hide()


class RailButton(QAbstractButton):
    """A wide painted button that shrinks to its icon on the rail."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self.rail = False
        self._height = height
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rail(self, *, on: bool) -> None:
        """Show the icon only, or the words too."""
        self.rail = on
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the button's height at this scale."""
        return QSize(look_now().px(40), look_now().px(self._height))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def draw_ground(self, painter: QPainter, *, framed: bool) -> None:
        """Draw the frame, what is under the pointer, and the ring of the focus."""
        look, whole = look_now(), QRectF(self.rect())
        if framed:
            box(painter, whole, look.color("surface"), look.color("button_edge"))
        if self.underMouse() and self.isEnabled():
            box(painter, whole.adjusted(1, 1, -1, -1), look.color("pressed" if not framed else "hover"))
        if self.hasFocus():
            box(painter, whole, None, look.color("focus"), width=2)


class OfficeButton(RailButton):
    """Whose file is open, and the menu of files."""

    def __init__(self) -> None:
        super().__init__(44)
        self._office, self._file = "", ""
        self._mark = Mark(26)
        self._mark.setParent(self)
        self._menu: QMenu | None = None
        self.setObjectName("office")
        self.clicked.connect(self._open)

    def set_menu(self, menu: QMenu) -> None:
        """Open *menu* when pressed."""
        self._menu = menu

    def show_office(self, office: str, place: RecordsPlace | None) -> None:
        """Show the name of the office and of its place; without an office that stands first."""
        self._office = office or (place.stem if place else tr("sidebar", T("sidebar", "No file open")))
        self._file = place.name if place else ""
        self.setToolTip(str(place) if place else "")
        self.setAccessibleName(tr("sidebar", T("sidebar", "File: {name}"), {"name": self._office}))
        self.update()

    def _open(self) -> None:
        if self._menu is not None:
            self._menu.exec(self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the two lines beside the mark."""
        look, painter, whole = look_now(), QPainter(self), QRectF(self.rect())
        self.draw_ground(painter, framed=False)
        side = look.px(26)
        x = (whole.width() - side) / 2 if self.rail else look.px(4)
        place = flip(self, QRectF(x, (whole.height() - side) / 2, side, side), whole)
        self._mark.setGeometry(place.toRect())
        if self.rail:
            return
        words = flip(self, whole.adjusted(side + look.px(13), look.px(5), -look.px(6), -look.px(5)), whole)
        half = words.height() / 2
        painter.setFont(look.font(weight=600))
        painter.setPen(look.color("text"))
        upper = words.adjusted(0, 0, 0, -half) if self._file else words
        say(painter, self, upper, cut(painter, self._office, words.width()))
        painter.setFont(look.font(Type.CAPTION))
        painter.setPen(look.color("text2"))
        say(painter, self, words.adjusted(0, half, 0, 0), cut(painter, self._file, words.width()))


class SearchButton(RailButton):
    """Looks like a field and opens the palette."""

    def __init__(self) -> None:
        super().__init__(Height.FIELD)
        self.setObjectName("search")
        self._words = tr("sidebar", T("sidebar", "Search or do"))
        self.setAccessibleName(self._words)
        self.setToolTip(f"{self._words} (Ctrl+K)")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the glass, the words and the keys."""
        look, painter, whole = look_now(), QPainter(self), QRectF(self.rect())
        self.draw_ground(painter, framed=not self.rail)
        side = look.px(16 if not self.rail else 18)
        x = (whole.width() - side) / 2 if self.rail else look.px(9)
        place = QRectF(x, (whole.height() - side) / 2, side, side)
        draw_icon(painter, "search", flip(self, place, whole), "text2", self)
        if self.rail:
            return
        words = flip(self, whole.adjusted(look.px(32), 0, -look.px(9), 0), whole)
        painter.setFont(look.font())
        painter.setPen(look.color("text2"))
        say(painter, self, words, self._words)
        painter.setFont(look.font(Type.CAPTION))
        painter.setPen(look.color("text3"))
        say(painter, self, words, "Ctrl K", end=True)
