"""Lists of participants pasted from a sheet or a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records.attendance import AttendanceState, Category, DelegationRole, Presence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from db.store.opening import Store
    from desktop_app.usecases.undo import Undo


@dataclass(frozen=True, slots=True, kw_only=True)
class PastedRow:
    """One line of a pasted list as it was understood; what has no place of its own stands in `note`."""

    printed_name: str = ""
    printed_post: str = ""
    printed_organisation: str = ""
    category: Category = Category.MEMBER_SOCIETY
    role: DelegationRole = DelegationRole.DELEGATE
    state: AttendanceState = AttendanceState.INVITED
    presence: Presence = Presence.ROOM
    head_count: int = 1
    note: str = ""


def read_pasted(text: str) -> tuple[PastedRow, ...]:
    """Return the lines of *text*, cells parted by tabs, as they are understood; for a preview.

    A first line of known column names says what is where; without one the columns are name, post,
    organisation. Cells without a place of their own go to the note: nothing is dropped.
    """
    raise NotImplementedError


def paste_participants(store: Store, meeting: UUID, rows: Sequence[PastedRow]) -> Undo:
    """Add *rows* at the end of the list, all or none. Raise Refused; places are `rows.3.printed_name`.

    An organisation that the register knows by exactly that name, in any language or spelling, is
    linked; it is printed as it was pasted.
    """
    raise NotImplementedError
