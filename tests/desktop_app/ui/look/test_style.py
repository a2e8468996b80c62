"""Theme, size and style of standard widgets."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.fields import LineEdit, TextField
from desktop_app.ui.look.install import Appearance, Theme
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import TextSize
from tests.desktop_app.ui.look.conftest import Wear, picture, rows_with_ink
from tests.gallery import PAGES

SCRIPTS = {
    "Khmer": "កាកបាទក្រហមកម្ពុជា",
    "Thai": "สภากาชาด น้ำใจ ป้ำ",
    "Lao": "ອົງການກາແດງ ນ້ຳໃຈ",
    "Burmese": "ကမ္ဘောဒီးယား ကြက်ခြေနီ",
    "Vietnamese": "Hội Chữ thập đỏ Ấ",
    "Arabic": "الهلال الأحمر",
}


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_another_theme_repaints_every_page(qtbot: QtBot, wear: Wear, make: type[QWidget]) -> None:
    page = shown(qtbot, make())
    light = picture(page)
    wear(Appearance(Theme.DARK))
    dark = picture(page)
    wear(Appearance(Theme.LIGHT))
    assert dark.pixelColor(640, 796).lightness() < 60
    assert picture(page) == light


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox, LineEdit, TextField, lambda: button("Go")])
def test_larger_text_makes_higher_fields(qtbot: QtBot, wear: Wear, make: type[QWidget]) -> None:
    field = shown(qtbot, make())
    heights = []
    for size in TextSize:
        wear(Appearance(Theme.LIGHT, size))
        heights.append(field.sizeHint().height())
    assert all(smaller < larger for smaller, larger in pairwise(heights))


def test_zoom_multiplies_the_size_of_text(wear: Wear) -> None:
    wear(Appearance(Theme.LIGHT, TextSize.LARGE, zoom=2.0))
    assert look_now().font().pixelSize() == round(13 * 1.15 * 2)


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_tall_script_is_not_clipped_in_a_field(qtbot: QtBot, script: str) -> None:
    field = LineEdit(SCRIPTS[script])
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    field.resize(260, 32)
    qtbot.addWidget(field)
    whole = rows_with_ink(inside(field), look_now().color("surface"))
    field.resize(260, 64)
    assert len(whole) == len(rows_with_ink(inside(field), look_now().color("surface")))


@pytest.mark.parametrize("script", SCRIPTS)
def test_latin_stands_on_the_same_line_beside_a_tall_script(qtbot: QtBot, script: str) -> None:
    alone, beside = LineEdit("EEE"), LineEdit(f"EEE {SCRIPTS[script]}")
    tops = []
    for field in (alone, beside):
        field.resize(300, 32)
        qtbot.addWidget(field)
        letters = picture(field).copy(8, 4, 24, 24)
        tops.append(rows_with_ink(letters, look_now().color("surface"))[0])
    assert tops[0] == tops[1]


def test_the_focus_of_a_button_shows_only_after_a_key(qtbot: QtBot) -> None:
    page = QWidget()
    push = QPushButton("Save", page)
    shown(qtbot, page)
    before = picture(push)
    push.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = picture(push)
    page.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert by_mouse == before
    assert picture(push) != before


def test_a_default_button_looks_like_the_primary(qtbot: QtBot) -> None:
    one, other = button("Print"), primary("Print")
    for push in (one, other):
        push.resize(push.sizeHint())
        qtbot.addWidget(push)
    one.setDefault(True)  # as a dialog does
    assert picture(one) == picture(other)


def test_an_access_key_is_not_drawn(qtbot: QtBot) -> None:
    one, other = button("&Print"), button("Print")
    for push in (one, other):
        push.resize(push.sizeHint())
        qtbot.addWidget(push)
    assert picture(one) == picture(other)


def shown(qtbot: QtBot, page: QWidget) -> QWidget:
    """Show a page and return it."""
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


def inside(field: QWidget) -> QImage:
    """Return the picture of a field without its frame."""
    return picture(field).copy(3, 2, field.width() - 6, field.height() - 4)
