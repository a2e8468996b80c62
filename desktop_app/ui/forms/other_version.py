"""What happens when somebody else has saved the record that is being edited."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from db.records.words import T
from desktop_app.ui.forms.news_line import action
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.desk import Desk
    from desktop_app.ui.forms.news_line import News
    from desktop_app.usecases.file.opening import Store


class OtherVersion(QObject):
    """Says that there is another version and reads it when the person has chosen.

    `overruled` hands on the version that what is typed is to be saved over, `preferred` the one
    that is to be shown instead.
    """

    overruled = Signal(object)
    preferred = Signal(object)

    def __init__(self, desk: Desk, news: News, get: Callable[[Store, Any], Any]) -> None:
        super().__init__(news)
        self._desk, self._news, self._get = desk, news, get

    def tell(self, uid: Any) -> None:
        """Say so, and let the person choose."""
        mine = action("save-mine", tr("forms", T("forms", "Save mine instead")), quiet=True)
        other = action("load-other", tr("forms", T("forms", "Load the other version")))
        get = partial(self._get, self._desk.store, uid)
        mine.clicked.connect(lambda: self._desk.tasks.read(get, self._overrule))
        other.clicked.connect(lambda: self._desk.tasks.read(get, self._prefer))
        text = T("forms", "This was changed and saved elsewhere. Your text is still here.")
        self._news.tell(tr("forms", text), "warn", mine, other)

    def _overrule(self, other: Any) -> None:
        self.overruled.emit(other)

    def _prefer(self, other: Any) -> None:
        self.preferred.emit(other)
