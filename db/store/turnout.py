"""Who came to the meetings of a series: counted for all of them at once, whatever their number."""

from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, and_, bindparam, case, cast, func, or_, select, type_coerce

from db.records.attendance import TAKING_PART, AttendanceState
from db.records.protocol import Counted
from db.records.text import fold
from db.records.turnout import Turnout
from db.store.work import Work
from db.tables import AttendanceRow, DelegationRow, MeetingRow, PersonRow
from db.tables.types import Number, Uid

ROW = AttendanceRow
CAME = (
    MeetingRow.series == bindparam("series", type_=Uid()),
    or_(
        and_(MeetingRow.counted == Counted.PRESENT, ROW.state == AttendanceState.PRESENT),
        and_(MeetingRow.counted != Counted.PRESENT, ROW.state.in_(TAKING_PART)),
    ),
)
"""Lines of those who took part, as each meeting counts them: the same as `Meeting.counted_states`."""
HOMES = (
    select(
        ROW.meeting,
        DelegationRow.organisation,
        DelegationRow.printed_name,
        cast(func.sum(ROW.head_count), Number),
    )
    .join(MeetingRow, MeetingRow.uid == ROW.meeting)
    .join(DelegationRow, DelegationRow.uid == ROW.delegation)
    .where(*CAME)
    .group_by(ROW.meeting, DelegationRow.id, DelegationRow.organisation, DelegationRow.printed_name)
)
GENDERS = (
    select(ROW.meeting, PersonRow.gender, func.count(ROW.id))
    .join(MeetingRow, MeetingRow.uid == ROW.meeting)
    .join(PersonRow, PersonRow.uid == ROW.person)
    .where(*CAME)
    .group_by(ROW.meeting, PersonRow.gender)
)
WHO = (
    select(
        type_coerce(ROW.meeting, LargeBinary),
        type_coerce(ROW.person, LargeBinary),
        case((ROW.person.is_(None), ROW.printed_name), else_=""),
    )
    .join(MeetingRow, MeetingRow.uid == ROW.meeting)
    .where(*CAME, ROW.printed_name != "")
)


def turnout_of(work: Work, series: UUID) -> Turnout:
    """Return who came to the meetings of *series*."""
    found = Turnout()
    for meeting, organisation, name, people in work.rows(HOMES, series=series):
        found.homes[meeting].append((organisation, name, people))
    for meeting, gender, people in work.rows(GENDERS, series=series):
        found.genders[meeting].append((gender, people))
    by_bytes: dict[bytes, set[Any]] = {one.bytes: found.who[one] for one in found.homes}
    for meeting, person, name in work.rows(WHO, series=series):
        by_bytes[meeting].add(person or fold(name))
    return found
