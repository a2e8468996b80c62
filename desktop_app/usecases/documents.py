"""Files kept with a meeting: presentations, photos, signed copies; and the office's logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from db.records.attachment import Attachment, AttachmentKind
    from db.store.opening import Store
    from desktop_app.usecases.undo import Undo


def list_attachments(store: Store, meeting: UUID) -> list[Attachment]:
    """Return the files kept with *meeting*, in their order."""
    with store.reading() as unit:
        return list(unit.attachments.of(meeting))


def attach_file(
    store: Store,
    path: Path,
    *,
    meeting: UUID | None,
    kind: AttachmentKind,
    title: str = "",
    record: UUID | None = None,
    caption: str = "",
    credit: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> Attachment:
    """Keep a copy of the file at *path* and return what is known of it; the file itself stays where it is.

    Without *title* the name of the file without its ending is taken. *progress* is called with bytes done and
    bytes in all; an exception from it stops the work and nothing is kept. Raise Refused if the file
    is larger than 100 MB, Trouble if it can't be read.
    """
    raise NotImplementedError


def file_attachment(store: Store, attachment: Attachment) -> Attachment:
    """Check and save the title, kind or caption of a kept file. Raise Refused or ChangedMeanwhile."""
    raise NotImplementedError


def save_attachment_as(store: Store, uid: UUID, path: Path, *, replace: bool = False) -> None:
    """Write a kept file to *path*, whole or not at all.

    Raise Trouble if something is there already and *replace* is false, or if it can't be written.
    """
    raise NotImplementedError


def read_attachment(store: Store, uid: UUID) -> bytes:
    """Return the bytes of a kept file, such as a photo to show; raise Trouble if they are damaged."""
    with store.reading() as unit:
        return b"".join(unit.attachments.read(unit.attachments.get(uid).sha256))


def remove_attachment(store: Store, uid: UUID) -> Undo:
    """Remove a kept file."""
    raise NotImplementedError
