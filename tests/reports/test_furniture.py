"""What papers say of their own accord is all marked: read with every letter of the records veiled."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from db.records.attachment import Attachment, AttachmentKind
from db.records.attendance import AttendanceState, DelegationRole, Presence
from db.records.dossier import Dossier
from db.records.meeting import Mode, Role, RoleKind
from db.records.office import Office
from db.records.signatory import SignedHow
from desktop_app.usecases.sample.meetings import sample_dossiers
from reports.catalogue import FORMS, Form
from reports.document import Document
from reports.render import docx, html, pdf, text
from reports.style import Style
from reports.wording import Wording
from tests.reports.render.pdf.printed import text_by_pdfium

VEIL = "ж"
LANGUAGE = "ru"
"""Its dates have no Latin letter, so that a Latin word that is left can only be our own."""

INNERMOST = re.compile(r"\[\[(?:(?!\[\[|\]\]).)*\]\]", re.DOTALL)
NOT_WORDS = re.compile(r"SHA-256|https?:\S*|\(?[a-z]{1,4}\)|\b[0-9a-f]{8}\b")


def pseudo(said: str) -> str:
    return f"[[{said}]]"


def veiled(value: Any) -> Any:
    """Return *value* with each letter that a person could have typed in it covered."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return re.sub(r"[^\W\d_]", VEIL, value)
    if isinstance(value, tuple):
        return tuple(veiled(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        told = {one.name: veiled(getattr(value, one.name)) for one in fields(value) if one.init}
        return replace(value, **(told | kept(value)))
    return value


def kept(value: Any) -> dict[str, Any]:
    """Return the codes of *value*, which are no words."""
    return {name: getattr(value, name) for name in ("country", "language", "uid") if hasattr(value, name)}


def full_dossier() -> Dossier:
    """Return the sample with one of everything that a paper has words for."""
    made = sample_dossiers()[0]
    head, second, third, fourth, *others = made.attendance
    people = (
        replace(head, presence=Presence.ONLINE),
        replace(second, state=AttendanceState.EXCUSED),
        replace(third, state=AttendanceState.ABSENT),
        replace(fourth, printed_name="", person=None, head_count=3),
        *(
            replace(one, role=role)
            for one, role in zip(others, [*DelegationRole, *[DelegationRole.HEAD] * 99], strict=False)
        ),
    )
    roles = tuple(Role(kind=kind, printed_name="Ana", printed_post="Ba") for kind in RoleKind)
    meeting = replace(
        made.meeting,
        mode=Mode.HYBRID,
        platform="Screen",
        official_delegates=99,
        official_societies=9,
        roles=roles,
    )
    signed = tuple(
        replace(one, signed_on=date(2026, 6, 1), how=how)
        for one, how in zip(made.signatories, [*SignedHow, *[None] * 99], strict=False)
    )
    files = tuple(
        Attachment(meeting=meeting.uid, kind=kind, title="File", caption="Seen", credit="Taken")
        for kind in AttachmentKind
    )
    records = tuple(replace(one, annex_participants=True) for one in made.records)
    return replace(
        made,
        meeting=meeting,
        attendance=people,
        signatories=signed,
        records=records,
        attachments=files,
        office=Office(name="Office", letterhead="Street\nTown"),
    )


def paper(form: Form) -> Document:
    return form.build(veiled(full_dossier()), None, Wording(LANGUAGE, pseudo))


def words_of_word_file(data: bytes) -> str:
    with ZipFile(BytesIO(data)) as parts:
        names = [name for name in parts.namelist() if re.match(r"word/(document|header|footer)", name)]
        paragraphs = [part for name in names for part in parts.read(name).decode().split("</w:p>")]
    return "\n".join("".join(re.findall(r"<w:t[ >][^<]*|<w:t>[^<]*", one)) for one in paragraphs)


def words_of_page(data: bytes) -> str:
    page = data.decode()
    around = re.findall(r' content: ("[^;]*);', page) + re.findall(
        r' (?:alt|title|aria-label)="([^"]*)"', page
    )
    said = re.sub(r"counter\(\w+\)|\"", "", "\n".join(around))
    said = re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), said)
    return re.sub(r"<style.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL) + said


def own_words(said: str) -> list[str]:
    """Return the Latin words of *said* that are not marked."""
    while INNERMOST.search(said):
        said = INNERMOST.sub("", said)
    return re.findall(r"[A-Za-z]{2,}", NOT_WORDS.sub("", said))


RENDERED: dict[str, Callable[[Document], str]] = {
    "text": lambda made: text.render(made).decode(),
    "html": lambda made: words_of_page(html.render(made)),
    "docx": lambda made: re.sub(r"<[^>]*>", "", words_of_word_file(docx.render(made))),
    "pdf": lambda made: text_by_pdfium(pdf.render(made, Style())),
}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
@pytest.mark.parametrize("kind", RENDERED)
def test_every_word_a_paper_adds_is_marked(form: Form, kind: str) -> None:
    assert own_words(RENDERED[kind](paper(form))) == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_what_stands_around_a_paper_is_marked(form: Form) -> None:
    made = paper(form)
    around = (made.title, made.header, made.footer, made.mark, made.page_of, made.letterhead.alternative)
    assert own_words("\n".join(around)) == []


def test_a_word_that_is_not_marked_is_found() -> None:
    assert own_words(f"[[Host: [[Chair]] {VEIL}]] Venue {VEIL} (a) ii)") == ["Venue"]
