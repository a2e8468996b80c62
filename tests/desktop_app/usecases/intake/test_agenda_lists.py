"""Agendas that come in as lists: columns recognised, times and days understood, the rest said."""

from datetime import date, time
from pathlib import Path

import docx
import pytest

from db.records.agenda import Agenda, AgendaItem, AgendaKind
from db.records.identity import new_uid
from db.records.problems import Refused
from desktop_app.usecases.intake.agenda_columns import recognise_agenda
from desktop_app.usecases.intake.agenda_days import read_day
from desktop_app.usecases.intake.agenda_lists import AgendaLine, agenda_lines, read_agenda, tree_of
from desktop_app.usecases.intake.clock import read_clock, read_minutes, read_span
from desktop_app.usecases.intake.origins import Origin

FIRST = date(2020, 10, 14)


def lines(text: str, begins: time | None = None) -> tuple[AgendaLine, ...]:
    (sheet,) = read_agenda(Origin(None, text))
    return agenda_lines(sheet, recognise_agenda(sheet), FIRST, begins)


def items(text: str) -> list[AgendaItem]:
    return [one.item for one in lines(text) if one.item]


def columns(text: str) -> tuple[str, ...]:
    (sheet,) = read_agenda(Origin(None, text))
    return recognise_agenda(sheet).columns


def said(line: AgendaLine) -> list[str]:
    return [one.text.format(**one.values) for one in line.problems]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9:00", time(9)),
        ("09.30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("14g00", time(14)),
        ("9 giờ 30", time(9, 30)),
        ("2:30 p.m.", time(14, 30)),
        ("12 am", time(0)),
        ("0930", time(9, 30)),
        ("09:00:00", time(9)),
        ("25:00", None),
        ("13 pm", None),
        ("lunch", None),
    ],
)
def test_times_as_people_write_them(text: str, meant: time | None) -> None:
    assert read_clock(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("09:00–10:30", (time(9), time(10, 30))),
        ("9-10.30", (time(9), time(10, 30))),
        ("từ 8h00 đến 9h30", (time(8), time(9, 30))),
        ("de 9h à 10h", (time(9), time(10))),
        ("11:30 - 1:00 pm", (time(11, 30), time(13))),
        ("1:00 - 2:00 pm", (time(13), time(14))),
        ("14:00", (time(14), None)),
        ("9:00-10:00-11:00", None),
    ],
)
def test_times_from_and_to(text: str, meant: tuple[time, time | None] | None) -> None:
    assert read_span(text) == meant


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("30", 30),
        ("45 min", 45),
        ("1h30", 90),
        ("1:30", 90),
        ("1 giờ 30 phút", 90),
        ("1.5 h", 90),
        ("0", None),
        ("x", None),
    ],
)
def test_durations(text: str, minutes: int | None) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "15 October 2020",
        "October 15, 2020",
        "Thursday, 15 October",
        "Thursday",
        "Day 2",
        "Ngày 2",
        "Hari ke-2",
        "Day 2: Thursday 15 October 2020",
        "Thứ Năm, ngày 15 tháng 10 năm 2020",
        "jeudi 15 octobre 2020",
        "15/10",
        "15.10.20",
        "2020-10-15",
        "2020 October 15",
        "15 ตุลาคม 2563",
        "15/10/2563",
        "2563-10-15",
    ],
)
def test_days_as_people_write_them(text: str) -> None:
    assert read_day(text, FIRST) == date(2020, 10, 15)


@pytest.mark.parametrize("text", ["Opening", "3 resolutions", "Report of 2019", "9:00", "32 October 2020"])
def test_what_is_no_day(text: str) -> None:
    assert read_day(text, FIRST) is None


def test_columns_are_known_by_their_heads_in_vietnamese() -> None:
    text = "Stt\tThời gian\tNội dung\tNgười trình bày\n1\t8h00-8h30\tKhai mạc\tBà Hoa\n"
    assert columns(text) == ("number", "time", "title", "speakers")
    (entry,) = items(text)
    assert (entry.number, entry.title, entry.starts, entry.ends, entry.speakers) == (
        "1", "Khai mạc", time(8), time(8, 30), "Bà Hoa",
    )  # fmt: skip


def test_columns_without_heads_are_known_by_what_stands_in_them() -> None:
    assert columns("09:00\t30\tOpening remarks\tAna Soares\n09:30\t45\tReport\tBo Lindh\n") == (
        "time", "duration", "title", "speakers",
    )  # fmt: skip


def test_two_columns_of_times_are_start_and_end() -> None:
    assert columns("09:00\t09:30\tOpening\n09:30\t10:00\tReport\n") == ("starts", "ends", "title")


