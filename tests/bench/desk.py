"""One person at the desk, timed: `python -m tests.bench.desk meeting|preview|scroll FILE` says it as JSON.

It opens the program's own window on the file and does one thing as a person does it, by keys and places.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEventLoop, QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from desktop_app.ui import preferences as preferred
from desktop_app.ui.desk import Desk, Place
from desktop_app.ui.program.program import Program
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.usecases.meeting.meetings import list_meetings
from desktop_app.usecases.record.records import list_records

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.editor.page import RecordPage

TICK = 16
"""Milliseconds between two pictures on a usual screen."""
TYPED = 8
PARTICIPANTS = 500
SCROLLED = 12
"""Rows scrolled at each tick: half a window, 750 lines a second."""
PATIENCE = 60


class Slow(Exception):  # noqa: N818 - what the benchmark then says
    """What was waited for did not come."""


class Took(NamedTuple):
    """Milliseconds on the clock, and those of them that this process computed."""

    clock: float
    processor: float


class Person:
    """Somebody at the open window."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self.app = app
        kept = preferred.open_preferences()
        self.window = MainWindow(kept)
        self.window.show()
        self.program = Program(self.window, kept)
        self.program.begin(path)
        self.wait(lambda: self.program.desk is not None and not self.program.tasks.is_busy)

    @property
    def desk(self) -> Desk:
        """Return what pages are made with."""
        assert self.program.desk is not None
        return self.program.desk

    @property
    def page(self) -> QWidget:
        """Return the page that is shown."""
        return self.window.frame.page

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until *condition* holds."""
        until = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > until:
                raise Slow("what was waited for did not come within a minute")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.wait(lambda: not self.program.tasks.is_busy)
        self.app.processEvents()

    def go(self, place: Place) -> None:
        """Go to *place* and wait until it is there."""
        self.desk.go(place)
        self.settle()

    def timed(self, act: Callable[[], object], shown: Callable[[], bool]) -> Took:
        """Return how long it takes from *act* until what it leads to is *shown*, painted."""
        began, computed = time.perf_counter(), time.process_time()
        act()
        self.wait(shown)
        self.app.processEvents()  # what has come is laid out and painted
        self.app.processEvents()
        return Took((time.perf_counter() - began) * 1000, (time.process_time() - computed) * 1000)


def open_meetings(person: Person) -> dict[str, float]:
    """Open each of the file's large meetings at its participants: the first, and the middle of the others."""
    meetings = [line.uid for line in list_meetings(person.desk.store)]
    times = []
    for uid in meetings:
        person.go(Place("meetings"))
        place = Place("meeting", uid, tab="participants")
        times.append(
            person.timed(
                lambda place=place: person.desk.go(place),  # type: ignore[misc]  # bound at once
                lambda: not person.program.tasks.is_busy and _lines_shown(person.page) >= PARTICIPANTS,
            )
        )
        person.settle()
    first, *others = times
    usual = sorted(others)[len(others) // 2]
    return {"first": first.clock, "again": usual.clock, "processor": usual.processor}


def _lines_shown(page: QWidget) -> int:
    views = [view for view in page.findChildren(QAbstractItemView) if view.isVisible() and view.model()]
    return max((_rows(view.model()) for view in views), default=0)


def _rows(model: Any) -> int:
    """Return how many rows *model* has, those under its groups too; asked often, so it looks no deeper."""
    top = QModelIndex()
    count: int = model.rowCount(top)
    if not count or not model.rowCount(model.index(0, 0, top)):
        return count
    under: int = sum(model.rowCount(model.index(row, 0, top)) for row in range(count))
    return count + under


def type_text(person: Person) -> dict[str, float]:
    """Type into the file's only record; from each key until its new pages are painted."""
    line = list_records(person.desk.store)[0]
    person.go(Place("record", line.uid))
    page: RecordPage = person.page  # type: ignore[assignment]  # the place says which page it is
    person.wait(lambda: page.preview.is_current)
    page.surface.setFocus()
    times = []
    for _ in range(TYPED):
        before = page.preview.pages.paper

        def shown(before: object = before) -> bool:
            return page.preview.pages.paper is not before and page.preview.is_current

        times.append(person.timed(lambda: QTest.keyClick(page.surface, Qt.Key.Key_A), shown))
    paper = page.preview.pages.paper
    assert paper is not None
    page.preview.close_worker()
    return {"typed": sorted(times)[TYPED // 2].clock, "slowest": max(times).clock, "pages": len(paper.sizes)}


def scroll(person: Person) -> dict[str, float]:
    """Scroll the list of meetings from the first line to the last, and see what holds the window up."""
    queries = _watched_queries()
    person.go(Place("meetings"))
    idle = _gaps(person, lambda count: count < 100, lambda: None)
    table = person.page.table  # type: ignore[attr-defined]  # a list has one
    model, bar = table.model(), table.verticalScrollBar()

    def goes_on(_ticks: int) -> bool:
        return not (model.is_whole and bar.value() == bar.maximum())

    height = table.rowHeight(model.index(0, 0))
    by_pixel = table.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel
    step = SCROLLED * (height if by_pixel else 1)
    queries.clear()
    gaps = _gaps(person, goes_on, lambda: bar.setValue(bar.value() + step))
    here = threading.get_ident()
    return {
        "idle": max(idle),
        "longest": max(gaps),
        "usual": sorted(gaps)[len(gaps) * 99 // 100],
        "rows": model.count,
        "queries": len(queries),
        "own_queries": sum(thread == here for thread in queries),
    }


def _watched_queries() -> list[int]:
    """Return a list that takes the thread of each query from now on."""
    from sqlalchemy import Engine, event

    threads: list[int] = []
    event.listen(Engine, "before_cursor_execute", lambda *_: threads.append(threading.get_ident()))
    return threads


def _gaps(person: Person, goes_on: Callable[[int], bool], act: Callable[[], object]) -> list[float]:
    """Do *act* at each tick while it *goes_on*; return the milliseconds between the ticks."""
    ticks: list[float] = []

    def tick() -> None:
        ticks.append(time.perf_counter())
        act()

    timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    person.wait(lambda: not goes_on(len(ticks)))
    timer.stop()
    return [(later - earlier) * 1000 for earlier, later in pairwise(ticks)]


DOES = {"meeting": open_meetings, "preview": type_text, "scroll": scroll}


def main() -> None:
    """Do what the arguments say and print its figures."""
    app = QApplication(sys.argv[:1])
    person = Person(app, Path(sys.argv[2]))
    figures = DOES[sys.argv[1]](person)
    sys.stdout.write(json.dumps(figures) + "\n")
    person.window.close()
    person.program.end()


if __name__ == "__main__":
    main()
