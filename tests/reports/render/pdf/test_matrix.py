"""Every printed form in every language, and in every clumsy case: archival, accessible, whole."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import cycle
from typing import Any

import pikepdf
import pytest

from db.records.agenda import Agenda
from db.records.attachment import Attachment, AttachmentKind
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.meeting import Meeting
from db.records.office import Office, Paper
from db.records.paragraph import Paragraph, ParagraphKind, Run
from db.records.record import OnPaper, RecordStatus
from desktop_app.usecases.paper.papers import document_of
from desktop_app.usecases.sample.meetings import sample_dossiers
from reports.catalogue import FORMS
from reports.document import Facsimile, Figure, Plain, SeenLine
from reports.style import Style
from tests.reports.render.pdf.everything import SCRIPTS, picture
from tests.reports.render.pdf.printed import has_boxes, preflight, printed, runs
from tests.reports.render.pdf.test_safety import MARKUP

LOGO = Attachment(kind=AttachmentKind.LOGO, title="Logo", file_name="logo.png")
WHOLE = sample_dossiers()[0]
FEW = WHOLE.attendance[::7]
SAMPLE = replace(
    WHOLE,
    attendance=FEW,
    delegations=tuple(one for one in WHOLE.delegations if one.uid in {each.delegation for each in FEW}),
    office=Office(name="Office", letterhead="Street\nTown", logo=LOGO.uid),
)
"""A meeting with one of everything and six people: a page or two of each form."""
PRINTED_TEXTS = ("title", "preface", "printed_name", "printed_post", "printed_organisation", "caption")


def with_texts(value: Any, text: str) -> Any:
    """Return *value* with *text* in the place of each name, post and title that is printed."""
    if isinstance(value, tuple):
        return tuple(with_texts(one, text) for one in value)
    told = {name: text for name in PRINTED_TEXTS if hasattr(value, name)}
    return replace(value, **told) if told else value


def said(text: str) -> Dossier:
    """Return the sample in which everything printed is *text*."""
    records = tuple(
        replace(one, paragraphs=tuple(Paragraph(kind=kind, runs=(Run(text),)) for kind in ParagraphKind))
        for one in with_texts(SAMPLE.records, text)
    )
    lists = {
        name: with_texts(getattr(SAMPLE, name), text) for name in ("delegations", "attendance", "signatories")
    }
    return replace(SAMPLE, records=records, meeting=with_texts(SAMPLE.meeting, text), **lists)


def nothing() -> Dossier:
    meeting = Meeting()
    return Dossier(meeting=meeting, agenda=Agenda(meeting=meeting.uid))


def adopted() -> Dossier:
    facts: dict[str, Any] = {"status": RecordStatus.ADOPTED, "adopted_on": date(2026, 6, 1)}
    facts |= {"content_hash": "ab" * 32, "annex_participants": True}
    return replace(SAMPLE, records=tuple(replace(one, **facts) for one in SAMPLE.records))


def chosen() -> Dossier:
    """Return the sample with all that can be chosen, with photos and with annexes."""
    facts: dict[str, Any] = {"on_paper": tuple(OnPaper), "annex_participants": True}
    records = tuple(replace(one, **facts) for one in SAMPLE.records)
    about: dict[str, Any] = {"meeting": SAMPLE.meeting.uid, "file_name": "file"}
    annexes = (
        Attachment(record=one.uid, kind=AttachmentKind.ANNEX, title="Budget", **about) for one in records
    )
    photo = Attachment(kind=AttachmentKind.PHOTO, title="All of us", caption=SCRIPTS, credit="Ana", **about)
    return replace(SAMPLE, records=records, attachments=(*annexes, photo))


CASES: dict[str, Callable[[], Dossier]] = {
    "nothing is known": nothing,
    "adopted": adopted,
    "all is chosen": chosen,
    "long texts": lambda: said("The Outcome of the Meeting of Islands " * 8),
    "a word without end": lambda: said("Relief" * 50),
    "all scripts": lambda: said(SCRIPTS),
    "markup": lambda: said(MARKUP),
    "marks alone": lambda: said("\u0301\u200d \u00a0\u200b\u0e31\u17d2"),
    "nothing but spaces": lambda: said(" \n\t "),
}
LETTERED = [one for one in Language if one is not Language.CHINESE]
"""Chinese needs fonts of its own, which are not among those that travel with the program."""
LANGUAGES = cycle(LETTERED)
PAPERS = cycle(Paper)
MIXED = [(case, form.name, next(LANGUAGES), next(PAPERS)) for case in CASES for form in FORMS]


def findings(dossier: Dossier, form: str, language: str, style: Style | None = None) -> list[str]:
    """Return what is found on the paper *form* of *dossier* in *language*."""
    families = next(one.families for one in FORMS if one.name == form)
    record = next((one for one in dossier.records if one.family in families), None)
    pictures = {one.uid: picture("JPEG") for one in dossier.attachments} | {LOGO.uid: picture("PNG")}
    page = Facsimile(picture("JPEG"), "", 320, 200, (SeenLine("Nguyễn", 10, 10, 90, 20),))
    annexes = {one.uid: (page, Figure(picture("PNG"), "")) for one in dossier.attachments}
    uid = record.uid if record else None
    document = document_of(dossier, uid, form=form, language=language, pictures=pictures, annexes=annexes)
    return preflight(document, style or Style())


def test_a_box_in_the_place_of_a_letter_is_found() -> None:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed(Plain(runs("word"))))) as pdf:
        for font in pdf.pages[0].resources.Font.values():
            font.DescendantFonts[0].CIDToGIDMap = pdf.make_stream(bytes(2000))
        pdf.save(made)
    assert has_boxes(made.getvalue())
    assert not has_boxes(printed(Plain(runs("word"))))


@pytest.mark.parametrize("language", LETTERED)
@pytest.mark.parametrize("form", [form.name for form in FORMS])
def test_every_form_is_sound_in_every_language(form: str, language: str) -> None:
    assert findings(SAMPLE, form, language) == []


@pytest.mark.parametrize(("case", "form", "language", "paper"), MIXED)
def test_every_form_is_sound_in_every_case(case: str, form: str, language: str, paper: Paper) -> None:
    assert findings(CASES[case](), form, language, Style(paper=paper)) == []
