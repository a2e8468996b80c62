"""What can't be done is grey and says why: without a file, and while a copy is looked at, on all pages."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QWidget

from desktop_app.ui.commands.offers import OfferList
from desktop_app.ui.desk import Place
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.register.people import remove_person
from tests.db.builders import ask, make_later, person, save, save_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.desk import PlaceName
    from tests.desktop_app.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.files]
COPY, NO_FILE = "This is a copy to look at: nothing can be saved.", "Open a file first."
TABS = ("details", "agenda", "participants", "record", "signatures", "documents")
LISTS: tuple[PlaceName, ...] = (
    "home", "meetings", "records", "people", "organisations", "series_list", "bin", "settings", "backup",
    "import", "duplicates",
)  # fmt: skip
ENTRIES: tuple[PlaceName, ...] = ("record", "person", "organisation", "series", "series_figures")
LEAVES = ("open-folder", "licences", "print:sign", "print:badges", "print:name", "print:cert", "print:photo")
"""What opens other programs, windows that change nothing, and the same dialog on other papers once more."""


@pytest.fixture
def looking(program: Hands, office_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """Return the program after a person looked into a copy of a file with something of every kind."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    store = open_file(office_file)
    save_dossier(store)
    (gone,) = save(store, person("Bo Example"))
    remove_person(store, gone.uid)
    store.close()
    make_later(office_file)
    program.window.resize(1280, 800)
    program.begin(office_file)
    program.click("look-into")
    return program


def uid_of(hands: Hands, table: str) -> UUID:
    ((uid,), *_) = ask(hands.store.path, f"SELECT uid FROM {table} ORDER BY id DESC")  # noqa: S608 - ours
    return UUID(bytes=uid)


def places(hands: Hands) -> list[Place]:
    meeting = uid_of(hands, "meeting")
    tables = {"series_figures": "series"}
    return [
        *(Place(name) for name in LISTS),
        *(Place("meeting", meeting, tab=tab) for tab in TABS),
        *(Place(name, uid_of(hands, tables.get(name, name))) for name in ENTRIES),
        Place("history", meeting, tab="meeting"),
    ]


def doors(hands: Hands) -> list[QPushButton | QAction]:
    """Return the buttons that are shown on the page, and what stands in its menus."""
    pushes = [one for one in hands.page.findChildren(QPushButton) if one.isVisible()]
    menus = [menu for menu in hands.page.findChildren(QMenu) if menu.actions()]
    for menu in menus:
        menu.aboutToShow.emit()
    actions = [one for menu in menus for one in menu.actions() if not one.isSeparator() and not one.menu()]
    return [*pushes, *actions, *hands.page.actions()]


def use(hands: Hands, door: QPushButton | QAction) -> None:
    """Press *door*, then close what opened."""
    if isinstance(door, QAction):
        door.trigger()
    elif door.menu() is None:
        door.click()
    hands.settle()
    for dialog in hands.window.findChildren(QDialog):
        dialog.reject()
    hands.settle()


def test_no_open_door_of_a_copy_leads_to_a_refusal(looking: Hands) -> None:
    used: set[tuple[str, str]] = set()
    for place in places(looking):
        looking.go(place)
        for number in range(len(doors(looking))):
            door = doors(looking)[number] if number < len(doors(looking)) else None
            name = (place.name, door.objectName() or door.text()) if door else ("", "")
            if door is None or not door.isEnabled() or name in used or name[1].startswith(LEAVES):
                continue
            used.add(name)
            use(looking, door)
            assert [str(one) for _, one in looking.messages.troubles] == [], name
            looking.go(place)
    assert len(used) > 50


