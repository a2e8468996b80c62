"""The form of an organisation: its official name in each language, its short forms, where it belongs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from db.records.language import Language
from db.records.organisation import Organisation, OrganisationName
from db.records.words import T
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms.choice_editors import ComboEditor, options_of
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.meeting_form import country_editor
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.forms.rows_editor import Part, PartLine, RowsEditor
from desktop_app.ui.forms.sources import organisations
from desktop_app.ui.forms.text_editors import LineEditor
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
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
            (
                (Cell("names", label=T("organisation", "Official names"), needed=True),),
                (Cell("aliases"),),
            ),
        ),
        GroupPlan(
            T("organisation", "Short forms"),
            T("organisation", "For columns and lists."),
            ((Cell("abbreviation", 4), Cell("sort_name", 8)),),
        ),
        GroupPlan(
            T("organisation", "What it is"),
            T("organisation", "Kind and country decide where it stands in a list of participants."),
            (
                (Cell("kind", 6), Cell("country", 6)),
                (Cell("parent", 9),),
                (Cell("website", 9),),
            ),
        ),
        GroupPlan(T("organisation", "Notes"), "", ((Cell("notes"),),)),
    ),
)


class OrganisationForm(RecordForm[Organisation]):
    """The form of an organisation."""

    def __init__(self, desk: Desk, organisation: Organisation | None = None) -> None:
        makers: dict[str, Maker] = {
            "names": _names,
            "country": country_editor,
            "parent": partial(ReferenceEditor, source=organisations(desk)),
        }
        super().__init__(organisation or Organisation(), plan=PLAN, makers=makers)


def _names(name: str) -> Editor:
    parts = (
        Part("language", tr("organisation", T("organisation", "Language")), 4, _language),
        Part("text", tr("organisation", T("organisation", "Official name")), 10, LineEditor),
        Part("short", tr("organisation", T("organisation", "Short name")), 5, LineEditor),
    )
    new = partial(OrganisationName, language=Language.ENGLISH, text="")
    add = tr("organisation", T("organisation", "Add a language"))
    return RowsEditor(name, parts, new, add, _follow_language)


def _language(name: str) -> Editor:
    return ComboEditor(name, options_of(Language, "language"))


def _follow_language(line: PartLine) -> None:
    """Let the name run in the direction of its language, whatever the window's."""
    language = line.editor("language")

    def turn() -> None:
        right = isinstance(language.value(), Language) and language.value().is_right_to_left
        way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        for name in ("text", "short"):
            line.editor(name).widget.setLayoutDirection(way)

    language.changed.connect(turn)
    turn()
