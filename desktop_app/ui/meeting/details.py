"""The tab of details: the form of the meeting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from desktop_app.ui.forms.form_pane import FormPane
from desktop_app.ui.forms.meeting_form import MeetingForm
from desktop_app.ui.forms.reference_editor import ReferenceEditor
from desktop_app.ui.look.words import column
from desktop_app.ui.meeting.tab import MeetingTab
from desktop_app.usecases.meeting.meetings import file_meeting, get_meeting
from desktop_app.usecases.meeting.series import next_edition

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from db.records.dossier import Dossier
    from db.records.meeting import Meeting
    from desktop_app.ui.desk import Desk

_FROM_SERIES = ("ordinal", "title", "host")


class DetailsTab(MeetingTab):
    """The form of a meeting. A new one takes number, title and host from its series once that is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("details-tab")
        self._desk = desk
        self.form = MeetingForm(desk)
        self.pane = FormPane(desk, self.form, file=file_meeting, get=get_meeting)
        self.setLayout(column((self.pane, 1)))
        series = self.form.editor("series")
        if isinstance(series, ReferenceEditor):
            series.field.chosen.connect(lambda chosen: self.propose_edition(cast("UUID", chosen.value)))

    def restore(self, dossier: Dossier, _form: str, _key: UUID | None) -> None:
        """Show the form of the meeting as it was typed."""
        self.pane.show_record(dossier.meeting, restore=True)

    def may_leave(self) -> bool:
        """Keep what is typed as a draft."""
        return self.pane.may_leave()

    def first_focus(self) -> QWidget:
        """Return the first field."""
        return self.form.focus()

    def save(self) -> None:
        """Save the meeting."""
        self.pane.save()

    def propose_edition(self, series: UUID) -> None:
        """Fill a new meeting with what the series makes likely; what is typed already stays."""
        if self.form.record().version == 0:
            self._desk.tasks.read(partial(next_edition, self._desk.store, series), self._fill)

    def _fill(self, proposed: Meeting) -> None:
        meeting = self.form.record()
        empty = [name for name in _FROM_SERIES if not getattr(meeting, name)]
        for name in empty:
            self.form.editor(name).set_value(getattr(proposed, name))
        if meeting.series is None:
            self.form.editor("series").set_value(proposed.series)
        self.form.changed.emit()
