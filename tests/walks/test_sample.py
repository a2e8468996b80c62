"""Somebody looks around for the first time: a sample file, a search, a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.commands.palette import Palette
from desktop_app.usecases.record.records import list_records
from tests.reports.render.pdf.printed import text_by_poppler

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.conftest import Desk

pytestmark = [pytest.mark.gui, pytest.mark.files]


def test_a_record_of_the_sample_is_found_and_printed(desk: Desk, tmp_path: Path) -> None:
    clerk = desk.start_first()
    clerk.hands.messages.path = tmp_path / "Sample.rapporteur"
    clerk.click("sample")
    record = next(one for one in list_records(clerk.hands.store) if one.language == "en")
    clerk.press("Ctrl+K")
    palette = clerk.hands.window.findChild(Palette)
    assert palette is not None
    clerk.type(record.title)
    clerk.press("Return")
    clerk.wait(lambda: clerk.hands.page.objectName() == "record-editor")
    data = clerk.save_pdf(tmp_path / "paper.pdf")
    assert " ".join(record.title.split()) in " ".join(text_by_poppler(data).split())
