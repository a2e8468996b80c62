"""The tab of the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.forms.form_pane import FormPane
from desktop_app.ui.look.words import column
from desktop_app.ui.meeting.agenda.form import AgendaForm
from desktop_app.ui.meeting.tab import MeetingTab
from desktop_app.ui.only_read import shut
from desktop_app.usecases.meeting.agendas import file_agenda, get_agenda

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.agenda.draft import AgendaDraft
    from desktop_app.usecases.meeting.tally import Tally


class AgendaTab(MeetingTab):
    """The agenda of a meeting, saved as a whole."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("agenda-tab")
        self._files: list[tuple[UUID | None, str]] = []
        self.form = AgendaForm(lambda: self._files)
        self.pane = FormPane(desk, self.form, file=file_agenda, get=get_agenda, blank_is_saved=True)
        self.undos: AgendaDraft = self.form.draft
        self.setLayout(column((self.pane, 1)))
        shut(desk, *self.form.tools.doors(), self.form.first)

    def show_dossier(self, dossier: Dossier, _counted: Tally) -> None:
        """Show the agenda of *dossier*, unless something of it is typed and not saved."""
        self._files = [(one.uid, one.title) for one in dossier.attachments]
        self.form.begin_on(dossier.meeting.first_day)
        other = dossier.agenda.meeting != self.form.record().meeting
        if other:
            self.pane.show_record(dossier.agenda)
        elif not self.pane.is_unsaved:
            self.pane.take(dossier.agenda)

    def restore(self, dossier: Dossier, _form: str, _key: UUID | None) -> None:
        """Show the agenda as it was typed."""
        self.pane.show_record(dossier.agenda, restore=True)

    def may_leave(self) -> bool:
        """Keep what is typed as a draft."""
        return self.pane.may_leave()

    def first_focus(self) -> QWidget:
        """Return the chosen entry, or what makes the first one."""
        return self.form.focus()

    def save(self) -> None:
        """Save the agenda."""
        self.pane.save()
