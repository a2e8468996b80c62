"""The sample file: meetings that never took place, of Societies and islands that nobody will find.

Every identifier and date is fixed, so that the sample is the same wherever it is made.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from hashlib import sha256
from uuid import UUID

from db.records.agenda import Agenda, AgendaDocument, AgendaItem, AgendaKind, DocumentKind
from db.records.attendance import Attendance, AttendanceState, Category, Delegation, DelegationRole
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import Meeting, MeetingStatus, Role, RoleKind
from db.records.organisation import Organisation, OrganisationKind, OrganisationName
from db.records.paragraph import Paragraph, ParagraphKind
from db.records.person import Person, Post
from db.records.record import Family, Record, RecordStatus
from db.records.series import Series, Turn
from db.records.signatory import Signatory
from desktop_app.usecases.record.live_text import kept_in_step
from desktop_app.usecases.sample.people import GUESTS, SOCIETIES, Party
from desktop_app.usecases.sample.texts import (
    NEXT_STEPS,
    RECORD_OF_MEETING,
    STATEMENT,
    VIETNAMESE_STATEMENT,
    paragraphs,
    table,
)

FIRST_DAY, LAST_DAY = date(2026, 5, 12), date(2026, 5, 13)
_STAMP = 0x019E_0000_0000  # the milliseconds in every identifier: a day in May 2026
_NOT_REAL = "Sample – a meeting that never took place"
_NOT_REAL_IN_VIETNAMESE = "Bản mẫu – hội nghị này không có thật"
_TITLE = "Annual Coral Arc Red Cross and Red Crescent Leadership Meeting"
_VIETNAMESE_POSTS = {
    "President": "Chủ tịch",
    "National Chairman": "Chủ tịch",
    "Chairman": "Chủ tịch",
    "Chairperson": "Chủ tịch",
}
_PARTIES = (*SOCIETIES, *GUESTS)


def sample_dossiers() -> tuple[Dossier, ...]:
    """Return the meeting of 2026 with its three records and 40 participants, and the one planned for 2027."""
    organisations = tuple(_organisation(party) for party in _PARTIES)
    series = _series(organisations)
    return _held(series, organisations), _planned(series, organisations)


def _uid(*words: str, place: int = 0) -> UUID:
    """Return an identifier of version 7 that always belongs to *words*; *place* orders it among others."""
    value = int.from_bytes(sha256("/".join(words).encode()).digest()[:10], "big")
    value = _STAMP + place << 80 | value & ~(0xF << 76) & ((1 << 80) - 1) | 0x7 << 76
    return UUID(int=value & ~(0x3 << 62) | 0x2 << 62)


def _organisation(party: Party) -> Organisation:
    names = ((Language.ENGLISH, party.name), (Language.VIETNAMESE, party.vietnamese))
    return Organisation(
        kind=party.kind,
        names=tuple(OrganisationName(language=language, text=text) for language, text in names),
        notes=_NOT_REAL,
        uid=_uid("organisation", party.name),
    )


def _series(organisations: tuple[Organisation, ...]) -> Series:
    members = tuple(one.uid for one in organisations if one.kind is OrganisationKind.NATIONAL_SOCIETY)
    turns = tuple(Turn(year=2026 + place, organisation=uid) for place, uid in enumerate(members[:3]))
    return Series(
        title=_TITLE, abbreviation="CALM", members=members, rota=turns, notes=_NOT_REAL, uid=_uid("series")
    )


def _held(series: Series, organisations: tuple[Organisation, ...]) -> Dossier:
    people = tuple(_people(organisations))
    meeting = _meeting_of_2026(series, organisations[0])
    delegations = tuple(_delegations(meeting, organisations))
    attendance = tuple(_attendance(meeting, delegations, people))
    records = (_statement(meeting), _record_of_meeting(meeting), _vietnamese_statement(meeting))
    signatories = (
        *_signatories(records[0], attendance, delegations),
        *_vietnamese_signatories(records[2], attendance, delegations),
    )
    dossier = Dossier(
        meeting=meeting,
        agenda=_agenda(meeting),
        delegations=delegations,
        attendance=attendance,
        records=records,
        signatories=signatories,
        series=series,
        organisations=organisations,
        people=people,
    )
    return replace(dossier, records=tuple(kept_in_step(dossier, one) for one in records))


def _planned(series: Series, organisations: tuple[Organisation, ...]) -> Dossier:
    meeting = Meeting(
        series=series.uid,
        ordinal=5,
        title=f"5th {_TITLE}",
        short_title="Sample: Coral Arc leaders 2027",
        date_text="by May 2027",
        city="Tanjong Mira",
        host=organisations[1].uid,
        notes=_NOT_REAL,
        uid=_uid("meeting", "2027"),
    )
    return Dossier(
        meeting=meeting,
        agenda=Agenda(meeting=meeting.uid),
        series=series,
        organisations=organisations[: len(SOCIETIES)],
    )


def _meeting_of_2026(series: Series, host: Organisation) -> Meeting:
    presided, opened = SOCIETIES[0].people[0], GUESTS[0].people[0]
    return Meeting(
        series=series.uid,
        ordinal=4,
        title=f"4th {_TITLE}",
        short_title="Sample: Coral Arc leaders 2026",
        status=MeetingStatus.HELD,
        first_day=FIRST_DAY,
        last_day=LAST_DAY,
        city="Port Lumen",
        venue="Hall of Tides",
        host=host.uid,
        roles=(
            Role(
                kind=RoleKind.PRESIDED_BY,
                printed_name=f"{presided.honorific} {presided.name}",
                printed_post=f"{presided.post}, {SOCIETIES[0].name}",
                person=_uid("person", presided.name),
                uid=_uid("role", "presided"),
            ),
            Role(
                kind=RoleKind.OPENED_BY,
                printed_name=f"{opened.honorific} {opened.name}",
                printed_post=opened.post,
                person=_uid("person", opened.name),
                uid=_uid("role", "opened"),
            ),
        ),
        background="The leaders of the eight Societies of the Coral Arc meet once a year to look back on the "
        "storm season and to prepare for the next one.",
        objectives="To agree on what must be ready before September 2026.",
        notes=_NOT_REAL,
        uid=_uid("meeting", "2026"),
    )


def _people(organisations: tuple[Organisation, ...]) -> Iterator[Person]:
    for party, organisation in zip(_PARTIES, organisations, strict=True):
        for one in party.people:
            post = Post(title=one.post, organisation=organisation.uid, uid=_uid("post", one.name))
            yield Person(
                honorific=one.honorific, full_name=one.name, posts=(post,), uid=_uid("person", one.name)
            )


def _delegations(meeting: Meeting, organisations: tuple[Organisation, ...]) -> Iterator[Delegation]:
    for party, organisation in zip(_PARTIES, organisations, strict=True):
        yield Delegation(
            meeting=meeting.uid,
            organisation=organisation.uid,
            printed_name=party.name,
            category=party.category,
            uid=_uid("delegation", party.name),
        )


def _attendance(
    meeting: Meeting, delegations: tuple[Delegation, ...], people: tuple[Person, ...]
) -> Iterator[Attendance]:
    everybody = iter(people)
    for party, delegation in zip(_PARTIES, delegations, strict=True):
        for place, one in enumerate(party.people):
            person = next(everybody)
            yield Attendance(
                meeting=meeting.uid,
                delegation=delegation.uid,
                person=person.uid,
                printed_name=person.printed_name(),
                printed_post=one.post,
                role=_role(party, one.post, place),
                state=AttendanceState.PRESENT,
                position=place,
                uid=_uid("attendance", one.name),
            )


def _role(party: Party, post: str, place: int) -> DelegationRole:
    if party.category is Category.SECRETARIAT:
        return DelegationRole.INTERPRETER if post == "Interpreter" else DelegationRole.SECRETARIAT
    return DelegationRole.DELEGATE if place else DelegationRole.HEAD


def _agenda(meeting: Meeting) -> Agenda:
    report = AgendaDocument(kind=DocumentKind.PRESENTATION, title="The storm season of 2025 in figures")
    rows = (
        (FIRST_DAY, 9, 10, AgendaKind.ITEM, "1", "Opening", "Dr. Amara Tolei, H.E. Marcel Adoue", ()),
        (
            FIRST_DAY,
            10,
            12,
            AgendaKind.SESSION,
            "2",
            "Ready before the storm season",
            "Navid Kesheva",
            (report,),
        ),
        (FIRST_DAY, 14, 17, AgendaKind.SESSION, "3", "Volunteers and youth", "Kailani Rowe-Suma", ()),
        (LAST_DAY, 9, 12, AgendaKind.SESSION, "4", "Stocks and mutual help", "Bagus", ()),
        (LAST_DAY, 14, 16, AgendaKind.ITEM, "5", "Adoption of the statement", "", ()),
    )
    items = (
        AgendaItem(
            kind=kind,
            number=number,
            title=title,
            day=day,
            starts=time(start),
            ends=time(end),
            speakers=speakers,
            documents=documents,
            uid=_uid("agenda", number),
        )
        for day, start, end, kind, number, title, speakers, documents in rows
    )
    return Agenda(meeting=meeting.uid, items=tuple(items))


def _numbered_uids(record: str, texts: Iterator[Paragraph]) -> tuple[Paragraph, ...]:
    return tuple(replace(one, uid=_uid(record, str(place))) for place, one in enumerate(texts))


def _statement(meeting: Meeting) -> Record:
    preface = (
        _NOT_REAL,
        f"The Outcome of the {meeting.title}",
        "Hosted in Port Lumen, Kaleo, 12-13 May 2026.",
    )
    return Record(
        meeting=meeting.uid,
        family=Family.STATEMENT,
        preface="\n".join(preface),
        title="PORT LUMEN STATEMENT",
        reference="CALM/2026/01",
        paragraphs=_numbered_uids("statement", paragraphs(STATEMENT)),
        uid=_uid("record", "statement", place=1),
    )


def _record_of_meeting(meeting: Meeting) -> Record:
    return Record(
        meeting=meeting.uid,
        family=Family.RECORD_OF_MEETING,
        preface=f"{_NOT_REAL}\n{meeting.title}\nTechnical Session\n13 May 2026",
        title="Record of Meeting",
        status=RecordStatus.CIRCULATED,
        draft=2,
        reference="CALM/2026/02",
        paragraphs=_numbered_uids("record", _with_next_steps()),
        annex_participants=True,
        uid=_uid("record", "record of meeting", place=2),
    )


def _with_next_steps() -> Iterator[Paragraph]:
    """Yield the text of the record with its last sub-paragraph one level down and its table in place."""
    for one in paragraphs(RECORD_OF_MEETING):
        if one.kind is ParagraphKind.SUB_PARAGRAPH and one.text.startswith("both"):
            yield replace(one, level=1)
        else:
            yield one
        if one.text.endswith("next steps:"):
            yield table(NEXT_STEPS)


def _vietnamese_statement(meeting: Meeting) -> Record:
    preface = (
        _NOT_REAL_IN_VIETNAMESE,
        "Kết quả Hội nghị Lãnh đạo thường niên lần thứ 4 vùng Cung San Hô",
        "Tổ chức tại Cảng Lumen, Kaleo, ngày 12-13 tháng 5 năm 2026",
    )
    return Record(
        meeting=meeting.uid,
        family=Family.STATEMENT,
        language=Language.VIETNAMESE,
        preface="\n".join(preface),
        title="TUYÊN BỐ CẢNG LUMEN",
        reference="CALM/2026/01",
        paragraphs=_numbered_uids("tuyên bố", paragraphs(VIETNAMESE_STATEMENT)),
        uid=_uid("record", "tuyên bố", place=3),
    )


def _signatories(
    record: Record, attendance: tuple[Attendance, ...], delegations: tuple[Delegation, ...]
) -> Iterator[Signatory]:
    """Yield the heads of the Societies as signatories, in alphabetical order."""
    names = {one.uid: one.printed_name for one in delegations[: len(SOCIETIES)]}
    heads = (one for one in attendance if one.role is DelegationRole.HEAD and one.delegation in names)
    for place, one in enumerate(sorted(heads, key=lambda one: names[one.delegation])):
        yield Signatory(
            record=record.uid,
            printed_name=one.printed_name,
            printed_post=one.printed_post,
            printed_organisation=names[one.delegation],
            person=one.person,
            position=place,
            uid=_uid("signatory", record.title, one.printed_name),
        )


def _vietnamese_signatories(
    record: Record, attendance: tuple[Attendance, ...], delegations: tuple[Delegation, ...]
) -> Iterator[Signatory]:
    names = {party.name: party.vietnamese for party in SOCIETIES}
    for one in _signatories(record, attendance, delegations):
        yield replace(
            one,
            printed_post=_VIETNAMESE_POSTS[one.printed_post],
            printed_organisation=names[one.printed_organisation],
        )
