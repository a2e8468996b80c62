"""Backup as a person sees it: copies by themselves and by hand, a second place, and the way back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget

from db.records.meeting import Meeting
from db.store.copies.manifest import list_copies
from db.store.copies.places import copies_folder
from desktop_app.ui.backup.go_back import GoBackDialog
from desktop_app.ui.desk import Place
from desktop_app.ui.keeping.copy_places import keep_seen_elsewhere
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.usecases.meeting.meetings import file_meeting, list_meetings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.files]


def said(window: Hands) -> str:
    return window.find(Banner, "backup-state").accessibleName()


def meetings(window: Hands) -> list[str]:
    return [one.title for one in list_meetings(window.store)]


def press_in(dialog: GoBackDialog, window: Hands, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    button.click()
    window.settle()


@pytest.fixture
def backed(window: Hands) -> Hands:
    """Return the window at the page of copies; the file holds one meeting and was copied with it."""
    file_meeting(window.store, Meeting(title="Early", date_text="in May"))
    window.go(Place("backup"))
    window.click("back-up-now")
    return window


def ask_back(window: Hands) -> GoBackDialog:
    window.click("go-back")
    return window.window_of(GoBackDialog)


def test_before_the_first_copy_no_empty_list_is_shown_and_the_first_button_keeps_the_focus(
    window: Hands,
) -> None:
    window.go(Place("backup"))
    window.settle()
    table = window.page.findChild(RecordTable, "copies")
    assert table is not None
    assert not table.isVisible()
    assert window.find(QAbstractButton, "back-up-now").hasFocus()
    window.press("Return")
    assert table.isVisible()
    assert window.find(QAbstractButton, "back-up-now").hasFocus()


def test_a_copy_by_hand_is_listed_and_said(backed: Hands) -> None:
    assert said(backed) == "Everything is backed up"
    table = backed.find(RecordTable, "copies")
    assert table.model().index(0, 1).data() == "by hand"
    assert table.model().index(0, 3).data() == "Read back, whole"
    assert list_copies(copies_folder(backed.store.path))[0].is_whole()


def test_the_foot_of_the_sections_tells_when(backed: Hands) -> None:
    foot = backed.window.frame.sidebar.foot
    assert foot.model().index(0, 0).data().startswith("Backed up ")


def test_a_change_since_the_last_copy_is_said(backed: Hands) -> None:
    file_meeting(backed.store, Meeting(title="Late", date_text="in May"))
    backed.go(Place("home"))
    backed.go(Place("backup"))
    assert said(backed) == "Something changed since the last copy"


def test_half_an_hour_of_work_makes_a_copy_and_idleness_none(backed: Hands) -> None:
    backed.desk.backups.keep()
    backed.settle()
    file_meeting(backed.store, Meeting(title="Late", date_text="in May"))
    backed.desk.backups.keep()
    backed.settle()
    reasons = [one.reason.value for one in list_copies(backed.store.copies)]
    assert reasons == ["working", "hand"]


def test_closing_the_window_makes_a_copy(window: Hands) -> None:
    file_meeting(window.store, Meeting(title="Early", date_text="in May"))
    path = window.store.path
    window.window.close()
    assert [one.reason.value for one in list_copies(copies_folder(path))] == ["closing"]


def test_closing_tells_when_no_copy_could_be_made(window: Hands) -> None:
    window.store.copies = window.store.path / "not a folder"
    window.window.close()
    ((_, trouble),) = window.messages.troubles
    assert "No copy of “Office.rapporteur” could be made." in str(trouble)


def test_an_import_is_preceded_by_a_copy(window: Hands, tmp_path: Path) -> None:
    from tests.desktop_app.ui.files.test_files import choose

    window.messages.path = tmp_path / "all.json"
    choose(window, "export-json")
    choose(window, "import-json")
    assert [one.reason.value for one in list_copies(window.store.copies)] == ["import"]


def test_going_back_shows_the_copy_as_the_file(backed: Hands) -> None:
    file_meeting(backed.store, Meeting(title="Late", date_text="in May"))
    press_in(ask_back(backed), backed, "yes")
    backed.settle()
    assert meetings(backed) == ["Early"]
    assert list((backed.store.path.parent / "Office set aside").rglob("Office.rapporteur"))


def test_the_dialog_shows_what_stands_in_the_copy(backed: Hands) -> None:
    dialog = ask_back(backed)
    backed.settle()
    inside = dialog.findChild(QListWidget, "meetings-inside")
    assert inside is not None
    assert [inside.item(row).text() for row in range(inside.count())] == ["in May · Early"]
    dialog.reject()
    assert meetings(backed) == ["Early"]


def test_a_copy_is_tried_and_found_whole(backed: Hands) -> None:
    dialog = ask_back(backed)
    press_in(dialog, backed, "try-copy")
    result = dialog.findChild(QLabel, "trial")
    assert result is not None
    assert result.text().startswith("Every byte is as it was written")
    dialog.reject()
    assert backed.find(RecordTable, "copies").model().index(0, 3).data() == "Tried, whole"


def test_a_damaged_copy_is_found_out_and_not_gone_back_to(backed: Hands) -> None:
    (copy,) = list_copies(backed.store.copies)
    copy.path.chmod(0o600)
    with copy.path.open("rb+") as file:
        file.seek(copy.size - 300)
        file.write(b"xx")
    dialog = ask_back(backed)
    press_in(dialog, backed, "try-copy")
    dialog.reject()
    assert backed.find(RecordTable, "copies").model().index(0, 3).data() == "Not whole"


def test_copies_go_to_a_second_place(backed: Hands, tmp_path: Path) -> None:
    backed.messages.path = tmp_path / "stick"
    backed.messages.path.mkdir()
    backed.click("choose-second")
    backed.settle()
    assert list_copies(tmp_path / "stick" / "Office copies")
    assert backed.desk.backups.seen_elsewhere is not None


def test_a_second_place_that_was_away_for_long_is_said(backed: Hands, tmp_path: Path) -> None:
    keeper = backed.desk.backups
    keeper.carry_to(tmp_path / "stick")
    backed.settle()
    assert keeper.copies is not None
    long_ago = keeper.copies.here[0].made_at - timedelta(days=20)
    keep_seen_elsewhere(backed.program.preferences, keeper.file, long_ago)
    backed.go(Place("home"))
    backed.go(Place("backup"))
    assert said(backed) == "The last good copy in the second place is 20 days old"


def test_copies_may_lie_elsewhere_on_this_computer(backed: Hands, tmp_path: Path) -> None:
    backed.messages.path = tmp_path / "other"
    backed.messages.path.mkdir()
    backed.click("change-place")
    backed.click("back-up-now")
    assert len(list_copies(tmp_path / "other" / "Office copies")) == 1


def test_what_fails_stands_on_the_page_and_in_no_box(backed: Hands) -> None:
    backed.store.copies = backed.store.path / "not a folder"
    backed.click("back-up-now")
    assert said(backed) == "No copy of “Office.rapporteur” could be made."
    assert backed.messages.troubles == []


def test_a_file_that_can_not_be_opened_offers_its_copies(program: Hands, office_file: Path) -> None:
    program.begin(office_file)
    file_meeting(program.store, Meeting(title="Early", date_text="in May"))
    program.desk.backups.back_up_now()
    program.settle()
    assert program.program.close_file()
    program.settle()
    office_file.write_bytes(b"spoilt")
    program.program.open(office_file)
    program.settle()
    program.click("go-back")
    press_in(program.window_of(GoBackDialog), program, "yes")
    program.settle()
    assert meetings(program) == ["Early"]


def test_the_list_inside_settings_leads_to_both_pages(window: Hands) -> None:
    from desktop_app.ui.look.nav_list import NavList

    window.go(Place("settings"))
    pages = window.find(NavList, "settings-pages")
    pages.chosen.emit("backup")
    window.settle()
    assert window.page.objectName() == "backup-page"


def test_the_records_are_verified_on_the_page(backed: Hands) -> None:
    backed.click("verify-now")
    assert backed.find(QLabel, "health-state").text().startswith("Records verified today ")


def test_what_is_damaged_is_told_on_the_page(backed: Hands) -> None:
    from tests.db.builders import ask

    ask(backed.store.path, "UPDATE figure SET number = 7 WHERE name = 'meeting'")
    backed.click("verify-now")
    assert backed.find(QLabel, "health-state").text() == "Something in the file is damaged"
    assert "7 are counted" in backed.find(QLabel, "health-findings").text()


def test_a_file_that_was_not_closed_is_looked_through(window: Hands) -> None:
    window.store.was_left_open = True
    window.desk.health.look()
    window.settle()
    assert window.desk.health.verified_at is not None


def test_once_a_week_everything_is_looked_through_by_itself(window: Hands) -> None:
    window.desk.health.check_if_due()
    window.settle()
    first = window.desk.health.verified_at
    window.desk.health.check_if_due()
    window.settle()
    assert first is not None
    assert window.desk.health.verified_at == first


def test_what_can_be_read_of_a_damaged_file_is_saved_from_the_window(
    program: Hands, office_file: Path, tmp_path: Path
) -> None:
    from tests.db.store.test_salvage import pages_of, spoil

    spoil(office_file, pages_of(office_file, "organisation")[1:2])
    with office_file.with_name(office_file.name + "-wal").open("wb") as log:
        log.write(b"left by a crash")
    program.messages.path = tmp_path / "Saved.rapporteur"
    program.begin(office_file)
    program.click("salvage")
    program.settle()
    assert program.store.path == tmp_path / "Saved.rapporteur"
    assert "brought back from the history" in (tmp_path / "Saved.txt").read_text(encoding="utf-8")


def test_the_list_inside_settings_gives_way_where_room_is_short(window: Hands) -> None:
    from desktop_app.ui.look.nav_list import NavList

    window.window.resize(960, 600)
    window.go(Place("settings"))
    assert not window.find(NavList, "settings-pages").rail
    for _ in range(6):
        window.press("Ctrl+=")
    window.go(Place("backup"))
    assert window.find(NavList, "settings-pages").rail
    window.press("Ctrl+0")
    window.settle()
    assert not window.find(NavList, "settings-pages").rail
