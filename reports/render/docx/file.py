"""The Word file as a whole: pages, headers, footers, properties; the same document gives the same bytes."""

import re
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.image.exceptions import UnrecognizedImageError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element
from docx.parts.story import StoryPart
from docx.section import Section
from docx.shared import Mm, Pt

from reports.document import Document, plain_runs
from reports.render.docx.body import Body
from reports.render.docx.elements import element, is_right_to_left, replace_children, twips
from reports.render.docx.numbering import Numbering
from reports.render.docx.runs import Paragraphs, field_run
from reports.render.docx.styles import styles_of
from reports.style import Style

_LOGO_HEIGHT = Mm(18)
_EARLIEST_IN_A_ZIP = 1980
_COUNTERS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_LINES_COUNTED_BY = 5

_MARK = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
  path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>
<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>
<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="{name}" type="#_x0000_t136" fillcolor="#c0c0c0" stroked="f" o:allowincell="f"
  style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:133pt;rotation:315;
  z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;
  mso-position-vertical:center;mso-position-vertical-relative:margin"><v:fill opacity=".35"/>
<v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt"/></v:shape></w:pict></w:r>"""


def render(document: Document, style: Style | None = None) -> bytes:
    """Return *document* as a Word file that looks like *style*, the standard one if none is given."""
    style = style or Style()
    word = docx.Document()
    _drop_thumbnail(word)
    replace_children(word.styles.element, styles_of(style, document.language))
    section = word.sections[0]
    _set_page(section, document, style)
    _write_body(word, document, style)
    _write_margins(section, document, style)
    _write_properties(word, document)
    made = BytesIO()
    word.save(made)
    return _dated(made, document.date)


def _drop_thumbnail(word: WordFile) -> None:
    """Take out the picture of an empty page that the library's template brings."""
    links = word.part.package.rels
    for key in [key for key, link in links.items() if link.reltype.endswith("/thumbnail")]:
        del links[key]


def _set_page(section: Section, document: Document, style: Style) -> None:
    width, height = style.page_size(landscape=document.landscape)
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.orientation = WD_ORIENT.LANDSCAPE if document.landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Pt(style.margin_side)
    section.top_margin, section.bottom_margin = Pt(style.margin_top), Pt(style.margin_bottom)
    section.header_distance = section.footer_distance = Pt(style.margin_bottom / 2)
    if document.line_numbers:
        counted = element("w:lnNumType", {"w:countBy": _LINES_COUNTED_BY, "w:restart": "newPage"})
        _insert_after("w:pgMar", section, counted)
    if is_right_to_left(document.language):
        _insert_after("w:cols", section, element("w:bidi"))


def _insert_after(tag: str, section: Section, made: Element) -> None:
    """Put an element into the section's properties, in the place the standard wants."""
    before = section._sectPr.find(qn(tag))  # noqa: SLF001 - the library has no word for it
    if before is not None:
        before.addnext(made)


def _write_body(word: WordFile, document: Document, style: Style) -> None:
    numbering = Numbering(document.blocks, style)
    width, height = style.page_size(landscape=document.landscape)
    size = (width - 2 * style.margin_side, height - style.margin_top - style.margin_bottom)
    body = word.element.body
    end: Element = body[-1]
    for made in Body(document, word.part, style, size, numbering).elements():
        end.addprevious(made)
    replace_children(word.part.numbering_part.element, numbering.elements())


def _write_margins(section: Section, document: Document, style: Style) -> None:
    """Write what stands above and below the text of each page; the letterhead on the first one only."""
    width = style.page_size(landscape=document.landscape)[0] - 2 * style.margin_side
    pages = [(section.header, section.footer, False)]
    if document.letterhead.lines or document.letterhead.logo:
        section.different_first_page_header_footer = True
        pages.append((section.first_page_header, section.first_page_footer, True))
    for header, footer, is_first in pages:
        header_lines = [*_header(header.part, document, is_first=is_first)]
        replace_children(header._element, header_lines)  # noqa: SLF001 - its whole content is ours
        replace_children(footer._element, [_footer(footer.part, document, width)])  # noqa: SLF001 - the same


def _header(part: StoryPart, document: Document, *, is_first: bool) -> Iterator[Element]:
    paragraphs = Paragraphs(part, document.language)
    line = paragraphs.make("Header", plain_runs(document.header))
    if document.mark:
        line.append(_mark(document.mark, "FirstMark" if is_first else "Mark"))
    if is_first:
        yield from _letterhead(part, document)
    yield line


def _letterhead(part: StoryPart, document: Document) -> Iterator[Element]:
    paragraphs = Paragraphs(part, document.language)
    head = document.letterhead
    if head.logo:
        try:
            inline = part.new_pic_inline(BytesIO(head.logo), None, _LOGO_HEIGHT)
        except UnrecognizedImageError:
            pass  # a logo that Word can't show must not stop the paper
        else:
            inline.docPr.set("descr", head.alternative)
            made = paragraphs.make("Letterhead", ())
            made.append(element("w:r", None, element("w:drawing", None, inline)))
            yield made
    for line in head.lines:
        yield paragraphs.make("Letterhead", plain_runs(line))


def _mark(text: str, name: str) -> Element:
    """Return the big pale word across a draft's page."""
    made = parse_xml(_MARK.format(name=name))
    for path in made.iter("{urn:schemas-microsoft-com:vml}textpath"):
        if "style" in path.attrib:
            path.set("string", text)
    return made


def _footer(part: StoryPart, document: Document, width: float) -> Element:
    """Return the footer: its text at the start of the line, the number of the page at the end."""
    paragraphs = Paragraphs(part, document.language)
    tab = element("w:tab", {"w:val": "right", "w:pos": twips(width)})
    line = paragraphs.make("Footer", plain_runs(f"{document.footer}\t"), element("w:tabs", None, tab))
    for piece in re.split(r"(\{pages?\})", document.page_of):
        if piece in _COUNTERS:
            line.extend(field_run(_COUNTERS[piece]))
        else:
            line.extend(list(paragraphs.make("Footer", plain_runs(piece)))[1:])
    return line


def _write_properties(word: WordFile, document: Document) -> None:
    about = word.core_properties
    about.title, about.author, about.subject = (
        document.title[:255],
        document.author[:255],
        document.subject[:255],
    )
    about.language, about.comments, about.keywords = document.language, "", ""
    about.last_modified_by, about.revision = document.author[:255], 1
    about.created = about.modified = document.date.replace(tzinfo=None)


def _dated(made: BytesIO, date: datetime) -> bytes:
    """Return the file packed anew with the document's date, not the clock's, on every part."""
    stamp = (max(date.year, _EARLIEST_IN_A_ZIP), date.month, date.day, 0, 0, 0)
    packed = BytesIO()
    with ZipFile(made) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(ZipInfo(name, stamp), old.read(name), ZIP_DEFLATED)
    return packed.getvalue()
