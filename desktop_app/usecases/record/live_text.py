"""The live fields in records: kept in step with the meeting until adoption, settled then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from db.records.record import usual_choices
from desktop_app.usecases.words import wording_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from db.records.dossier import Dossier
    from db.records.language import Language
    from db.records.paragraph import Paragraph
    from db.records.record import Family, OnPaper, Record
    from db.store.unit import Unit
    from reports.catalogue.facts import Facts


def facts_in(dossier: Dossier, language: Language, chosen: Collection[OnPaper] = ()) -> Facts:
    """Return what is known of the meeting, to be said in *language* as *chosen* for the paper."""
    from reports.catalogue.facts import Facts

    return Facts(dossier, wording_in(language, chosen, dossier.office))


def kept_in_step(dossier: Dossier, record: Record) -> Record:
    """Return *record* with what its fields say now; one that was adopted stays as it is."""
    from reports.catalogue.sentences import has_fields, refreshed

    if record.status.is_frozen or not has_fields(record.paragraphs):
        return record
    facts = facts_in(dossier, record.language, record.on_paper)
    return replace(record, paragraphs=refreshed(record.paragraphs, facts))


def in_step(unit: Unit, record: Record) -> Record:
    """Return *record* with what its fields say by the data of the file."""
    from reports.catalogue.sentences import has_fields

    return kept_in_step(unit.dossier(record.meeting), record) if has_fields(record.paragraphs) else record


def settled(unit: Unit, record: Record) -> Record:
    """Return *record* as it is adopted: what its fields say now is plain text from here on."""
    from reports.catalogue.sentences import settled as as_plain_text

    return replace(record, paragraphs=as_plain_text(in_step(unit, record).paragraphs))


def propose_beginning(dossier: Dossier, family: Family, language: Language) -> tuple[Paragraph, ...]:
    """Return the paragraphs such a record usually begins with, as far as the meeting says them."""
    from reports.catalogue.sentences import beginning

    return beginning(family, facts_in(dossier, language, usual_choices(language)))
