"""Records of meetings: starting, writing, and their life from draft to distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.records.language import Language

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from db.records.lines import RecordLine
    from db.records.record import Family, Record, RecordStatus
    from db.store.opening import Store
    from desktop_app.usecases.undo import Undo


def get_record(store: Store, uid: UUID) -> Record:
    """Return the record; raise NotFound if there is none."""
    with store.reading() as unit:
        return unit.records.get(uid)


def start_record(
    store: Store, meeting: UUID, family: Family, title: str, language: Language = Language.ENGLISH
) -> Record:
    """Save a new draft of *meeting* with the lines above the title proposed, and return it. Raise Refused."""
    raise NotImplementedError


def file_record(store: Store, record: Record) -> Record:
    """Check and save *record*; return it as saved. Raise Refused or ChangedMeanwhile.

    A record that was adopted is refused: its text can't change any more. The status is left as it
    is stored; `set_status` changes it.
    """
    raise NotImplementedError


def remove_record(store: Store, uid: UUID) -> Undo:
    """Remove a record that was not adopted, with its signatories. Raise Refused if it was."""
    raise NotImplementedError


def list_records(
    store: Store,
    *,
    order: str = "-changed_at",
    after: RecordLine | None = None,
    limit: int = 200,
    text: str = "",
    family: Family | None = None,
    status: RecordStatus | None = None,
    language: Language | None = None,
) -> list[RecordLine]:
    """Return the next *limit* lines of the list that follow the line *after*."""
    raise NotImplementedError


def next_statuses(record: Record, *, signatories: int) -> tuple[RecordStatus, ...]:
    """Return the statuses that *record* can be given now, the usual one first."""
    raise NotImplementedError


def set_status(store: Store, uid: UUID, status: RecordStatus, *, day: date | None = None) -> Record:
    """Take the record one step on in its life and return it as saved; raise Refused for any other step.

    draft → circulated → adopted → signed → distributed. From circulated it can go back: it is then
    the next draft. At adoption the text gets its hash and freezes; *day* is the day of adoption (else
    the one in the record, else the meeting's last). Signed needs every signature; a record that nobody
    signs goes from adopted to distributed.
    """
    raise NotImplementedError
