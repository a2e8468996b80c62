"""An import that was not finished: kept with its list and every decision, offered, and gone on with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QRadioButton

from db.records.attendance import Category
from db.records.person import Person
from desktop_app.ui.desk import Place
from desktop_app.ui.intake.page import ImportPage
from desktop_app.ui.intake.rows_model import Column
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.signs import Sign
from desktop_app.usecases.intake.under_way import FORM
from desktop_app.usecases.keeping.drafts import open_drafts
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.register.merging import merge_people
from desktop_app.usecases.register.people import file_person, get_person, list_people
from tests.db.builders import meeting

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.records.intake import ListUnderWay
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui
PATIENCE = 20_000
LIST = (
    "Name,Post,Organisation,Email\n"
    "Ana Soares,President,Lao Red Cross,ana@isles.example\n"
    "Bo Lindh,Mate,Maynmar Red Cross,\n"
    "Cai Ito,Cook,Boat Club,\n"
)


@pytest.fixture(autouse=True)
def kept_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep drafts sooner than people need, so that the tests need not wait for them."""
    monkeypatch.setattr("desktop_app.ui.forms.draft_keeper.REST", 20)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "stick" / "list.csv"
    path.parent.mkdir()
    path.write_text(LIST, encoding="utf-8")
    return path


def opened(window: Hands, path: Path) -> ImportPage:
    window.go(Place("import", spot=f"file:{path}"))
    return window.page_as(ImportPage)


def becomes(page: ImportPage) -> list[str]:
    model = page.preview.model
    return [str(model.index(row, Column.BECOMES).data()) for row in range(model.rowCount())]


def choose_row(page: ImportPage, row: int) -> None:
    flag = QItemSelectionModel.SelectionFlag
    chosen = page.preview.table.selectionModel()
    chosen.setCurrentIndex(page.preview.model.index(row, 0), flag.ClearAndSelect | flag.Rows)
    page.preview.table.setFocus()


def kept(window: Hands) -> list[ListUnderWay]:
    return [one.record for one in open_drafts(window.store) if one.form == FORM]


def decide(window: Hands, qtbot: QtBot, page: ImportPage, row: int, key: str) -> None:
    """Decide about a row by a key, and wait until that is kept."""
    before = sum(one.decided() for one in kept(window))
    choose_row(page, row)
    window.press(key)
    qtbot.waitUntil(lambda: sum(one.decided() for one in kept(window)) > before, timeout=PATIENCE)


def stop_and_begin(window: Hands) -> None:
    """End the program as a crash would, and begin it on the same file."""
    window.begin(window.store.place)


def go_on(window: Hands) -> ImportPage:
    """Press Restore in the banner above the page that is shown first."""
    window.find(Banner, "draft-banner")
    window.click("restore-draft")
    window.settle()
    return window.page_as(ImportPage)


def test_an_import_under_way_comes_back_with_its_decisions(window: Hands, qtbot: QtBot, listed: Path) -> None:
    page = opened(window, listed)
    decide(window, qtbot, page, 1, "X")
    listed.unlink()  # the stick is pulled out
    stop_and_begin(window)
    shown = window.find(Banner, "draft-banner").findChildren(QLabel)
    assert any("list.csv, 3 rows, 1 decision" in one.text() for one in shown)
    page = go_on(window)
    assert becomes(page) == ["New", "Skipped", "New"]
    window.click("import")
    assert [one.full_name for one in list_people(window.store)] == ["Ana Soares", "Cai Ito"]
    assert open_drafts(window.store) == []


def test_a_list_that_was_read_is_kept_before_anything_is_decided(window: Hands, listed: Path) -> None:
    opened(window, listed)
    assert [(one.name, one.rows) for one in kept(window)] == [("list.csv", 3)]


def test_a_list_that_was_only_looked_at_is_not_offered_again(window: Hands, listed: Path) -> None:
    opened(window, listed)
    window.go(Place("people"))
    assert open_drafts(window.store) == []


