"""A program that is open for days: what is closed or left goes, and takes all that belonged to it along."""

from __future__ import annotations

import gc
import shutil
import weakref
from collections import Counter
from threading import Thread, get_ident
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.ui.desk import Place
from desktop_app.ui.program.garbage import Garbage
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.meeting.meetings import list_meetings
from desktop_app.usecases.record.records import list_records
from desktop_app.usecases.register.people import list_people
from tests.desktop_app.hands import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.ui.desk import PlaceName
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui
TABS = ("details", "agenda", "participants", "record", "signatures", "documents")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample file, closed; tests work on copies."""
    path = tmp_path_factory.mktemp("sample") / "Sample.rapporteur"
    make_file(path, sample=True).close()
    return path


@pytest.fixture
def hands(program: Hands, sample: Path, tmp_path: Path, qtbot: QtBot) -> Hands:
    """Return the window with the sample file open, and all there that comes after its first rows."""
    for name in ("A", "B"):
        shutil.copy(sample, tmp_path / f"{name}.rapporteur")
    with qtbot.waitSignal(program.program.settled, timeout=PATIENCE):
        program.begin(tmp_path / "A.rapporteur")
    program.rest()
    return program


def places(hands: Hands) -> list[Place]:
    """Return a meeting at each tab, a record, a person and the pages without one."""
    meeting = list_meetings(hands.store)[0].uid
    record, person = list_records(hands.store)[0].uid, list_people(hands.store)[0].uid
    alone: tuple[PlaceName, ...] = (
        "home",
        "meetings",
        "import",
        "settings",
        "backup",
        "history",
        "bin",
        "duplicates",
    )
    return [
        *(Place("meeting", meeting, tab=tab) for tab in TABS),
        Place("record", record),
        Place("person", person),
        *(Place(name) for name in alone),
    ]


def go_round(hands: Hands, times: int) -> Counter[str]:
    """Go to every place so often; return what there is afterwards, by its kind."""
    for _ in range(times):
        for place in places(hands):
            hands.go(place)
    hands.rest()
    gc.collect()
    return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, QObject))


def open_other(hands: Hands, path: Path) -> None:
    """Open the file at *path* in the place of the one that is open."""
    hands.program.open(path)
    hands.settle()
    hands.rest()


def test_going_from_page_to_page_leaves_no_widget_behind(hands: Hands) -> None:
    go_round(hands, 2)
    before = len(QApplication.allWidgets())
    go_round(hands, 4)
    assert len(QApplication.allWidgets()) <= before


def test_pages_gone_to_again_hold_no_more_objects_at_each_turn(hands: Hands) -> None:
    before = go_round(hands, 2)
    more = go_round(hands, 4) - before
    assert [kind for kind, number in more.items() if number >= 4] == []


def test_a_search_that_is_closed_leaves_no_window_behind(hands: Hands) -> None:
    for _ in range(2):
        hands.press("Ctrl+K")
        hands.press("Esc")
    hands.rest()
    before = len(QApplication.allWidgets())
    for _ in range(5):
        hands.press("Ctrl+K")
        hands.press("Esc")
    hands.rest()
    assert len(QApplication.allWidgets()) <= before


def test_another_theme_keeps_nothing_of_the_one_before(hands: Hands) -> None:
    go_round(hands, 1)
    counts = []
    for _ in range(3):
        hands.program.commands.switch_theme()
        hands.program.commands.switch_theme()
        hands.rest()
        counts.append(len(QApplication.allWidgets()))
    assert counts[2] <= counts[0]


@pytest.mark.files
def test_a_file_that_is_closed_goes_with_its_pages_and_what_it_read(hands: Hands, tmp_path: Path) -> None:
    open_other(hands, tmp_path / "B.rapporteur")
    for place in places(hands):
        hands.go(place)
    gone = weakref.ref(hands.store), weakref.ref(hands.desk), weakref.ref(hands.page)
    open_other(hands, tmp_path / "A.rapporteur")
    gc.collect()
    assert [one() for one in gone] == [None] * 3


def test_garbage_is_not_looked_for_on_a_thread_that_reads(qtbot: QtBot, qapp: QApplication) -> None:
    ended_on: list[int] = []
    garbage = Garbage(qapp)
    thing = QObject()
    thing.destroyed.connect(lambda: ended_on.append(get_ident()))
    thing.itself = thing  # type: ignore[attr-defined]  # what only holds itself is garbage
    del thing
    reading = Thread(target=lambda: [[[]] for _ in range(10_000)])
    reading.start()
    reading.join()
    assert not ended_on
    garbage.sweep()
    qtbot.waitUntil(lambda: ended_on == [get_ident()])
    garbage.end()


def test_python_looks_for_garbage_again_when_the_program_has_ended(window: Hands) -> None:
    assert not gc.isenabled()
    window.program.end()
    assert gc.isenabled()
