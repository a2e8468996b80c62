"""The styles of the Word file: few, and named as Word names its own, so that an office can change them."""

from collections.abc import Iterator

from docx.oxml.xmlchemy import BaseOxmlElement as Element

from reports.render.docx.elements import element, is_right_to_left, language_mark, twips, valued
from reports.style import Style, TextStyle

_FONT = "Times New Roman"
_COMPLEX_FONTS = {
    "th": "Leelawadee UI",
    "lo": "Leelawadee UI",
    "km": "Leelawadee UI",
    "my": "Myanmar Text",
    "ta": "Nirmala UI",
}
"""Fonts that a Windows office has for scripts without a Times; the others have one."""

_ALIGNMENTS = {"justify": "both", "start": "left", "left": "left", "center": "center", "end": "right"}
CELL_MARGIN = 5.0
"""Points between the line of a table and the text in it."""

_TITLE_LEVELS = 3
_BULLET_LEVELS = 5
_SUB_LEVELS = 2

NUMBERED_LIST, BULLETED_LIST = 1, 3
"""The lists that the styles belong to; `Numbering` begins them in this order."""


def list_style(kind: str, depth: int) -> str:
    """Return the identifier of the style of a list paragraph *depth* levels down: `ListBullet2`."""
    return f"List{kind}{depth + 1 if depth else ''}"


def styles_of(style: Style, language: str) -> Iterator[Element]:
    """Yield the defaults and all styles for papers in *language* that look like *style*."""
    yield _defaults(style.body, language)
    yield _named("character", "DefaultParagraphFont", "Default Paragraph Font", default=True)
    yield _named("numbering", "NoList", "No List", default=True)
    yield _named("character", "Hyperlink", "Hyperlink", element("w:rPr", None, valued("w:u", "single")))
    yield from _table_styles()
    yield _normal(style.body, language)
    yield _styled("Title", "Title", style.title)
    yield _styled("Preface", "Preface", style.preface)
    yield _styled("SmallPrint", "Small Print", style.note)
    yield _styled("TableText", "Table Text", style.cell)
    yield _styled(
        "Caption", "caption", TextStyle(size=style.cell.size, bold=True, align="start", keep_with_next=True)
    )
    yield _styled(
        "Header", "header", TextStyle(size=style.small.size, leading=style.small.leading, align="end")
    )
    yield _styled("Footer", "footer", style.small)
    yield _styled("Letterhead", "Letterhead", style.small)
    yield _styled("SignatureLine", "Signature Line", TextStyle(space_before=30.0, space_after=3.0))
    yield _styled("Signatory", "Signatory", TextStyle(align="start"))
    yield _styled("TOCHeading", "TOC Heading", style.heading(1))
    for level in range(1, _TITLE_LEVELS + 1):
        yield _styled(f"Heading{level}", f"heading {level}", style.heading(level), outline=level - 1)
        yield _styled(
            f"TOC{level}", f"toc {level}", TextStyle(align="start"), indent=(12.0 * (level - 1), 0.0)
        )
    yield from _lists(style)


def _lists(style: Style) -> Iterator[Element]:
    step = style.number_indent
    for depth in range(_SUB_LEVELS + 1):
        left, name = (depth + 1) * step, _name("List Number", depth)
        member = (NUMBERED_LIST, depth)
        yield _styled(list_style("Number", depth), name, style.body, indent=(left, step), in_list=member)
        name = _name("List Continue", depth)
        yield _styled(list_style("Continue", depth), name, style.body, indent=(left, 0.0))
    step = style.bullet_indent
    for depth in range(_BULLET_LEVELS):
        left, name = (depth + 1) * step, _name("List Bullet", depth)
        member = (BULLETED_LIST, depth)
        yield _styled(list_style("Bullet", depth), name, style.body, indent=(left, step), in_list=member)


def _name(name: str, depth: int) -> str:
    return f"{name} {depth + 1}" if depth else name


