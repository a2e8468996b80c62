"""Protection as a person sees it: turned on with a sheet in hand, opened, changed, turned off."""

from __future__ import annotations

import shutil
import stat
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from db.dialects.sqlite_seal import KEY_RING, DataKey, is_sealed
from db.records.meeting import Meeting
from db.store.copies.manifest import list_copies
from db.store.key_file import key_file_of
from db.store.protection.sheet import sheet_lines
from desktop_app.places import log_file
from desktop_app.ui.backup.go_back import GoBackDialog
from desktop_app.ui.desk import Place
from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.protection.change_dialog import ChangeDialog, SheetDialog
from desktop_app.ui.protection.protect_dialog import ProtectDialog
from desktop_app.usecases.meeting.meetings import file_meeting, list_meetings
from tests.desktop_app.ui.protection.conftest import KEY, PHRASE, unlock

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop_app.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.files]
Part = TypeVar("Part", bound=QWidget)


def part(dialog: QWidget, kind: type[Part], name: str) -> Part:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def press(window: Hands, dialog: QWidget, name: str) -> None:
    part(dialog, QAbstractButton, name).click()
    window.settle()


def fill(dialog: QWidget, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        part(dialog, QLineEdit, name).setText(text)


def twice(passphrase: str) -> dict[str, str]:
    return {"new-passphrase": passphrase, "passphrase-again": passphrase}


def problems(page: QWidget) -> list[str]:
    return [one.problem for one in page.findChildren(FormRow) if one.problem]


def state(window: Hands) -> str:
    return window.find(Banner, "protection-state").accessibleName()


def protect_by_hand(window: Hands, tmp_path: Path) -> ProtectDialog:
    """Go through the dialog up to the line that is to be typed back."""
    window.go(Place("protection"))
    window.click("turn-on")
    dialog = window.window_of(ProtectDialog)
    fill(dialog, twice(PHRASE))
    press(window, dialog, "go-on")
    window.messages.path = tmp_path / "sheet.pdf"
    press(window, dialog, "save-sheet")
    return dialog


def test_a_file_is_not_protected_unless_a_person_wants_it(window: Hands) -> None:
    window.go(Place("protection"))
    assert state(window) == "Anybody who gets hold of this file can read it"


def test_a_file_is_protected_with_a_passphrase_and_a_sheet_in_hand(window: Hands, tmp_path: Path) -> None:
    file_meeting(window.store, Meeting(title="Early", date_text="in May"))
    path = window.store.path
    dialog = protect_by_hand(window, tmp_path)
    fill(dialog, {"proof": sheet_lines(dialog.key)[dialog.number].lower()})
    press(window, dialog, "go-on")
    assert is_sealed(path)
    assert [one.title for one in list_meetings(window.store)] == ["Early"]
    window.go(Place("protection"))
    assert state(window) == "This file opens with its passphrase only"
    window.program.end()
    secrets = (PHRASE, dialog.key.secret.hex(), sheet_lines(dialog.key)[3])
    files = [one for one in (*tmp_path.rglob("*"), log_file()) if one.is_file()]
    assert [one for one in files if any(each.encode() in one.read_bytes() for each in secrets)] == []
    assert stat.S_IMODE((tmp_path / "sheet.pdf").stat().st_mode) == 0o600


def test_the_switch_waits_for_a_sheet_that_was_printed_or_saved(window: Hands, tmp_path: Path) -> None:
    window.go(Place("protection"))
    window.click("turn-on")
    dialog = window.window_of(ProtectDialog)
    fill(dialog, twice(PHRASE))
    press(window, dialog, "go-on")
    assert not part(dialog, QAbstractButton, "go-on").isEnabled()
    window.messages.path = tmp_path / "sheet.pdf"
    press(window, dialog, "save-sheet")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert part(dialog, QAbstractButton, "go-on").isEnabled()
    dialog.reject()


def test_the_keys_go_to_what_can_be_done_with_the_sheet(window: Hands) -> None:
    window.go(Place("protection"))
    window.click("turn-on")
    dialog = window.window_of(ProtectDialog)
    fill(dialog, twice(PHRASE))
    press(window, dialog, "go-on")
    first = dialog.focusWidget()
    assert first is not None
    assert first.objectName() in {"printer", "save-sheet"}


def test_a_line_that_is_not_on_the_sheet_proves_nothing(window: Hands, tmp_path: Path) -> None:
    dialog = protect_by_hand(window, tmp_path)
    fill(dialog, {"proof": sheet_lines(DataKey(bytes(32)))[dialog.number]})
    press(window, dialog, "go-on")
    assert problems(dialog) == [f"Line {dialog.number + 1} of this file's sheet says something else."]
    assert not is_sealed(window.store.path)
    dialog.reject()


def test_two_passphrases_that_differ_are_told_beside_the_second(window: Hands) -> None:
    window.go(Place("protection"))
    window.click("turn-on")
    dialog = window.window_of(ProtectDialog)
    fill(dialog, {"new-passphrase": PHRASE, "passphrase-again": PHRASE + "s"})
    press(window, dialog, "go-on")
    assert problems(dialog) == ["The two passphrases differ."]
    dialog.reject()


def test_a_passphrase_that_was_typed_goes_with_its_dialog(window: Hands, qtbot: QtBot) -> None:
    window.go(Place("protection"))
    window.click("turn-on")
    dialog = window.window_of(ProtectDialog)
    fill(dialog, {"new-passphrase": PHRASE})
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_how_strong_a_passphrase_is_stands_under_it(window: Hands) -> None:
    window.go(Place("protection"))
    window.click("turn-on")
    dialog = window.window_of(ProtectDialog)
    fill(dialog, {"new-passphrase": "harbour2024"})
    assert part(dialog, QLabel, "strength").text().startswith("Weak")
    press(window, dialog, "suggest-passphrase")
    assert part(dialog, QLabel, "strength").text().startswith("Strong")
    assert (
        part(dialog, QLineEdit, "passphrase-again").text() == part(dialog, QLineEdit, "new-passphrase").text()
    )
    dialog.reject()


def test_a_protected_file_asks_for_its_passphrase(locked: Hands) -> None:
    assert locked.page.objectName() == "unlock-page"
    assert locked.find(QLineEdit, "passphrase").hasFocus()
    assert locked.find(QLineEdit, "passphrase").echoMode() is QLineEdit.EchoMode.Password


def test_the_passphrase_opens_the_file(locked: Hands) -> None:
    unlock(locked, PHRASE)
    assert locked.page.objectName() == "home-page"


def test_a_wrong_passphrase_is_told_beside_it_and_stays_to_be_mended(locked: Hands) -> None:
    unlock(locked, "tide table")
    assert problems(locked.page) == ["This is not the passphrase."]
    assert locked.find(QLineEdit, "passphrase").text() == "tide table"
    unlock(locked, PHRASE)
    assert locked.page.objectName() == "home-page"


def test_caps_lock_is_noticed_while_one_types(locked: Hands) -> None:
    line = locked.find(QLineEdit, "passphrase")
    QTest.keyClick(line, Qt.Key.Key_A)
    assert line.accessibleDescription().strip() == ""
    line.caps.emit(True)  # type: ignore[attr-defined]  # the field is one for secrets
    assert line.accessibleDescription() == "Caps Lock is on."


def test_the_sheet_opens_the_file_and_gives_it_a_new_passphrase(locked: Hands) -> None:
    locked.click("other-way")
    for number, line in enumerate(sheet_lines(KEY), 1):
        locked.type_into(f"line-{number}", line.lower())
    fill(locked.page, twice("found it again"))
    locked.click("unlock")
    assert locked.page.objectName() == "home-page"
    path = locked.store.path
    assert locked.program.close_file()
    locked.settle()
    KEY_RING.drop(KEY.name)
    locked.program.open(path)
    locked.settle()
    unlock(locked, "found it again")
    assert locked.page.objectName() == "home-page"


def test_a_line_typed_wrongly_is_named_when_it_is_left(locked: Hands) -> None:
    locked.click("other-way")
    locked.type_into("line-2", "0000 0001")
    locked.find(QLineEdit, "line-3").setFocus()
    assert problems(locked.page) == ["Line 2 is not as it stands on the sheet."]


def test_without_a_key_file_the_sheet_is_asked_for(program: Hands, made: Path, tmp_path: Path) -> None:
    shutil.copy(made / "Office.rapporteur", tmp_path / "Office.rapporteur")
    program.begin(tmp_path / "Office.rapporteur")
    assert program.find(QLabel, "no-key-file").isVisible()
    assert program.window.focusWidget() is program.find(QLineEdit, "line-1")


def test_the_passphrase_is_changed_while_the_file_is_open(opened: Hands) -> None:
    opened.click("change-passphrase-of")
    dialog = opened.window_of(ChangeDialog)
    fill(dialog, {"old-passphrase": PHRASE, **twice("another harbour")})
    before = key_file_of(opened.store.path).read_bytes()
    press(opened, dialog, "go-on")
    assert key_file_of(opened.store.path).read_bytes() != before


def test_who_does_not_know_the_passphrase_does_not_change_it(opened: Hands) -> None:
    opened.click("change-passphrase-of")
    dialog = opened.window_of(ChangeDialog)
    fill(dialog, {"old-passphrase": "a guess", **twice("another harbour")})
    press(opened, dialog, "go-on")
    assert problems(dialog) == ["This is not the passphrase."]
    dialog.reject()


def test_the_sheet_is_shown_once_more(opened: Hands, tmp_path: Path) -> None:
    opened.click("show-sheet")
    dialog = opened.window_of(SheetDialog)
    opened.messages.path = tmp_path / "again.pdf"
    press(opened, dialog, "save-sheet")
    assert (tmp_path / "again.pdf").exists()
    dialog.accept()


def test_protection_is_turned_off(opened: Hands) -> None:
    opened.click("turn-off")
    assert opened.messages.questions[0].what == "Let anybody read “Office”?"
    assert opened.messages.troubles == []
    assert not is_sealed(opened.store.path)
    opened.go(Place("protection"))
    assert state(opened) == "Anybody who gets hold of this file can read it"


def test_a_copy_that_is_locked_is_looked_into_with_its_passphrase(opened: Hands) -> None:
    opened.go(Place("backup"))
    opened.click("back-up-now")
    opened.go(Place("protection"))
    opened.click("turn-off")
    KEY_RING.drop(KEY.name)
    opened.go(Place("backup"))
    table = opened.find(RecordTable, "copies")
    sealed = [one.is_sealed for one in list_copies(opened.store.copies)].index(True)
    table.setCurrentIndex(table.model().index(sealed, 0))
    opened.click("go-back")
    dialog = opened.window_of(GoBackDialog)
    opened.settle()
    assert not part(dialog, QAbstractButton, "yes").isEnabled()
    fill(dialog, {"copy-passphrase": "a guess"})
    opened.press("Return")
    assert problems(dialog) == ["This is not the passphrase."]
    fill(dialog, {"copy-passphrase": PHRASE})
    press(opened, dialog, "open-copy")
    press(opened, dialog, "yes")
    assert not is_sealed(opened.store.path)
    assert opened.messages.troubles == []


def test_a_locked_file_offers_the_way_back_to_a_copy(locked: Hands) -> None:
    locked.click("go-back")
    dialog = locked.window_of(GoBackDialog)
    press(locked, dialog, "yes")
    assert locked.page.objectName() == "home-page"


def test_copies_on_a_stick_are_encrypted_while_the_file_stays_plain(window: Hands, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window.desk.backups.carry_to(stick)
    window.settle()
    window.go(Place("protection"))
    window.click("protect-elsewhere")
    dialog = window.window_of(ProtectDialog)
    fill(dialog, twice(PHRASE))
    press(window, dialog, "go-on")
    window.messages.path = tmp_path / "sheet.pdf"
    press(window, dialog, "save-sheet")
    fill(dialog, {"proof": sheet_lines(dialog.key)[dialog.number]})
    press(window, dialog, "go-on")
    copies = list_copies(stick / "Office copies")
    assert [is_sealed(one.path) for one in copies] == [True]
    assert not is_sealed(window.store.path)
    assert window.find(QLabel, "elsewhere-state").text() == "Copies in the second place are encrypted"


def test_older_copies_that_anybody_can_read_are_encrypted(opened: Hands) -> None:
    assert opened.find(QLabel, "older-count").text() == "1 copy can be read by anybody"
    opened.click("encrypt-older")
    copies = list_copies(opened.store.copies)
    assert [is_sealed(one.path) for one in copies] == [True]
    assert copies[0].is_whole()
    assert not opened.page.findChild(QWidget, "older-count").isVisible()  # type: ignore[union-attr]  # it is there


def test_older_copies_are_removed_for_good(opened: Hands) -> None:
    opened.click("remove-older")
    assert list_copies(opened.store.copies) == []