def test_a_look_again_and_a_decision_are_kept(window: Hands, qtbot: QtBot, listed: Path) -> None:
    opened(window, listed)
    window.go(Place("people"))
    window.go(Place("import"))
    decide(window, qtbot, window.page_as(ImportPage), 0, "X")
    stop_and_begin(window)
    assert becomes(go_on(window)) == ["Skipped", "New", "New"]


def test_what_was_pasted_comes_back(window: Hands, qtbot: QtBot) -> None:
    window.go(Place("import"))
    QApplication.clipboard().setText("Name\tPost\nAna Soares\tPresident\nBo Lindh\tMate\n")
    window.press("Ctrl+V")
    decide(window, qtbot, window.page_as(ImportPage), 0, "X")
    QApplication.clipboard().clear()
    stop_and_begin(window)
    assert becomes(go_on(window)) == ["Skipped", "New"]


def test_columns_organisations_and_ticks_come_back(window: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    file_person(window.store, Person(full_name="Ana Soares", email="old@isles.example"))
    path = tmp_path / "list.csv"
    path.write_text("Name,Reach,From\nAna Soares,ana@isles.example,Maynmar Red Cross\n", "utf-8")
    page = opened(window, path)
    for place, field in ((1, "email"), (2, "organisation")):
        combo = page.findChild(QComboBox, f"column-{place}")
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData(field))
        combo.activated.emit(combo.currentIndex())
        window.settle()
    next(box for box in page.findChildren(QCheckBox) if box.objectName() == "take-email").click()
    page.preview.tabs.setCurrentIndex(5)
    page.preview.bodies.setCurrentIndex(page.preview.bodies.model().index(0, 0))
    radios = page.preview.body_panel.findChildren(QRadioButton, "taken-for")
    next(one for one in radios if one.text() == "Myanmar Red Cross Society").click()
    qtbot.waitUntil(lambda: [one.decided() for one in kept(window)] == [2], timeout=PATIENCE)
    stop_and_begin(window)
    page = go_on(window)
    assert page.reading.layout_ is not None
    assert page.reading.layout_.columns == ("name", "email", "organisation")
    window.click("import")
    (ana,) = list_people(window.store)
    person = get_person(window.store, ana.uid)
    assert (person.email, person.posts[-1].organisation is not None) == ("ana@isles.example", True)


