"""Lists of records: what is selected is seen and read, groups fold, columns keep their widths."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.contrast import contrast
from desktop_app.ui.look.install import Appearance, Theme
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.theme import look_now
from desktop_app.ui.look.tokens import TextSize
from tests.desktop_app.ui.look.conftest import Wear, picture


def people() -> QStandardItemModel:
    """Return two names and a group of one."""
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Name", "Post"])
    for name in ("Richard J. Gordon", "Benjamin William"):
        model.appendRow([QStandardItem(name), QStandardItem("President")])
    group = QStandardItem("IFRC")
    group.setData(True, Role.GROUP)
    group.appendRow([QStandardItem("Francesco Rocca"), QStandardItem("President")])
    model.appendRow(group)
    return model


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    shown = RecordTable("People")
    qtbot.addWidget(shown)
    model = people()
    model.setParent(shown)
    shown.show_model(model, [GROWS, 180])
    shown.resize(600, 300)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("focused", [True, False], ids=["with focus", "without"])
def test_the_words_of_a_selected_row_can_be_read(
    table: RecordTable, wear: Wear, theme: Theme, *, focused: bool
) -> None:
    wear(Appearance(theme))
    table.setCurrentIndex(table.model().index(0, 0))
    if focused:
        table.setFocus()
    else:
        table.clearFocus()
    row = table.visualRect(table.model().index(0, 0))
    image = picture(table.viewport()).copy(row.adjusted(12, 4, -12, -4))
    ground, ink = extremes(image)
    assert contrast(ground, ink) >= 4.5


def extremes(image: QImage) -> tuple[str, str]:
    """Return the ground of a picture and the colour farthest from it."""
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    names = [QColor(colour).name() for colour in colours]
    ground = max(set(names), key=names.count)
    return ground, max(set(names), key=lambda name: contrast(ground, name))


def test_selection_and_current_row_are_both_seen(table: RecordTable) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    row = table.visualRect(table.model().index(1, 0))
    image = picture(table.viewport())
    assert image.pixelColor(300, row.y() + 1) == look_now().color("focus")
    assert image.pixelColor(300, row.y() + 5) == look_now().color("soft")


def test_enter_opens_the_current_record(qtbot: QtBot, table: RecordTable) -> None:
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args[0].row() == 1


def test_left_folds_a_group(qtbot: QtBot, table: RecordTable) -> None:
    group = table.model().index(2, 0)
    table.setCurrentIndex(group)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert not table.isExpanded(group)


def test_a_click_folds_a_group_and_opens_nothing(qtbot: QtBot, table: RecordTable) -> None:
    group = table.model().index(2, 0)
    opened: list[object] = []
    table.opened.connect(opened.append)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(group).center())
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(group).center())
    assert not opened


def test_larger_text_makes_higher_rows(table: RecordTable, wear: Wear) -> None:
    first = table.model().index(0, 0)
    before = table.visualRect(first).height()
    wear(Appearance(Theme.LIGHT, TextSize.LARGER))
    QApplication.processEvents()
    assert table.visualRect(first).height() == round(36 * 1.3) > before


def test_close_rows_are_thirty_pixels(table: RecordTable, wear: Wear) -> None:
    wear(Appearance(Theme.LIGHT, close_rows=True))
    QApplication.processEvents()
    assert table.visualRect(table.model().index(0, 0)).height() == 30


def test_columns_and_sorting_are_remembered(qtbot: QtBot, table: RecordTable, tmp_path: object) -> None:
    memory = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    table.setSortingEnabled(True)
    table.remember(memory, "people")
    table.header().resizeSection(1, 240)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    again = RecordTable("People")
    qtbot.addWidget(again)
    again.resize(600, 300)
    again.setSortingEnabled(True)
    again.show_model(table.model(), [GROWS, 180])
    again.remember(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat), "people")
    again.show()
    assert again.columnWidth(1) == 240
    assert again.header().sortIndicatorSection() == 1


def test_other_columns_give_way_before_the_growing_one(table: RecordTable) -> None:
    table.resize(320, 300)
    QApplication.processEvents()
    assert table.columnWidth(1) < 180
    table.resize(600, 300)
    QApplication.processEvents()
    assert table.columnWidth(1) == 180


def test_a_list_without_records_is_shown(qtbot: QtBot) -> None:
    empty = RecordTable("People")
    qtbot.addWidget(empty)
    empty.show_model(QStandardItemModel(0, 2, empty), [GROWS, 180])
    empty.show()
    empty.setFocus()
    assert not empty.currentIndex().isValid()


def test_the_ring_of_a_row_leaves_the_heading_above_alone(qtbot: QtBot, wear: Wear) -> None:
    wear(Appearance(Theme.LIGHT))
    table, model = RecordTable("People"), people()
    qtbot.addWidget(table)
    table.show_model(model, (GROWS, 80))
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    heading = model.index(2, 0)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentIndex(model.index(0, 0, heading))
    shot, top = picture(table.viewport()), table.visualRect(model.index(0, 0, heading)).y()
    ring = look_now().color("focus")
    assert shot.pixelColor(60, top) == ring
    assert shot.pixelColor(60, top - 1) != ring
