"""An agenda is pasted or read from a file: seen first, then one step that can be taken back."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from db.records.agenda import Agenda, AgendaItem
from desktop_app.ui.forms.news_line import News
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.meeting.agenda.form import AgendaForm
from desktop_app.ui.meeting.agenda.lines_model import Column
from desktop_app.ui.meeting.agenda.list_dialog import AgendaListDialog
from desktop_app.ui.meeting.agenda.tree import AgendaTree
from desktop_app.usecases.keeping.drafts import open_drafts
from desktop_app.usecases.meeting.agendas import file_agenda, get_agenda
from tests.db.exchange.lists import sample

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
AGENDA = (
    "Time\tTopic\tSpeakers\n"
    "Day 1\n"
    "09:00-09:30\tOpening\tAna Soares\n"
    "soon\tReport of the year\tBo Lindh\n"
    "10:00\t\n"
)


def dialog(at: At) -> AgendaListDialog:
    """Open the dialog from a meeting whose agenda is shown."""
    at.open("agenda")
    name = "agenda-read" if get_agenda(at.hands.store, at.uid).items else "read-agenda"
    at.hands.click(name)
    return at.hands.window_of(AgendaListDialog)


def paste(at: At, text: str) -> AgendaListDialog:
    shown = dialog(at)
    QApplication.clipboard().setText(text)
    shown.paste()
    at.hands.settle()
    return shown


def press(shown: AgendaListDialog, name: str) -> None:
    push = shown.findChild(QPushButton, name)
    assert isinstance(push, QPushButton)
    push.click()


def take(at: At, qtbot: QtBot, shown: AgendaListDialog) -> None:
    """Take what is shown, and go back to the window."""
    press(shown, "take-agenda")
    with qtbot.waitActive(at.hands.window):
        at.hands.window.activateWindow()
    at.hands.settle()


def becomes(shown: AgendaListDialog) -> list[str]:
    model = shown.table.model()
    return [str(model.index(row, Column.BECOMES).data()) for row in range(model.rowCount())]


def titles(at: At) -> list[str]:
    return [one.title for one in at.hands.find(AgendaForm, "agenda-form").record().walk()]


def test_an_agenda_is_pasted_seen_and_taken_in_one_step(at: At, qtbot: QtBot) -> None:
    shown = paste(at, AGENDA)
    assert becomes(shown) == [
        "Item",
        "“soon” is not a time; it stands in the overview.",
        "There is no title in this row; it is left out.",
    ]
    signs = [shown.table.model().index(row, Column.BECOMES).data(Role.STATE) for row in range(3)]
    assert signs == [Sign.VERIFIED, Sign.FINDING, Sign.WRONG]
    summary = shown.findChild(QLabel, "agenda-summary")
    assert isinstance(summary, QLabel)
    assert summary.text() == "1 row left out, 1 to look at"
    problem = shown.findChild(QLabel, "agenda-problem")
    assert isinstance(problem, QLabel)
    assert problem.text() == "Row 4: “soon” is not a time; it stands in the overview."
    take(at, qtbot, shown)
    at.hands.press("Ctrl+S")
    opening, report = get_agenda(at.hands.store, at.uid).items
    assert (opening.day, opening.starts, opening.ends) == (date(2020, 10, 14), time(9), time(9, 30))
    assert (report.speakers, report.overview) == ("Bo Lindh", "soon")


def test_the_whole_agenda_is_taken_back_at_once(at: At, qtbot: QtBot) -> None:
    take(at, qtbot, paste(at, AGENDA))
    assert titles(at) == ["Opening", "Report of the year"]
    at.hands.find(AgendaTree, "agenda-tree").setFocus()
    at.hands.press("Ctrl+Z")
    assert titles(at) == []


def test_it_is_kept_as_a_draft_until_it_is_saved(at: At, qtbot: QtBot) -> None:
    press(paste(at, AGENDA), "take-agenda")
    qtbot.waitUntil(lambda: bool(open_drafts(at.hands.store)), timeout=9000)
    assert [one.title for one in open_drafts(at.hands.store)[0].record.items][:1] == ["Opening"]


@pytest.mark.parametrize(("replaces", "there"), [(False, ["Before", "Opening"]), (True, ["Opening"])])
def test_it_comes_after_what_is_there_or_in_place_of_it(at: At, replaces: bool, there: list[str]) -> None:  # noqa: FBT001 - of the two
    file_agenda(at.hands.store, Agenda(meeting=at.uid, items=(AgendaItem(title="Before"),)))
    shown = paste(at, "09:00 Opening\n")
    how = shown.findChild(Segmented, "append-or-replace")
    assert isinstance(how, Segmented)
    assert how.isVisible()
    how.set_value(replaces)
    press(shown, "take-agenda")
    assert titles(at) == there


def test_cells_are_pasted_right_into_the_tree(at: At) -> None:
    file_agenda(at.hands.store, Agenda(meeting=at.uid, items=(AgendaItem(title="Before"),)))
    at.open("agenda")
    QApplication.clipboard().setText(AGENDA)
    at.hands.find(AgendaTree, "agenda-tree").setFocus()
    at.hands.press("Ctrl+V")
    shown = at.hands.window_of(AgendaListDialog)
    assert len(becomes(shown)) == 3
    shown.reject()


def test_a_file_is_chosen(at: At, tmp_path: Path) -> None:
    path = tmp_path / "agenda.csv"
    path.write_text("Time,Topic\n09:00,Opening\n", "utf-8")
    at.hands.messages.path = path
    shown = dialog(at)
    press(shown, "choose-agenda")
    at.hands.settle()
    press(shown, "take-agenda")
    assert titles(at) == ["Opening"]


def test_columns_are_set_right_and_remembered(at: At) -> None:
    text = "Ana Soares\tOpening remarks\nBo Lindh\tReport of the year\n"
    shown = paste(at, text)
    for place, field in ((0, "speakers"), (1, "title")):
        combo = shown.findChild(QComboBox, f"column-{place}")
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData(field))
        combo.activated.emit(combo.currentIndex())
        at.hands.settle()
    assert [one.item and one.item.speakers for one in shown.lines] == ["Ana Soares", "Bo Lindh"]
    press(shown, "take-agenda")
    at.hands.settle()
    at.hands.find(AgendaForm, "agenda-form").do("read_copied")
    at.hands.settle()
    again = next(one for one in at.hands.window.findChildren(AgendaListDialog) if one.isVisible())
    assert [one.item and one.item.title for one in again.lines] == ["Opening remarks", "Report of the year"]
    again.reject()


def test_where_only_durations_are_said_the_first_entry_gets_a_time(at: At) -> None:
    shown = paste(at, "Topic\tDuration\nOpening\t30\nReport\t45\n")
    begins = shown.findChild(QLineEdit, "begins")
    assert isinstance(begins, QLineEdit)
    assert begins.isVisible()
    begins.setText("9")
    begins.textEdited.emit("9")
    at.hands.settle()
    assert [one.item and one.item.ends for one in shown.lines] == [time(9, 30), time(10, 15)]
    shown.reject()


def test_a_file_that_is_no_list_is_told_in_one_sentence(at: At) -> None:
    at.hands.messages.path = sample("hostile/xlsx/password_protected.xlsx")
    shown = dialog(at)
    press(shown, "choose-agenda")
    at.hands.settle()
    (news,) = shown.findChildren(News)
    assert any("protected by a password" in one.text() for one in news.findChildren(QLabel))
    assert at.hands.messages.troubles == []
    shown.reject()
