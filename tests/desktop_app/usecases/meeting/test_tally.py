from uuid import uuid4

from db.records.attendance import Attendance, AttendanceState, Category, Delegation, DelegationRole
from db.records.organisation import Organisation, OrganisationKind
from desktop_app.usecases.meeting.tally import tally
from tests.seeds import astana, hanoi, seed

MEETING = uuid4()


def of(delegation: Delegation, number: int = 1, **fields: object) -> Attendance:
    given = {"meeting": MEETING, "delegation": delegation.uid, "head_count": number, **fields}
    return Attendance(**given)  # type: ignore[arg-type]  # any field


def home(category: Category = Category.MEMBER_SOCIETY, **fields: object) -> Delegation:
    return Delegation(meeting=MEETING, category=category, **fields)  # type: ignore[arg-type]  # any field


def test_heads_without_names_count() -> None:
    isles = home()
    found = tally([of(isles, printed_name="Ana"), of(isles, 5)], [isles], [])
    assert (found.people, found.delegates, found.organisations) == (6, 6, 1)


def test_interpreters_take_part_but_are_no_delegates() -> None:
    isles = home()
    found = tally([of(isles, 3), of(isles, role=DelegationRole.INTERPRETER)], [isles], [])
    assert (found.people, found.delegates) == (4, 3)


def test_each_state_has_its_number() -> None:
    isles = home()
    states = AttendanceState
    lines = [of(isles, number, state=state) for number, state in enumerate(states, start=1)]
    found = tally(lines, [isles], [])
    assert (found.present, found.excused, found.absent) == (3, 4, 5)
    assert found.delegates == 1 + 2 + 3


def test_national_societies_count_once_and_the_host_with_them() -> None:
    society, ministry = Organisation(), Organisation(kind=OrganisationKind.GOVERNMENT)
    host = home(Category.HOST, organisation=society.uid)
    again = home(organisation=society.uid)
    other = home(Category.GOVERNMENT, organisation=ministry.uid)
    named = home(printed_name="Isles Society")
    found = tally([], [host, again, other, named], [society, ministry])
    assert (found.societies, found.organisations) == (2, 3)
    assert [category for category, _ in found.by_category] == [
        Category.HOST,
        Category.MEMBER_SOCIETY,
        Category.GOVERNMENT,
    ]


def test_an_organisation_of_whom_nobody_comes_does_not_count() -> None:
    isles = home(printed_name="Isles Society")
    found = tally([of(isles, state=AttendanceState.ABSENT)], [isles], [])
    assert (found.organisations, found.societies, found.absent) == (0, 0, 1)


def test_the_real_lists() -> None:
    statement = hanoi(seed("hanoi"))
    found = tally(statement.attendance, statement.delegations, statement.organisations)
    assert (found.societies, found.delegates) == (11, len(statement.attendance))
    record = astana(seed("astana"))
    parties = dict(tally(record.attendance, record.delegations, ()).by_category)
    assert [one.organisations for one in parties.values()] == [2, 4, 6, 3]
