"""Lists of people as people write them."""

import pytest

from db.exchange.name_list import read_names
from db.exchange.pasted_table import read_html
from db.records.problems import Refused


def entries(text: str) -> list[tuple[str, ...]]:
    return [row[:3] for row in read_names(text).rows]


def test_blocks_of_three_lines() -> None:
    text = "Ana Soares\nPresident\nIsles Red Cross Society\n\nBo Lindh\nMate\nHarbour Red Crescent\n"
    assert entries(text) == [
        ("Ana Soares", "President", "Isles Red Cross Society"),
        ("Bo Lindh", "Mate", "Harbour Red Crescent"),
    ]


def test_blocks_that_differ_in_height() -> None:
    text = "1. Ana Soares\nIsles Red Cross Society\n\n2. Bo Lindh\nMate\nDeck\nHarbour Red Crescent"
    assert entries(text) == [
        ("Ana Soares", "", "Isles Red Cross Society"),
        ("Bo Lindh", "Mate, Deck", "Harbour Red Crescent"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Soares, President, Isles Red Cross Society",
        "1. Ana Soares, President, Isles Red Cross Society",
        "12) Ana Soares – President – Isles Red Cross Society",
        "• Ana Soares | President | Isles Red Cross Society",
        "(3) Ana Soares - President - Isles Red Cross Society",
        "4\tAna Soares\tPresident\tIsles Red Cross Society",
    ],
)
def test_one_a_line(line: str) -> None:
    assert entries(f"{line}\n") == [("Ana Soares", "President", "Isles Red Cross Society")]


def test_a_post_with_commas_stays_one() -> None:
    assert entries("Ana, Director, Disaster Management, Isles Red Cross\nBo, Mate, Harbour Red Crescent")[
        0
    ] == (
        "Ana",
        "Director, Disaster Management",
        "Isles Red Cross",
    )


def test_letters_after_a_name_belong_to_it() -> None:
    assert entries("Ana Soares, PhD, President, Isles Red Cross")[0][0] == "Ana Soares, PhD"


def test_names_alone() -> None:
    assert entries("Ana\nBo\nCy\n") == [("Ana",), ("Bo",), ("Cy",)]


def test_organisations_as_headings() -> None:
    text = "Isles Red Cross Society\n1. Ana, President\n2. Bo\nHarbour Red Crescent:\n1. Cy, Mate"
    assert entries(text) == [
        ("Ana", "President", "Isles Red Cross Society"),
        ("Bo", "", "Isles Red Cross Society"),
        ("Cy", "Mate", "Harbour Red Crescent"),
    ]


def test_addresses_and_numbers_are_found_wherever_they_stand() -> None:
    (row,) = read_names(
        "Ana Soares, President, Isles Red Cross, ana@isles.example, Tel: +84 912 345 678"
    ).rows
    assert row == ("Ana Soares", "President", "Isles Red Cross", "ana@isles.example", "+84 912 345 678")


def test_nothing_is_nobody() -> None:
    with pytest.raises(Refused, match="nobody"):
        read_names("\n \n")


def test_a_table_of_word() -> None:
    html = (
        "<html><style>td {x}</style><table><tr><th>Name</th><th>Post</th></tr>"
        "<tr><td><p>Ana&nbsp;Soares</p></td><td>President<br>Acting</td></tr></table></html>"
    )
    sheet = read_html(html)
    assert sheet is not None
    assert sheet.rows == (("Name", "Post"), ("Ana Soares", "President\nActing"))


def test_cells_that_reach_over_rows_and_columns() -> None:
    html = (
        "<table><tr><td rowspan=2>Isles</td><td>Ana</td></tr><tr><td>Bo</td></tr>"
        "<tr><td colspan=2>Harbour</td><td>Cy</td></tr></table>"
    )
    sheet = read_html(html)
    assert sheet is not None
    assert sheet.rows == (("Isles", "Ana"), ("Isles", "Bo"), ("Harbour", "", "Cy"))


@pytest.mark.parametrize("html", ["<p>Ana</p>", "<table><tr><td>Ana</td></tr></table>", "<table"])
def test_what_is_no_table(html: str) -> None:
    assert read_html(html) is None


def test_a_tall_cell_at_the_end_of_a_row_reaches_down() -> None:
    rows = "<tr><td>Ana</td><td rowspan=2>Isles</td></tr><tr><td>Bo</td></tr><tr><td>Cy</td><td>Sea</td></tr>"
    table = read_html(f"<table>{rows}</table>")
    assert table is not None
    assert table.rows == (("Ana", "Isles"), ("Bo", "Isles"), ("Cy", "Sea"))


def test_a_tall_cell_ends_with_its_table() -> None:
    first = "<table><tr><td>Ana</td><td rowspan=9>Isles</td></tr></table>"
    table = read_html(f"{first}<table><tr><td>Cy</td><td>Sea</td></tr></table>")
    assert table is not None
    assert table.rows == (("Ana", "Isles"), ("Cy", "Sea"))


def test_words_in_other_letters_stay_words_of_their_own() -> None:
    table = read_html("<table><tr><td><span>Ana </span><b>Soares</b></td><td>Isles</td></tr></table>")
    assert table is not None
    assert table.rows == (("Ana Soares", "Isles"),)
