"""The page of an organisation: one official name a language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from db.records.language import Language
from db.records.organisation import Organisation, OrganisationName
from db.records.words import T
from desktop_app.ui.forms.choice_editors import ComboEditor, options_of
from desktop_app.ui.forms.meeting_form import country_editor
from desktop_app.ui.forms.names_editor import follow_language
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.forms.text_editors import LineEditor
from desktop_app.ui.language.figures import country
from desktop_app.ui.language.translate import tr
from desktop_app.ui.register.page import Entry, RegisterPage, joined
from desktop_app.usecases.register.organisations import (
    file_organisation,
    get_organisation,
    remove_organisation,
)

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.forms.making import Maker

PLAN = Plan(
    "organisation",
    (
        GroupPlan(
            T("organisation", "Names"),
            T(
                "organisation",
                "One official name a language. A record uses the name of its own language; "
                "what is already printed stays.",
            ),
            ((Cell("names", label=T("organisation", "Official names"), needed=True),),),
        ),
        GroupPlan(
            T("organisation", "Short forms"),
            T("organisation", "For columns and lists."),
            ((Cell("abbreviation", 4), Cell("sort_name", 8)), (Cell("aliases"),)),
        ),
        GroupPlan(
            T("organisation", "What it is"),
            "",
            (
                (Cell("kind", 7), Cell("country", 5)),
                (Cell("parent"),),
                (Cell("website"),),
                (Cell("notes"),),
            ),
        ),
    ),
)


def _blank(words: str) -> Organisation:
    return Organisation(names=(OrganisationName(language=Language.ENGLISH, text=words),))


def _about(organisation: Organisation) -> str:
    return joined(tr("organisation", organisation.kind.label), country(organisation.country))


ENTRY: Entry[Organisation] = Entry(
    place="organisation",
    list_place="organisations",
    list_words=T("tables", "Organisations"),
    new_words=T("tables", "New organisation"),
    get=get_organisation,
    file=file_organisation,
    remove=remove_organisation,
    blank=_blank,
    name=Organisation.name,
    about=_about,
)


class OrganisationPage(RegisterPage[Organisation]):
    """An organisation of the register."""

    def __init__(self, desk: Desk) -> None:
        makers: dict[str, Maker] = {
            "names": _names,
            "country": country_editor,
            "parent": partial(ReferenceEditor, source=organisations(desk)),
        }
        super().__init__(desk, RecordForm(Organisation(), plan=PLAN, makers=makers), ENTRY)


def _names(name: str) -> RowsEditor:
    parts = (
        Part(
            "language",
            tr("organisation", T("organisation", "Language")),
            5,
            lambda part: ComboEditor(part, options_of(Language, "language")),
        ),
        Part("text", tr("organisation", T("organisation", "Official name")), 8, LineEditor),
        Part("short", tr("organisation", T("organisation", "Short name")), 5, LineEditor),
    )

    def new() -> OrganisationName:
        used = {one.language for one in editor.value()}
        free = next((one for one in Language if one not in used), Language.ENGLISH)
        return OrganisationName(language=free, text="")

    words = tr("organisation", T("organisation", "Add a language"))
    editor = RowsEditor(name, parts, new, words, follow_language)
    return editor
