"""A list as it is being read and decided about: everything the import page shows comes from here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from db.records.intake import ListUnderWay
from db.records.problems import Refused, Trouble
from db.records.words import T
from desktop_app.ui.forms.columns_card import remember, remembered
from desktop_app.ui.intake.letters import Letters
from desktop_app.ui.language.translate import tr, trouble_sentences
from desktop_app.ui.messages.failures import as_trouble
from desktop_app.usecases.intake.columns import FIELDS, Layout, recognise
from desktop_app.usecases.intake.origins import Origin, read_origin, spoken_samples
from desktop_app.usecases.intake.proposals import propose
from desktop_app.usecases.intake.rows import read_rows
from desktop_app.usecases.intake.under_way import body_decision_of, decide_again, decision_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from db.records.attendance import Category
    from db.records.intake import BodyDecision, RowDecision
    from desktop_app.ui.desk import Desk
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.intake.origins import ListFile, Sheet
    from desktop_app.usecases.intake.proposals import BodyProposal, Proposal, Proposals

OTHER_LIST = T("intake", "“{file}” was changed since: it is read anew, and what was decided does not fit.")


@dataclass(frozen=True, slots=True)
class _Read:
    """What came of reading: where from, its tables, how it reads in other encodings, and its SHA-256."""

    origin: Origin
    found: ListFile
    samples: dict[str, str]
    digest: str


class Reading(QObject):
    """Reads off the window's thread; answers that are overtaken by another question are dropped.

    `changed` tells that something else is to be shown, `failed` a sentence why there is no list, `begun`
    that a list was read for the first time, `chosen` that a person decided something about it.
    """

    changed = Signal()
    failed = Signal(str)
    begun = Signal()
    chosen = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0
        self._meeting: UUID | None = None
        self.letters = Letters(self)
        self.letters.chosen.connect(self._choose_letters)
        self.forget(None)

    def forget(self, meeting: UUID | None) -> None:
        """Begin with nothing, for the list of *meeting* or for the register."""
        self._turn += 1
        self._meeting = meeting
        self.origin, self.digest, self.told = Origin(), "", ""
        self.found: ListFile | None = None
        self.samples: dict[str, str] = {}
        self.sheet_at = 0
        self.layout_: Layout | None = None
        self.proposals: Proposals | None = None
        self.refused = ""
        self.category: Category | None = None
        self.is_decided = False
        self._rows: dict[int, RowDecision] = {}
        self._bodies: dict[tuple[str, bool], BodyDecision] = {}
        self.letters.begin()

    @property
    def sheet(self) -> Sheet | None:
        """Return the table that is shown."""
        return self.found.sheets[self.sheet_at] if self.found else None

    # what is kept

    def under_way(self) -> ListUnderWay:
        """Return how the list is understood and what was decided about it, as it is kept."""
        layout, sheet = self.layout_, self.sheet
        return ListUnderWay(
            meeting=self._meeting,
            name=self.origin.path.name if self.origin.path else "",
            path=str(self.origin.path or ""),
            digest=self.digest,
            rows=len(sheet.rows) - layout.first if sheet and layout else 0,
            encoding=self.letters.encoding,
            is_mended=self.letters.is_mended,
            is_confirmed=self.letters.is_confirmed,
            sheet=self.sheet_at,
            head=layout.head if layout else None,
            columns=layout.columns if layout else (),
            category=self.category,
            decisions=tuple(self._rows.values()),
            bodies=tuple(self._bodies.values()),
        )

    # what a person chooses

    def begin(self, origin: Origin) -> None:
        """Read another list."""
        self.forget(self._meeting)
        self.origin = origin
        self._read()

    def take_up(self, kept: ListUnderWay, origin: Origin) -> None:
        """Go on with an import that was under way, reading its list from *origin*."""
        self.forget(self._meeting)
        self.origin, self.digest, self.is_decided = origin, kept.digest, True
        self.letters.begin(kept.encoding, is_mended=kept.is_mended, is_confirmed=kept.is_confirmed)
        self.sheet_at, self.layout_ = kept.sheet, Layout(kept.head, kept.columns)
        self.category = kept.category
        self._rows = {one.place: one for one in kept.decisions}
        self._bodies = {(one.name, one.is_country): one for one in kept.bodies}
        self._read()

    def choose_sheet(self, place: int) -> None:
        """Show another sheet of the workbook."""
        self.sheet_at, self.layout_ = place, None
        self._rows, self._bodies = {}, {}
        self._understand()
        self._choose()

    def choose_layout(self, layout: Layout) -> None:
        """Understand the columns so; what was decided about rows stays decided."""
        self.layout_ = layout
        self._choose()
        self._understand()

    def choose_category(self, category: Category | None) -> None:
        """Take people whose row names no category for this one."""
        self.category = category
        self._choose()

    def decide(self, decided: Mapping[int, Proposal]) -> None:
        """Take other decisions about rows, by their places."""
        if self.proposals is not None:
            self.proposals = self.proposals.with_rows(decided)
            self._rows |= {one.row.row: decision_of(one) for one in decided.values()}
            self._choose()
            self.changed.emit()

    def decide_body(self, place: int, body: BodyProposal) -> None:
        """Take another decision about one organisation."""
        if self.proposals is not None:
            self.proposals = self.proposals.with_body(place, body)
            self._bodies[body.name, body.is_country] = body_decision_of(body)
            self._choose()
            self.changed.emit()

    def _choose_letters(self, reads_again: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._choose()
        if reads_again:
            self._read()
        else:
            self.changed.emit()

    def _choose(self) -> None:
        self.is_decided = True
        self.chosen.emit()

    def remember_layout(self) -> None:
        """Keep the columns for the next list of the same heads."""
        if self.sheet is not None and self.layout_ is not None and not self.sheet.fields:
            remember(self._desk.preferences, self.sheet, self.layout_, "intake")

    # reading

    def _read(self) -> None:
        self._turn += 1
        language = QLocale().bcp47Name().partition("-")[0]
        work = partial(_read, self.origin, self.letters.encoding, language, self.letters.is_mended)
        self._desk.tasks.read(work, partial(self._arrived, self._turn), partial(self._refuse, self._turn))

    def _arrived(self, turn: int, read: _Read) -> None:
        if turn != self._turn:
            return
        is_first, is_other = self.found is None, self.digest not in {"", read.digest}
        if is_other:
            self._begin_anew()
        self.origin, self.digest, self.samples = read.origin, read.digest, read.samples
        self.found = self.letters.found = read.found
        self.refused = ""
        self.sheet_at = min(self.sheet_at, len(self.found.sheets) - 1)
        self._understand()
        if is_first or is_other:
            self.begun.emit()

    def _begin_anew(self) -> None:
        """Understand the list as if nothing had been decided: its file is another one than it was."""
        path = self.origin.path
        self.forget(self._meeting)
        self.told = tr("intake", OTHER_LIST, {"file": path.name if path else ""})

    def _understand(self) -> None:
        """Understand the rows, show them, and compare them with the register."""
        sheet = self.sheet
        if sheet is None:
            return
        if self.layout_ is None or len(self.layout_.columns) != max(map(len, sheet.rows)):
            self.layout_ = remembered(self._desk.preferences, sheet, recognise(sheet), FIELDS, "intake")
        self.proposals = None
        self._turn += 1
        decided = tuple(self._rows.values()), tuple(self._bodies.values())
        work = partial(_propose, self._desk.store, sheet, self.layout_, self._meeting, decided)
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


def _read(origin: Origin, encoding: str, language: str, mends: bool) -> _Read:  # noqa: FBT001 - bound
    found = read_origin(origin, encoding=encoding, language=language, mend=mends)
    held = origin.held()
    wanted = (found.encoding, *found.others) if found.others and origin.path else ()
    return _Read(held, found, spoken_samples(held, wanted) if wanted else {}, held.digest())


def _propose(
    store: Store,
    sheet: Sheet,
    layout: Layout,
    meeting: UUID | None,
    decided: tuple[Iterable[RowDecision], Iterable[BodyDecision]],
) -> Proposals:
    return decide_again(store, propose(store, read_rows(sheet, layout), meeting), *decided)
