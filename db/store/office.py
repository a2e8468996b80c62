"""The settings of the office, drafts, and what the first page shows."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, or_, select

from db.records.lines import DraftLine
from db.records.office import Office
from db.store.shelf import Shelf
from db.store.work import Work
from db.tables import DraftRow, now

ONLY = 1
PART = "/"
"""Parts the name of a form from that of a part of its draft."""


class Offices(Shelf[Office]):
    """The settings that belong to the file; there is one set of them."""

    record = Office
    key = "id"

    def get(self, uid: Any = ONLY) -> Office:
        """Return the settings: the usual ones of version 0 if none were saved."""
        return self.find(uid) or Office()

    def _key_of(self, record: Office) -> int:
        del record
        return ONLY


class Drafts:
    """What was being typed and is not saved yet.

    On a server each desk sees its own, and what came in with a file. A draft may have parts, such as the
    list that decisions are about, which is kept once and not with each of them: they are kept under the
    name of its form, `PART` and their own, and go when it goes.
    """

    def __init__(self, work: Work) -> None:
        self._work = work

    def keep(self, form: str, record: UUID, base_version: int, payload: dict[str, Any]) -> None:
        """Keep what stands in *form* for *record*, in place of what was kept for it before."""
        key = {"form": form, "record": record, "desk": self._work.desk}
        values = {"base_version": base_version, "payload": payload, "kept_at": now()}
        self._work.session.execute(self._work.dialect.put_in_place(DraftRow, key | values, tuple(key)))

    def find(self, form: str, record: UUID) -> DraftLine | None:
        """Return what was kept for *record* in *form*, if anything."""
        return next(iter(self._where(DraftRow.form == form, DraftRow.record == record)), None)

    def all(self) -> list[DraftLine]:
        """Return everything that was being typed, the latest first; parts are asked for by name."""
        return self._where(~DraftRow.form.contains(PART))

    def drop(self, form: str, record: UUID) -> None:
        """Forget what was kept for *record* in *form* with its parts; if there is nothing, that is all."""
        whole = or_(DraftRow.form == form, DraftRow.form.startswith(f"{form}{PART}", autoescape=True))
        here = (whole, DraftRow.record == record, *self._ours())
        self._work.session.execute(delete(DraftRow).where(*here))

    def _ours(self) -> list[Any]:
        return [DraftRow.desk.in_(("", self._work.desk))] if self._work.desk else []

    def _where(self, *conditions: Any) -> list[DraftLine]:
        query = select(
            DraftRow.form, DraftRow.record, DraftRow.base_version, DraftRow.payload, DraftRow.kept_at
        )
        rows = self._work.rows(query.where(*conditions, *self._ours()).order_by(DraftRow.kept_at.desc()))
        return [DraftLine(*one) for one in rows]
