"""A file kept with a meeting: a presentation, a photo, a scan, a logo."""

from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.field import Field, field_problems
from db.records.identity import new_uid
from db.records.problems import Problem
from db.records.words import T

LARGEST = 100 * 1024 * 1024
"""The most bytes one attachment may have : about a second to save on a slow disk."""


class AttachmentKind(Choice):
    """What a file is to the meeting."""

    PAPER = "paper", T("attachment", "Paper")
    OVERVIEW = "overview", T("attachment", "Overview")
    PRESENTATION = "presentation", T("attachment", "Presentation")
    PHOTO = "photo", T("attachment", "Photo")
    ANNEX = "annex", T("attachment", "Annex")
    SCAN = "scan", T("attachment", "Signed copy")
    LOGO = "logo", T("attachment", "Logo")
    OTHER = "other", T("attachment", "Other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """What is known of a kept file; its bytes are found by `sha256` (64 hexadecimal digits).

    A file without a meeting is the office's own, such as its logo.
    """

    meeting: UUID | None = None
    record: UUID | None = None
    kind: Annotated[AttachmentKind, Field(T("attachment", "Kind"))] = AttachmentKind.PAPER
    title: Annotated[str, Field(T("attachment", "Title"), required=True, max_length=400)] = ""
    caption: Annotated[str, Field(T("attachment", "Caption"), max_length=2000)] = ""
    credit: Annotated[str, Field(T("attachment", "Credit"))] = ""
    file_name: Annotated[str, Field(T("attachment", "File"), required=True, max_length=255)] = ""
    media_type: str = "application/octet-stream"
    size: int = 0
    sha256: str = ""
    position: int = 0
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the file can be kept."""
        return tuple(field_problems(self))
