"""What the program says of itself: in Settings, and the licences in a window of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from db.records.words import T
from desktop_app.places import log_file
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button
from desktop_app.ui.look.card import Card, card_of, setting
from desktop_app.ui.look.dialog_size import open_at
from desktop_app.ui.look.words import Words, column
from desktop_app.usecases.file.about import libraries, version_of_file, version_of_program

if TYPE_CHECKING:
    from desktop_app.usecases.file.places import RecordsPlace

OURS = T("about", "Rapporteur comes under the Apache License 2.0, these libraries each under its own:")
NOTED = T("about", "Noted in {path}, without names or texts of records.")


def about_card(place: RecordsPlace) -> Card:
    """Return the card with the version, the open file, what is inside, and where mistakes are noted."""
    licences = button(tr("about", T("about", "Licences…")))
    licences.setObjectName("licences")
    licences.clicked.connect(lambda: LicencesWindow(licences.window()).show())
    return card_of(
        setting(
            tr("about", T("about", "Version")),
            tr("about", T("about", "Nothing looks for newer versions by itself: no network is used.")),
            _said("about-version", version_of_program()),
        ),
        setting(
            tr("about", T("about", "Format of the file")),
            str(place),
            _said("about-format", str(version_of_file())),
        ),
        setting(
            tr("about", T("about", "Mistakes of the program")),
            tr("about", NOTED, {"path": str(log_file())}),
            _said("about-log", ""),
        ),
        setting(
            tr("about", T("about", "Licences")),
            tr("about", T("about", "Of Rapporteur and of all that it is made with.")),
            licences,
        ),
    )


def _said(name: str, text: str) -> Words:
    words = Words(text, tone="text2")
    words.setObjectName(name)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


class LicencesWindow(QDialog):
    """The libraries inside, with their versions and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("licences-window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("about", T("about", "Licences")))
        listed = "\n".join(f"{one.name} {one.version}\t{one.licence}" for one in libraries())
        text = QPlainTextEdit(listed)
        text.setReadOnly(True)
        text.setTabStopDistance(280)
        text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        text.setAccessibleName(self.windowTitle())
        said = Words(tr("about", OURS), wrap=True)
        self.setLayout(column(said, 16, (text, 1), margins=(32, 24, 32, 24)))
        open_at(self, 640, 560)
        text.setFocus()
