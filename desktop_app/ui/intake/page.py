"""The page on which a list comes in: what was read, what becomes of each row, and the one button."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from db.records.words import T
from desktop_app.ui.desk import Done, Place
from desktop_app.ui.forms.draft_places import asked_for
from desktop_app.ui.intake.letter_banners import LetterBanners
from desktop_app.ui.intake.preview import Preview
from desktop_app.ui.intake.reading import Reading
from desktop_app.ui.intake.source_row import SourceRow
from desktop_app.ui.intake.start import StartPane
from desktop_app.ui.intake.under_way import UnderWay
from desktop_app.ui.intake.words import summary
from desktop_app.ui.language.figures import count
from desktop_app.ui.language.translate import tr
from desktop_app.ui.look.buttons import button, primary
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.words import Words, column, hairline, pane, row
from desktop_app.ui.meeting.dropped_files import files_in
from desktop_app.ui.messages.boxes import Choices
from desktop_app.ui.only_read import shut
from desktop_app.ui.page import Page
from desktop_app.usecases.intake.origins import KINDS, Origin
from desktop_app.usecases.intake.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from db.records.attendance import Category
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.intake.proposals import Proposals
    from desktop_app.usecases.intake.taking_in import TakenIn
    from desktop_app.usecases.keeping.undo import Undo

PASTE = "paste"
FILE = "file:"
_NAMES = frozenset({"name", "given_name", "family_name"})
"""Without one of these among the columns somebody has to set them right."""


class ImportPage(Page):
    """A list on its way into the register, or onto the list of a meeting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("import-page")
        self.setAcceptDrops(True)
        self._desk = desk
        self._meeting: UUID | None = None
        self.reading = Reading(desk, self)
        self.under_way = UnderWay(desk, self.reading, self)
        self.source, self.preview = SourceRow(), Preview(desk)
        self._start = StartPane()
        self._header = PageHeader(back=" ")
        self._choose = button(tr("intake", T("intake", "Choose a file…")))
        self._choose.setObjectName("choose-file")
        self._import = primary(tr("intake", T("intake", "Import")))
        self._import.setObjectName("import")
        self._discard = button(tr("forms", T("forms", "Discard")), kind="flat")
        self._discard.setObjectName("discard-list")
        self._header.set_actions(self._discard, self._choose, self._import)
        self._news = LetterBanners(self.reading.letters)
        self._said = Words("", weight=500)
        self._said.setObjectName("summary")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._above = pane(column(self.source, self._news, gap=10, margins=(32, 4, 32, 10)))
        foot = pane(row(self._said, None, margins=(32, 9, 32, 9)))
        self._filled = pane(column(self._above, (self.preview, 1), hairline(), foot))
        self.setLayout(column(self._header, self.under_way.news, (self._filled, 1), (self._start, 1)))

    def _connect(self) -> None:
        self._header.back.connect(self._back)
        for push in (self._choose, self._start.choose):
            push.clicked.connect(self._ask_file)
        self._start.paste.clicked.connect(self.paste)
        self._import.clicked.connect(self._take_in)
        self._discard.clicked.connect(self.under_way.discard)
        self._discard.clicked.connect(self._show)
        shut(self._desk, self._import)
        self.source.sheet_chosen.connect(self.reading.choose_sheet)
        self.source.encoding_chosen.connect(self.reading.letters.choose)
        self.source.category_chosen.connect(self.reading.choose_category)
        self.source.columns_wanted.connect(self.preview.columns.setVisible)
        self.preview.columns.changed.connect(self.reading.choose_layout)
        self.preview.decided.connect(self.reading.decide)
        self.preview.body_decided.connect(self.reading.decide_body)
        self.reading.changed.connect(self._show)
        self.reading.failed.connect(self._refused)
        self._desk.long_work.ended.connect(self._show_counts)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    # what the frame asks

    def show_place(self, place: Place) -> None:
        """Begin with the file that the spot names, with what was copied, or with nothing yet.

        A draft that the spot asks for is gone on with; without a spot one that was left is offered.
        """
        if place.uid != self._meeting or place.spot:
            self._meeting = place.uid
            self.under_way.forget()
            self.reading.forget(place.uid)
        if place.spot.startswith(FILE):
            self.open(Path(place.spot.removeprefix(FILE)))
        elif place.spot == PASTE:
            self.paste()
        elif (asked := asked_for(place.spot)) is not None:
            self.under_way.restore(UUID(asked[1]))
        elif self.reading.found is None:
            self.under_way.offer_left(place.uid)
        words = T("intake", "Participants") if self._meeting else T("intake", "People")
        self._header.set_back(tr("intake", words))
        self._show()

    def may_leave(self) -> bool:
        """Keep what was decided as a draft and return that the person may go."""
        self.under_way.leave()
        return True

    def title(self) -> str:
        """Return what the page is for."""
        if self._meeting is None:
            return tr("intake", T("intake", "Import people"))
        return tr("intake", T("intake", "Import participants"))

    def first_focus(self) -> QWidget:
        """Return the rows, or the button that asks for a file."""
        return self.preview.table if self.reading.proposals else self._start.choose

    def help_page(self) -> str:
        """Return the manual's page about lists that come in."""
        return "import"

    # where the list comes from

    def open(self, path: Path) -> None:
        """Read the list in the file at *path*."""
        self._begin(Origin(path))

    def paste(self) -> None:
        """Read what was copied in another program."""
        copied = QApplication.clipboard().mimeData()
        if copied is not None and (found := files_in(copied)):
            self.open(found[0])
        elif copied is not None:
            self._begin(Origin(None, copied.text(), copied.html() if copied.hasHtml() else ""))

    def _begin(self, origin: Origin) -> None:
        self.under_way.forget()
        self.reading.begin(origin)

    def _ask_file(self) -> None:
        kinds = " ".join(f"*.{one}" for one in sorted(KINDS))
        words = tr("intake", T("intake", "Lists of people"))
        choices = Choices(self.title(), f"{words} ({kinds})", Path.home())
        if (path := self._desk.messages.pick_file(choices)) is not None:
            self.open(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped here."""
        found = files_in(event.mimeData())
        if found:
            event.acceptProposedAction()
            self.open(found[0])

    # what is shown

    def _show(self) -> None:
        reading = self.reading
        found, proposals = reading.found, reading.proposals
        self._header.set_title(self.title())
        self._filled.setVisible(found is not None)
        self._start.setVisible(found is None)
        for part in (self._discard, self._choose, self._import):
            part.setVisible(found is not None)
        self._news.show_letters()
        if self.reading.refused:
            self._start.say(self.reading.refused)
        if found is None or reading.sheet is None or reading.layout_ is None:
            return
        for_meeting = self._meeting is not None
        self.source.show_source(
            reading.origin, found, reading.sheet_at, reading.samples, for_meeting=for_meeting
        )
        self.source.show_category(reading.category)
        self.preview.show_columns(reading.sheet, reading.layout_)
        if not _NAMES & set(reading.layout_.columns):
            self.source.columns.setChecked(True)
        is_first = proposals is not None and not self.preview.has_rows
        self.preview.show_proposals(proposals)
        self._show_counts()
        if is_first:
            self.preview.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_counts(self) -> None:
        proposals = self.reading.proposals
        if proposals is None:
            self._said.setText(tr("intake", T("intake", "Comparing with the register…")))
            self._import.setEnabled(False)
            return
        counts = proposals.counted()
        number = counts["new"] + counts["same"]
        self._said.setText(summary(proposals))
        one, many = T("figures", "Import {count} person"), T("figures", "Import {count} people")
        self._import.setText(count(number, one, many))
        self._import.setEnabled(number > 0 and not self.reading.letters.are_asked_for())

    def _refused(self, said: str) -> None:
        self._show()
        self._start.say(said)
        self._start.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is done

    def _take_in(self) -> None:
        proposals, meeting = self.reading.proposals, self._meeting
        if proposals is None:
            return
        self._import.setEnabled(False)
        self.reading.remember_layout()
        work = partial(_taken_in, self._desk.store, proposals, meeting, self.reading.category)
        words = tr("intake", T("intake", "Importing people"))
        self._desk.long_work.start(words, self.under_way.importing(work), self._done)

    def _done(self, done: TakenIn) -> None:
        meeting = self._meeting
        self.under_way.imported()
        self.reading.forget(meeting)
        self._meeting = None
        self._note(done.undo, meeting)
        place = Place("meeting", meeting, tab="participants") if meeting else Place("people")
        self._desk.go(place)

    def _note(self, undo: Undo, meeting: UUID | None) -> None:
        """Keep the way back where the page of the meeting keeps its own, else at the foot of the window."""
        kept = self._desk.undo_lists.get(meeting) if meeting else None
        if kept is not None and undo.steps:
            kept.note(undo)
        else:
            words = tr("undo", undo.words, undo.values)
            self._desk.tell(Done(words, undo if undo.steps else None))

    def _back(self) -> None:
        meeting = self._meeting
        self._desk.go(Place("meeting", meeting, tab="participants") if meeting else Place("people"))


def _taken_in(
    store: Store,
    proposals: Proposals,
    meeting: UUID | None,
    category: Category | None,
    progress: Callable[[int, int], None],
) -> TakenIn:
    return take_in(store, proposals, meeting, category=category, progress=progress)
