"""Long work is told at the foot of the window and can be stopped."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.work.long_work import LongWork
from desktop_app.ui.work.tasks import Tasks

Step = Callable[[int, int], None]


@pytest.fixture
def tasks(qapp: QApplication) -> Tasks:
    return Tasks(qapp)


def test_each_step_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    work, heard = LongWork(tasks), []
    work.stepped.connect(lambda done, of: heard.append((done, of)))

    def two_steps(step: Step) -> None:
        step(1, 2)
        step(2, 2)

    with qtbot.waitSignal(work.ended):
        work.start("Printing", two_steps, lambda _: None)
    assert heard == [(1, 2), (2, 2)]


def test_work_that_is_stopped_says_nothing_more(tasks: Tasks, qtbot: QtBot) -> None:
    work, going = LongWork(tasks), Event()
    answered: list[object] = []

    def until_stopped(step: Step) -> None:
        while True:
            going.set()
            step(0, 0)

    with qtbot.waitSignal(work.ended), qtbot.assertNotEmitted(tasks.failed):
        work.start("Printing", until_stopped, answered.append)
        assert going.wait(10)
        work.stop()
    assert answered == []


def test_a_failure_is_told_like_any_other(tasks: Tasks, qtbot: QtBot) -> None:
    def fails(_step: Step) -> None:
        raise OSError("no paper")

    work = LongWork(tasks)
    with qtbot.waitSignal(tasks.failed):
        work.start("Printing", fails, lambda _: None)


def test_when_one_of_two_is_over_the_other_is_told_again(tasks: Tasks, qtbot: QtBot) -> None:
    work, go_on = LongWork(tasks), Event()
    heard: list[str] = []
    work.begun.connect(heard.append)
    work.start("Checking copies", lambda _: go_on.wait(10), lambda _: None, beside=True)
    with qtbot.waitSignal(work.ended):
        work.start("Printing", lambda _: None, lambda _: None)
    assert heard == ["Checking copies", "Printing", "Checking copies"]
    with qtbot.waitSignal(work.ended):
        go_on.set()
    assert work.under_way == ""


def test_stop_is_for_the_one_that_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    work, go_on = LongWork(tasks), Event()
    answered: list[object] = []

    def lasts(step: Step) -> str:
        go_on.wait(10)
        step(1, 1)
        return "whole"

    work.start("Checking copies", lasts, answered.append, beside=True)
    work.start("Printing", lasts, answered.append)
    work.stop()
    go_on.set()
    qtbot.waitUntil(lambda: not work.under_way)
    assert answered == ["whole"]


def test_word_that_comes_after_the_end_begins_nothing(tasks: Tasks) -> None:
    begun: list[int] = []
    tasks.close()
    tasks.read(lambda: 1, begun.append)
    tasks.finish_and_tell()
    assert begun == []
    assert not tasks.is_busy
