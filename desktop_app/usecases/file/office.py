"""The settings that belong to the file."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from db.records.problems import Problem, Refused
from db.records.words import T

if TYPE_CHECKING:
    from pathlib import Path

    from db.records.office import Office
    from db.store.store import Store

NOT_A_PICTURE = T("problems", "This is not a PNG or JPEG picture.")
TOO_MANY_DOTS = T("problems", "This picture is too large: {width} × {height} dots, at most {most} in all.")
MOST_DOTS = 50_000_000
"""Width times height: more would take over 200 MB of memory to open."""


def get_office(store: Store) -> Office:
    """Return the settings of the file."""
    with store.reading() as unit:
        return unit.office.get()


def office_name(store: Store) -> str:
    """Return what the office calls itself, or nothing; asked for before anything else is ready."""
    with store.glancing() as glance:
        return glance.office_name()


def file_office(store: Store, office: Office) -> Office:
    """Check and keep the settings; return them as kept. Raise Refused or ChangedMeanwhile."""
    if problems := office.problems():
        raise Refused(problems)
    with store.unit() as unit:
        saved = unit.office.save(office)
        unit.commit()
    return saved


def read_logo(store: Store) -> bytes:
    """Return the bytes of the office's logo; none where there is no logo."""
    with store.reading() as unit:
        uid = unit.office.get().logo
        logo = unit.attachments.find(uid) if uid else None
        return b"".join(unit.attachments.read(logo.sha256)) if logo else b""


def set_logo(store: Store, path: Path | None) -> Office:
    """Keep the picture at *path* as the office's logo, or none; return the settings as kept.

    It is kept as it is, unaltered. Raise Refused (place `logo`) if it is not a PNG or JPEG picture,
    Trouble if it can't be read.
    """
    from db.records.attachment import AttachmentKind
    from desktop_app.usecases.meeting.documents import attach_file

    uid = None
    if path is not None:
        _check_picture(path)
        uid = attach_file(store, path, meeting=None, kind=AttachmentKind.LOGO).uid
    with store.unit() as unit:
        office = unit.office.get()
        saved = unit.office.save(dataclasses.replace(office, logo=uid))
        if office.logo:
            unit.attachments.remove(office.logo, for_good=True)
        unit.commit()
    return saved


def _check_picture(path: Path) -> None:
    from PIL import Image

    try:
        with Image.open(path, formats=("PNG", "JPEG")) as picture:
            width, height = picture.size
            if width * height <= MOST_DOTS:
                picture.verify()
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            return  # the disk's own trouble is told when the file is taken in
        raise Refused([Problem("logo", NOT_A_PICTURE)]) from error
    if width * height > MOST_DOTS:
        values = {"width": f"{width:,}", "height": f"{height:,}", "most": f"{MOST_DOTS:,}"}
        raise Refused([Problem("logo", TOO_MANY_DOTS, values)])
