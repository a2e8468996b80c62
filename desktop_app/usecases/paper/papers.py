"""A record or a meeting as a paper: which form, in which words, with which pictures."""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from db.records.attachment import AttachmentKind
from db.records.language import Language
from db.records.problems import Problem, Refused
from db.records.record import OnPaper
from db.records.words import T
from desktop_app.usecases.words import languages, wording_in
from reports.uncollected import uncollected

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from uuid import UUID

    from db.records.dossier import Dossier
    from db.records.record import Record
    from db.store.unit import Unit
    from desktop_app.usecases.paper.annexes import Pages
    from reports.catalogue import Extras, Form
    from reports.document import Document
    from reports.style import Style
    from reports.wording import Wording

NO_FORM = T("problems", "“{name}” is not a printed form. There are: {forms}.")
NOT_FOR_EACH = T("problems", "“{name}” has no paper for each person. Save it as one file.")
NO_LANGUAGE = T("problems", "“{name}” is not a language of records. There are: {languages}.")
DATA = T("paper", "What this paper says, as data")
DATA_FILE = "record.json"
MEETING_FORM = "participants"
"""What is printed of a meeting where no form is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """A finished paper: its bytes, how many pages, and the SHA-256 of the bytes."""

    data: bytes
    pages: int
    sha256: str


def found_dossier(unit: Unit, uid: UUID) -> tuple[Dossier, UUID | None]:
    """Return the meeting that *uid* is, or belongs to, and the record if it is one; raise NotFound."""
    record = unit.records.find(uid)
    return unit.dossier(record.meeting if record else uid), record.uid if record else None


def pictures_of(unit: Unit, dossier: Dossier) -> dict[UUID, bytes]:
    """Return the bytes of the photos of the meeting and of the office's logo, by their attachment."""
    photos = [one for one in dossier.attachments if one.kind is AttachmentKind.PHOTO]
    logo = dossier.office.logo if dossier.office else None
    logos = unit.attachments.get_many([logo]) if logo else []
    return {one.uid: b"".join(unit.attachments.read(one.sha256)) for one in (*photos, *logos)}


def document_of(
    dossier: Dossier,
    record: UUID | None,
    *,
    form: str = "",
    language: str = "",
    pictures: Mapping[UUID, bytes] | None = None,
    annexes: Mapping[UUID, Pages] | None = None,
    with_annexes: bool = True,
) -> Document:
    """Return the paper of *dossier* as it stands, saved or not.

    *form* is the name of a printed form; empty: that of the record's family, or the list of
    participants for a meeting. *language* is a language code; empty: the record's own, else the
    office's. Where the pages of an annex are not among *annexes*, the paper says that they follow;
    *with_annexes* false leaves all files that are annexes out.
    Raise Refused (place `form` or `language`) where there is no such form or language.
    """
    code = _language(dossier, record, language).value
    wording = wording_of(dossier, code, dossier.record(record).on_paper if record else ())
    chosen = form_for(dossier, record, form)
    extras = dataclasses.replace(
        _extras(dossier, pictures), annexes=dict(annexes or {}), with_annexes=with_annexes
    )
    with uncollected():
        document = chosen.build(dossier, record, wording, extras)
    printed = dossier.record(record) if record else None
    if printed and printed.family in chosen.families and _has_data(printed):
        return with_data(document, printed, wording)
    return document


def documents_of_each(
    dossier: Dossier, *, form: str, language: str = "", pictures: Mapping[UUID, bytes] | None = None
) -> list[tuple[str, Document]]:
    """Return a paper for each person, with the person's name; raise Refused where the form has none."""
    chosen = form_for(dossier, None, form)
    if chosen.each is None:
        raise Refused([Problem("form", NOT_FOR_EACH, {"name": form})])
    wording = wording_of(dossier, _language(dossier, None, language).value)
    return [*chosen.each(dossier, wording, _extras(dossier, pictures))]


def is_for_each(form: str) -> bool:
    """Return whether the form of that name has a paper for each person."""
    from reports.catalogue import form_named

    return form_named(form).each is not None


def wording_of(dossier: Dossier, code: str, chosen: Collection[OnPaper] = ()) -> Wording:
    """Return the words of this office's papers in the language of *code*, as *chosen* for one of them."""
    return wording_in(code, chosen, dossier.office)


def _extras(dossier: Dossier, pictures: Mapping[UUID, bytes] | None) -> Extras:
    from reports.catalogue import Extras

    return Extras(pictures=dict(pictures or {}), speak=partial(wording_of, dossier))


def with_data(document: Document, record: Record, wording: Wording) -> Document:
    """Return *document* with what it says embedded as data: nothing that does not stand on the paper."""
    from reports.document import Source
    from reports.render import data

    words = wording.translate(DATA)
    return dataclasses.replace(
        document, source=Source(DATA_FILE, data.render(document, record), description=words)
    )


def _has_data(record: Record) -> bool:
    """Return whether the paper of *record* carries its data: once adopted always, before that if wanted."""
    return record.status.is_frozen or OnPaper.DATA in record.on_paper


def layouts(form: str) -> list[tuple[str, str]]:
    """Return (name, marked words) of the layouts of the paper that the form of that name prints."""
    from reports.catalogue import layouts_of

    return [(one.name, one.layout or one.label) for one in layouts_of(form)]


def paper_languages() -> tuple[str, ...]:
    """Return the codes of the languages that papers can be printed in, English first."""
    return (Language.ENGLISH.value, *languages())


def style_of(dossier: Dossier) -> Style:
    """Return the look of papers of this office: the standard one on its own paper."""
    from reports.style import Style

    return Style(paper=dossier.office.paper) if dossier.office else Style()


def pdf_of(document: Document, style: Style) -> Pdf:
    """Return *document* as a PDF; the same document gives the same bytes."""
    from reports.read.pdfium import page_count
    from reports.render.pdf import render

    data = render(document, style)
    return Pdf(data=data, pages=page_count(data), sha256=hashlib.sha256(data).hexdigest())


def form_for(dossier: Dossier, record: UUID | None, name: str) -> Form:
    """Return the form of that *name*; without one the usual form of the record, or of a meeting."""
    from reports.catalogue import FORMS, form_named, form_of

    if name:
        try:
            return form_named(name)
        except LookupError:
            forms = ", ".join(one.name for one in FORMS)
            raise Refused([Problem("form", NO_FORM, {"name": name, "forms": forms})]) from None
    return form_of(dossier.record(record).family) if record else form_named(MEETING_FORM)


def _language(dossier: Dossier, record: UUID | None, code: str) -> Language:
    if code:
        try:
            return Language.of(code)
        except ValueError:
            values = {"name": code, "languages": ", ".join(Language)}
            raise Refused([Problem("language", NO_LANGUAGE, values)]) from None
    if record:
        return dossier.record(record).language
    return dossier.office.language if dossier.office else Language.ENGLISH
