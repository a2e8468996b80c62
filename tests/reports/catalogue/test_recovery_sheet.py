"""The recovery sheet of a protected file, on paper."""

from datetime import UTC, datetime

import pytest

from desktop_app.usecases.words import wording_in
from reports.catalogue.recovery_sheet import SheetFacts, recovery_sheet
from reports.document import texts_of
from reports.render import pdf
from reports.style import Style
from tests.reports.render.pdf.printed import page_count, text_by_pdfium

LINES = (
    "000G 40X4",
    "0G2G C1W4",
    "104G M2W0",
    "1G6G W3XG",
    "208H 44SE",
    "2GAH C5W3",
    "30CH M6S9",
    "3GEH W7ZV",
)
FACTS = SheetFacts("Secretariat.rapporteur", "6d62507f411e6ccd", LINES, datetime(2026, 11, 27, tzinfo=UTC))


@pytest.mark.parametrize("language", ["en", "vi", "fr", "es", "ar", "id"])
def test_every_line_stands_on_it_as_it_is_typed(language: str) -> None:
    said = list(texts_of(recovery_sheet(FACTS, wording_in(language))))
    assert [one for one in said if one in LINES] == list(LINES)
    assert any("6d62507f411e6ccd" in one for one in said)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_is_one_page_from_which_the_lines_are_read(language: str) -> None:
    data = pdf.render(recovery_sheet(FACTS, wording_in(language)), Style())
    assert page_count(data) == 1
    assert [one for one in LINES if one not in text_by_pdfium(data)] == []
