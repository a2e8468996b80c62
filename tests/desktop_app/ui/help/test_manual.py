"""The manual: every page is found from its contents, and no link of it leads nowhere."""

import re
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser
from pytestqt.qtbot import QtBot

import resources
from desktop_app import ui
from desktop_app.ui.desk import PlaceName
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.help.manual import CONTENTS, ManualWindow, page_file
from desktop_app.usecases.words import translated

PAGES = sorted(path.stem for path in resources.manual().glob("*.md"))
TOLD_ELSEWHERE = {"series_figures": "series"}
"""Places whose help is a part of another page."""
UI = Path(ui.__file__).parent
GIVEN = re.compile(r'give_help\(self, "([\w-]+)"\)')
WITHOUT_HELP = {"boxes", "manual", "keys_window", "about"}
"""Questions and troubles say all there is to say; the others are help themselves."""
BUTTON = re.compile(r"\*\*(?:⋯ › )?([^*]+…)\*\*")
"""What the manual calls by a name that ends in "…": a button or an entry of a menu."""
LINK = re.compile(r"\]\(([\w./-]+)\)")


def links_of(page: str) -> set[str]:
    return set(LINK.findall(page_file(page).read_text("utf-8")))


def test_the_contents_name_every_page() -> None:
    assert {f"{page}.md" for page in PAGES if page != CONTENTS} == links_of(CONTENTS)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_pages(page: str) -> None:
    assert not [link for link in links_of(page) if not (resources.manual() / link).is_file()]


@pytest.mark.parametrize("page", PAGES)
def test_buttons_are_called_as_the_windows_call_them(page: str) -> None:
    said = {text.replace("&", "") for _, text in translated("vi")}
    assert not set(BUTTON.findall(page_file(page).read_text("utf-8"))) - said


@pytest.mark.parametrize("place", get_args(PlaceName))
def test_every_place_has_a_page(place: str) -> None:
    assert page_file(TOLD_ELSEWHERE.get(place, place)).stem != CONTENTS


@pytest.mark.gui
def test_help_opens_over_a_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    give_help(dialog, "signatures")
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    manual = dialog.findChild(ManualWindow)
    assert manual is not None
    assert manual.isVisible()
    text = manual.findChild(QTextBrowser)
    assert text is not None
    assert text.toPlainText().startswith("Signatures")


def test_every_dialog_gives_help() -> None:
    dialogs = {
        path.stem: path.read_text("utf-8")
        for path in UI.rglob("*.py")
        if "(QDialog):" in path.read_text("utf-8")
    }
    given = {page for text in dialogs.values() for page in GIVEN.findall(text)}
    assert {name for name, text in dialogs.items() if not GIVEN.search(text)} == WITHOUT_HELP
    assert given <= set(PAGES)