def _defaults(body: TextStyle, language: str) -> Element:
    fonts = {f"w:{slot}": _FONT for slot in ("ascii", "hAnsi", "eastAsia")}
    fonts["w:cs"] = _COMPLEX_FONTS.get(language, _FONT)
    runs = element(
        "w:rPr", None, element("w:rFonts", dict(fonts)), *_sizes(body.size), language_mark(language)
    )
    return element(
        "w:docDefaults",
        None,
        element("w:rPrDefault", None, runs),
        element("w:pPrDefault", None, element("w:pPr")),
    )


def _sizes(points: float) -> tuple[Element, Element]:
    return valued("w:sz", round(points * 2)), valued("w:szCs", round(points * 2))


def _named(kind: str, identifier: str, name: str, *content: Element, default: bool = False) -> Element:
    attributes: dict[str, str | int] = {"w:type": kind, "w:styleId": identifier}
    if default:
        attributes["w:default"] = 1
    return element("w:style", attributes, valued("w:name", name), *content)


def _normal(body: TextStyle, language: str) -> Element:
    """Return the style all others are based on; it turns the page round for scripts from the right."""
    bidi = (element("w:bidi"),) if is_right_to_left(language) else ()
    properties = element("w:pPr", None, element("w:widowControl"), *bidi, _spacing(body), _alignment(body))
    return _named("paragraph", "Normal", "Normal", element("w:qFormat"), properties, default=True)


def _styled(
    identifier: str,
    name: str,
    look: TextStyle,
    *,
    outline: int | None = None,
    indent: tuple[float, float] | None = None,
    in_list: tuple[int, int] | None = None,
) -> Element:
    """Return a paragraph style.

    *indent* is where its text stands and how far its label hangs, in points; *in_list* is the list
    and the level it belongs to.
    """
    marks: list[Element] = []
    if look.keep_with_next:
        marks += [element("w:keepNext"), element("w:keepLines")]
    if in_list:
        number, level = in_list
        marks.append(element("w:numPr", None, valued("w:ilvl", level), valued("w:numId", number)))
    marks.append(_spacing(look))
    if indent:
        left, hanging = indent
        marks.append(element("w:ind", {"w:left": twips(left), "w:hanging": twips(hanging)}))
    marks.append(_alignment(look))
    if outline is not None:
        marks.append(valued("w:outlineLvl", outline))
    return _named(
        "paragraph",
        identifier,
        name,
        valued("w:basedOn", "Normal"),
        element("w:qFormat"),
        element("w:pPr", None, *marks),
        element("w:rPr", None, *_weight(look), *_sizes(look.size)),
    )


def _weight(look: TextStyle) -> Iterator[Element]:
    if look.bold:
        yield from (element("w:b"), element("w:bCs"))
    if look.italic:
        yield from (element("w:i"), element("w:iCs"))


def _spacing(look: TextStyle) -> Element:
    return element(
        "w:spacing",
        {
            "w:before": twips(look.space_before),
            "w:after": twips(look.space_after),
            "w:line": twips(look.leading),
            "w:lineRule": "atLeast",
        },
    )


def _alignment(look: TextStyle) -> Element:
    return valued("w:jc", _ALIGNMENTS.get(look.align, "both"))


def _table_styles() -> Iterator[Element]:
    margins = element(
        "w:tblCellMar",
        None,
        *(
            element(f"w:{side}", {"w:w": twips(width), "w:type": "dxa"})
            for side, width in (("top", 2.0), ("left", CELL_MARGIN), ("bottom", 2.0), ("right", CELL_MARGIN))
        ),
    )
    yield _named("table", "TableNormal", "Normal Table", element("w:tblPr", None, margins), default=True)
    lines = (
        element(f"w:{side}", {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "888888"})
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    yield _named(
        "table",
        "TableGrid",
        "Table Grid",
        valued("w:basedOn", "TableNormal"),
        element("w:tblPr", None, element("w:tblBorders", None, *lines)),
    )
