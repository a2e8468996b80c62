"""Letters of invitation, and sign-in sheets that came back."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.records.language import Language
from db.tables.row import Filed, Part, line, parts, prose, refers
from db.tables.types import Day, Line, Number, OneOf


class LetterRow(Filed):
    """The text of the letters to a meeting in one language."""

    __tablename__ = "letter"

    meeting: Mapped[UUID] = refers("meeting.uid", "CASCADE", index=False)
    language: Mapped[Language] = mapped_column(OneOf(Language))
    day: Mapped[date | None] = mapped_column(Day())
    subject: Mapped[str] = line(400)
    text: Mapped[str] = prose()
    signed_name: Mapped[str] = line(300)
    signed_post: Mapped[str] = line()


Index("ix_letter_meeting_language", LetterRow.meeting, LetterRow.language, unique=True)


class SheetSignatureRow(Part):
    """Somebody of the list who signed."""

    __tablename__ = "sheet_signature"
    VALUE = "attendance"

    owner: Mapped[int] = refers("signed_sheet.id", "CASCADE")
    attendance: Mapped[UUID] = refers("attendance.uid", "CASCADE")


class SheetPageRow(Part):
    """A page of a sheet that was scanned."""

    __tablename__ = "sheet_page"

    owner: Mapped[int] = refers("signed_sheet.id", "CASCADE")
    page: Mapped[int] = mapped_column(Number)
    issue: Mapped[str] = line(40)
    attachment: Mapped[UUID | None] = refers("attachment.uid")


class SignedSheetRow(Filed):
    """A sign-in sheet that came back."""

    __tablename__ = "signed_sheet"

    meeting: Mapped[UUID] = refers("meeting.uid", "CASCADE", index=False)
    sheet: Mapped[str] = mapped_column(Line(40))
    others: Mapped[int] = mapped_column(Number)
    signed: Mapped[list[SheetSignatureRow]] = parts(lambda: SheetSignatureRow)
    pages: Mapped[list[SheetPageRow]] = parts(lambda: SheetPageRow)


Index("ix_signed_sheet_meeting_sheet", SignedSheetRow.meeting, SignedSheetRow.sheet, unique=True)
