"""What the import page shows before there is a list: how one comes here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db.records.words import T
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.words import column


class StartPane(QWidget):
    """Asks for a file or for what was copied; says why one could not be read."""

    def __init__(self) -> None:
        super().__init__()
        self.choose = primary(tr("intake", T("intake", "Choose a file…")))
        self.choose.setObjectName("choose-first-file")
        self.paste = button(tr("intake", T("intake", "Paste from Excel or Word")), tip="Ctrl+V")
        self.paste.setObjectName("paste-list")
        title = tr("intake", T("intake", "Drop a list here"))
        text = T(
            "intake", "Excel, CSV, cards, invitations or a plain list. You see every row before it comes in."
        )
        self._news = News()
        empty = EmptyState(title, tr("intake", text), self.choose, self.paste)
        self.setLayout(column(self._news, (empty, 1)))

    def say(self, words: str) -> None:
        """Say why the list was not read; an empty text takes it away."""
        if words:
            self._news.tell(words, "bad")
        else:
            self._news.clear()
