"""A list comes in by the window: chosen, understood, decided about row by row, imported, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton

from db.records.person import Person
from desktop_app.ui.desk import Place
from desktop_app.ui.intake.page import ImportPage
from desktop_app.ui.intake.rows_model import Column, RowsModel
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.tables.people import PeoplePage
from desktop_app.usecases.intake.proposals import Decision
from desktop_app.usecases.register.organisations import get_organisation, list_organisations
from desktop_app.usecases.register.people import file_person, get_person, list_people
from tests.db.exchange.lists import sample

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui
LIST = (
    "Name,Post,Organisation,Email,Remark\n"
    "Ana Soares,President,Lao Red Cross,ana@isles.example,vegetarian\n"
    "Bo Lindh,Mate,Maynmar Red Cross,,\n"
    ",,Boat Club,,\n"
)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def opened(window: Hands, path: Path) -> ImportPage:
    window.go(Place("import", spot=f"file:{path}"))
    return window.page_as(ImportPage)


def becomes(page: ImportPage) -> list[str]:
    model = page.preview.model
    return [str(model.index(row, Column.BECOMES).data()) for row in range(model.rowCount())]


def names(window: Hands) -> list[str]:
    return [one.full_name for one in list_people(window.store)]


def test_a_file_is_chosen_seen_and_imported(window: Hands, listed: Path) -> None:
    window.go(Place("people"))
    window.messages.path = listed
    window.click("import-people")
    window.click("choose-first-file")
    page = window.page_as(ImportPage)
    assert becomes(page) == ["New", "New", "There is no name in this row."]
    assert window.find(QLabel, "summary").text().startswith("2 new, 1 skipped")
    window.click("import")
    assert window.page_as(PeoplePage)
    assert names(window) == ["Ana Soares", "Bo Lindh"]
    window.press("Ctrl+Z")
    assert names(window) == []


def test_a_file_is_dropped_on_the_page(window: Hands, listed: Path) -> None:
    window.go(Place("import"))
    page = window.page_as(ImportPage)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(listed))])
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, carried, no_button, no_key))
    window.settle()
    assert page.preview.model.rowCount() == 3


def test_cells_are_pasted_on_the_page(window: Hands) -> None:
    window.go(Place("import"))
    QApplication.clipboard().setText("Name\tPost\nAna Soares\tPresident\n")
    window.press("Ctrl+V")
    assert becomes(window.page_as(ImportPage)) == ["New"]


def test_a_key_decides_about_all_chosen_rows(window: Hands, listed: Path) -> None:
    page = opened(window, listed)
    page.preview.table.selectAll()
    page.preview.table.setFocus()
    window.press("X")
    assert becomes(page)[:2] == ["Skipped", "Skipped"]
    window.press("N")
    assert becomes(page)[:2] == ["New", "New"]


def test_somebody_known_is_found_and_only_what_is_empty_is_filled(window: Hands, listed: Path) -> None:
    kept = file_person(window.store, Person(full_name="Ána Soares", notes="allergic to nuts"))
    page = opened(window, listed)
    assert becomes(page)[0] == "Known, 2 changes"
    ticks = {box.objectName(): box.isChecked() for box in page.findChildren(QCheckBox)}
    assert ticks == {"take-email": True, "take-post": True, "take-note": False}
    note = next(box for box in page.findChildren(QCheckBox) if box.objectName() == "take-note")
    note.click()
    window.settle()
    window.click("import")
    person = get_person(window.store, kept.uid)
    assert (person.full_name, person.email) == ("Ána Soares", "ana@isles.example")
    assert person.notes == "allergic to nuts\nvegetarian"


def test_who_may_be_the_same_is_offered_and_not_taken_unasked(window: Hands, tmp_path: Path) -> None:
    kept = file_person(window.store, Person(full_name="Ana Soares"))
    path = tmp_path / "list.csv"
    path.write_text("Name,Email\nA. Soares,ana@isles.example\n", "utf-8")
    page = opened(window, path)
    assert becomes(page) == ["New, or Ana Soares?"]
    assert page.preview.model.index(0, Column.BECOMES).data(Role.STATE) is Sign.FINDING
    (radio,) = page.preview.panel.findChildren(QRadioButton, "candidate")
    radio.click()
    window.settle()
    assert becomes(page) == ["Known, 1 change"]
    window.click("import")
    assert get_person(window.store, kept.uid).email == "ana@isles.example"


def test_an_organisation_is_set_right_and_its_spelling_learnt(window: Hands, listed: Path) -> None:
    page = opened(window, listed)
    page.preview.tabs.setCurrentIndex(5)
    page.preview.bodies.setCurrentIndex(page.preview.bodies.model().index(1, 0))
    radios = page.preview.body_panel.findChildren(QRadioButton, "taken-for")
    next(one for one in radios if one.text() == "Myanmar Red Cross Society").click()
    window.settle()
    window.click("import")
    myanmar = list_organisations(window.store, text="Myanmar Red Cross")[0]
    assert "Maynmar Red Cross" in get_organisation(window.store, myanmar.uid).aliases


def test_the_columns_are_set_and_remembered_for_the_same_heads(window: Hands, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Who,Where from\nAna Soares,Boat Club\n", "utf-8")
    page = opened(window, path)
    for place, field in ((0, "name"), (1, "organisation")):
        combo = page.findChild(QComboBox, f"column-{place}")
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData(field))
        combo.activated.emit(combo.currentIndex())
        window.settle()
    window.click("import")
    path.write_text("Who,Where from\nBo Lindh,Ship Club\n", "utf-8")
    page = opened(window, path)
    assert page.reading.layout_ is not None
    assert page.reading.layout_.columns == ("name", "organisation")


def test_letters_that_are_not_sure_are_asked_about_with_a_preview(window: Hands, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("ชื่อ,ตำแหน่ง\nสมชาย ใจดี,ประธาน\n".encode("cp874"))
    page = opened(window, path)
    assert not window.find(QPushButton, "import").isEnabled()
    shown = [page.source.encodings.itemText(at) for at in range(page.source.encodings.count())]
    assert shown[0].startswith("Thai")
    assert "ชื่อ" in shown[0]
    window.click("letters-right")
    window.click("import")
    assert names(window) == ["สมชาย ใจดี"]


def test_other_letters_are_chosen(window: Hands, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name\nJosé\n".encode("cp1252"))
    page = opened(window, path)
    encodings = page.source.encodings
    encodings.setCurrentIndex(encodings.findData("cp1251"))
    encodings.activated.emit(encodings.currentIndex())
    window.settle()
    assert page.preview.model.index(0, Column.NAME).data() == "Josй"
    assert window.find(QPushButton, "import").isEnabled()


def test_spoilt_letters_are_named_and_mended(window: Hands, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name\nNguyễn Đức\nTrần Hưng\n".encode().decode("latin-1").encode())
    page = opened(window, path)
    window.click("mend")
    assert page.preview.model.index(0, Column.NAME).data() == "Nguyễn Đức"


def test_another_sheet_of_the_workbook(window: Hands) -> None:
    page = opened(window, sample("attendees/ifrc/test-admin.xlsx"))
    assert page.source.sheets.isVisible()
    page.source.sheets.activated.emit(1)
    window.settle()
    assert page.reading.sheet_at == 1


def test_a_file_that_is_no_list_is_told_in_one_sentence(window: Hands) -> None:
    page = opened(window, sample("hostile/xlsx/password_protected.xlsx"))
    assert "protected by a password" in page.reading.refused
    assert window.messages.troubles == []


def test_the_rows_are_a_sound_model(window: Hands, listed: Path, qtmodeltester: ModelTester) -> None:
    page = opened(window, listed)
    qtmodeltester.check(page.preview.model)
    page.preview.tabs.setCurrentIndex(4)
    assert page.preview.model.rowCount() == 1


def test_ten_thousand_rows_leave_the_window_free(window: Hands, qtbot: QtBot) -> None:
    page = opened(window, sample("attendees/un_general_debate_speakers_by_session.xlsx"))
    qtbot.waitUntil(lambda: page.reading.proposals is not None, timeout=20_000)
    assert isinstance(page.preview.model, RowsModel)
    assert page.preview.model.rowCount() == 10_944
    assert page.reading.proposals is not None
    assert page.reading.proposals.rows[0].decision is Decision.NEW
    page.preview.table.selectAll()
    page.preview.table.setFocus()
    window.press("X")  # one decision about all of them, not ten thousand
    assert page.reading.proposals.counted()["skip"] == 10_944
