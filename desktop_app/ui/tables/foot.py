"""The line under a list: how many there are in all, also when only some have been read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import Words
from desktop_app.ui.tables.counting import counted
from desktop_app.usecases.counting import count_lines

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.tables.bar import Bar
    from desktop_app.ui.tables.lines_model import LinesModel
    from desktop_app.ui.tables.listing import Listing


class Foot(Words):
    """Follows a list and says how many lines it has."""

    def __init__(self, desk: Desk, model: LinesModel[Any], bar: Bar, listing: Listing[Any]) -> None:
        super().__init__("", Type.CAPTION, tone="text2")
        self.setObjectName("count")
        self._desk, self._model, self._bar, self._listing = desk, model, bar, listing
        model.arrived.connect(self._follow)

    def _follow(self) -> None:
        if self._model.is_whole:
            self._say(self._model.count)
        else:
            asked = self._bar.asked()
            work = partial(count_lines, self._desk.store, self._listing.counted, asked)
            self._desk.tasks.read(work, partial(self._take, asked))

    def _take(self, asked: dict[str, Any], number: int) -> None:
        if asked == self._bar.asked() and not self._model.is_whole:
            self._say(number)

    def _say(self, number: int) -> None:
        shown = counted(self._listing.words.one, self._listing.words.many, number)
        grouping = self._bar.grouping
        several = self._model.is_whole and self._model.group_count > 1
        if grouping is not None and grouping.total and several:
            shown = tr("tables", grouping.total, {"lines": shown, "groups": str(self._model.group_count)})
        self.setText(shown if number else "")