def test_an_entry_ends_after_its_duration_and_the_next_one_follows() -> None:
    opening, report = items("Title\tStart\tDuration\nOpening\t09:00\t30 min\nReport\t\t1h15\n")
    assert (opening.starts, opening.ends) == (time(9), time(9, 30))
    assert (report.starts, report.ends) == (time(9, 30), time(10, 45))


def test_where_only_durations_are_said_the_day_begins_when_it_is_told() -> None:
    found = lines("Title\tDuration\nOpening\t30\nReport\t45\n", time(9))
    assert [one.item and (one.item.starts, one.item.ends) for one in found] == [
        (time(9), time(9, 30)),
        (time(9, 30), time(10, 15)),
    ]


def test_without_it_a_duration_is_said_and_kept() -> None:
    (line,) = lines("Title\tDuration\nOpening\t30 min\n")
    assert said(line) == ["It is not said when this starts; “30 min” stands in the overview."]
    assert line.item is not None
    assert line.item.overview == "30 min"


def test_a_clock_of_twelve_hours_goes_on_into_the_afternoon() -> None:
    found = items("Time\tTopic\n9:00\tOpening\n11:00-1:00\tDebate\n2:30\tReport\n")
    assert [(one.starts, one.ends) for one in found] == [
        (time(9), None),
        (time(11), time(13)),
        (time(14, 30), None),
    ]


def test_a_row_out_of_order_stays_in_the_morning() -> None:
    found = items("Time\tTopic\n09:00\tOpening\n08:30\tRegistration\n")
    assert found[1].starts == time(8, 30)


def test_days_and_headings_stand_for_what_is_under_them() -> None:
    text = (
        "Time\tTopic\nDay 1\nSession 1: Opening\n09:00\tWelcome\n10:00\tCoffee break\nDay 2\n09:00\tReport\n"
    )
    session, report = tree_of(lines(text))
    assert (session.title, session.kind, session.day) == ("Session 1: Opening", AgendaKind.SESSION, FIRST)
    assert [(one.title, one.kind) for one in session.items] == [
        ("Welcome", AgendaKind.ITEM),
        ("Coffee break", AgendaKind.BREAK),
    ]
    assert (report.title, report.day, report.items) == ("Report", date(2020, 10, 15), ())


def test_a_part_holds_its_sessions() -> None:
    (part,) = tree_of(lines("Time\tTopic\nPart I\nSession 1\n09:00\tWelcome\n"))
    assert part.kind is AgendaKind.PART
    assert [(one.title, [item.title for item in one.items]) for one in part.items] == [
        ("Session 1", ["Welcome"])
    ]


def test_numbers_say_what_stands_under_what() -> None:
    (first, second) = tree_of(lines("No\tTitle\n1\tReports\n1.1\tFinance\n1.2\tYouth\n2\tClose\n"))
    assert [one.title for one in first.items] == ["Finance", "Youth"]
    assert (second.number, second.title) == ("2", "Close")


def test_a_number_before_a_title_is_its_number() -> None:
    (entry,) = items("Time\tTopic\n09:00\t1.2 Report of the year\n")
    assert (entry.number, entry.title) == ("1.2", "Report of the year")


def test_a_year_before_a_title_is_no_number() -> None:
    (entry,) = items("Time\tTopic\n09:00\t2020 budget\n")
    assert (entry.number, entry.title) == ("", "2020 budget")


def test_several_rows_of_speakers_belong_to_one_entry() -> None:
    (entry,) = items("Time\tTopic\tSpeakers\n09:00\tReport\tAna Soares\n\t\tBo Lindh\n")
    assert entry.speakers == "Ana Soares\nBo Lindh"


def test_what_is_no_time_is_said_and_kept() -> None:
    _, line = lines("Time\tTopic\n09:00\tOpening\nafter lunch\tReport\n")
    assert said(line) == ["“after lunch” is not a time; it stands in the overview."]
    assert line.item is not None
    assert (line.item.starts, line.item.overview) == (None, "after lunch")


def test_a_row_without_a_title_is_left_out_and_said() -> None:
    line = lines("Time\tTopic\n09:00\tOpening\n10:00\t\n")[1]
    assert (line.row, line.item, said(line)) == (2, None, ["There is no title in this row; it is left out."])


def test_an_end_before_the_start_is_said_and_left_out() -> None:
    (line,) = lines("Start\tEnd\tTopic\n15:00\t14:00\tReport\n")
    assert said(line) == ["It would end before it starts; “14:00” stands in the overview."]


