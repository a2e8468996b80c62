"""The opening paragraph of a real statement, made from the data as a person enters them, and printed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from db.records.record import RecordStatus
from desktop_app.usecases.file.office import file_office, get_office
from desktop_app.usecases.record.records import set_status
from tests.seeds import hanoi, seed
from tests.walks.printed import words_in
from tests.walks.test_hanoi import enter_meeting, enter_participants

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.clerk import Clerk

pytestmark = pytest.mark.gui


def enter_rules(clerk: Clerk) -> None:
    """Let nobody stand first, print the number of delegates that is known, and a comma before "and"."""
    clerk.press("Alt+1")
    clerk.pick("first_listed", "Nobody: all by name")
    clerk.fill(official_delegates="70")
    clerk.press("Ctrl+S")
    store = clerk.hands.store
    file_office(store, replace(get_office(store), serial_comma=True))


def start_record(clerk: Clerk) -> None:
    clerk.press("Alt+4")
    clerk.pick("family", "Statement")
    clerk.fill(title="Statement")
    clerk.click("start-record")


def test_the_opening_of_a_statement_comes_from_the_data_until_it_is_adopted(
    clerk: Clerk, tmp_path: Path
) -> None:
    told = hanoi(seed("hanoi"))
    opening = told.records[0].paragraphs[0].text
    counted = re.search(r"with a total of \d+ delegates from \d+ National Societies", opening)
    societies = opening.rpartition("of: ")[2].strip()
    assert counted
    enter_meeting(clerk, told)
    enter_participants(clerk, told)
    enter_rules(clerk)
    start_record(clerk)
    assert "Delegates: 70 set by hand, 11 on the list." in clerk.words()
    data = clerk.save_pdf(tmp_path / "draft.pdf")
    assert f"{counted[0]}: {societies}" in " ".join(words_in(data))
    (record,) = clerk.dossier().records
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        record = set_status(clerk.hands.store, record.uid, status)
    assert record.paragraphs[0].text.endswith(f"{counted[0]}: {societies}")
    assert not any(run.field for one in record.paragraphs for run in one.runs)
