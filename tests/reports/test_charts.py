"""Charts can be read, however many bars stand beside each other."""

from pathlib import Path
from subprocess import run

import pytest
from reportlab.graphics import renderPDF

from reports.charts import Colours, bars


def words_on(labels: list[str], path: Path) -> list[str]:
    """Return the words of a chart with a bar of 17 over each of *labels*."""
    path.write_bytes(renderPDF.drawToString(bars(labels, [[17] * len(labels)], Colours())))
    return run(["pdftotext", path, "-"], capture_output=True, check=True, text=True).stdout.split()


@pytest.mark.parametrize("editions", [3, 6])
def test_each_of_a_few_bars_has_its_number_and_its_label(editions: int, tmp_path: Path) -> None:
    labels = [f"No{number}" for number in range(editions)]
    words = words_on(labels, tmp_path / "chart.pdf")
    assert words.count("17") == editions
    assert [word for word in words if word.startswith("No")] == labels


def test_many_bars_have_an_axis_for_their_numbers_and_a_label_here_and_there(tmp_path: Path) -> None:
    words = words_on([f"No{number}" for number in range(60)], tmp_path / "chart.pdf")
    assert [word for word in words if word.startswith("No")] == [f"No{number}" for number in range(0, 60, 10)]
    assert "17" not in words
    assert "0" in words
