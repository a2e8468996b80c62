"""The rows that hold the records: one class a record or part of one, in plain columns."""

from db.tables.agendas import AgendaDocumentRow, AgendaItemRow, AgendaRow
from db.tables.attendance import AttendanceRow, DelegationRow
from db.tables.bin import BinContentRow, BinRow
from db.tables.files import AttachmentRow, ChunkRow, ContentRow
from db.tables.history import ChangeRow, TraceRow
from db.tables.lineage import LineageRow, OfficeKeyRow
from db.tables.meetings import LinkRow, MeetingRow, RoleRow
from db.tables.office import AboutRow, DraftRow, EntryRow, FigureRow, OfficeRow
from db.tables.organisations import OrganisationNameRow, OrganisationRow
from db.tables.papers import LetterRow, SheetPageRow, SheetSignatureRow, SignedSheetRow
from db.tables.people import PersonRow, PostRow
from db.tables.records import (
    AttributionRow,
    OnPaperRow,
    ParagraphRow,
    PrintRow,
    RecordRow,
    SignatoryRow,
)
from db.tables.row import DERIVED, Filed, Part, Row, Versioned, now
from db.tables.series import MemberRow, SeriesRow, TurnRow
from db.tables.stamp import StampRow

__all__ = [
    "DERIVED",
    "AboutRow",
    "AgendaDocumentRow",
    "AgendaItemRow",
    "AgendaRow",
    "AttachmentRow",
    "AttendanceRow",
    "AttributionRow",
    "BinContentRow",
    "BinRow",
    "ChangeRow",
    "ChunkRow",
    "ContentRow",
    "DelegationRow",
    "DraftRow",
    "EntryRow",
    "FigureRow",
    "Filed",
    "LetterRow",
    "LineageRow",
    "LinkRow",
    "MeetingRow",
    "MemberRow",
    "OfficeKeyRow",
    "OfficeRow",
    "OnPaperRow",
    "OrganisationNameRow",
    "OrganisationRow",
    "ParagraphRow",
    "Part",
    "PersonRow",
    "PostRow",
    "PrintRow",
    "RecordRow",
    "RoleRow",
    "Row",
    "SeriesRow",
    "SheetPageRow",
    "SheetSignatureRow",
    "SignatoryRow",
    "SignedSheetRow",
    "StampRow",
    "TraceRow",
    "TurnRow",
    "Versioned",
    "now",
]
