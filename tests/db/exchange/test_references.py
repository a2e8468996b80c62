from uuid import UUID, uuid4

from db.exchange.content import Content
from db.exchange.references import REFERENCES, reference_problems, references
from db.exchange.schema import schema
from db.records.attendance import Attendance, Delegation
from db.records.meeting import Meeting, Role, RoleKind
from db.records.paragraph import Paragraph
from db.records.record import Record

HERE, GONE = uuid4(), uuid4()


def kept(_list: str, uid: UUID) -> bool:
    return uid == HERE


def test_what_refers_to_nothing_is_told_with_its_place() -> None:
    role = Role(kind=RoleKind.CHAIR, printed_name="Ana", person=GONE, organisation=HERE)
    meeting = Meeting(title="Boats", host=HERE, roles=(role,))
    (problem,) = reference_problems(Content(meetings=(meeting,)), kept)
    assert problem.place == "meetings.0.roles.0.person"
    assert problem.sentence() == f"Nothing among people has the identifier {GONE}."


def test_what_comes_along_is_there() -> None:
    meeting = Meeting(title="Boats")
    delegation = Delegation(meeting=meeting.uid)
    line = Attendance(meeting=meeting.uid, delegation=delegation.uid)
    content = Content(meetings=(meeting,), delegations=(delegation,), attendance=(line,))
    assert not list(reference_problems(content, kept))


def test_an_identifier_used_twice_is_told() -> None:
    one = Meeting(title="Boats")
    (problem,) = reference_problems(Content(meetings=(one, one)), kept)
    assert (problem.place, problem.sentence()) == ("meetings.1.uid", "This identifier is used twice.")


def test_attributions_are_followed_into_paragraphs() -> None:
    record = Record(meeting=HERE, title="Boats", paragraphs=(Paragraph(attributed_to=(GONE,)),))
    found = [(place, where) for place, where, uid in references(record, "records.0") if uid == GONE]
    assert found == [("records.0.paragraphs.0.attributed_to.0", "delegations")]


def test_every_identifier_of_a_record_but_its_own_is_known_to_refer() -> None:
    named = {
        name
        for definition in schema()["$defs"].values()
        for name, one in definition["properties"].items()
        if '"uuid"' in str(one).replace("'", '"')
    }
    in_the_agenda = {"item"}  # an entry of the agenda is no record; a visit whose entry is gone is not shown
    assert named - {"uid"} - in_the_agenda == set(REFERENCES)
