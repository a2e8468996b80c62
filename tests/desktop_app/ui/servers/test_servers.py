"""Records on a server as a person meets them: opened, entered, begun, carried there and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from db.dialects.address import Address
from db.records.meeting import Meeting
from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Place, PlaceName
from desktop_app.ui.look.form_row import FormRow
from desktop_app.ui.servers.carrying import bring
from desktop_app.ui.servers.dialog import ServerDialog
from desktop_app.usecases.file.opening import make_file, open_file
from desktop_app.usecases.meeting.meetings import file_meeting, list_meetings

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands
    from tests.places import Databases
    from tests.postgres import Server

pytestmark = pytest.mark.gui
PAGES: tuple[PlaceName, ...] = (
    "home", "meetings", "people", "organisations", "records", "settings", "protection", "backup", "bin",
    "history", "series_list", "duplicates", "import",
)  # fmt: skip
TITLE = "Forum of the River Societies"


@pytest.fixture(scope="module")
def made(server: Server) -> Address:
    """Return a database with the register and one meeting, from which others are made."""
    address = server.new_database()
    store = make_file(address)
    file_meeting(store, Meeting(title=TITLE, first_day=date(2027, 3, 1), last_day=date(2027, 3, 2)))
    store.close()
    return address


@pytest.fixture
def address(made: Address, databases: Databases) -> Address:
    """Return a database of a test's own with one meeting in it."""
    return databases.like(made)


@pytest.fixture
def nothing(databases: Databases) -> Address:
    """Return an empty database."""
    return databases.bare()


def dialog_of(program: Hands) -> ServerDialog:
    """Return the dialog that asks for a server."""
    return program.window_of(ServerDialog)


def fill(dialog: ServerDialog, address: Address, password: str) -> None:
    """Type where the server is, into each field."""
    said = {"host": address.host, "port": str(address.port), "database": address.database}
    for name, text in (said | {"user": address.user, "password": password}).items():
        field = dialog.findChild(QLineEdit, f"server-{name}")
        assert isinstance(field, QLineEdit)
        field.clear()
        QTest.keyClicks(field, text)


def press(program: Hands, parent: QWidget, name: str) -> None:
    """Press the button called *name*, and wait for what it does."""
    push = parent.findChild(QPushButton, name)
    assert isinstance(push, QPushButton)
    assert push.isEnabled()
    QTest.mouseClick(push, Qt.MouseButton.LeftButton)
    program.settle()
    program.settle()


def choose(program: Hands, name: str) -> None:
    """Choose an entry of the menu of files."""
    menu = program.commands.files.menu
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.objectName() == name).trigger()
    program.settle()


def test_a_server_is_opened_from_the_first_steps(program: Hands, address: Address) -> None:
    program.begin(None)
    program.click("server")
    fill(dialog_of(program), address, address.password)
    press(program, dialog_of(program), "go-on")
    assert program.page.objectName() == "home-page"
    assert [one.title for one in list_meetings(program.store)] == [TITLE]


def test_the_title_of_the_window_names_the_database(program: Hands, address: Address) -> None:
    program.begin(address)
    assert address.database in program.window.windowTitle()


def test_an_address_that_is_pasted_fills_every_field(program: Hands) -> None:
    program.begin(None)
    program.click("server")
    fields = dialog_of(program).fields
    QTest.keyClicks(fields.host, "postgresql://ana@db.example.org:6543/records?sslmode=verify-full")
    wanted = Address("records", "db.example.org", 6543, "ana", (("sslmode", "verify-full"),))
    assert fields.address() == wanted


def test_what_is_missing_is_said_beside_its_field(program: Hands) -> None:
    program.begin(None)
    program.click("server")
    press(program, dialog_of(program), "go-on")
    assert dialog_of(program).fields.rows["host"].problem
    assert dialog_of(program).fields.rows["database"].problem


def test_a_wrong_password_is_said_beside_it_and_the_rest_stays(program: Hands, address: Address) -> None:
    program.begin(None)
    program.click("server")
    dialog = dialog_of(program)
    fill(dialog, address, "guessed")
    press(program, dialog, "go-on")
    assert dialog.fields.rows["password"].problem
    assert dialog.fields.host.text() == address.host


def test_a_server_that_does_not_answer_is_told_in_the_dialog(program: Hands) -> None:
    program.begin(None)
    program.click("server")
    dialog = dialog_of(program)
    fill(dialog, Address("records", "127.0.0.1", 1, "ana"), "secret")
    press(program, dialog, "go-on")
    words = dialog.findChild(QLabel, "trouble")
    assert isinstance(words, QLabel)
    assert "can't be reached" in words.text()


