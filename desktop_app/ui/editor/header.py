"""The head of the record's page: whose meeting, which record, how it stands."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from db.records.words import T
from desktop_app.ui.editor.actions import chip_of
from desktop_app.ui.forms.draft_keeper import time_of_day
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.page_header import PageHeader

if TYPE_CHECKING:
    from db.records.record import Record
    from desktop_app.ui.editor.writing import Loaded

SAVED_AT = T("editor", "saved {time}")
DRAFT_KEPT = T("editor", "draft kept {time}")
NOT_SAVED = T("editor", "not saved yet")


class RecordHeader(PageHeader):
    """Title, way back and facts; the last fact says what became of the text."""

    def __init__(self) -> None:
        super().__init__(margin=24)
        self._facts_shown: list[tuple[str, str]] = []

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a record as it was loaded."""
        record = loaded.record
        self._facts_shown = [
            ("file-text", tr("record", record.family.label)),
            ("language", tr("language", record.language.label)),
        ]
        self.set_title(record.title)
        self.set_back(loaded.dossier.meeting.label())
        self.set_facts(self._facts_shown, chip_of(loaded))

    def tell_unsaved(self) -> None:
        """Say that something was typed."""
        self._tell(tr("editor", NOT_SAVED))

    def tell_kept(self, time: str) -> None:
        """Say that a draft was kept at *time*."""
        self._tell(tr("editor", DRAFT_KEPT, {"time": time}))

    def tell_saved(self, record: Record) -> None:
        """Say that the record was saved just now."""
        self.set_title(record.title)
        self._tell(tr("editor", SAVED_AT, {"time": time_of_day(datetime.now().astimezone())}))

    def _tell(self, state: str) -> None:
        self.set_facts([*self._facts_shown, ("history", state)], self.chip)
