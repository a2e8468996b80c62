"""The note that a record was printed or exported."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from db.records.identity import new_uid


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintNote:
    """Who printed which bytes and when; `sha256` is that of the very PDF that went out."""

    record: UUID
    form: str
    printed_at: datetime
    printed_by: str
    sha256: str
    printer: str = ""
    pages: int = 0
    copies: int = 1
    uid: UUID = field(default_factory=new_uid)