def test_an_empty_database_can_begin_anew(program: Hands, nothing: Address) -> None:
    program.begin(None)
    program.click("server")
    fill(dialog_of(program), nothing, nothing.password)
    press(program, dialog_of(program), "go-on")
    press(program, dialog_of(program), "begin-there")
    assert program.page.objectName() == "home-page"
    assert program.store.place == nothing


def test_the_password_is_in_no_settings(program: Hands, address: Address, tmp_path: Path) -> None:
    program.begin(address)
    program.program.preferences.sync()
    kept = "".join(one.read_text("utf-8") for one in (tmp_path / "config").rglob("*") if one.is_file())
    assert address.host in kept
    assert address.password not in kept


def test_the_server_used_last_asks_for_its_password(program: Hands, address: Address) -> None:
    preferred.remember_file(program.program.preferences, address)
    program.begin(None)
    assert program.page.objectName() == "password-page"
    field = program.find(QLineEdit, "server-password")
    QTest.keyClicks(field, address.password)
    QTest.keyClick(field, Qt.Key.Key_Return)
    program.settle()
    assert program.page.objectName() == "home-page"


def test_a_password_that_is_not_taken_stays_to_be_mended(program: Hands, address: Address) -> None:
    preferred.remember_file(program.program.preferences, address)
    program.begin(None)
    field = program.find(QLineEdit, "server-password")
    QTest.keyClicks(field, "guessed")
    QTest.keyClick(field, Qt.Key.Key_Return)
    program.settle()
    assert any(one.problem for one in program.page.findChildren(FormRow))
    assert field.text() == "guessed"


@pytest.mark.files
def test_everything_of_a_file_goes_to_a_server(window: Hands, office_file: Path, nothing: Address) -> None:
    file_meeting(window.store, Meeting(title=TITLE, first_day=date(2027, 3, 1), last_day=date(2027, 3, 2)))
    choose(window, "carry")
    fill(dialog_of(window), nothing, nothing.password)
    press(window, dialog_of(window), "go-on")
    window.settle()
    assert window.store.place == nothing
    assert [one.title for one in list_meetings(window.store)] == [TITLE]
    assert office_file.exists()


@pytest.mark.files
def test_nothing_is_carried_to_records_that_are_there(window: Hands, address: Address) -> None:
    choose(window, "carry")
    fill(dialog_of(window), address, address.password)
    press(window, dialog_of(window), "go-on")
    words = dialog_of(window).findChild(QLabel, "trouble")
    assert isinstance(words, QLabel)
    assert "already" in words.text()


def test_everything_on_a_server_comes_into_a_file(program: Hands, address: Address, tmp_path: Path) -> None:
    program.begin(address)
    program.messages.path = tmp_path / "All.rapporteur"
    choose(program, "bring")
    program.settle()
    store = open_file(tmp_path / "All.rapporteur")
    found = [one.title for one in list_meetings(store)]
    store.close()
    assert found == [TITLE]


def test_what_a_file_can_not_hold_is_told_and_work_goes_on(
    program: Hands, address: Address, tmp_path: Path
) -> None:
    program.begin(address)
    bring(program.program, address, tmp_path / "nowhere" / "All.rapporteur")
    program.settle()
    assert program.messages.troubles
    assert program.store.place == address


def test_a_copy_is_made_of_what_is_on_the_server(program: Hands, address: Address, tmp_path: Path) -> None:
    program.begin(address)
    program.desk.backups.move_to(tmp_path)
    program.desk.backups.back_up_now()
    program.settle()
    program.go(Place("backup"))
    copies = program.desk.backups.copies
    assert copies is not None
    assert len(copies.here) == 1


def test_going_back_says_what_to_do_instead(program: Hands, address: Address, tmp_path: Path) -> None:
    program.begin(address)
    program.desk.backups.move_to(tmp_path)
    program.desk.backups.back_up_now()
    program.settle()
    program.go(Place("backup"))
    program.settle()
    back = program.find(QAbstractButton, "go-back")
    assert not back.isEnabled()
    assert "files" in back.toolTip()


def test_every_page_opens_on_a_server(program: Hands, address: Address) -> None:
    program.begin(address)
    for name in PAGES:
        program.go(Place(name))
    assert not program.messages.troubles
    assert not program.messages.reports
