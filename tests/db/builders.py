"""One small builder a record: `meeting(city="Astana")` is a meeting that can be filed."""

from contextlib import closing
from datetime import date, time
from pathlib import Path
from typing import Any
from uuid import UUID

from db.dialects import postgresql, sqlite
from db.dialects.address import Address, Place
from db.records.agenda import Agenda, AgendaDocument, AgendaItem
from db.records.attachment import Attachment
from db.records.attendance import Attendance, Delegation
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import LinkKind, Meeting, MeetingLink, Role, RoleKind
from db.records.organisation import Organisation, OrganisationName
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.person import Person, Post
from db.records.record import Record
from db.records.series import Series, Turn
from db.records.signatory import Signatory
from db.store import Store
from db.store.unit import Unit


def organisation(name: str = "Society of the Isles", **fields: Any) -> Organisation:
    """Return an organisation with an English name."""
    names = (OrganisationName(language=Language.ENGLISH, text=name),)
    return Organisation(**{"names": names, **fields})


def person(full_name: str = "Ana Soares", **fields: Any) -> Person:
    """Return a person."""
    return Person(full_name=full_name, **fields)


def series(title: str = "Annual Harbour Meeting", **fields: Any) -> Series:
    """Return a series."""
    return Series(title=title, **fields)


def meeting(title: str = "17th Harbour Meeting", **fields: Any) -> Meeting:
    """Return a meeting with a first day."""
    return Meeting(title=title, **{"first_day": date(2026, 5, 4), **fields})


def record(of: UUID, *texts: str, **fields: Any) -> Record:
    """Return a record of the meeting *of* with one plain paragraph a text."""
    paragraphs = tuple(Paragraph(runs=(Run(text),)) for text in texts)
    return Record(meeting=of, **{"title": "Harbour Statement", "paragraphs": paragraphs, **fields})


def ask(place: Place, question: str) -> list[Any]:
    """Return what stands in *place*, read past the store; or do something to it."""
    if isinstance(place, Address):
        with closing(postgresql.connect(place, writes=True)) as connection:
            connection.autocommit = True
            answer = connection.execute(question)
            return list(answer.fetchall()) if answer.description else []
    with closing(sqlite.bare(place)) as connection:
        return list(connection.execute(question).fetchall())


def ask_past_triggers(place: Place, *statements: str) -> None:
    """Do *statements* to *place* as somebody would who knows how not to leave a trace."""
    if isinstance(place, Address):
        ask(place, "; ".join(("SET session_replication_role = replica", *statements)))
        return
    with closing(sqlite.bare(place)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        connection.execute("BEGIN IMMEDIATE")
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, made in triggers:
            connection.execute(made)
        connection.execute("COMMIT")


LATER = (
    "PRAGMA user_version = 99",
    "UPDATE alembic_version SET version_num = 'ffff'",
    "UPDATE about SET needs = '4.2'",
    "ALTER TABLE meeting ADD COLUMN mood TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE weather (id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL, sky TEXT NOT NULL)",
)


def make_later(path: Path) -> None:
    """Make the closed file at *path* one of version 4.2: with one column and one table more than today."""
    for statement in LATER:
        ask(path, statement)


def save(store: Store, *records: Any) -> list[Any]:
    """Save *records* together and return them as kept."""
    with store.unit() as unit:
        kept = [unit.shelf(type(one)).save(one) for one in records]
        unit.commit()
    return kept


def save_dossier(store: Store) -> Dossier:
    """Save a meeting that has everything that can belong to one, and return it as it is read."""
    with store.unit() as unit:
        uid = _fill(unit)
        unit.commit()
    with store.reading() as unit:
        return unit.dossier(uid)


def _fill(unit: Unit) -> UUID:
    host = unit.organisations.save(organisation(aliases=("Isles Society", "Society of Isles")))
    ana = unit.people.save(person(posts=(Post(title="President", organisation=host.uid),)))
    annual = series(members=(host.uid,), rota=(Turn(year=2026, organisation=host.uid),))
    unit.series.save(annual)
    before = unit.meetings.save(meeting("16th Harbour Meeting"))
    made = meeting(
        series=annual.uid,
        ordinal=17,
        host=host.uid,
        roles=(Role(kind=RoleKind.CHAIR, printed_name="Ana Soares", person=ana.uid, organisation=host.uid),),
        links=(MeetingLink(kind=LinkKind.FOLLOWS_UP, meeting=before.uid),),
    )
    unit.meetings.save(made)
    _fill_agenda(unit, made.uid)
    _fill_papers(unit, made.uid, host, ana)
    return made.uid


def _fill_agenda(unit: Unit, uid: UUID) -> None:
    sha256, size = unit.attachments.keep([b"slides"])
    slides = Attachment(meeting=uid, title="Slides", file_name="s.pdf", sha256=sha256, size=size)
    unit.attachments.save(slides)
    opening = AgendaItem(
        title="Opening",
        starts=time(9),
        ends=time(9, 30),
        documents=(AgendaDocument(title="Slides", attachment=slides.uid),),
        items=(
            AgendaItem(title="Welcome", items=(AgendaItem(title="By the host"),)),
            AgendaItem(title="Roll"),
        ),
    )
    unit.agendas.save(Agenda(meeting=uid, items=(opening, AgendaItem(title="Closing"))))


def _fill_papers(unit: Unit, uid: UUID, host: Organisation, ana: Person) -> None:
    delegation = Delegation(meeting=uid, organisation=host.uid, printed_name=host.name())
    unit.delegations.save(delegation)
    unit.attendance.save(
        Attendance(meeting=uid, delegation=delegation.uid, person=ana.uid, printed_name=ana.full_name)
    )
    cells = (((Run("What"),), (Run("Who"),)), ((Run("Boats"),), (Run("All", bold=True),)))
    statement = record(
        uid,
        paragraphs=(
            Paragraph(kind=ParagraphKind.HEADING, runs=(Run("Boats"),)),
            Paragraph(runs=(Run("Agreed "), Run("firmly", italic=True)), attributed_to=(delegation.uid,)),
            Paragraph(kind=ParagraphKind.TABLE, rows=cells),
        ),
    )
    unit.records.save(statement)
    unit.signatories.save(Signatory(record=statement.uid, printed_name=ana.full_name, person=ana.uid))
