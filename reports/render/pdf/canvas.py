"""ReportLab's canvas, taught to say what each piece of content is."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Literal, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from reports.render.pdf.fonts import Fonts
from reports.render.pdf.heights import Heights
from reports.render.pdf.objects import Raw, Stream, numbers
from reports.render.pdf.tags import Annotated, Content, Element, RowElement

Artifact = Literal["Header", "Footer", "Watermark", "Layout"]
ARTIFACTS: dict[Artifact, str] = {
    "Header": "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC",
    "Footer": "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC",
    "Watermark": "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC",
    "Layout": "/Artifact<</Type/Layout>>BDC",
}


class Place(NamedTuple):
    """A place to jump to: a page, counted from 0, and the height of the view's upper edge."""

    page: int
    top: float


class Bookmark(NamedTuple):
    """An entry of the outline beside the pages; `level` counts from 0."""

    title: str
    level: int
    place: Place


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas whose content is marked for the structure tree, in fonts of our own.

    `code` collects the operators of the page in hand. Content is drawn inside `marked` or
    `artifact`, nothing stands outside of them. `number_lines`, if set, is told of each paragraph's
    lines: the first base line, how many there are, and their distance.
    """

    def __init__(self, size: tuple[float, float]) -> None:
        super().__init__(io.BytesIO(), pagesize=size, invariant=1)
        self.size = size
        self.fonts = Fonts()
        self.heights = Heights()
        self.pages: list[bytes] = []
        self.marks: list[list[Element | RowElement]] = []
        self.annotations: list[Element] = []
        self.bookmarks: list[Bookmark] = []
        self.fields: list[bytes] = []
        self.digits = ""
        self.headings: dict[Element, Place] = {}
        self.number_lines: Callable[[float, int, float], None] | None = None
        self.images: dict[str, bytes] = {}
        self.page_tree = self.take_in(Raw(self._page_tree))
        self.resources = self.take_in(Raw(self._resources))
        self._page_marks: list[Element | RowElement] = []
        self._page_annotations: list[bytes] = []
        self._page: tuple[Raw, bytes] | None = None

    def _make_preamble(self) -> None:
        """Say nothing: ReportLab would name a font of its own here, and PDF/A forbids those."""
        self._preamble = ""

    @property
    def code(self) -> list[str]:
        """Return the operators of the page in hand."""
        code: list[str] = self._code
        return code

    @property
    def page(self) -> int:
        """Return the place of the page in hand, from 0."""
        return len(self.pages)

    def take_in(self, thing: Raw) -> bytes:
        """Return the reference (`12 0 R`) to *thing*, which becomes an object of the file."""
        name = self._doc.Reference(thing).name
        return b"%d 0 R" % self._doc.idToObjectNumberAndVersion[name][0]

    def _page_tree(self) -> bytes:
        return b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(self.pages), b" ".join(self.pages))

    def _resources(self) -> bytes:
        fonts = b"".join(
            b"/%s %s" % (font.name.encode(), font.reference) for font in self.fonts.used.values()
        )
        images = b"".join(b"/%s %s" % (name.encode(), image) for name, image in self.images.items())
        return b"<</Font<<%s>>/XObject<<%s>>>>" % (fonts, images)

    def objects(self) -> list[tuple[int, bytes]]:
        """Return (number, bytes) of every object taken in so far."""
        found = []
        for number, name in sorted(self._doc.numberToId.items()):
            thing = self._doc.idToObject[name]
            if isinstance(thing, Raw):
                found.append((number, thing.format(self._doc)))
        return found

    def mark(self, element: Element) -> int:
        """Return a new number for content of *element* on the page in hand."""
        mark = len(self._page_marks)
        self._page_marks.append(element)
        element.kids.append(Content((len(self.pages), mark)))
        return mark

    def mark_row(self, body: Element, count: int, filled: Sequence[int]) -> int:
        """Return the first new number for the *filled* ones of the *count* cells of a new row of *body*."""
        first = len(self._page_marks)
        row = RowElement(body, count, filled, Content((len(self.pages), first)))
        self._page_marks += [row] * len(filled)
        return first

    def begin(self, element: Element) -> None:
        """Begin content that belongs to *element*."""
        self._code.append(f"/{element.kind}<</MCID {self.mark(element)}>>BDC")

    def end(self) -> None:
        """End the content begun last."""
        self._code.append("EMC")

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Mark what is drawn meanwhile as content of *element*."""
        self.begin(element)
        yield
        self.end()

    @contextmanager
    def artifact(self, kind: Artifact) -> Iterator[None]:
        """Mark what is drawn meanwhile as no part of the document's own content."""
        self._code.append(ARTIFACTS[kind])
        yield
        self._code.append("EMC")

    def annotate(self, element: Element, box: Sequence[float], body: Callable[[], bytes]) -> bytes:
        """Lay an annotation over *box* (left, bottom, right, top) that belongs to *element*.

        Return the reference to it. *body* is asked for the rest of its entries when all pages are known.
        """
        key = len(self.annotations)
        self.annotations.append(element)
        _object, page = self._page_in_hand()
        reference = self.take_in(
            Raw(
                lambda: (
                    b"<</Type/Annot/Rect[%s]/P %s/StructParent %d%s>>"
                    % (numbers(*box).encode(), page, len(self.pages) + key, body())
                )
            )
        )
        element.kids.append(Annotated(reference))
        self._page_annotations.append(reference)
        return reference

    def showPage(self) -> None:
        """End the page in hand and begin another."""
        content = self.take_in(Stream(b"", "\n".join(self._code).encode("ascii")))
        annotations = b"/Annots[%s]" % b" ".join(self._page_annotations) if self._page_annotations else b""
        page, reference = self._page_in_hand()
        page.body = self._page_body(len(self.pages), content, annotations)
        self.pages.append(reference)
        self.marks.append(self._page_marks)
        self._page_marks, self._page_annotations, self._page = [], [], None
        self._code.clear()
        self.heights.clear()

    def _page_in_hand(self) -> tuple[Raw, bytes]:
        """Return the object of the page in hand and the reference to it."""
        if self._page is None:
            page = Raw()
            self._page = (page, self.take_in(page))
        return self._page

    def _page_body(self, key: int, content: bytes, annotations: bytes) -> Callable[[], bytes]:
        box = numbers(0, 0, *self.size).encode()

        def body() -> bytes:
            return (
                b"<</Type/Page/Parent %s/MediaBox[%s]/Resources %s/Contents %s/StructParents %d/Tabs/S%s>>"
                % (self.page_tree, box, self.resources, content, key, annotations)
            )

        return body
