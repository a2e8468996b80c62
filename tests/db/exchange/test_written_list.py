"""Lists as CSV and workbooks: text stays text, nothing is run, nothing is lost."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from db.exchange.csv_text import read_csv
from db.exchange.written_list import WrittenList, csv_bytes, guarded, unguarded, workbook_bytes
from db.records.problems import Refused

DANGEROUS = ("=1+1", "+84 24 3942", "-2", "@SUM(A1)", "\t=1", "＝1", "'=1", "''=1", '=HYPERLINK("x")')
TODAY = datetime(2031, 5, 6, tzinfo=UTC)


def written(
    *rows: tuple[str, ...], heads: tuple[str, ...] = ("Name", "Telephone"), **more: bool
) -> WrittenList:
    return WrittenList(title="People: all/of [them]", heads=heads, rows=rows, **more)


def workbook(*lists: WrittenList) -> bytes:
    return workbook_bytes(lists, title="People", author="Office", made=TODAY)


def sheet_of(data: bytes) -> Sequence[Sequence[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def part(data: bytes, name: str) -> str:
    with ZipFile(io.BytesIO(data)) as parts:
        return parts.read(name).decode()


@pytest.mark.parametrize("text", DANGEROUS)
def test_what_looks_like_a_formula_gets_an_apostrophe_and_loses_it_again(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@given(st.text())
def test_guarding_loses_nothing(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["Dato'", "'Ofa", "Nguyễn", "", "0912"])
def test_ordinary_texts_are_left_alone(text: str) -> None:
    assert guarded(text) == text


def test_csv_is_read_back_as_it_was() -> None:
    rows = (("Đỗ, Ân", "+84 24"), ("ทดสอบ\nline", '"0912"'))
    text = csv_bytes(written(*rows)).decode("utf-8-sig")
    found = [tuple(unguarded(cell) for cell in row) for row in csv.reader(io.StringIO(text, newline=""))]
    assert found == [("Name", "Telephone"), *rows]


def test_what_was_guarded_is_imported_as_it_was() -> None:
    rows = (("=Ana", "+84 24 3942"), ("Dato' Ba", "0912"))
    assert read_csv(csv_bytes(written(*rows)).decode()).rows[1:] == rows


def test_csv_begins_so_that_excel_sees_utf_8() -> None:
    assert csv_bytes(written()).startswith(b"\xef\xbb\xbfName,Telephone\r\n")


def test_the_guarded_cells_are_counted() -> None:
    assert written(("=1", "+84"), ("Ana", "0")).guarded_cells() == 2


def test_a_workbook_holds_texts_only() -> None:
    data = workbook(written(("=1+1", "0084123"), ("+84 24", "12")))
    assert sheet_of(data) == [["Name", "Telephone"], ["=1+1", "0084123"], ["+84 24", "12"]]
    assert "<f>" not in part(data, "xl/worksheets/sheet1.xml")


def test_the_head_of_a_sheet_stays_in_sight() -> None:
    assert 'state="frozen"' in part(workbook(written(("Ana", "1"))), "xl/worksheets/sheet1.xml")


def test_columns_are_as_wide_as_their_texts_within_reason() -> None:
    data = part(workbook(written(("A" * 30, "n" * 500))), "xl/worksheets/sheet1.xml")
    assert ['width="32.7' in data, 'width="60.7' in data] == [True, True]


def test_a_workbook_says_whose_it_is() -> None:
    about = part(workbook(written()), "docProps/core.xml")
    assert "<dc:creator>Office</dc:creator>" in about
    assert "2031-05-06" in about


def test_sheets_have_names_that_excel_takes_each_once() -> None:
    data = workbook(written(), written())
    names = CalamineWorkbook.from_filelike(io.BytesIO(data)).sheet_names
    assert names == ["People all of them", "People all of them 2"]


def test_a_leftward_list_begins_at_the_right() -> None:
    data = workbook(written(("مريم", "1"), leftwards=True))
    assert 'rightToLeft="1"' in part(data, "xl/worksheets/sheet1.xml")


def test_a_text_too_long_for_a_cell_is_refused_by_its_place() -> None:
    with pytest.raises(Refused) as refused:
        workbook(written(("Ana", "x" * 40_000)))
    sentence = refused.value.problems[0].sentence()
    assert sentence == (
        "Row 2, “Telephone” has 40,000 characters; a cell of Excel holds 32,767. Save it as CSV."
    )
