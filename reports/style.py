"""Sizes, margins and spaces of printed papers as data; all lengths in points (1/72 inch)."""

from dataclasses import dataclass, field

from db.records.office import Paper

MILLIMETRE = 72 / 25.4

PAPER_SIZES: dict[Paper, tuple[float, float]] = {
    Paper.A4: (210 * MILLIMETRE, 297 * MILLIMETRE),
    Paper.LETTER: (612.0, 792.0),
    Paper.LEGAL: (612.0, 1008.0),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a kind of paragraph is set; `leading` is the distance of base lines."""

    size: float = 11.0
    leading: float = 14.5
    bold: bool = False
    italic: bool = False
    align: str = "justify"
    space_before: float = 0.0
    space_after: float = 6.0
    indent: float = 0.0
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The look of a paper: page, margins and one text style a kind."""

    paper: Paper = Paper.A4
    margin_top: float = 25 * MILLIMETRE
    margin_bottom: float = 22 * MILLIMETRE
    margin_side: float = 25 * MILLIMETRE
    preface: TextStyle = field(default=TextStyle(align="center", space_after=2.0, keep_with_next=True))
    title: TextStyle = field(
        default=TextStyle(
            size=15.0,
            leading=19.0,
            bold=True,
            align="center",
            space_before=14.0,
            space_after=14.0,
            keep_with_next=True,
        )
    )
    headings: tuple[TextStyle, ...] = (
        TextStyle(
            size=12.0,
            leading=15.5,
            bold=True,
            align="start",
            space_before=10.0,
            space_after=5.0,
            keep_with_next=True,
        ),
        TextStyle(
            size=11.0,
            leading=14.5,
            bold=True,
            align="start",
            space_before=8.0,
            space_after=4.0,
            keep_with_next=True,
        ),
        TextStyle(
            size=11.0,
            leading=14.5,
            bold=True,
            italic=True,
            align="start",
            space_before=6.0,
            space_after=4.0,
            keep_with_next=True,
        ),
    )
    body: TextStyle = TextStyle()
    note: TextStyle = TextStyle(size=9.0, leading=12.0, align="start")
    cell: TextStyle = TextStyle(size=9.5, leading=12.0, align="start", space_after=0.0)
    small: TextStyle = TextStyle(size=8.5, leading=11.0, align="start", space_after=0.0)
    number_indent: float = 24.0
    bullet_indent: float = 16.0
    widows: int = 2
    orphans: int = 2

    def page_size(self, *, landscape: bool = False) -> tuple[float, float]:
        """Return width and height of the page."""
        width, height = PAPER_SIZES[self.paper]
        return (height, width) if landscape else (width, height)

    def heading(self, level: int) -> TextStyle:
        """Return the style of headings of *level*, counted from 1; deeper ones look like the deepest."""
        return self.headings[min(level, len(self.headings)) - 1]
