"""The order of the list of participants: moved by keys and by dragging, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from db.records.attendance import Category
from tests.desktop_app.ui.meeting.listed import choose, grid, groups, shown, tab

if TYPE_CHECKING:
    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui


def test_the_order_is_changed_by_keys(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    at.open("participants")
    choose(at, "Bo Example")
    at.hands.press("Alt+Up")
    assert [line[0] for line in shown(at)] == ["Bo Example", "Ana Soares"]
    at.hands.press("Alt+Down")
    assert [line[0] for line in shown(at)] == ["Ana Soares", "Bo Example"]


def test_what_was_moved_keeps_its_place_when_others_come(at: At) -> None:
    for body, name in (("cambod", "Ana"), ("lao", "Bo"), ("thai", "Chan")):
        at.bring(body, f"{name} Example")
    at.open("participants")
    choose(at, "Chan Example")
    at.hands.press("Alt+Up")
    at.hands.press("Alt+Up")
    at.bring("brunei", "Dee Example")
    at.open("participants")
    names = [line[0].split()[0] for line in shown(at)]
    assert names == ["Chan", "Ana", "Bo", "Dee"]


def test_a_category_is_moved_by_keys(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    at.open("participants")
    choose(at, "Bo Example")
    tab(at).work.move_to(grid(at).lines(), Category.GUEST)
    at.hands.settle()
    grid(at).setCurrentIndex(tab(at).model.index(1, 0))
    at.hands.press("Alt+Up")
    assert groups(at) == ["Guests", "Member Societies"]
    assert at.dossier().meeting.categories()[0] is Category.HOST


def drop(at: At, name: str, beside: str, *, below: bool) -> None:
    """Let go of the line called *name* over the upper or lower half of another one."""
    choose(at, beside)
    rect = grid(at).visualRect(grid(at).currentIndex())
    where = QPointF(rect.center().x(), rect.bottom() - 2 if below else rect.top() + 2)
    choose(at, name)
    none = Qt.KeyboardModifier.NoModifier
    grid(at).dropEvent(
        QDropEvent(where, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, none)
    )
    at.hands.settle()


def test_a_line_is_put_where_it_is_dragged(at: At) -> None:
    for body, name in (("cambod", "Ana"), ("lao", "Bo"), ("thai", "Chan")):
        at.bring(body, f"{name} Example")
    at.open("participants")
    drop(at, "Chan Example", "Ana Example", below=False)
    assert [line[0].split()[0] for line in shown(at)] == ["Chan", "Ana", "Bo"]
    drop(at, "Chan Example", "Bo Example", below=True)
    assert [line[0].split()[0] for line in shown(at)] == ["Ana", "Bo", "Chan"]


def test_a_line_that_is_dragged_to_another_category_belongs_there(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    at.open("participants")
    choose(at, "Bo Example")
    tab(at).work.move_to(grid(at).lines(), Category.GUEST)
    at.hands.settle()
    drop(at, "Ana Soares", "Bo Example", below=True)
    assert groups(at) == ["Guests"]


def test_delegations_stand_by_name_again(at: At) -> None:
    at.bring("cambod", "Ana Soares")
    at.bring("lao", "Bo Example")
    at.open("participants")
    drop(at, "Bo Example", "Ana Soares", below=False)
    tab(at).registration.sorted_by_name.emit()
    at.hands.settle()
    assert [line[0] for line in shown(at)] == ["Ana Soares", "Bo Example"]
