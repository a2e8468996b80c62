"""The windows in another language: each word they show is marked, and said in the language chosen."""

from __future__ import annotations

import getpass
import os
import re
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from db.records.problems import Problem
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place
from desktop_app.ui.language.chosen import offered_languages, speak
from desktop_app.ui.language.figures import country, day, days, weekday
from desktop_app.ui.language.of_qt import SAID_BY_QT
from desktop_app.ui.language.translate import sentence, tr
from desktop_app.ui.look.dates import read_date, write_date
from desktop_app.ui.look.segmented import Segmented
from desktop_app.usecases.paper.worker import Failed, answer, request_line, serve
from desktop_app.usecases.sample.meetings import sample_dossiers
from desktop_app.usecases.words import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk import PlaceName
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui

DAY = date(2020, 10, 14)
PLACES: tuple[PlaceName, ...] = (
    "home", "meetings", "meeting", "records", "people", "person", "organisations", "organisation",
    "series_list", "series", "settings", "bin",
)  # fmt: skip
SHOWN = ("text", "title", "placeholderText", "toolTip", "accessibleName", "accessibleDescription")
OWN_NAMES = {"English", "Tiếng Việt", "Rapporteur", getpass.getuser()}


class Pseudo(QTranslator):
    """Puts what is marked in brackets, patterns of dates aside."""

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _number: int = -1
    ) -> str | None:
        return f"[[{text}]]" if not context.startswith("Q") and not re.match(r"d+ MMM", text) else None


@pytest.fixture
def _pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def texts_shown(window: QWidget) -> set[str]:
    """Return every text that a person sees, hovers over or hears."""
    found = set()
    for part in (one for one in window.findChildren(QWidget) if one.isVisible()):
        said = (getattr(part, name)() for name in SHOWN if callable(getattr(part, name, None)))
        found |= {text for text in said if isinstance(text, str) and text}
    return found


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("name", PLACES)
def test_every_word_of_a_window_is_marked(window: Hands, name: PlaceName) -> None:
    window.go(Place(name))
    data = OWN_NAMES | {window.store.place.name, window.store.place.stem, str(window.store.place)}
    bare = {text for text in texts_shown(window.window) - data if re.search(r"[A-Za-z]{3}", text)}
    assert {
        text for text in bare if "[[" not in text and not re.match(r"(Ctrl|Alt|Shift|F\d)\b", text)
    } == set()


@pytest.mark.usefixtures("_vietnamese")
@pytest.mark.parametrize("name", PLACES)
def test_a_vietnamese_window_says_nothing_in_english(window: Hands, name: PlaceName) -> None:
    window.go(Place(name))
    said = {text for (_, text), translation in translated("vi").items() if translation != text}
    assert (texts_shown(window.window) - OWN_NAMES) & said == set()


@pytest.mark.usefixtures("_vietnamese")
def test_dates_and_countries_are_vietnamese() -> None:
    assert day(DAY) == "14/10/2020"
    assert days(DAY, date(2020, 10, 15)) == "14-15/10/2020"
    assert days(date(2026, 5, 4), date(2026, 5, 6)) == "04-06/05/2026"
    assert weekday(DAY) == "Thứ Tư, 14/10/2020"
    assert country("JP") == "Nhật Bản"


@pytest.mark.usefixtures("_vietnamese")
@pytest.mark.parametrize(
    "typed", ["14/10/2020", "14 tháng 10 năm 2020", "ngày 14 tháng 10 năm 2020", "14 Oct 20"]
)
def test_a_vietnamese_date_is_read_as_it_is_written(typed: str) -> None:
    assert read_date(typed, QLocale()) == DAY
    assert read_date(write_date(DAY, QLocale()), QLocale()) == DAY


@pytest.mark.usefixtures("_vietnamese")
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_field_is_vietnamese(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    qtbot.addWidget(menu)
    words = {one.text().partition("\t")[0].replace("&", "") for one in menu.actions() if one.text()}
    assert words == {"Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"}


def test_qt_has_the_words_that_are_marked_for_it() -> None:
    french = QTranslator()
    french.load(QLocale("fr"), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    marked = [one for one in translated("vi") if one[0].startswith("Q")]
    assert {text for _, text in marked} == set(SAID_BY_QT)
    assert [one for one in marked if not french.translate(*one)] == []


LANGUAGE_OF_THE_COMPUTER = """
import sys
from pathlib import Path
from desktop_app.ui.language.chosen import spoken_language
from desktop_app.ui.preferences import open_preferences
print(spoken_language(open_preferences(Path(sys.argv[1]))))
"""


@pytest.mark.parametrize(
    ("computer", "spoken"),
    [("vi_VN.UTF-8", "vi"), ("vi", "vi"), ("en_GB.UTF-8", "en"), ("de_DE.UTF-8", "en"), ("C.UTF-8", "en")],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems are asked in other ways")
def test_the_first_start_speaks_the_language_of_the_computer(
    tmp_path: Path, computer: str, spoken: str
) -> None:
    said = {"LANG": computer, "LC_ALL": computer, "LANGUAGE": ""}
    done = subprocess.run(
        [sys.executable, "-c", LANGUAGE_OF_THE_COMPUTER, str(tmp_path)],
        env=os.environ | said, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == spoken


@pytest.mark.usefixtures("_vietnamese")
def test_problems_are_told_in_vietnamese() -> None:
    assert sentence(Problem("title", "This is needed.")) == "Cần điền mục này."
    assert sentence(Problem("", "{year} is not a year.", {"year": "0"})) == "0 không phải là năm."


@pytest.mark.usefixtures("_vietnamese")
def test_what_keeps_pages_from_being_made_is_told_in_vietnamese() -> None:
    answers = BytesIO()
    asked = request_line(1, dossier=sample_dossiers()[0], form="menu", out=Path("menu.pdf"))
    serve([asked], answers)
    failed = answer(answers.getvalue())
    assert isinstance(failed, Failed)
    assert sentence(failed.parts[0]).startswith("“menu” không phải là mẫu in.")


@pytest.mark.usefixtures("_vietnamese")
def test_a_text_without_translation_stays() -> None:
    assert tr("meeting", "Not marked anywhere") == "Not marked anywhere"


def test_only_languages_that_are_translated_are_offered() -> None:
    assert offered_languages() == [("en", "English"), ("vi", "Tiếng Việt")]


@pytest.mark.usefixtures("qapp")
def test_a_language_that_is_not_there_speaks_english() -> None:
    speak("xx")
    assert tr("settings", "Theme") == "Theme"
    assert QLocale().language() == QLocale.Language.English


def test_the_language_is_chosen_in_settings_for_the_next_start(window: Hands) -> None:
    page = window.go(Place("settings"))
    choice = page.findChild(Segmented, "window-language")
    assert isinstance(choice, Segmented)
    assert choice.value() == "en"
    vietnamese: QAbstractButton = choice.parts()[1]
    vietnamese.click()
    assert preferred.window_language(window.desk.preferences) == "vi"


def test_another_language_takes_the_place_of_the_one_before(qapp: QApplication) -> None:
    speak("vi")
    speak("en")
    assert qapp.translate("meeting", "Held") == "Held"
