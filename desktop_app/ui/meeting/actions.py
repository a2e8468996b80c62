"""What can be done with a meeting as a whole: its papers printed, its record written, itself removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from db.records.language import Language
from db.records.problems import Refused, Trouble
from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.dialogs.export import file_name
from desktop_app.ui.forms.draft_places import asked_for
from desktop_app.ui.language.translate import tr
from desktop_app.ui.meeting.head import DISTRIBUTE, SIGN
from desktop_app.ui.meeting.papers_button import CALENDAR, LETTERS, MAIL, PRINT, SAVE_LISTS, SCANS
from desktop_app.ui.messages.boxes import Choices
from desktop_app.usecases.meeting.meetings import remove_meeting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from db.records.dossier import Dossier
    from db.records.record import Record
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.meeting.reader import Reader
    from desktop_app.ui.meeting.tabs import MeetingTabs
    from desktop_app.usecases.keeping.undo import Undo


class MeetingActions(QObject):
    """Does what the head of the page is asked for.

    `records_wanted` and `signatures_wanted` ask for those tabs, `sheets_wanted` for a scan to be filed
    among documents.
    """

    records_wanted = Signal()
    signatures_wanted = Signal()
    sheets_wanted = Signal()

    def __init__(self, desk: Desk, reader: Reader, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._reader, self._page = desk, reader, page

    def do(self, name: str) -> None:
        """Do what the menu or the primary action says."""
        dossier = self._reader.dossier
        if dossier is None:
            return
        does = {
            LETTERS: self.write_letters,
            SAVE_LISTS: self.save_lists,
            CALENDAR: self.save_calendar,
            MAIL: self.write_mail,
            SCANS: self.sheets_wanted.emit,
            SIGN: self.signatures_wanted.emit,
        }
        if name.startswith(PRINT):
            self.print_paper(name.removeprefix(PRINT))
        elif name in does:
            does[name]()
        elif name == "history":
            self._desk.go(Place("history", dossier.meeting.uid, tab="meeting"))
        elif name == DISTRIBUTE and (adopted := dossier.adopted()):
            self._desk.go(Place("record", adopted.uid, spot="distribute"))
        elif name == "send":
            self._send(dossier)
        elif name == "remove":
            work = partial(remove_meeting, self._desk.store, dossier.meeting.uid)
            self._desk.tasks.write(work, self._removed)
        elif len(dossier.records) == 1:
            self._desk.go(Place("record", dossier.records[0].uid))
        else:
            self.records_wanted.emit()

    def _send(self, dossier: Dossier) -> None:
        from desktop_app.ui.dialogs.send_meetings import send_meetings

        send_meetings(self._desk, [dossier.meeting.uid], dossier.meeting.label())

    def print_paper(self, form: str, record: Record | None = None, language: str = "") -> None:
        """Open the print dialog for a paper of the meeting, or of one of its records, in a language."""
        from desktop_app.ui.dialogs.print_dialog import PrintDialog

        dossier = self._reader.dossier
        if dossier is not None:
            meeting = dossier.meeting
            uid, title = (record.uid, record.title) if record else (meeting.uid, meeting.label())
            dialog = PrintDialog(
                self._desk, uid, title, meeting=meeting.uid, form=form, parent=self._page.window()
            )
            dialog.choose_language(language)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def write_letters(self, restore: Language | None = None) -> None:
        """Open the text of the letters of invitation, then their pages.

        In the language *restore* something was typed and not saved, which is shown again.
        """
        from desktop_app.ui.meeting.letter_dialog import LetterDialog

        dossier = self._reader.dossier
        if dossier is not None:
            usual = dossier.office.language if dossier.office else Language.ENGLISH
            language = restore or usual
            dialog = LetterDialog(self._desk, dossier, language, self._page.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.kept.connect(self._reader.read)
            dialog.wanted.connect(partial(self.print_paper, "invitations", None))
            dialog.begin(restore=restore is not None)

    def restore(self, spot: str, tabs: MeetingTabs) -> None:
        """Show what *spot* asks for and was never saved: on its tab, or in a form of its own."""
        form, detail = asked_for(spot) or ("", "")
        if form == "letter":
            self.write_letters(Language.of(detail))
        else:
            tabs.show_draft(form, detail)

    def save_lists(self) -> None:
        """Ask for a file and write participants and agenda to it."""
        from desktop_app.ui.dialogs.save_list import save_list_as, speech_now
        from desktop_app.usecases.paper.saved_lists import OF_A_MEETING, save_list

        dossier = self._reader.dossier
        if dossier is not None:
            uid = dossier.meeting.uid
            kinds = [one for one in OF_A_MEETING if one != "agenda" or dossier.agenda.items]
            write = partial(
                save_list, self._desk.store, kinds, meeting=uid, speech=speech_now(), overwrite=True
            )
            save_list_as(self._desk, dossier.meeting.label(), write)

    def save_calendar(self) -> None:
        """Ask for a file and write the meeting there for calendars."""
        from desktop_app.usecases.paper.sending import save_calendar

        dossier = self._reader.dossier
        if dossier is None:
            return
        title, kind = (
            tr("papers", T("papers", "Calendar file")),
            tr("papers", T("papers", "Calendar (*.ics)")),
        )
        start = Path.home() / file_name(dossier.meeting.label(), ".ics")
        path = self._desk.messages.pick_new_file(Choices(title, kind, start))
        if path is not None:
            path = path if path.suffix.lower() == ".ics" else path.with_name(f"{path.name}.ics")
            words = tr("export", T("export", "Saved “{name}”"), {"name": path.name})
            work = partial(save_calendar, self._desk.store, dossier.meeting.uid, path, overwrite=True)
            self._desk.tasks.write(work, lambda _: self._desk.tell(Done(words)), self._not_saved)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, Refused):
            why = error.problems[0]
            error = Trouble(T("trouble", "The calendar file was not saved."), why.text, "", why.values)
        self._desk.tasks.failed.emit(error)

    def write_mail(self) -> None:
        """Choose whom an e-mail about the meeting goes to, and what it brings."""
        from desktop_app.ui.meeting.mail_dialog import MailDialog

        dossier = self._reader.dossier
        if dossier is not None:
            dialog = MailDialog(self._desk, dossier, self._page.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _removed(self, undo: Undo) -> None:
        self._reader.open(None)
        self._desk.go(Place("meetings"))
        self._desk.tell(Done(tr("undo", undo.words, undo.values), undo))
