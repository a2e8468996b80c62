"""What fails in several tasks at once is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db.records.problems import Trouble
from tests.desktop_app.hands import Recorder

if TYPE_CHECKING:
    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui
GONE = Trouble("The server is gone.", "It does not answer.", "Try again.")


class OpenBox(Recorder):
    """Somebody who has not closed a box yet when other tasks fail."""

    def __init__(self, hands: Hands, *others: Trouble) -> None:
        super().__init__()
        self._hands, self._others = hands, list(others)

    def trouble(self, title: str, trouble: Trouble) -> None:
        super().trouble(title, trouble)
        while self._others:
            self._hands.program.take_failure(self._others.pop())


def told(hands: Hands, *others: Trouble) -> list[str]:
    """Return what is told of a server that is gone while *others* come in."""
    box = hands.program.messages = OpenBox(hands, *others)
    hands.program.take_failure(GONE)
    return [trouble.what for _, trouble in box.troubles]


def test_the_same_is_not_told_on_top_of_itself(program: Hands) -> None:
    assert told(program, GONE, GONE) == ["The server is gone."]


def test_something_else_is_told(program: Hands) -> None:
    assert told(program, Trouble("The disk is full.", "", "")) == ["The server is gone.", "The disk is full."]


def test_the_same_is_told_again_later(program: Hands) -> None:
    assert told(program) == told(program) == ["The server is gone."]
