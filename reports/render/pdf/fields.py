"""Fields for electronic signatures: empty ones, which whoever signs fills."""

from collections.abc import Sequence

from reports.document import SignatureEntry
from reports.render.pdf.canvas import TaggedCanvas
from reports.render.pdf.objects import Stream, numbers, text_string
from reports.render.pdf.tags import Element

PRINTED_AND_LOCKED = 4 | 128


def lay_field(canvas: TaggedCanvas, entry: SignatureEntry, element: Element, box: Sequence[float]) -> None:
    """Lay the empty field of *entry* over *box* (left, bottom, right, top); *element* is its Form."""
    left, bottom, right, top = box
    size = numbers(0, 0, right - left, top - bottom).encode()
    empty = canvas.take_in(Stream(b"/Type/XObject/Subtype/Form/BBox[%s]" % size, b""))
    body = b"/Subtype/Widget/FT/Sig/T%s/TU%s/F %d/AP<</N %s>>" % (
        text_string(entry.field),
        text_string(entry.sign_here),
        PRINTED_AND_LOCKED,
        empty,
    )
    canvas.fields.append(canvas.annotate(element, box, lambda: body))
