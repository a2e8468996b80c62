"""Attachments and their bytes, each content once."""

import hashlib
from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import delete, insert, select, union_all

from db.records.attachment import LARGEST, Attachment
from db.records.identity import new_uid
from db.records.problems import NotFound, Problem, Refused, Trouble
from db.records.words import T
from db.store.shelf import Shelf
from db.tables import AttachmentRow, BinContentRow, ChunkRow, ContentRow, now

CHUNK = 256 * 1024
TOO_LARGE = T("problems", "This file is too large: at most {most} MB fit.")
SPOILT = (
    T("store", "The attached file is damaged."),
    T("store", "Its bytes are not those that were kept: the disk or a copy has failed."),
    T("store", "Go back to a copy of “{file}”, or attach the file anew."),
)


class Attachments(Shelf[Attachment]):
    """The files kept with meetings."""

    record = Attachment
    order = ("position", "id")

    def of(self, meeting: UUID | None) -> list[Attachment]:
        """Return the files of *meeting*, in their order; None: those of the office."""
        return self._with("meeting", meeting)

    def keep(self, data: Iterable[bytes]) -> tuple[str, int]:
        """Keep the bytes of *data* and return their SHA-256 and their number.

        Bytes that are kept already are not kept twice. Raise Refused if they are too many.
        """
        session = self._work.session
        digest, size = hashlib.sha256(), 0
        content = ContentRow(sha256=new_uid().hex, size=0, kept_at=now())
        session.add(content)
        session.flush()
        for place, piece in enumerate(_pieces(data)):
            digest.update(piece)
            size += len(piece)
            if size > LARGEST:
                raise Refused([Problem("file_name", TOO_LARGE, {"most": str(LARGEST // 1024 // 1024)})])
            session.execute(insert(ChunkRow).values(owner=content.id, position=place, data=piece))
        self._settle(content, digest.hexdigest(), size)
        return digest.hexdigest(), size

    def _settle(self, content: ContentRow, sha256: str, size: int) -> None:
        session = self._work.session
        twin = session.scalar(select(ContentRow.id).where(ContentRow.sha256 == sha256))
        if twin is None:
            content.sha256, content.size = sha256, size
        else:
            session.delete(content)
        session.flush()

    def read(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes in pieces; raise NotFound, or Trouble at the end if they are not what was kept."""
        key = self._work.session.scalar(select(ContentRow.id).where(ContentRow.sha256 == sha256))
        if key is None:
            raise NotFound(sha256)
        digest = hashlib.sha256()
        query = select(ChunkRow.data).where(ChunkRow.owner == key).order_by(ChunkRow.position)
        for piece in self._work.session.scalars(query.execution_options(yield_per=8)):
            digest.update(piece)
            yield piece
        if digest.hexdigest() != sha256:
            raise Trouble(*SPOILT, {"file": sha256[:12]})

    def unused(self) -> list[int]:
        """Return the keys of contents that nothing refers to, not even in the bin."""
        used = union_all(select(AttachmentRow.sha256), select(BinContentRow.sha256))
        return list(self._work.session.scalars(select(ContentRow.id).where(ContentRow.sha256.not_in(used))))

    def sweep(self) -> None:
        """Let go of the bytes that no attachment refers to any more."""
        if keys := self.unused():
            self._work.session.execute(delete(ContentRow).where(ContentRow.id.in_(keys)))


def _pieces(data: Iterable[bytes]) -> Iterator[bytes]:
    """Yield *data* anew in pieces of one size."""
    rest = bytearray()
    for some in data:
        rest += some
        while len(rest) >= CHUNK:
            yield bytes(rest[:CHUNK])
            del rest[:CHUNK]
    if rest:
        yield bytes(rest)
