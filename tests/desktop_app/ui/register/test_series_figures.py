"""The attendance of a series in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.desk import Place
from desktop_app.ui.register.series_figures import SeriesFiguresPage
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.meeting.series import file_series
from tests.db.builders import meeting, series

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop_app.hands import Hands

pytestmark = pytest.mark.gui


def test_the_figures_are_shown_and_saved(window: Hands, tmp_path: Path) -> None:
    filed = file_series(window.store, series("Harbour Meeting"))
    held = file_meeting(window.store, meeting("First", series=filed.uid, ordinal=1))
    add_participant(window.store, meeting=held.uid, printed_name="Ana", printed_organisation="Boat Club")
    window.go(Place("series", filed.uid))
    window.click("series-figures")
    page = window.page_as(SeriesFiguresPage)
    model = page.editions.model()
    assert [model.index(0, at).data() for at in range(model.columnCount())] == [
        "First",
        "1",
        "0",
        "–",
        "–",
        "–",
    ]
    window.messages.path = tmp_path / "attendance"
    window.click("save-figures")
    window.settle()
    assert (tmp_path / "attendance.pdf").read_bytes().startswith(b"%PDF")


def test_a_series_that_nobody_came_to_says_so(window: Hands) -> None:
    filed = file_series(window.store, series("Harbour Meeting"))
    window.go(Place("series_figures", filed.uid))
    assert not window.page_as(SeriesFiguresPage).editions.isVisible()
