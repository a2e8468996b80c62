"""A meeting on its way to people: as a calendar file, and as an e-mail that waits to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from db.exchange.calendar_writing import Guest, calendar_bytes
from db.records.attendance import AttendanceState
from db.records.language import Language
from db.records.problems import Problem, Refused
from db.records.words import T
from desktop_app.usecases.paper.papers import (
    document_of,
    found_dossier,
    pdf_of,
    pictures_of,
    style_of,
    wording_of,
)
from desktop_app.usecases.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.store.store import Store
    from db.store.unit import Unit

NOT_AN_ADDRESS = T("problems", "“{address}” is not an e-mail address.")
_PARTS = {
    AttendanceState.INVITED: "NEEDS-ACTION",
    AttendanceState.CONFIRMED: "ACCEPTED",
    AttendanceState.PRESENT: "ACCEPTED",
    AttendanceState.EXCUSED: "DECLINED",
    AttendanceState.ABSENT: "DECLINED",
}


@dataclass(frozen=True, slots=True)
class Reachable:
    """Somebody on the list of participants, and the e-mail address; empty where none is known."""

    attendance: UUID
    name: str
    email: str
    state: AttendanceState


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """An e-mail to be written: to whom, with which paper and whether with the calendar file.

    `form` is the printed form that is attached as PDF; empty: none. `record` attaches that of a record.
    """

    to: tuple[tuple[str, str], ...] = ()
    copies: tuple[tuple[str, str], ...] = ()
    form: str = ""
    record: UUID | None = None
    with_calendar: bool = False


def reachable(dossier: Dossier) -> list[Reachable]:
    """Return who is named on the list, in the order of protocol, with the e-mail address of the register."""
    from reports.catalogue.roll import roll_of

    emails = {one.uid: one.email for one in dossier.people}
    language = dossier.office.language if dossier.office else Language.ENGLISH
    return [
        Reachable(one.uid, one.printed_name, emails.get(one.person, "") if one.person else "", one.state)
        for group in roll_of(dossier, language, _PARTS.keys())
        for party in group.parties
        for one in party.people
        if one.is_named
    ]


def save_calendar(
    store: Store, uid: UUID, path: Path, *, with_guests: bool = False, overwrite: bool = False
) -> None:
    """Write the meeting to *path* as a calendar file; *with_guests* names everybody who has an address.

    Raise Refused where the days are not set, NotFound, Trouble.
    """
    with store.reading() as unit:
        dossier, _ = found_dossier(unit, uid)
    guests = {one.email for one in reachable(dossier)} if with_guests else ()
    write_whole(path, [calendar_of(dossier, guests)], overwrite=overwrite)


def calendar_of(dossier: Dossier, guests: Collection[str] = ()) -> bytes:
    """Return the calendar file of a meeting in the words of its office; *guests* are addresses named."""
    from reports.catalogue.paper import place_of

    code = dossier.office.language.value if dossier.office else Language.ENGLISH.value
    meeting = dossier.meeting
    where = (meeting.venue, place_of(meeting, wording_of(dossier, code)), meeting.platform)
    named = [
        Guest(one.name, one.email, _PARTS[one.state])
        for one in reachable(dossier)
        if one.email in guests and is_address(one.email)
    ]
    return calendar_bytes(
        meeting,
        dossier.agenda,
        place=", ".join(part for part in where if part),
        programme="\n".join(_programme(dossier)),
        guests=named,
        made=datetime.now(UTC),
    )


def _programme(dossier: Dossier) -> Iterator[str]:
    """Yield the agenda, a line an entry, each with its day and times."""
    for item in dossier.agenda.walk():
        times = "-".join(f"{one:%H:%M}" for one in (item.starts, item.ends) if one)
        day = item.day.isoformat() if item.day else ""
        yield " ".join(part for part in (day, times, item.number, item.title) if part)


def save_mail(store: Store, uid: UUID, path: Path, mail: Mail, *, overwrite: bool = False) -> None:
    """Write an e-mail that waits to be sent to *path*: mail programs open it as a draft.

    Raise Refused (place `to` or `copies`) for what is no address, and as the paper attached may.
    """
    with store.reading() as unit:
        message = mail_of(unit, uid, mail)
    write_whole(path, [message.as_bytes(policy=SMTP)], overwrite=overwrite)


def mail_to_all(store: Store, uid: UUID, form: str = "") -> Mail:
    """Return an e-mail to everybody on the list who has an address, with the paper of *form*."""
    with store.reading() as unit:
        dossier, record = found_dossier(unit, uid)
    everybody = tuple((one.name, one.email) for one in reachable(dossier) if is_address(one.email))
    return Mail(to=everybody, form=form or ("" if record else "participants"), record=record)


def mail_of(unit: Unit, uid: UUID, mail: Mail) -> EmailMessage:
    """Return the e-mail of *mail* about the meeting that *uid* is or belongs to."""
    dossier, _ = found_dossier(unit, uid)
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    title = " ".join(dossier.meeting.title.split())
    message["Subject"] = title
    for header, place, people in (("To", "to", mail.to), ("Cc", "copies", mail.copies)):
        if people:
            message[header] = [_address(place, *one) for one in people]
    message.set_content(title)
    if mail.form or mail.record:
        document = document_of(dossier, mail.record, form=mail.form, pictures=pictures_of(unit, dossier))
        pdf = pdf_of(document, style_of(dossier)).data
        message.add_attachment(
            pdf, maintype="application", subtype="pdf", filename=f"{_plain(document.title)}.pdf"
        )
    if mail.with_calendar:
        message.add_attachment(
            calendar_of(dossier, {email for _, email in (*mail.to, *mail.copies)}),
            maintype="text",
            subtype="calendar",
            filename=f"{_plain(title)}.ics",
        )
    return message


def is_address(text: str) -> bool:
    """Return whether *text* is an e-mail address that a mail program takes."""
    name, _, domain = text.partition("@")
    return bool(name and domain) and text.isascii() and not any(char in '\r\n\t ,;<>()[]"' for char in text)


def _address(place: str, name: str, email: str) -> Address:
    if not is_address(email):
        raise Refused([Problem(place, NOT_AN_ADDRESS, {"address": email})])
    try:
        return Address(display_name=" ".join(name.split()), addr_spec=email)
    except (ValueError, IndexError) as error:
        raise Refused([Problem(place, NOT_AN_ADDRESS, {"address": email})]) from error


def _plain(title: str) -> str:
    """Return *title* as a file's name."""
    return " ".join("".join(char if char.isalnum() or char in " -_" else " " for char in title).split())[:80]
