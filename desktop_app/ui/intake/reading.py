"""A list as it is being read and decided about: everything the import page shows comes from here."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from db.records.problems import Refused, Trouble
from desktop_app.ui.intake.columns_card import remember, remembered
from desktop_app.ui.language.translate import trouble_sentences
from desktop_app.ui.messages.failures import as_trouble
from desktop_app.usecases.intake.columns import recognise
from desktop_app.usecases.intake.origins import Origin, can_be_mended, read_origin, spoken_samples
from desktop_app.usecases.intake.proposals import propose
from desktop_app.usecases.intake.rows import read_rows

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.problems import Problem
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.intake.columns import Layout
    from desktop_app.usecases.intake.origins import ListFile, Sheet
    from desktop_app.usecases.intake.proposals import BodyProposal, Proposal, Proposals


class Reading(QObject):
    """Reads off the window's thread; answers that are overtaken by another question are dropped.

    `changed` tells that something else is to be shown, `failed` a sentence why there is no list.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._meeting: UUID | None = None
        self.forget(None)

    def forget(self, meeting: UUID | None) -> None:
        """Begin with nothing, for the list of *meeting* or for the register."""
        self._turn += 1
        self._meeting = meeting
        self.origin = Origin()
        self.found: ListFile | None = None
        self.samples: dict[str, str] = {}
        self.sheet_at = 0
        self.layout_: Layout | None = None
        self.proposals: Proposals | None = None
        self.refused = ""
        self._encoding, self._mends, self._confirmed = "", False, False

    @property
    def sheet(self) -> Sheet | None:
        """Return the table that is shown."""
        return self.found.sheets[self.sheet_at] if self.found else None

    # questions

    def asks_for_letters(self) -> bool:
        """Return whether the encoding is a guess that nobody has confirmed yet."""
        return self.found is not None and not self.found.certain and not self._confirmed

    def remarks(self) -> tuple[Problem, ...]:
        """Return what is wrong with the letters, by name."""
        return self.found.remarks if self.found else ()

    def can_mend(self) -> bool:
        """Return whether letters that were decoded twice can be taken back whole."""
        return not self._mends and any(can_be_mended(one) for one in self.remarks())

    # what a person chooses

    def begin(self, origin: Origin) -> None:
        """Read another list."""
        self.forget(self._meeting)
        self.origin = origin
        self._read()

    def choose_encoding(self, encoding: str) -> None:
        """Read the text in another encoding."""
        self._encoding = encoding
        self._read()

    def confirm_letters(self) -> None:
        """Take the letters as they are read now."""
        self._confirmed = True
        self.changed.emit()

    def mend(self) -> None:
        """Take back the second decoding."""
        self._mends = True
        self._read()

    def choose_sheet(self, place: int) -> None:
        """Show another sheet of the workbook."""
        self.sheet_at = place
        self.layout_ = None
        self._understand()

    def choose_layout(self, layout: Layout) -> None:
        """Understand the columns so."""
        self.layout_ = layout
        self._understand()

    def decide(self, place: int, proposal: Proposal) -> None:
        """Take another decision about one row."""
        if self.proposals is not None:
            self.proposals = self.proposals.with_row(place, proposal)
            self.changed.emit()

    def decide_body(self, place: int, body: BodyProposal) -> None:
        """Take another decision about one organisation."""
        if self.proposals is not None:
            self.proposals = self.proposals.with_body(place, body)
            self.changed.emit()

    def remember_layout(self) -> None:
        """Keep the columns for the next list of the same heads."""
        if self.sheet is not None and self.layout_ is not None and not self.sheet.fields:
            remember(self._desk.preferences, self.sheet, self.layout_)

    # reading

    def _read(self) -> None:
        self._turn += 1
        language = QLocale().bcp47Name().partition("-")[0]
        work = partial(_read, self.origin, self._encoding, language, self._mends)
        self._desk.tasks.read(work, partial(self._arrived, self._turn), partial(self._refuse, self._turn))

    def _arrived(self, turn: int, found: tuple[ListFile, dict[str, str]]) -> None:
        if turn != self._turn:
            return
        listed, self.samples = found
        self.found = replace(listed, certain=listed.certain or bool(self._encoding))
        self.refused = ""
        self.sheet_at = min(self.sheet_at, len(self.found.sheets) - 1)
        self._understand()

    def _understand(self) -> None:
        """Understand the rows, show them, and compare them with the register."""
        sheet = self.sheet
        if sheet is None:
            return
        if self.layout_ is None or len(self.layout_.columns) != max(map(len, sheet.rows)):
            self.layout_ = remembered(self._desk.preferences, sheet, recognise(sheet))
        self.proposals = None
        self._turn += 1
        work = partial(_propose, self._desk.store, sheet, self.layout_, self._meeting)
        self._desk.tasks.read(work, partial(self._proposed, self._turn), partial(self._refuse, self._turn))
        self.changed.emit()

    def _proposed(self, turn: int, proposals: Proposals) -> None:
        if turn == self._turn:
            self.proposals = proposals
            self.changed.emit()

    def _refuse(self, turn: int, error: Exception) -> None:
        if turn != self._turn:
            return
        if not isinstance(error, Refused | Trouble):
            self._desk.tasks.failed.emit(error)
            return
        trouble = as_trouble(error)
        self.found = self.proposals = None
        self.refused = " ".join(filter(None, trouble_sentences(trouble))) if trouble else ""
        self.failed.emit(self.refused)


def _read(origin: Origin, encoding: str, language: str, mends: bool) -> tuple[ListFile, dict[str, str]]:  # noqa: FBT001 - bound
    found = read_origin(origin, encoding=encoding, language=language, mend=mends)
    wanted = (found.encoding, *found.others) if found.others and origin.path else ()
    return found, spoken_samples(origin.path, wanted) if origin.path and wanted else {}


def _propose(store: Store, sheet: Sheet, layout: Layout, meeting: Any) -> Proposals:
    return propose(store, read_rows(sheet, layout), meeting)
