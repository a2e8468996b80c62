"""The tab of the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.ui.forms.form_pane import FormPane
from desktop_app.ui.look.words import column
from desktop_app.ui.meeting.agenda.form import AgendaForm
from desktop_app.ui.meeting.agenda.list_dialog import AgendaListDialog
from desktop_app.ui.meeting.tab import MeetingTab
from desktop_app.ui.only_read import may_change, shut
from desktop_app.usecases.meeting.agendas import file_agenda, get_agenda

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from db.records.dossier import Dossier
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.agenda.draft import AgendaDraft
    from desktop_app.ui.meeting.agenda.edits import Items
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
        self._desk = desk
        self._first_day: date | None = None
        self.form.list_wanted.connect(self._ask_list)
        shut(desk, *self.form.tools.doors(), self.form.first, self.form.read)

    def show_dossier(self, dossier: Dossier, _counted: Tally) -> None:
        """Show the agenda of *dossier*, unless something of it is typed and not saved."""
        self._files = [(one.uid, one.title) for one in dossier.attachments]
        self._first_day = dossier.meeting.first_day
        self.form.begin_on(self._first_day)
        other = dossier.agenda.meeting != self.form.record().meeting
        if other:
            self.pane.show_record(dossier.agenda)
        elif not self.pane.is_unsaved:
            self.pane.take(dossier.agenda)

    def _ask_list(self, is_copied: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Ask for an agenda that comes in as a list, and see it before it does."""
        if not may_change(self._desk):
            return
        has_entries = bool(self.undos.items)
        dialog = AgendaListDialog(self._desk, self._first_day, has_entries=has_entries, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(self._take_list)
        dialog.open()
        if is_copied:
            dialog.paste()

    def _take_list(self, items: Items, replaces: bool) -> None:  # noqa: FBT001 - Qt's signal
        before = () if replaces else self.undos.items
        self.undos.put((*before, *items), (len(before),))
        self.form.tree.setFocus(Qt.FocusReason.OtherFocusReason)

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
