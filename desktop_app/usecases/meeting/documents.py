"""Files kept with a meeting: presentations, photos, signed copies; and the office's logo."""

from __future__ import annotations

import dataclasses
import mimetypes
from contextlib import closing
from typing import TYPE_CHECKING

from db.records.attachment import LARGEST, Attachment, AttachmentKind
from db.records.problems import Problem, Refused, Trouble
from db.records.words import T
from desktop_app.usecases.keeping.undo import Step, Undo, removal
from desktop_app.usecases.writing import told_plainly, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Sequence
    from pathlib import Path
    from uuid import UUID

    from db.store.store import Store

    Progress = Callable[[int, int], None]

STEP = 1024 * 1024
TOO_LARGE = T("problems", "This file is too large: at most {most} MB fit.")
NOT_READ = (
    T("documents", "“{file}” could not be read."),
    T("documents", "It is not there, it is a folder, or you may not read it."),
    T("documents", "Choose another file."),
)


def list_attachments(store: Store, meeting: UUID | None) -> list[Attachment]:
    """Return the files kept with *meeting*, in their order; None: those of the office."""
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
    progress: Progress | None = None,
) -> Attachment:
    """Keep a copy of the file at *path* and return what is known of it; the file itself stays where it is.

    Without *title* the name of the file without its ending is taken. *progress* is called with bytes
    done and bytes in all; an exception from it stops the work and nothing is kept. Raise Refused if
    the file is larger than 100 MB, Trouble if it can't be read.
    """
    attachment = Attachment(
        meeting=meeting,
        record=record,
        kind=kind,
        title=title or path.stem,
        caption=caption,
        credit=credit,
        file_name=path.name,
        media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
    )
    if problems := attachment.problems():
        raise Refused(problems)
    with closing(_pieces(path, progress)) as pieces, store.unit() as unit:
        sha256, size = unit.attachments.keep(pieces)
        there = unit.attachments.of(meeting)
        place = max((one.position for one in there), default=-1) + 1
        saved = unit.attachments.save(
            dataclasses.replace(attachment, sha256=sha256, size=size, position=place)
        )
        unit.commit()
    return saved


def file_attachment(store: Store, attachment: Attachment) -> Attachment:
    """Check and save the title, kind or caption of a kept file. Raise Refused or ChangedMeanwhile."""
    if problems := attachment.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.attachments.save(attachment)
        unit.commit()
    return saved


def arrange_attachments(store: Store, uids: Sequence[UUID]) -> Undo:
    """Put the files of a meeting into the order of *uids*, in which they are printed."""
    steps: list[Step] = []
    with store.unit() as unit:
        for place, uid in enumerate(uids):
            before = unit.attachments.get(uid)
            if before.position != place:
                after = unit.attachments.save(dataclasses.replace(before, position=place))
                steps.append(Step(before, after))
        unit.commit()
    return Undo(T("undo", "Order changed"), {}, tuple(steps))


def moved_by_one(order: Sequence[UUID], chosen: Collection[UUID], *, up: bool) -> list[UUID]:
    """Return *order* with each of the *chosen* one place up or down, as far as there is room."""
    moved = list(order) if up else list(reversed(order))
    for place in range(1, len(moved)):
        if moved[place] in chosen and moved[place - 1] not in chosen:
            moved[place - 1], moved[place] = moved[place], moved[place - 1]
    return moved if up else list(reversed(moved))


def save_attachment_as(store: Store, uid: UUID, path: Path, *, replace: bool = False) -> None:
    """Write a kept file to *path*, whole or not at all.

    Raise Trouble if something is there already and *replace* is false, or if it can't be written.
    """
    with store.reading() as unit:
        write_whole(path, unit.attachments.read(unit.attachments.get(uid).sha256), overwrite=replace)


def read_attachment(store: Store, uid: UUID) -> bytes:
    """Return the bytes of a kept file, such as a photo to show; raise Trouble if they are damaged."""
    with store.reading() as unit:
        return b"".join(unit.attachments.read(unit.attachments.get(uid).sha256))


def read_file(path: Path) -> bytes:
    """Return the bytes of the file at *path*; raise Refused if it is too large, Trouble if unreadable."""
    with closing(_pieces(path, None)) as pieces:
        return b"".join(pieces)


def remove_attachment(store: Store, uid: UUID) -> Undo:
    """Remove a kept file; its bytes go when the program is next started, so this can be taken back."""
    with store.unit() as unit:
        attachment = unit.attachments.get(uid)
        step = removal(unit, attachment)
        unit.commit()
    return Undo(T("undo", "“{name}” removed"), {"name": attachment.title}, (step,))


def _pieces(path: Path, progress: Progress | None) -> Generator[bytes, None, None]:
    """Yield the bytes of *path*, and tell how far it is; the size is checked before."""
    try:
        size = path.stat().st_size
        file = path.open("rb")
    except OSError as error:
        raise Trouble(*NOT_READ, {"file": path.name}) from error
    if size > LARGEST:
        file.close()
        raise Refused([Problem("file_name", TOO_LARGE, {"most": str(LARGEST // STEP)})])
    with file, told_plainly(NOT_READ, path):
        done = 0
        while piece := file.read(STEP):
            done += len(piece)
            if progress:
                progress(done, size)
            yield piece
