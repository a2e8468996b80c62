"""The finished file: everything that was drawn, its structure and its metadata, as bytes.

Objects that are no streams lie together in object streams, the places of all objects in a
cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): a tagged list shrinks to a quarter.
"""

from collections.abc import Iterator
from hashlib import sha256
from itertools import chain, islice
from struct import Struct

from reports.document import Document
from reports.render.pdf import metadata
from reports.render.pdf.canvas import Bookmark, TaggedCanvas
from reports.render.pdf.fonts import font_object
from reports.render.pdf.objects import Raw, deflated, language_tag, number, text_string
from reports.render.pdf.tags import Element, element_objects, number_elements, parent_tree

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
OBJECTS_A_STREAM = 2000
PLACE = Struct(">BLH")  # kind, place in the file or number of the stream, place in the stream
FREE, DIRECT, PACKED = 0, 1, 2


def finish(canvas: TaggedCanvas, document: Document, root: Element) -> bytes:
    """Return the file of all pages shown on *canvas*; *root* is the structure of *document*."""
    for font in canvas.fonts.used.values():
        font.reference = canvas.take_in(font_object(font, canvas.take_in))
    information = canvas.take_in(metadata.information(document))
    structure = canvas.take_in(Raw(b"null"))
    catalog = canvas.take_in(_catalog(canvas, document, structure))
    objects = canvas.objects()
    tree = int(structure.split()[0])
    last = number_elements(root, objects[-1][0] + 1)
    writer = _Writer(last)
    elements = element_objects(root, tree, [page.decode() for page in canvas.pages])
    plain = [(tree, _tree(canvas, root))]
    for key, body in objects:
        if body.endswith(b"endstream"):
            writer.write(key, body)
        elif key != tree:
            plain.append((key, body))
    writer.pack(chain(plain, elements))
    return writer.finished(catalog, information)


def _tree(canvas: TaggedCanvas, root: Element) -> bytes:
    keys = len(canvas.pages) + len(canvas.annotations)
    parents = parent_tree(canvas.marks, canvas.annotations)
    return b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %s/ParentTreeNextKey %d>>" % (
        root.number,
        parents,
        keys,
    )


def _catalog(canvas: TaggedCanvas, document: Document, structure: bytes) -> Raw:
    entries = [
        b"/Type/Catalog/Pages " + canvas.page_tree,
        b"/Lang" + text_string(language_tag(document.language)),
        b"/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>",
        b"/StructTreeRoot " + structure,
        b"/Metadata " + canvas.take_in(metadata.xmp(document)),
        b"/OutputIntents " + metadata.output_intent(canvas.take_in),
    ]
    if document.source:
        entries.append(metadata.attachment(document.source, document.date, canvas.take_in))
    if canvas.fields:
        fields = canvas.take_in(Raw(b"<</Fields[%s]/SigFlags 1>>" % b" ".join(canvas.fields)))
        entries.append(b"/AcroForm " + fields)
    if canvas.bookmarks:
        entries.append(b"/PageMode/UseOutlines/Outlines " + _outline(canvas))
    return Raw(b"<<%s>>" % b"".join(entries))


class _Entry:
    """An entry of the outline on its way into the file."""

    def __init__(self, bookmark: Bookmark | None) -> None:
        self.bookmark = bookmark
        self.kids: list[_Entry] = []
        self.raw = Raw()
        self.reference = b""


def _outline(canvas: TaggedCanvas) -> bytes:
    """Return the reference to the outline made of the canvas's bookmarks."""
    top = _Entry(None)
    open_entries = [top]
    for bookmark in canvas.bookmarks:
        del open_entries[bookmark.level + 1 :]
        entry = _Entry(bookmark)
        open_entries[-1].kids.append(entry)
        open_entries.append(entry)
    _write_entries(top, canvas)
    return top.reference


def _write_entries(entry: _Entry, canvas: TaggedCanvas) -> int:
    """Write the entries under *entry* and its links to them; return how many there are."""
    entry.reference = entry.reference or canvas.take_in(entry.raw)
    for kid in entry.kids:
        kid.reference = canvas.take_in(kid.raw)
    count = len(entry.kids) + sum(_write_entries(kid, canvas) for kid in entry.kids)
    for place, kid in enumerate(entry.kids):
        kid.raw.body = _entry_body(kid, entry, place, canvas)
    if entry.bookmark is None:
        entry.raw.body = b"<</Type/Outlines%s>>" % _links_down(entry, count)
    return count


def _entry_body(kid: _Entry, parent: _Entry, place: int, canvas: TaggedCanvas) -> bytes:
    assert kid.bookmark is not None
    target = kid.bookmark.place
    before = b"/Prev " + parent.kids[place - 1].reference if place else b""
    after = b"/Next " + parent.kids[place + 1].reference if place + 1 < len(parent.kids) else b""
    view = b"/Dest[%s/XYZ null %s null]" % (canvas.pages[target.page], number(target.top).encode())
    title = text_string(kid.bookmark.title)
    links = before + after + _links_down(kid, len(kid.kids)) + view
    return b"<</Title%s/Parent %s%s>>" % (title, parent.reference, links)


def _links_down(entry: _Entry, count: int) -> bytes:
    if not entry.kids:
        return b""
    return b"/First %s/Last %s/Count %d" % (entry.kids[0].reference, entry.kids[-1].reference, count)


class _Writer:
    """The bytes of a file and the places of its objects; it is told the first number that is free."""

    def __init__(self, count: int) -> None:
        self.parts = [HEADER]
        self.length = len(HEADER)
        self.places = bytearray(PLACE.size * count)
        PLACE.pack_into(self.places, 0, FREE, 0, 65535)

    def write(self, key: int, body: bytes) -> None:
        """Write one object for itself."""
        PLACE.pack_into(self.places, PLACE.size * key, DIRECT, self.length, 0)
        part = b"%d 0 obj\n%s\nendobj\n" % (key, body)
        self.parts.append(part)
        self.length += len(part)

    def _new_key(self) -> int:
        self.places += bytes(PLACE.size)
        return len(self.places) // PLACE.size - 1

    def pack(self, objects: Iterator[tuple[int, bytes]]) -> None:
        """Write *objects* into object streams."""
        while some := list(islice(objects, OBJECTS_A_STREAM)):
            key = self._new_key()
            heads = []
            offset = 0
            for place, (one, body) in enumerate(some):
                heads.append(f"{one} {offset}")
                offset += len(body) + 1
                PLACE.pack_into(self.places, PLACE.size * one, PACKED, key, place)
            head = " ".join(heads).encode() + b" "
            entries = b"/Type/ObjStm/N %d/First %d" % (len(some), len(head))
            self.write(key, deflated(entries, head + b"\n".join([body for _, body in some])))

    def finished(self, catalog: bytes, information: bytes) -> bytes:
        """Return the file closed by its cross-reference stream; its identifier follows from its content."""
        key = self._new_key()
        start = self.length
        PLACE.pack_into(self.places, PLACE.size * key, DIRECT, start, 0)
        digest = sha256()
        for part in self.parts:
            digest.update(part)
        identifier = digest.hexdigest()[:32].encode()
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]" % (
            key + 1,
            catalog,
            information,
            identifier,
            identifier,
        )
        body = deflated(entries, bytes(self.places))
        tail = b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (key, body, start)
        return b"".join([*self.parts, tail])
