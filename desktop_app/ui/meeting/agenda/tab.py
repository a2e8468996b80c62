"""The tab of the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.forms.form_pane import FormPane
from desktop_app.ui.meeting.agenda.form import AgendaForm
from desktop_app.usecases.meeting.agendas import file_agenda, get_agenda

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk


class AgendaTab(FormPane):
    """The agenda of a meeting, saved as a whole."""

    def __init__(self, desk: Desk) -> None:
        self._files: list[tuple[UUID | None, str]] = []
        form = AgendaForm(lambda: self._files)
        super().__init__(desk, form, file=file_agenda, get=get_agenda, blank_is_saved=True)
        self.setObjectName("agenda-tab")

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the agenda of *dossier*, unless something of it is typed and not saved."""
        self._files = [(one.uid, one.title) for one in dossier.attachments]
        self.form.begin_on(dossier.meeting.first_day)
        other = dossier.agenda.meeting != self.form.record().meeting
        if other:
            self.show_record(dossier.agenda)
        elif not self.is_unsaved:
            self.take(dossier.agenda)

    def undo(self) -> None:
        """Take back the last step."""
        self.form.draft.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.form.draft.redo()
