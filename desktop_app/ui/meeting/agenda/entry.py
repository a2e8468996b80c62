"""The form of one entry of an agenda."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from db.records.agenda import Agenda, AgendaDocument, AgendaItem, DocumentKind
from db.records.identity import new_uid
from db.records.problems import Problem
from db.records.words import T
from desktop_app.ui.forms.choice_editors import ComboEditor, options_of
from desktop_app.ui.forms.plan import Cell, GroupPlan, Plan
from desktop_app.ui.forms.record_form import RecordForm
from desktop_app.ui.forms.rows_editor import Part, RowsEditor
from desktop_app.ui.forms.text_editors import LineEditor
from desktop_app.ui.language.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.forms.making import Maker

Files = Callable[[], Sequence[tuple[UUID | None, str]]]
"""Returns the files kept with the meeting, each with its title."""

PLAN = Plan(
    "agenda",
    (
        GroupPlan(
            "",
            "",
            (
                (Cell("kind"),),
                (Cell("number", 3), Cell("title", 9)),
                (Cell("day", 6), Cell("starts", 3), Cell("ends", 3)),
                (Cell("speakers"),),
                (Cell("objectives"),),
                (Cell("overview"),),
                (Cell("documents", label=T("agenda", "Documents")),),
            ),
        ),
    ),
)


class EntryForm(RecordForm[AgendaItem]):
    """Edits one entry, without what stands under it."""

    def __init__(self, files: Files) -> None:
        makers: dict[str, Maker] = {"documents": partial(_documents, files=files)}
        super().__init__(AgendaItem(), plan=PLAN, makers=makers, margins=(20, 16, 20, 8))

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right in this entry; an agenda that holds nothing else says so."""
        alone = Agenda(meeting=new_uid(), items=(replace(self.record(), items=()),))
        found = (replace(one, place=one.place.removeprefix("items.0.")) for one in alone.problems())
        return (*self.misread(), *found)


def _documents(name: str, files: Files) -> RowsEditor:
    parts = (
        Part("kind", tr("agenda", T("agenda", "Kind")), 3, _kind),
        Part("title", tr("agenda", T("agenda", "Title")), 5, LineEditor),
        Part("attachment", tr("agenda", T("agenda", "File")), 4, partial(_file, files=files)),
    )
    new = partial(AgendaDocument, title="")
    return RowsEditor(name, parts, new, tr("agenda", T("agenda", "Add a document")))


def _kind(name: str) -> ComboEditor:
    return ComboEditor(name, options_of(DocumentKind, "agenda"))


def _file(name: str, files: Files) -> ComboEditor:
    none = tr("agenda", T("agenda", "No file"))
    return ComboEditor(name, [(None, none), *files()])