def test_somebody_who_was_merged_meanwhile_is_to_be_decided_again(
    window: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    stays = file_person(window.store, Person(full_name="Anabela Soares Guterres"))
    goes = file_person(window.store, Person(full_name="Ana Soares"))
    path = tmp_path / "list.csv"
    path.write_text("Name,Email\nA. Soares,ana@isles.example\n", "utf-8")
    page = opened(window, path)
    radios = page.preview.panel.findChildren(QRadioButton, "candidate")
    next(one for one in radios if one.text() == "Ana Soares").click()
    qtbot.waitUntil(lambda: [one.decided() for one in kept(window)] == [1], timeout=PATIENCE)
    merge_people(window.store, stays, goes.uid)
    stop_and_begin(window)
    page = go_on(window)
    assert becomes(page) == ["Decide again: it was Ana Soares, who is not proposed any more."]
    assert page.preview.model.index(0, Column.BECOMES).data(Role.STATE) is Sign.FINDING
    window.press("X")
    assert becomes(page) == ["Skipped"]


def test_a_change_to_what_was_saved_meanwhile_is_not_made_unasked(
    window: Hands, qtbot: QtBot, listed: Path
) -> None:
    ana = file_person(window.store, Person(full_name="Ana Soares"))
    page = opened(window, listed)
    decide(window, qtbot, page, 0, "S")
    file_person(window.store, replace(ana, email="newer@isles.example"))
    stop_and_begin(window)
    page = go_on(window)
    assert becomes(page)[0] == "Look again: what is known of Ana Soares was changed since."
    ticks = {box.objectName(): box.isChecked() for box in page.findChildren(QCheckBox)}
    assert not ticks["take-email"]


def test_the_page_offers_what_was_left_there(window: Hands, qtbot: QtBot, listed: Path) -> None:
    decide(window, qtbot, opened(window, listed), 0, "X")
    stop_and_begin(window)
    window.go(Place("import", spot="new"))
    window.click("go-on")
    assert becomes(window.page_as(ImportPage)) == ["Skipped", "New", "New"]


def test_an_import_that_is_discarded_is_forgotten(window: Hands, qtbot: QtBot, listed: Path) -> None:
    decide(window, qtbot, opened(window, listed), 0, "X")
    stop_and_begin(window)
    window.go(Place("import", spot="new"))
    window.click("discard-import")
    assert open_drafts(window.store) == []


def test_the_same_list_read_again_offers_what_was_decided_about_it(
    window: Hands, qtbot: QtBot, listed: Path
) -> None:
    decide(window, qtbot, opened(window, listed), 0, "X")
    stop_and_begin(window)
    page = opened(window, listed)
    assert becomes(page) == ["New", "New", "New"]
    window.click("go-on")
    assert becomes(page) == ["Skipped", "New", "New"]


def test_two_lists_are_kept_side_by_side(window: Hands, qtbot: QtBot, listed: Path) -> None:
    decide(window, qtbot, opened(window, listed), 0, "X")
    other = listed.with_name("other.csv")
    other.write_text("Name\nDao Vu\n", "utf-8")
    decide(window, qtbot, opened(window, other), 0, "X")
    assert {one.name for one in kept(window)} == {"list.csv", "other.csv"}


def test_a_list_for_a_meeting_comes_back_there_with_its_category(
    window: Hands, qtbot: QtBot, listed: Path
) -> None:
    home = file_meeting(window.store, meeting())
    window.go(Place("import", home.uid, spot=f"file:{listed}"))
    page = window.page_as(ImportPage)
    page.source.categories.setCurrentIndex(list(Category).index(Category.GUEST) + 1)
    page.source.categories.activated.emit(page.source.categories.currentIndex())
    decide(window, qtbot, page, 0, "X")
    stop_and_begin(window)
    go_on(window)
    window.click("import")
    dossier = read_dossier(window.store, home.uid)
    assert [one.printed_name for one in dossier.attendance] == ["Bo Lindh", "Cai Ito"]
    assert {one.category for one in dossier.delegations} == {Category.GUEST}
    assert open_drafts(window.store) == []


def test_a_large_list_is_read_from_its_file_again(
    window: Hands, qtbot: QtBot, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.usecases.intake.origins.MOST_HELD", 10)
    decide(window, qtbot, opened(window, listed), 0, "X")
    stop_and_begin(window)
    assert becomes(go_on(window)) == ["Skipped", "New", "New"]


def test_decisions_about_a_large_list_that_was_changed_since_do_not_fit(
    window: Hands, qtbot: QtBot, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.usecases.intake.origins.MOST_HELD", 10)
    decide(window, qtbot, opened(window, listed), 0, "X")
    listed.write_text("Name\nDao Vu\nEla Kim\n", "utf-8")
    stop_and_begin(window)
    page = go_on(window)
    assert becomes(page) == ["New", "New"]
    assert any("was changed since" in one.text() for one in page.under_way.news.findChildren(QLabel))


def test_a_list_that_is_seen_is_discarded_and_can_be_put_back(
    window: Hands, qtbot: QtBot, listed: Path
) -> None:
    page = opened(window, listed)
    decide(window, qtbot, page, 0, "X")
    window.click("discard-list")
    assert open_drafts(window.store) == []
    window.click("put-back")
    assert becomes(page) == ["Skipped", "New", "New"]
    qtbot.waitUntil(lambda: [one.decided() for one in kept(window)] == [1], timeout=PATIENCE)
