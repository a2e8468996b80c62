"""One transaction: the repositories, and the word that makes it last."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.dialects.dialect import SEARCHED
from db.records.dossier import Dossier
from db.records.history import Occasion
from db.records.lines import Home
from db.records.problems import Problem, Refused
from db.records.removed import Removed
from db.records.words import T
from db.store.agendas import Agendas
from db.store.attendance import Attendances, Delegations
from db.store.bin import Bin
from db.store.chain import Chain
from db.store.dossiers import Dossiers
from db.store.files import Attachments
from db.store.finding import Finding
from db.store.health import verify
from db.store.history import History
from db.store.hold import Hold
from db.store.indexing import index_record, index_records
from db.store.lineage import Lineage
from db.store.meetings import Meetings
from db.store.naming import names_of
from db.store.office import Drafts, Offices
from db.store.organisations import Organisations
from db.store.papers import Letters, SignedSheets
from db.store.people import People
from db.store.records import Prints, Records, Signatories
from db.store.referring import referring
from db.store.removal import put_back
from db.store.search import Search
from db.store.series import AllSeries
from db.store.shelf import Shelf
from db.store.work import RECORDS, Work
from db.tables import FigureRow

LISTED = ("attendance", "delegation")
"""Tables whose rows are found with their meetings."""
GONE = T("problems", "What this refers to is no longer in the file.")


class Unit:
    """What is done together or not at all. Leaving it without `commit` undoes everything.

    A unit that writes has a *chain*, into which its history goes. *hold* is what the store has in its hands.
    """

    def __init__(self, session: Session, chain: Chain | None = None, hold: Hold | None = None) -> None:
        work = Work(session, chain, hold.desk if hold else "")
        self._hold = hold
        self._work = work
        self.organisations = Organisations(work)
        self.people = People(work)
        self.series = AllSeries(work)
        self.meetings = Meetings(work)
        self.agendas = Agendas(work)
        self.delegations = Delegations(work)
        self.attendance = Attendances(work)
        self.records = Records(work)
        self.signatories = Signatories(work)
        self.attachments = Attachments(work)
        self.letters = Letters(work)
        self.signed_sheets = SignedSheets(work)
        self.office = Offices(work)
        self.prints = Prints(work)
        self.drafts = Drafts(work)
        self.search = Search(work)
        self.history = History(work)
        self.bin = Bin(work)
        self.lineage = Lineage(work)
        self.settled: tuple[str, UUID] | None = None
        """The draft, by form and record, of what this unit saves: it goes when that stays."""
        self.committed: frozenset[type[Any]] = frozenset()

    def commit(self) -> None:
        """Make all that was done last. When this returns, no crash and no power cut can undo it.

        Raise Refused if something refers to what is not in the file.
        """
        session = self._work.session
        session.flush()
        if self.settled:
            self.drafts.drop(*self.settled)
        if self._hold:
            self._hold.check()
        self._let_find_meetings()
        if self._work.chain:
            self._work.chain.seal()
        self._last()
        self.committed |= self._work.changed
        self._work.changed.clear()

    def _last(self) -> None:
        """Let the transaction last; raise Refused if something refers to what is not there."""
        session = self._work.session
        if self._hold and self._work.changed:
            self._hold.announce(session.connection(), frozenset(self._work.changed))
        try:
            self._work.dialect.conclude(session.connection())
        except IntegrityError as error:
            columns = self._work.dialect.culprits(session.connection(), error)
            session.rollback()
            raise Refused([Problem(column, GONE) for column in columns]) from error
        session.commit()

    def on(self, occasion: Occasion) -> None:
        """Let the history say on what occasion this is done; without it, somebody changed something."""
        if self._work.chain:
            self._work.chain.occasion = occasion

    def dossier(self, meeting: UUID) -> Dossier:
        """Return *meeting* with all that belongs to it; raise NotFound if there is none."""
        return Dossiers(self._work).read(meeting)

    def restore(self, removed: Removed) -> None:
        """Put back what `remove` took out, exactly as it was. Raise Refused if that can't be."""
        put_back(self._work, removed)
        self.bin.forget(removed)
        self._found_again(removed)

    def put_back(self, keys: Sequence[int]) -> None:
        """Put back what has those *keys* in the bin. Raise NotFound if it is gone, Refused if it can't be."""
        self.on(Occasion.PUT_BACK)
        for removed in self.bin.take(keys):
            self._found_again(removed)

    def referring(self, kind: type[Any], uid: UUID) -> list[Any]:
        """Return every record that refers to the entry *uid* of *kind*, in itself or in a part of it."""
        return [self.shelf(record).get(one) for record, one in referring(self._work, kind, uid)]

    def names(self, uids: Iterable[UUID]) -> dict[UUID, str]:
        """Return what the records of those identifiers are called, those in the bin too."""
        return names_of(self._work, uids)

    def figures(self) -> dict[str, int]:
        """Return how many meetings, records, people, organisations and series there are, by table."""
        return dict(self._work.rows(select(FigureRow.name, FigureRow.number)))

    def home(self, today: date) -> Home:
        """Return what the first page shows."""
        figures = self.figures()
        return Home(
            coming=tuple(self.meetings.coming(today)),
            open=tuple(self.records.open()),
            recent=tuple(self.records.lines(limit=8)),
            meetings=figures["meeting"],
            records=figures["record"],
            people=figures["person"],
            organisations=figures["organisation"],
            series=figures["series"],
        )

    def verify(self) -> list[Finding]:
        """Return everything that is wrong in the file; it is read to the last byte."""
        return verify(self._work)

    def _found_again(self, removed: Removed) -> None:
        for name, row in removed.rows:
            if name in SEARCHED:
                self._index(name, row["uid"])
        self._work.told_anew |= {row["meeting"] for name, row in removed.rows if name in LISTED}

    def _let_find_meetings(self) -> None:
        """Let the search find each meeting that tells something new, once for all that was done to it."""
        index_records(self._work.session, self.meetings.get_many(self._work.told_anew))
        self._work.told_anew.clear()

    def _index(self, table: str, uid: UUID) -> None:
        record = self.shelf(RECORDS[table]).get(uid)
        index_record(self._work.session, record)

    def shelf(self, record: type[Any]) -> Shelf[Any]:
        """Return the repository of one class of records."""
        return next(one for one in vars(self).values() if isinstance(one, Shelf) and one.record is record)
