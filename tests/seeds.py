"""The three real documents as records, read at run time from where they are kept; none is ours to ship.

They are taken apart by their form alone: by lines, `7)`, `·`, `-` and by what stands in brackets.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

from babel import Locale
from babel.dates import get_month_names

from db.records.agenda import Agenda, AgendaDocument, AgendaItem, AgendaKind, DocumentKind
from db.records.attendance import Attendance, AttendanceState, Category, Delegation, DelegationRole, Presence
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import Meeting, MeetingStatus, Mode
from db.records.organisation import Organisation, OrganisationName
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.record import Family, Record
from db.records.signatory import Signatory

FOLDER = Path(__file__).parents[2] / "shared" / "seeds"
NUMBERS = {"bali": "000", "hanoi": "001", "astana": "002"}

_BOOKMARK = re.compile(r"\[bookmark: [^\]]*\]")
_NUMBERED = re.compile(r"\d+\)\s+")
_PART = re.compile(r"- (Part \d+\.) (.+?) – (.+)")
_SESSION = re.compile(r"(Session [A-Z]) – (.+)")
_DATE = re.compile(r"(\d{1,2})(?:-(\d{1,2}))? ([A-Z][a-z]+) (\d{4})")
_ARTEFACTS_OF_BALI = ("- This event has passed.",)
_EMPTY_HEADINGS_OF_BALI = ("- Presentations:", "Photos:")


def seed(name: str) -> str:
    """Return the text of "hanoi", "astana" or "bali"; fail with a clear message where it is missing."""
    found = sorted(FOLDER.glob(f"{NUMBERS[name]}_*.txt"))
    if not found:
        raise FileNotFoundError(f"The seed document of {name} is not in {FOLDER}: the real walks need it.")
    return found[0].read_text(encoding="utf-8")


def words_of_seed(name: str) -> list[str]:
    """Return the words that a printed page must have, in order.

    Set aside are the mark of a Word bookmark, what a web page says of itself, and headings with
    nothing under them; bullets are told as printed (`•`), list dashes of the web page too.
    """
    lines = [_BOOKMARK.sub("", line).strip() for line in seed(name).splitlines()]
    if name == "bali":
        lines = [line for line in lines if line not in _ARTEFACTS_OF_BALI + _EMPTY_HEADINGS_OF_BALI]
        lines = [re.sub(r"^- ", "• ", line) for line in lines]
    return [word.replace("·", "•") for line in lines for word in line.split()]


def hanoi(text: str) -> Dossier:
    """Return the statement: its paragraphs, and each Society with its head, who signs."""
    lines = _lines(_BOOKMARK.sub("", text))
    place = next(number for number, line in enumerate(lines) if line.isupper())
    last = max(number for number, line in enumerate(lines) if line.endswith("."))
    people = [_signature_parts(line) for line in lines[last + 1 :]]
    body = tuple(_hanoi_paragraph(line) for line in lines[place + 1 : last + 1])
    societies = tuple(_society(organisation) for _, _, organisation in people)
    host = min(societies, key=lambda one: _first_place(text, f"hosted by the {one.name()}"))
    meeting = _held(lines[place - 1], _title_of_hanoi(lines[0]), host=host.uid, mode=Mode.VIRTUAL)
    record = Record(
        meeting=meeting.uid,
        family=Family.STATEMENT,
        preface="\n".join(lines[:place]),
        title=lines[place],
        paragraphs=body,
    )
    delegations = tuple(_delegation(meeting, one, host) for one in societies)
    return Dossier(
        meeting=meeting,
        agenda=Agenda(meeting=meeting.uid),
        delegations=delegations,
        attendance=tuple(
            _head(delegation, name, post)
            for delegation, (name, post, _) in zip(delegations, people, strict=True)
        ),
        records=(record,),
        signatories=tuple(_signatory(record, place, *parts) for place, parts in enumerate(people)),
        organisations=societies,
    )


def astana(text: str) -> Dossier:
    """Return the record of meeting: 19 numbered paragraphs, 8 continuations; delegations without people."""
    lines = _lines(text)
    first = next(number for number, line in enumerate(lines) if _NUMBERED.match(line))
    *preface, title = lines[:first]
    place = re.search(r" in ([A-Z]\w+, [A-Z]\w+)", lines[first])
    meeting = _held(f"Hosted in {place[1] if place else ''}, {preface[-1]}", preface[0], subtitle=preface[1])
    record = Record(
        meeting=meeting.uid,
        family=Family.RECORD_OF_MEETING,
        preface="\n".join(preface),
        title=title,
        paragraphs=tuple(_astana_paragraph(line) for line in lines[first:]),
    )
    attended = next(line for line in lines if line.startswith("2)"))
    return Dossier(
        meeting=meeting,
        agenda=Agenda(meeting=meeting.uid),
        delegations=tuple(_parties_of_astana(meeting, attended)),
        records=(record,),
    )


def bali(text: str) -> Dossier:
    """Return the event page: background, objectives, two parts, two sessions with an overview each."""
    lines = [line for line in _lines(text) if line not in _ARTEFACTS_OF_BALI]
    title, day, place = (part.strip() for part in lines[0].split("|"))
    objectives = lines.index("Objectives")
    documents = next(number for number, line in enumerate(lines) if line.startswith("Related Documents"))
    told = lines[objectives + 1 : documents]
    meeting = _held(
        f"Hosted in {place}, {day}",
        title,
        subtitle=lines[1],
        background="\n".join(lines[3:objectives]),
        objectives="\n".join(line for line in told if not _PART.match(line)),
    )
    items = (*_parts(told), *_sessions(lines[documents + 1 :]))
    record = Record(meeting=meeting.uid, family=Family.EVENT_PAGE, title=title)
    return Dossier(meeting=meeting, agenda=Agenda(meeting=meeting.uid, items=items), records=(record,))


def _first_place(text: str, part: str) -> int:
    return text.find(part) % (len(text) + 1)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _runs(text: str) -> tuple[Run, ...]:
    return (Run(text),)


def _hanoi_paragraph(line: str) -> Paragraph:
    if line.startswith("·"):
        return Paragraph(kind=ParagraphKind.BULLET, runs=_runs(line[1:].strip()))
    kind = ParagraphKind.PLAIN if line.endswith((".", ":")) else ParagraphKind.HEADING
    return Paragraph(kind=kind, runs=_runs(line))


def _astana_paragraph(line: str) -> Paragraph:
    number = _NUMBERED.match(line)
    if number:
        return Paragraph(kind=ParagraphKind.NUMBERED, runs=_runs(line[number.end() :]))
    return Paragraph(kind=ParagraphKind.CONTINUATION, runs=_runs(line))


def _signature_parts(line: str) -> tuple[str, str, str]:
    """Return name, post and organisation: the first, the middle and the last of the parts."""
    name, *post, organisation = line.split(", ")
    return name, ", ".join(post), organisation


def _signatory(record: Record, place: int, name: str, post: str, organisation: str) -> Signatory:
    return Signatory(
        record=record.uid,
        printed_name=name,
        printed_post=post,
        printed_organisation=organisation,
        position=place,
    )


def _title_of_hanoi(line: str) -> str:
    return line.partition(" of the ")[2] or line


def _society(name: str) -> Organisation:
    return Organisation(names=(OrganisationName(language=Language.ENGLISH, text=name),))


def _delegation(meeting: Meeting, society: Organisation, host: Organisation) -> Delegation:
    category = Category.HOST if society is host else Category.MEMBER_SOCIETY
    return Delegation(
        meeting=meeting.uid, organisation=society.uid, printed_name=society.name(), category=category
    )


def _head(delegation: Delegation, name: str, post: str) -> Attendance:
    return Attendance(
        meeting=delegation.meeting,
        delegation=delegation.uid,
        printed_name=name,
        printed_post=post,
        role=DelegationRole.HEAD,
        state=AttendanceState.PRESENT,
        presence=Presence.ONLINE,
    )


def _held(
    place_and_date: str,
    title: str,
    *,
    subtitle: str = "",
    host: UUID | None = None,
    mode: Mode = Mode.IN_PERSON,
    background: str = "",
    objectives: str = "",
) -> Meeting:
    """Return the meeting of a line like "Hosted in City, Country, 14-15 October 2020."."""
    first, last = _days(place_and_date)
    city, country = place_and_date.removeprefix("Hosted in ").split(", ")[:2]
    ordinal = re.search(r"(\d+)(?:st|nd|rd|th) ", title)
    return Meeting(
        title=title,
        subtitle=subtitle,
        ordinal=int(ordinal[1]) if ordinal else None,
        status=MeetingStatus.HELD,
        first_day=first,
        last_day=last,
        city=city,
        country=_country(country),
        host=host,
        mode=mode,
        background=background,
        objectives=objectives,
    )


def _days(text: str) -> tuple[date, date]:
    found = _DATE.search(text)
    if not found:
        raise ValueError(text)
    months = {name: number for number, name in get_month_names(locale="en").items()}
    month, year = months[found[3]], int(found[4])
    return date(year, month, int(found[1])), date(year, month, int(found[2] or found[1]))


def _country(name: str) -> str:
    return next(str(code) for code, text in Locale("en").territories.items() if text == name)


def _parties_of_astana(meeting: Meeting, line: str) -> Iterator[Delegation]:
    """Yield the countries and organisations that stand in brackets after their category."""
    categories = (
        (Category.LEAD_COUNTRY, r"lead countries \(([^)]+)\)"),
        (Category.PARTICIPATING_COUNTRY, r"participating countries \(([^)]+)\)"),
        (Category.SUPPORTING_COUNTRY, r"supporting countries \(([^)]+)\)"),
        (Category.INTERNATIONAL_ORGANISATION, r"international organizations \((.+)\)"),
    )
    for category, pattern in categories:
        found = re.search(pattern, line)
        names = found[1] if found else ""
        names += ")" * (names.count("(") - names.count(")"))
        for name in re.split(r", (?![^(]*\))| and ", names):
            yield Delegation(meeting=meeting.uid, printed_name=name, category=category, listed=True)


def _parts(lines: list[str]) -> Iterator[AgendaItem]:
    for line in lines:
        found = _PART.match(line)
        if found:
            number, title, objectives = found.groups()
            yield AgendaItem(kind=AgendaKind.PART, number=number, title=title, objectives=objectives)


def _sessions(lines: list[str]) -> Iterator[AgendaItem]:
    """Yield the sessions; a title may run over several lines, its documents begin with a dash."""
    starts = [number for number, line in enumerate(lines) if _SESSION.match(line)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        own = [line for line in lines[start:end] if line not in _EMPTY_HEADINGS_OF_BALI]
        found = _SESSION.match(" ".join(line for line in own if not line.startswith("- ")))
        if found:
            documents = tuple(
                AgendaDocument(kind=DocumentKind.OVERVIEW, title=line[2:])
                for line in own
                if line.startswith("- ")
            )
            yield AgendaItem(kind=AgendaKind.SESSION, number=found[1], title=found[2], documents=documents)
