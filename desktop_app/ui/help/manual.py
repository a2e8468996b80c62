"""The manual in a plain window: one page a place, read from the files that travel with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QPalette, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QDialog, QFrame, QTextBrowser, QWidget

import resources
from db.records.words import T
from desktop_app.ui.language.figures import language_now
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import Type
from desktop_app.ui.look.words import column

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "first-steps"
CONTENTS = "contents"
_SIZES = {1: Type.TITLE, 2: Type.HEADING}


def page_file(name: str) -> Path:
    """Return the file of the manual's page *name*; that of the contents if there is no such page.

    It is the one in the language of the windows; the English one as long as a page is not translated.
    """
    folders = (resources.manual() / language_now(), resources.manual())
    wanted = (folder / f"{page}.md" for page in (name.replace("_", "-"), CONTENTS) for folder in folders)
    return next(path for path in wanted if path.is_file())


class ManualWindow(QDialog):
    """Shows one page of the manual; links lead to the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manual-window")
        self._name = ""
        self._text = QTextBrowser()
        self._text.setObjectName("manual-text")
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._follow)
        self._text.document().setDocumentMargin(32)
        self.setLayout(column((self._text, 1)))
        open_at(self, 620, 640)

    def show_page(self, name: str) -> None:
        """Show the page about *name*, and the window."""
        self._name = name
        self._fill()
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new look and a new language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange} and self._name:
            self._fill()

    def _fill(self) -> None:
        self.setWindowTitle(tr("manual", T("manual", "Help")))
        self._text.setAccessibleName(self.windowTitle())
        self._text.document().setMarkdown(page_file(self._name).read_text("utf-8"))
        self._dress()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _follow(self, link: QUrl) -> None:
        if link.isRelative():
            self.show_page(link.path().removesuffix(".md"))
        else:
            QDesktopServices.openUrl(link)

    def _dress(self) -> None:
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.Base, look_now().color("surface"))
        block = self._text.document().begin()
        while block.isValid():
            _dress_block(block)
            block = block.next()


def _dress_block(block: QTextBlock) -> None:
    """Give a block the letters and the room of the look."""
    look, level = look_now(), block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    form = block.blockFormat()
    form.setTopMargin(look.px(18 if level == 2 else 0))  # noqa: PLR2004 - a second heading
    form.setBottomMargin(look.px(10 if level else 8 if not block.textList() else 4))
    form.setLineHeight(135, 1)
    cursor.setBlockFormat(form)
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        letters = piece.charFormat()
        letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        bold = level or letters.fontWeight() > 500  # noqa: PLR2004 - the weight of bold
        letters.setFont(look.font(_SIZES.get(level, Type.BODY), 600 if bold else 400))
        if letters.isAnchor():
            letters.setForeground(look.color("accent_text"))
        cursor.setCharFormat(letters)
        pieces += 1
