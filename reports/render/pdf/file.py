"""The finished file: everything that was drawn, its structure and its metadata, as bytes.

Objects that are no streams lie together in object streams, the places of all objects in a
cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): a tagged list shrinks to a quarter.
"""

import hashlib
import zlib

from reports.document import Document
from reports.render.pdf import metadata
from reports.render.pdf.canvas import Bookmark, TaggedCanvas
from reports.render.pdf.fonts import font_object
from reports.render.pdf.objects import Raw, number, stream, text_string
from reports.render.pdf.tags import Element, element_objects, parent_tree

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
OBJECTS_A_STREAM = 2000
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
    first = objects[-1][0] + 1
    pages = [page.decode() for page in canvas.pages]
    elements = element_objects(root, tree, first, pages)
    objects = [one for one in objects if one[0] != tree] + elements
    objects.append((tree, _tree(canvas, root)))
    return _file(objects, catalog, information)


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
        b"/Lang" + text_string(document.language),
        b"/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>",
        b"/StructTreeRoot " + structure,
        b"/Metadata " + canvas.take_in(metadata.xmp(document)),
        b"/OutputIntents " + metadata.output_intent(canvas.take_in),
    ]
    if document.source:
        entries.append(metadata.attachment(document.source, document.date, canvas.take_in))
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
    """The bytes of a file and the places of its objects."""

    def __init__(self, count: int) -> None:
        self.parts = [HEADER]
        self.length = len(HEADER)
        self.places: list[tuple[int, int, int]] = [(FREE, 0, 0)] * count
        self.places[0] = (FREE, 0, 65535)

    def write(self, key: int, body: bytes) -> None:
        """Write one object for itself."""
        self.places[key] = (DIRECT, self.length, 0)
        part = b"%d 0 obj\n%s\nendobj\n" % (key, body)
        self.parts.append(part)
        self.length += len(part)

    def pack(self, key: int, chunk: list[tuple[int, bytes]]) -> None:
        """Write *chunk* into one object stream, which is object *key*."""
        heads = []
        offset = 0
        for place, (one, body) in enumerate(chunk):
            heads.append(f"{one} {offset}")
            offset += len(body) + 1
            self.places[one] = (PACKED, key, place)
        head = " ".join(heads).encode() + b" "
        data = zlib.compress(head + b"\n".join([body for _, body in chunk]), 6)
        entries = b"/Type/ObjStm/N %d/First %d/Filter/FlateDecode" % (len(chunk), len(head))
        self.write(key, stream(entries, data))


def _file(objects: list[tuple[int, bytes]], catalog: bytes, information: bytes) -> bytes:
    packed = [one for one in objects if not one[1].endswith(b"endstream")]
    chunks = [packed[start : start + OBJECTS_A_STREAM] for start in range(0, len(packed), OBJECTS_A_STREAM)]
    next_key = max(key for key, _ in objects) + 1
    writer = _Writer(next_key + len(chunks) + 1)
    for key, body in objects:
        if body.endswith(b"endstream"):
            writer.write(key, body)
    for key, chunk in enumerate(chunks, next_key):
        writer.pack(key, chunk)
    return _with_references(writer, catalog, information)


def _with_references(writer: _Writer, catalog: bytes, information: bytes) -> bytes:
    """Return the file closed by its cross-reference stream; its identifier follows from its content."""
    key = len(writer.places) - 1
    start = writer.length
    writer.places[key] = (DIRECT, start, 0)
    rows = b"".join(
        kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
        for kind, place, index in writer.places
    )
    data = zlib.compress(rows, 6)
    digest = hashlib.sha256(b"".join(writer.parts)).hexdigest()[:32].encode()
    entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %s/Info %s/ID[<%s><%s>]/Filter/FlateDecode" % (
        key + 1,
        catalog,
        information,
        digest,
        digest,
    )
    tail = b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (key, stream(entries, data), start)
    return b"".join([*writer.parts, tail])