@pytest.mark.parametrize(
    ("tab", "names"),
    [
        ("agenda", ["agenda-add", "agenda-remove"]),
        ("participants", ["add-participant", "bring-in", "mark-present", "open-door"]),
        ("record", ["start-another"]),
        ("signatures", ["add-signatory", "signed-today", "attach-scan", "sign-electronically"]),
        ("documents", ["attach"]),
    ],
)
def test_the_doors_of_a_meeting_are_grey_and_say_why(looking: Hands, tab: str, names: list[str]) -> None:
    looking.go(Place("meeting", uid_of(looking, "meeting"), tab=tab))
    shown = {one.objectName(): one for one in looking.page.findChildren(QPushButton) if one.isVisible()}
    assert [(name, shown[name].isEnabled(), shown[name].toolTip()) for name in names] == [
        (name, False, COPY) for name in names
    ]


def test_a_menu_shows_why_its_doors_are_grey(looking: Hands) -> None:
    looking.go(Place("meeting", uid_of(looking, "meeting")))
    (letters,) = looking.page.findChildren(QAction, "letters")
    assert (letters.isEnabled(), letters.toolTip()) == (False, COPY)
    (menu,) = (one for one in letters.associatedObjects() if isinstance(one, QMenu))
    assert menu.toolTipsVisible()


def test_keys_change_nothing_and_say_why_at_the_foot(looking: Hands) -> None:
    looking.go(Place("people"))
    looking.find(QWidget, "table").setFocus()
    looking.press("Down")
    looking.press("Del")
    assert looking.messages.troubles == []
    assert COPY in [one.text() for one in looking.window.frame.footer.findChildren(QLabel)]


def test_a_file_dropped_on_a_copy_is_not_taken(looking: Hands, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    looking.go(Place("meeting", uid_of(looking, "meeting"), tab="documents"))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.setAccepted(False)
    looking.find(QWidget, "documents-tab").dragEnterEvent(event)
    assert not event.isAccepted()


def offers(hands: Hands, typed: str) -> dict[str, tuple[bool, str]]:
    """Return what the palette offers, whether it can be taken, and its tooltip."""
    hands.press("Ctrl+K")
    assert hands.commands.palette is not None
    hands.commands.palette.field.setText(typed)
    hands.commands.palette._search()  # noqa: SLF001 - typing rests
    hands.settle()
    book = hands.find(OfferList, "palette-list").model()
    rows = [book.index(row, 0) for row in range(book.rowCount())]
    hands.commands.palette.close()
    return {
        str(one.data()): (
            bool(one.flags() & Qt.ItemFlag.ItemIsEnabled),
            one.data(Qt.ItemDataRole.ToolTipRole),
        )
        for one in rows
    }


def test_the_palette_greys_what_would_change_a_copy(looking: Hands) -> None:
    assert offers(looking, ">import")["Import a list of people…"] == (False, COPY)
    assert not any(words.startswith("New ") for words in offers(looking, "Ana"))


def test_without_a_file_the_menus_are_grey_and_say_why(program: Hands) -> None:
    program.begin(None)
    program.settle()
    grey = {name for name, one in program.commands.actions.items() if not one.isEnabled()}
    assert {"new", "save", "print", "undo", "import", "take-in", "bin", "home", "search"} <= grey
    assert grey.isdisjoint({"open", "larger", "theme", "help", "keys", "quit"})
    assert {program.commands.actions[name].toolTip() for name in grey} == {NO_FILE}


def test_the_menu_of_files_is_grey_without_a_file(program: Hands) -> None:
    program.begin(None)
    program.settle()
    program.commands.files.menu.aboutToShow.emit()
    acts = {one.objectName(): one for one in program.commands.files.menu.actions()}
    shut = [name for name in ("export-json", "import-json", "take-in") if not acts[name].isEnabled()]
    assert shut == ["export-json", "import-json", "take-in"]
    assert acts["import-json"].toolTip() == NO_FILE


def test_what_was_grey_can_be_used_once_a_file_is_open(program: Hands, office_file: Path) -> None:
    program.begin(None)
    program.settle()
    program.begin(office_file)
    assert [name for name, one in program.commands.actions.items() if not one.isEnabled()] == []
