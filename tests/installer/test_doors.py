"""What is shipped of the libraries is enough for everything that comes in and goes out."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from installer import doors, icu
from tests.installer.shipped import LIBRARIES, absent, program, put_libraries, python

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux are made on Linux")

SEEN = """
import io
from pathlib import Path
from PIL import Image
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reports.charts import Colours, bars, picture
from reports.read.annex import read_annex
from reports.read.scans import read_codes
from reports.render.picture import read_picture

print(len(list(read_annex(Path(sys.argv[1]).read_bytes(), "record"))) > 1)
code = Drawing(90, 90)
code.add(QrCodeWidget("of a sheet", barWidth=90, barHeight=90))
print(read_codes(picture(code), "sheet") == [("of a sheet",)])
chart = Image.open(io.BytesIO(picture(bars(["2026"], [[3]], Colours()))))
for kind in ("JPEG", "PNG", "TIFF", "WEBP"):
    held = io.BytesIO()
    chart.save(held, kind)
    print(read_picture(held.getvalue()).size == chart.size)
"""
"""Reads an annex and a scanned sheet, draws a chart, and reads pictures of every kind."""

SAID = """
from datetime import date
from db.records.language import Language
from reports.wording import Wording, locale_of

days = [date(2026, month, 9) for month in range(1, 13)]
for language in map(str, Language):
    words = Wording(language)
    print(language, *(words.weekday_date(day) for day in days), words.date_range(days[0], days[1]))
    print(words.join(("A", "B", "C")), *(words.plural(number) for number in range(120)))
    print(words.ordinal(3), words.grouped(12345), *map(words.country, sorted(locale_of("en").territories)))
"""
"""Says a date, a list, a number and the countries in every language that papers are written in."""


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with what is shipped of the libraries."""
    folder = tmp_path_factory.mktemp("shipped")
    put_libraries(folder)
    return folder


@pytest.fixture(scope="module")
def desk(libraries: Path, tmp_path_factory: pytest.TempPathFactory) -> doors.Desk:
    """Return where the shipped program went through every door."""
    desk = desk_in(tmp_path_factory.mktemp("desk"))
    with program(libraries, absent()) as started:
        list(doors.go_through(started.run, desk))
    return desk


def desk_in(folder: Path) -> doors.Desk:
    """Return a desk in *folder*, with letters in its name that not every system knows."""
    return doors.Desk(folder / "Nguyễn Văn A", str(folder / "Nguyễn Văn A"))


def test_papers_say_what_those_of_the_sources_say(desk: doors.Desk, tmp_path: Path) -> None:
    own = desk_in(tmp_path)
    with program(LIBRARIES, []) as started:
        list(doors.make_papers(started.run, own))
    assert doors.papers(desk) == doors.papers(own)
    assert len(doors.papers(desk)) == len(doors.PAPERS) + len(doors.FORM_LANGUAGES)


def test_scans_pictures_and_charts_are_read_and_drawn(libraries: Path, desk: doors.Desk) -> None:
    done = python(libraries, absent(), SEEN, str(desk.here / "record.pdf"))
    assert done.split() == ["True"] * 6


def test_every_language_says_what_it_says_with_all_its_data(libraries: Path) -> None:
    assert python(libraries, absent(), SAID) == python(LIBRARIES, [], SAID)


def test_the_window_opens(libraries: Path, desk: doors.Desk) -> None:
    with program(libraries, absent(), RAPPORTEUR_EXIT_AFTER_SHOW="1") as started:
        assert '"rows"' in started.run("--file", desk.inside(doors.SAMPLE))


def test_what_stands_in_for_icu_has_every_function_that_qt_asks_for() -> None:
    qt = next((LIBRARIES / "PySide6" / "Qt" / "lib").glob("libQt6Core.so.6"))
    asked = subprocess.run(
        ["nm", "-D", "--undefined-only", str(qt)], check=True, capture_output=True, text=True
    )
    wanted = {line.split()[-1] for line in asked.stdout.splitlines() if re.search(r"_\d\d$", line)}
    assert wanted
    assert wanted <= set(re.findall(r"(\w+_\d\d)\(", icu.BELOW_QT.read_text(encoding="ascii")))
