"""Icons follow the theme, and none looks like a protected emblem."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

import resources
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.install import Appearance, Theme
from desktop_app.ui.look.signs import Shape, Sign, draw_sign
from tests.desktop_app.ui.look.conftest import Wear

NAMES = sorted(path.stem for path in resources.icons().glob("*.svg"))
BARRED = ("cross", "first-aid", "medical", "moon", "diamond", "heart-plus", "ambulance")


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_draws_something(name: str) -> None:
    assert has_ink(icon(name))


def test_no_icon_looks_like_an_emblem() -> None:
    assert not [name for name in NAMES if name.startswith(BARRED)]


def test_an_icon_takes_its_colour_when_painted(wear: Wear) -> None:
    calendar = icon("calendar")
    light = calendar.pixmap(18, 18).toImage()
    wear(Appearance(Theme.DARK))
    assert calendar.pixmap(18, 18).toImage() != light


def test_a_disabled_icon_is_paler() -> None:
    calendar = icon("calendar")
    normal = calendar.pixmap(18, 18).toImage()
    assert calendar.pixmap(18, 18, QIcon.Mode.Disabled).toImage() != normal


@pytest.mark.parametrize("sign", Sign)
def test_every_state_has_a_sign(sign: Sign) -> None:
    drawn = QPixmap(18, 18)
    drawn.fill(Qt.GlobalColor.transparent)
    with QPainter(drawn) as painter:
        draw_sign(painter, QRectF(0, 0, 18, 18), sign)
    assert has_ink(QIcon(drawn))


def test_two_signs_of_one_shape_never_stand_for_good_and_bad() -> None:
    by_shape = {shape: {sign.tone for sign in Sign if sign.shape is shape} for shape in Shape}
    assert all(not ({"ok"} & tones and {"warn", "bad"} & tones) for tones in by_shape.values())


def has_ink(drawn: QIcon) -> bool:
    """Say whether an icon leaves anything on white paper."""
    paper = QPixmap(18, 18)
    paper.fill(QColor("white"))
    blank = paper.toImage()
    painter = QPainter(paper)
    drawn.paint(painter, paper.rect())
    painter.end()
    return paper.toImage() != blank
