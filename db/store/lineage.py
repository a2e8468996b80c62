"""Keys of offices, and the states of records that went to and fro between them."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import insert, select

from db.records.known_office import KnownOffice
from db.store.parting import in_portions
from db.store.work import Work
from db.tables import LineageRow, OfficeKeyRow, now

State = tuple[str, UUID, UUID | None, str, str | None]
"""Of a record: its list, its identifier, its meeting, its hash, and its text where it is kept."""


class Lineage:
    """What is known of other offices and of what was exchanged with them."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def secret(self) -> tuple[bytes, str] | None:
        """Return the secret key of this office and its public one, if it has them yet."""
        query = select(OfficeKeyRow.secret, OfficeKeyRow.public).where(OfficeKeyRow.secret.is_not(None))
        found = self._work.rows(query)
        return (found[0][0], found[0][1]) if found else None

    def keep_secret(self, secret: bytes, public: str) -> None:
        """Keep the key of this office."""
        self._work.session.execute(
            insert(OfficeKeyRow).values(public=public, secret=secret, name="", met_at=now())
        )

    def office(self, public: str) -> KnownOffice | None:
        """Return the office that has that public key, if it was met before."""
        return next((one for one in self.offices() if one.public == public), None)

    def offices(self) -> list[KnownOffice]:
        """Return the offices that were met, the first met first; this one is not among them."""
        query = select(OfficeKeyRow.public, OfficeKeyRow.name, OfficeKeyRow.met_at)
        rows = self._work.rows(query.where(OfficeKeyRow.secret.is_(None)).order_by(OfficeKeyRow.id))
        return [KnownOffice(*one) for one in rows]

    def meet(self, public: str, name: str) -> None:
        """Remember the office of that key, unless it is known or our own."""
        if self._work.session.scalar(select(OfficeKeyRow.id).where(OfficeKeyRow.public == public)) is None:
            row = {"public": public, "secret": None, "name": name, "met_at": now()}
            self._work.session.execute(insert(OfficeKeyRow).values(**row))

    def hashes(self, uids: Iterable[UUID]) -> dict[tuple[str, UUID], dict[str, str | None]]:
        """Return the known states of the records of those identifiers: text by hash, the first first."""
        found: dict[tuple[str, UUID], dict[str, str | None]] = {}
        for some in in_portions(set(uids)):
            query = select(LineageRow.kind, LineageRow.uid, LineageRow.hash, LineageRow.content)
            for kind, uid, digest, content in self._work.rows(
                query.where(LineageRow.uid.in_(some)).order_by(LineageRow.id)
            ):
                found.setdefault((kind, uid), {})[digest] = content
        return found

    def of_meeting(self, meeting: UUID) -> dict[tuple[str, UUID], list[str]]:
        """Return the known states of everything that ever belonged to *meeting*."""
        found: dict[tuple[str, UUID], list[str]] = {}
        query = select(LineageRow.kind, LineageRow.uid, LineageRow.hash).where(LineageRow.meeting == meeting)
        for kind, uid, digest in self._work.rows(query.order_by(LineageRow.id)):
            found.setdefault((kind, uid), []).append(digest)
        return found

    def note(self, states: Sequence[State]) -> None:
        """Note *states*; those that are known stay as they were noted."""
        known = self.hashes(one[1] for one in states)
        new = [one for one in states if one[3] not in known.get((one[0], one[1]), {})]
        names = ("kind", "uid", "meeting", "hash", "content")
        rows = {(one[0], one[1], one[3]): dict(zip(names, one, strict=True)) for one in new}
        if rows:
            moment = now()
            self._work.session.execute(
                insert(LineageRow), [{**one, "noted_at": moment} for one in rows.values()]
            )