def test_a_title_that_is_too_long_is_cut_at_a_word_and_kept_whole() -> None:
    (line,) = lines("Time\tTopic\n09:00\t" + "word " * 100 + "\n")
    assert line.item is not None
    assert len(line.item.title) <= 400
    assert line.item.title.endswith("word")
    assert line.item.overview.count("word") == 100


def test_other_columns_stand_in_the_overview_with_their_heads() -> None:
    (entry,) = items("Time\tTopic\tRoom\tDress\n09:00\tOpening\tA 12\tformal\n")
    assert entry.overview == "Room: A 12\nDress: formal"


def test_plain_lines_are_an_agenda_too() -> None:
    text = "9:00 Opening\n9:30-10:00 Report: the year\n10:00 – 10:30 Coffee break\nClosing\n"
    assert [(one.starts, one.ends, one.title) for one in items(text)] == [
        (time(9), None, "Opening"),
        (time(9, 30), time(10), "Report: the year"),
        (time(10), time(10, 30), "Coffee break"),
        (None, None, "Closing"),
    ]


def test_a_table_of_word_comes_as_html() -> None:
    head, cells = (
        "<tr><td>Time</td><td>Topic</td></tr>",
        "<td>9:00</td><td><p>Opening</p><p>by the host</p></td>",
    )
    html = f"<table>{head}<tr>{cells}</tr></table>"
    (sheet,) = read_agenda(Origin(None, "x", html))
    (line,) = agenda_lines(sheet, recognise_agenda(sheet), FIRST)
    assert line.item is not None
    assert (line.item.title, line.item.overview) == ("Opening", "by the host")


def test_a_file_of_text_and_one_with_commas(tmp_path: Path) -> None:
    text, table = tmp_path / "agenda.txt", tmp_path / "agenda.csv"
    text.write_text("9:00 Opening\n", "utf-8")
    table.write_text("Time,Topic\n9:00,Opening\n", "utf-8")
    for path in (text, table):
        (sheet,) = read_agenda(Origin(path))
        found = agenda_lines(sheet, recognise_agenda(sheet), FIRST)
        assert [one.item and one.item.title for one in found] == ["Opening"]


def word_file(path: Path, *parts: str | list[list[str]]) -> Path:
    """Make a file of Word with paragraphs and tables."""
    document = docx.Document()
    for part in parts:
        if isinstance(part, str):
            document.add_paragraph(part)
            continue
        table = document.add_table(rows=0, cols=len(part[0]))
        for row in part:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    document.save(str(path))
    return path


def test_a_file_of_word_is_read_by_its_tables_and_the_days_above_them(tmp_path: Path) -> None:
    head = ["Time", "Topic", "Speaker"]
    path = word_file(
        tmp_path / "agenda.docx",
        "An introduction of many words that nobody wants here: it says nothing about what comes when.",
        "Day 1",
        [head, ["09:00", "Opening", "Ana Soares"]],
        "Day 2",
        [head, ["09:30", "Report\nof the year", "Bo Lindh"]],
    )
    (sheet,) = read_agenda(Origin(path))
    found = [one.item for one in agenda_lines(sheet, recognise_agenda(sheet), FIRST) if one.item]
    assert [(one.title, one.day, one.overview) for one in found] == [
        ("Opening", FIRST, ""),
        ("Report", date(2020, 10, 15), "of the year"),
    ]


def test_a_file_of_word_without_a_table_is_read_line_by_line(tmp_path: Path) -> None:
    path = word_file(tmp_path / "agenda.docx", "9:00 Opening", "9:30 Report")
    (sheet,) = read_agenda(Origin(path))
    found = [one.item for one in agenda_lines(sheet, recognise_agenda(sheet), FIRST) if one.item]
    assert [(one.starts, one.title) for one in found] == [(time(9), "Opening"), (time(9, 30), "Report")]


def test_a_day_above_the_head_counts_and_a_head_is_no_entry() -> None:
    text = "Programme\nDay 2\nTime\tTopic\n09:00\tOpening\nTime\tTopic\n10:00\tReport\n"
    assert [(one.title, one.day) for one in items(text)] == [
        ("Opening", date(2020, 10, 15)),
        ("Report", date(2020, 10, 15)),
    ]


def test_nothing_copied_is_said() -> None:
    with pytest.raises(Refused):
        read_agenda(Origin(None, "  "))


def test_a_tree_never_grows_too_deep() -> None:
    numbers = [".".join(["1"] * deep) for deep in range(1, 10)]
    text = "No\tTitle\n" + "".join(f"{one}\tEntry\n" for one in numbers)
    assert Agenda(meeting=new_uid(), items=tree_of(lines(text))).problems() == ()
