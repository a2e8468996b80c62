"""Search and do: one field that finds records, meetings, people, organisations and text, and does things."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from db.records.words import T
from desktop_app.ui.commands.keys import COMMANDS, keys_of
from desktop_app.ui.commands.offers import DO, Offer, OfferList, found_offers
from desktop_app.ui.desk import Place
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.fields import LineEdit
from desktop_app.ui.look.icons import Picture
from desktop_app.ui.look.paint import box
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words, column, hairline, row
from desktop_app.usecases.searching import find

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from db.records.lines import Found
    from desktop_app.ui.desk import Desk

WIDTH, TOP, MARGIN = 640, 96, 24
MOST_FOUND, MOST_DONE = 8, 5
ONLY_DO = ">"
HINT = T("palette", "Enter opens  ·  start with > for actions only")


class Palette(QFrame):
    """A popup over the window. ↑↓ move, Enter goes or does, Esc closes; words after ">" find actions only.

    *here* is what only the page that is shown does.
    """

    def __init__(
        self, desk: Desk, parent: QWidget, actions: Mapping[str, QAction], here: Sequence[QAction] = ()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._here = desk, tuple(here)
        self._actions = {**actions, **{one.objectName(): one for one in here}}
        self._turn = 0
        self.field = LineEdit(hint=tr("palette", T("palette", "Search or do")))
        self.field.setObjectName("palette-field")
        self.field.setProperty("bare", True)
        self.field.setFrame(False)
        self.field.setAccessibleName(tr("palette", T("palette", "Search or do")))
        self.list = OfferList()
        self.list.setObjectName("palette-list")
        self.list.taken.connect(self._take)
        self._hint = Words("", Type.CAPTION, tone="text2")
        head = row(Picture("search", "text2", 18), (self.field, 1), gap=10, margins=(16, 8, 16, 8))
        foot = row(self._hint, None, margins=(18, 6, 18, 8))
        self.setLayout(column(head, hairline(), self.list, hairline(), foot, margins=(1, 1, 1, 1)))
        self._rest = QTimer(self, singleShot=True, interval=120)
        self._rest.timeout.connect(self._search)
        self.field.textChanged.connect(self._rest.start)
        self.field.installEventFilter(self)

    def open_over(self, window: QWidget) -> None:
        """Open in the upper middle of *window*."""
        look = look_now()
        width = min(look.px(WIDTH), window.width() - 2 * MARGIN)
        at = window.mapToGlobal(QPoint((window.width() - width) // 2, look.px(TOP)))
        self.setFixedWidth(width)
        self._show([], "")
        self.move(at)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _event: object) -> None:
        """Draw the sheet."""
        look = look_now()
        box(QPainter(self), self.rect(), look.color("raised"), look.color("edge"), radius=0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list by the keys typed in the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._steer(event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.list.step(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _enter(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._search(then_take=True)
        else:
            self.list.take()

    # searching

    def _search(self, *, then_take: bool = False) -> None:
        self._turn += 1
        typed = self.field.text().strip()
        if not typed or typed.startswith(ONLY_DO):
            self._show([], typed.removeprefix(ONLY_DO).strip(), only_do=typed.startswith(ONLY_DO))
            if then_take:
                self.list.take()
            return
        work = partial(find, self._desk.store, typed, limit=MOST_FOUND)
        self._desk.tasks.read(work, partial(self._found, self._turn, typed, then_take))

    def _found(self, turn: int, typed: str, then_take: bool, found: list[Found]) -> None:  # noqa: FBT001 - bound once
        if turn != self._turn:
            return
        self._show(found, typed)
        if then_take:
            self.list.take()

    def _show(self, found: list[Found], typed: str, *, only_do: bool = False) -> None:
        offers = [] if only_do else found_offers(found)
        does = [*self._commands(typed), *([] if only_do else self._new(typed))][
            : MOST_DONE if typed else None
        ]
        self.list.fill([*offers, *does], typed)
        nothing = T("palette", "Nothing to do is called that")
        said = HINT if offers or does else nothing
        self._hint.setText(tr("palette", said))
        self.adjustSize()

    def _commands(self, typed: str) -> list[Offer]:
        words = typed.casefold().split()
        offers = []
        for command in COMMANDS:
            text = tr("keys", command.words)
            if command.offered and all(word in text.casefold() for word in words):
                door = self._actions[command.name]
                why = "" if door.isEnabled() else door.toolTip()
                offers.append(
                    Offer(
                        DO,
                        text,
                        why,
                        command.picture,
                        keys_of(command),
                        action=command.name,
                        is_shut=bool(why),
                    )
                )
        return [*self._of_the_page(words), *offers]

    def _of_the_page(self, words: list[str]) -> list[Offer]:
        """Return what only the page that is shown does: once something of it is typed."""
        return [
            _of_action(one)
            for one in self._here
            if words and all(word in one.text().casefold() for word in words)
        ]

    def _new(self, typed: str) -> list[Offer]:
        """Return what can be begun with the words that were typed, where anything can."""
        if not typed or self._desk.store.is_only_read:
            return []
        meeting = tr("palette", T("palette", "New meeting “{text}”"), {"text": typed})
        person = tr("palette", T("palette", "New person “{text}”"), {"text": typed})
        return [
            Offer(DO, meeting, "", "plus", place=Place("meeting", None, spot=typed)),
            Offer(DO, person, "", "user-plus", place=Place("person", None, spot=typed)),
        ]

    # taking

    def _take(self, offer: Offer) -> None:
        self.close()
        if offer.place is not None:
            self._desk.go(offer.place)
        elif offer.action:
            self._actions[offer.action].trigger()


def _of_action(action: QAction) -> Offer:
    """Return what stands in the menu of a page as a row; one that is grey says why."""
    why = "" if action.isEnabled() else action.toolTip()
    picture = str(action.property("picture") or "printer")
    return Offer(DO, action.text(), why, picture, action=action.objectName(), is_shut=not action.isEnabled())
