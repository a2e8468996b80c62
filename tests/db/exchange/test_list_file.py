"""Lists in every kind of file that people have."""

import csv
import json
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from db.exchange.list_file import read_list_file
from db.exchange.lists import NotRead
from db.records.problems import Refused, Trouble
from tests.clock import seconds_computed
from tests.db.exchange.lists import SAMPLES, hostile, sample


def rows_of(path: Path) -> tuple[tuple[str, ...], ...]:
    return read_list_file(path).sheets[0].rows


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in (SAMPLES / "attendees/csv_spectrum").glob("*.csv"))
)
def test_published_tables_read_as_their_makers_say(name: str) -> None:
    expected = (
        json.loads(sample(f"attendees/csv_spectrum/{name}.json").read_text())
        if (SAMPLES / f"attendees/csv_spectrum/{name}.json").exists()
        else None
    )
    with sample(f"attendees/csv_spectrum/{name}.csv").open(newline="") as file:
        plain = [[cell.strip().replace("\r\n", "\n") for cell in row] for row in csv.reader(file)]
    found = [list(row) for row in rows_of(sample(f"attendees/csv_spectrum/{name}.csv"))]
    assert [[cell.replace(" \n", "\n") for cell in row] for row in found] == [
        [cell.replace(" \n", "\n") for cell in row] for row in plain if any(row)
    ]
    if expected is not None:
        assert len(found) - 1 == len(expected)


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("everypolitician/Philippines_House_term-16.csv", 291),
        ("everypolitician/Kuwait_National_Assembly_term-14.csv", 45),
        ("derived/vn_nfd_utf8.csv", 492),
        ("derived/th_utf8_nobom_excel_mojibake.csv", 218),
        ("un_general_debate_speakers_by_session.xlsx", 10944),
        ("countrygroups/unfccc.csv", 198),
    ],
)
def test_real_tables_have_the_rows_that_they_should(name: str, rows: int) -> None:
    assert len(rows_of(sample(f"attendees/{name}"))) == rows + 1


def test_no_accent_is_lost_and_all_are_composed() -> None:
    assert rows_of(sample("attendees/derived/vn_nfd_utf8.csv"))[2][0] == "A Đe (Đinh Hồng Đe)"


def test_utf_16_of_another_system() -> None:
    found = read_list_file(sample("attendees/tabular_traps/stanley-cups-utf-16.csv"))
    assert (found.encoding, len(found.sheets[0].rows)) == ("utf-16", 5)


def test_commas_in_cells_parted_by_semicolons() -> None:
    assert {len(row) for row in rows_of(sample("attendees/tabular_traps/semicolon-delimited.csv"))} == {3}


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_mark_between_cells_is_found(tmp_path: Path, mark: str) -> None:
    text = f'Name{mark}Post\n"Soares{mark} Ana"{mark}President\nBo{mark}Mate\n'
    assert rows_of(written(tmp_path, "list.csv", text))[1] == (f"Soares{mark} Ana", "President")


def test_excels_own_line_about_the_mark_is_no_row(tmp_path: Path) -> None:
    assert rows_of(written(tmp_path, "list.csv", "sep=;\r\nName;Post\r\nAna;Mate\r\n")) == (
        ("Name", "Post"),
        ("Ana", "Mate"),
    )


def test_quotation_marks_of_the_text_itself(tmp_path: Path) -> None:
    assert rows_of(written(tmp_path, "list.tsv", 'Ana\t"Skipper\nBo\tMate')) == (
        ("Ana", '"Skipper'),
        ("Bo", "Mate"),
    )


def workbook(path: Path) -> Path:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("People")
    sheet.write_row(0, 0, ["Name", "Telephone", "Since", "Sum"])
    sheet.write_row(1, 0, ["Ana Soares", 84912345678])
    sheet.write_datetime(
        1, 2, __import__("datetime").datetime(2020, 10, 14), book.add_format({"num_format": "d/m/yyyy"})
    )
    sheet.write_formula(1, 3, '=HYPERLINK("http://x.example")', None, "seen")
    book.add_worksheet("Empty")
    book.close()
    return path


def test_numbers_of_a_workbook_are_text_and_formulas_are_not_computed(tmp_path: Path) -> None:
    found = read_list_file(workbook(tmp_path / "list.xlsx"))
    assert [one.name for one in found.sheets] == ["People"]
    assert found.sheets[0].rows[1] == ("Ana Soares", "84912345678", "2020-10-14", "seen")


def test_a_workbook_by_another_name_is_still_one(tmp_path: Path) -> None:
    assert len(rows_of(workbook(tmp_path / "list.xlsx").rename(tmp_path / "list.csv"))) == 2


def test_a_cell_far_out_takes_no_memory(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "far.xlsx")
    sheet = book.add_worksheet()
    sheet.write(0, 0, "Name")
    sheet.write(1_048_575, 16_383, "far")
    book.close()
    started = seconds_computed()
    with pytest.raises(NotRead, match="far more than a list of people"):
        read_list_file(tmp_path / "far.xlsx")
    assert seconds_computed() - started < 5


def test_an_archive_that_swells_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    with pytest.raises(NotRead, match="far more than a list of people"):
        read_list_file(path)


def test_more_columns_than_a_list_of_people_has(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="more than 200 columns"):
        read_list_file(written(tmp_path, "wide.csv", ",".join("a" * 300) + "\n" + ",".join("b" * 300)))


def test_an_empty_file_has_nobody_in_it(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="nobody"):
        read_list_file(written(tmp_path, "none.csv", " \n\n"))


@pytest.mark.parametrize(
    "path", hostile("xls", "xlsx", "vcf", "docx", "images", "pdf"), ids=lambda path: path.name[:40]
)
def test_hostile_files_end_in_one_sentence_or_are_read(path: Path) -> None:
    started = seconds_computed()
    try:
        found = read_list_file(sample(f"hostile/{path.parent.name}/{path.name}"))
    except (Trouble, Refused) as refused:
        said = str(refused)
    else:
        said = str(found.sheets)
    assert said.strip()
    assert seconds_computed() - started < 5


def test_a_protected_workbook_says_so() -> None:
    with pytest.raises(NotRead, match="password"):
        read_list_file(sample("hostile/xlsx/password_protected.xlsx"))
