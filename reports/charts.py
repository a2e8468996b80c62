"""Charts of numbers, drawn once: the same picture stands in a window and on paper."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.graphics.shapes import Drawing

WIDTH, HEIGHT = 300, 150
"""The size of a chart in points."""
_LETTERS = "ChartLetters"
_SMALL = 8
_NUMBERED, _LABELLED = 24, 6
"""So many have room for the numbers on their bars, and for the labels under them."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a chart, as `#rrggbb`: ground, letters, lines, and one for each row of numbers."""

    ground: str = "#ffffff"
    ink: str = "#1b1d1f"
    line: str = "#c9c9c4"
    rows: tuple[str, ...] = ("#1d5f7e", "#8fb8cc")


def bars(
    labels: Sequence[str], rows: Sequence[Sequence[int]], colours: Colours, *, stacked: bool = False
) -> Drawing:
    """Return bars for each of *labels*: one beside or, *stacked*, on the other for each of *rows*.

    The numbers stand on the bars, so that no axis has to be read, unless there are too many bars for that.
    """
    from reportlab.graphics.charts.barcharts import VerticalBarChart
    from reportlab.graphics.shapes import Drawing, Rect
    from reportlab.lib.colors import HexColor

    chart = VerticalBarChart()
    chart.x, chart.y, chart.width, chart.height = 12, 22, WIDTH - 24, HEIGHT - 40
    chart.data = [tuple(row) for row in rows]
    chart.categoryAxis.categoryNames = _thinned(labels)
    chart.categoryAxis.style = "stacked" if stacked else "parallel"
    _dress_axes(chart, colours)
    for at in range(len(rows)):
        chart.bars[at].fillColor = HexColor(colours.rows[at % len(colours.rows)])
        chart.bars[at].strokeColor = None
    if len(labels) > _NUMBERED:
        _put_numbers_on_axis(chart, colours)
    drawing = Drawing(WIDTH, HEIGHT)
    drawing.add(Rect(0, 0, WIDTH, HEIGHT, fillColor=HexColor(colours.ground), strokeColor=None))
    drawing.add(chart)
    return drawing


def _dress_axes(chart: Any, colours: Colours) -> None:
    """Give letters and lines of *chart* their look; numbers stand on the bars."""
    from reportlab.lib.colors import HexColor

    ink, line = HexColor(colours.ink), HexColor(colours.line)
    category, value = chart.categoryAxis, chart.valueAxis
    category.labels.fontName = chart.barLabels.fontName = _letters()
    category.labels.fontSize = chart.barLabels.fontSize = _SMALL
    category.labels.fillColor = chart.barLabels.fillColor = ink
    category.strokeColor, category.tickDown = line, 0
    category.labels.dy = -4
    value.visible, value.valueMin = False, 0
    chart.barLabelFormat = "%d"
    chart.barLabels.nudge = 7
    chart.groupSpacing, chart.barSpacing = 8, 1


def _thinned(labels: Sequence[str]) -> list[str]:
    """Return *labels* with so many left out, at equal distances, that the others can be read."""
    step = -(-len(labels) // _LABELLED)
    return [label if at % step == 0 else "" for at, label in enumerate(labels)]


def _put_numbers_on_axis(chart: Any, colours: Colours) -> None:
    from reportlab.lib.colors import HexColor

    value = chart.valueAxis
    chart.barLabelFormat = None
    chart.groupSpacing = chart.barSpacing = 0
    chart.x, chart.width = 26, WIDTH - 38
    value.visible, value.strokeColor, value.tickLeft = True, None, 0
    value.labels.fontName, value.labels.fontSize = _letters(), _SMALL
    value.labels.fillColor = HexColor(colours.ink)
    value.visibleGrid, value.gridStrokeColor = True, HexColor(colours.line)


def _letters() -> str:
    """Return the name under which ReportLab knows the letters of charts: our own, not the machine's."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    from resources import fonts

    if _LETTERS not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(_LETTERS, str(fonts() / "interface" / "NotoSans-Regular.ttf")))
    return _LETTERS


def picture(drawing: Drawing, scale: float = 4.0) -> bytes:
    """Return *drawing* as a PNG of *scale* pixels a point."""
    from PIL import Image
    from reportlab.graphics import renderPDF

    from reports.read.pdfium import opened

    data = renderPDF.drawToString(drawing)
    with opened(data) as pdf:
        bitmap = pdf[0].render(scale=scale, rev_byteorder=True)
        size, held_bytes = (bitmap.width, bitmap.height), bytes(bitmap.buffer)
        image = Image.frombuffer("RGB", size, held_bytes, "raw", bitmap.mode, bitmap.stride, 1)
    held = io.BytesIO()
    image.save(held, "PNG", optimize=True)
    return held.getvalue()
