"""The manual: every page is found from its contents, no link leads astray, and all of it is in Vietnamese."""

import re
import shutil
from collections import defaultdict
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser
from pytestqt.qtbot import QtBot

import resources
from desktop_app import ui
from desktop_app.ui.desk import PlaceName
from desktop_app.ui.help.help_key import give_help
from desktop_app.ui.help.manual import CONTENTS, ManualWindow, page_file
from desktop_app.ui.language.chosen import speak
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
LINK = re.compile(r"(!?)\[[^]]*\]\(([^)]+)\)")
NAME = re.compile(r"\*\*(?:⋯ › )?([^*]+)\*\*")
"""What the manual calls by a name: a button, a field, a tab; or a word that it stresses."""
TRANSLATED = ("vi",)
"""The languages that the manual is in besides English; each has a folder of their pages."""


def text_of(page: str, language: str = "") -> str:
    return (resources.manual() / language / f"{page}.md").read_text("utf-8")


def links_of(page: str, language: str = "") -> set[str]:
    return {link for picture, link in LINK.findall(text_of(page, language)) if not picture}


def build_of(text: str) -> dict[str, object]:
    """Return what a page has in common with itself in other languages."""
    blocks = [block for block in re.split(r"\n\s*\n", text) if block.strip()]
    return {
        "headings": re.findall(r"^(#+) ", text, re.MULTILINE),
        "paragraphs and lists": len(blocks),
        "entries of lists": len(re.findall(r"^- ", text, re.MULTILINE)),
        "links and pictures": sorted(LINK.findall(re.sub(r"\[\*\*|\*\*\]", "[", text)), key=str),
        "commands": sorted(re.findall(r"`[^`]+`", text)),
    }


def said_in(language: str) -> dict[str, set[str]]:
    """Return each text of the windows with what it is called in *language*."""
    said: dict[str, set[str]] = defaultdict(set)
    for (_, text), translation in translated(language).items():
        said[text.replace("&", "")].add(translation.replace("&", ""))
    return said


@pytest.mark.parametrize("language", ["", *TRANSLATED])
def test_the_contents_name_every_page(language: str) -> None:
    assert {f"{page}.md" for page in PAGES if page != CONTENTS} == links_of(CONTENTS, language)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_pages(page: str) -> None:
    assert not [link for link in links_of(page) if not (resources.manual() / link).is_file()]


@pytest.mark.parametrize("page", PAGES)
def test_buttons_are_called_as_the_windows_call_them(page: str) -> None:
    assert not set(BUTTON.findall(text_of(page))) - set(said_in("vi"))


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_page_is_there_in_every_language(language: str) -> None:
    there = {path.stem for path in (resources.manual() / language).glob("*.md")}
    assert there == set(PAGES), (
        f"A page of the manual is also one of resources/manual/{language}, of the same build: "
        "write it there, and take away those whose English page is gone."
    )


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_built_alike_in_every_language(page: str, language: str) -> None:
    assert build_of(text_of(page, language)) == build_of(text_of(page))


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("page", PAGES)
def test_what_has_a_name_is_called_as_the_windows_call_it(page: str, language: str) -> None:
    said, called = said_in(language), set(NAME.findall(text_of(page, language)))
    missing = {name: said[name] for name in NAME.findall(text_of(page)) if name in said}
    assert not {name: calls for name, calls in missing.items() if not calls & called}
    assert set(BUTTON.findall(text_of(page, language))) <= set().union(*said.values())


@pytest.mark.usefixtures("_vietnamese")
def test_the_manual_speaks_the_language_of_the_windows() -> None:
    assert page_file("signatures").read_text("utf-8").startswith("# Chữ ký")
    assert page_file("nowhere").read_text("utf-8").startswith("# Trợ giúp")


@pytest.mark.usefixtures("_vietnamese")
def test_a_page_that_is_not_translated_is_shown_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(resources.manual(), tmp_path / "manual")
    (tmp_path / "manual" / "vi" / "bin.md").unlink()
    monkeypatch.setattr(resources, "manual", lambda: tmp_path / "manual")
    assert page_file("bin").read_text("utf-8").startswith("# Bin")
    assert page_file("history").read_text("utf-8").startswith("# Lịch sử")


@pytest.mark.gui
@pytest.mark.usefixtures("_vietnamese")
def test_a_page_that_is_open_follows_the_language(qtbot: QtBot) -> None:
    parent = QDialog()
    qtbot.addWidget(parent)
    manual = ManualWindow(parent)
    manual.show_page("bin")
    speak("en")
    qtbot.waitUntil(lambda: manual.windowTitle() == "Help")
    text = manual.findChild(QTextBrowser)
    assert text is not None
    assert text.toPlainText().startswith("Bin")


@pytest.mark.gui
def test_a_page_that_was_closed_stays_closed_in_a_new_look(qtbot: QtBot) -> None:
    parent = QDialog()
    qtbot.addWidget(parent)
    manual = ManualWindow(parent)
    manual.show_page("bin")
    manual.close()
    QApplication.sendEvent(manual, QEvent(QEvent.Type.StyleChange))
    assert not manual.isVisible()


@pytest.mark.gui
@pytest.mark.usefixtures("_vietnamese")
def test_links_lead_on_in_the_language_of_the_windows(qtbot: QtBot) -> None:
    parent = QDialog()
    qtbot.addWidget(parent)
    manual = ManualWindow(parent)
    manual.show_page(CONTENTS)
    text = manual.findChild(QTextBrowser)
    assert text is not None
    text.anchorClicked.emit(QUrl("bin.md"))
    assert text.toPlainText().startswith("Thùng rác")


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
