"""The library that signs, taught to leave our files as they are. Read it only after `stay_offline`."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from pyhanko.pdf_utils.content import ImportedPdfPage
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.signers import PdfSigner
from pyhanko.stamp import StaticStampStyle

if TYPE_CHECKING:
    from datetime import datetime


class Writer(IncrementalPdfFileWriter):
    """Adds to a file, and leaves what it says of itself alone: PDF/A would not know it again."""

    def _update_meta(self) -> None:
        """Write no metadata anew."""


class Signer(PdfSigner):
    """Signs at the time that the appearance shows."""

    when: datetime | None = None

    def init_signing_session(self, *arguments: Any, **options: Any) -> Any:
        """Begin as the library does, at our time."""
        session = super().init_signing_session(*arguments, **options)
        if self.when is not None:
            session.system_time = self.when
        return session


class Picture(ImportedPdfPage):
    """The page of a PDF that is in memory."""

    def __init__(self, data: bytes) -> None:
        super().__init__("")  # type: ignore[no-untyped-call]  # the library says no types here
        self._data = data

    def render(self) -> bytes:
        """Take the page in, and return the operators that show it."""
        page = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._data)))
        self.resources.xobject["/Signature"] = page
        left, bottom, right, top = page.get_object()["/BBox"]
        self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Signature Do"


def style_of(picture: bytes) -> StaticStampStyle:
    """Return how a signature is shown: *picture* is a PDF of one page, of the size of the field."""
    middle = AxisAlignment.ALIGN_MID
    whole = SimpleBoxLayoutRule(x_align=middle, y_align=middle, margins=Margins.uniform(0))
    return StaticStampStyle(
        background=Picture(picture) if picture else None, background_layout=whole, border_width=0
    )
