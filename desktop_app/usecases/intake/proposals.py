"""What is proposed for each row of a list: somebody new, somebody known, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from db.records.choice import Choice
from db.records.identity import new_uid
from db.records.text import fold
from db.records.words import T
from desktop_app.usecases.likeness.organisations import SAME as SAME_BODY
from desktop_app.usecases.likeness.organisations import Bodies, Known, core
from desktop_app.usecases.likeness.people import SAME, Face, Faces, Likely, face_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from uuid import UUID

    from db.records.attendance import Attendance, Delegation
    from db.records.lines import PersonFace
    from db.records.organisation import Organisation
    from db.records.person import Person
    from db.records.problems import Problem
    from db.store.store import Store
    from db.store.unit import Unit
    from desktop_app.usecases.intake.rows import Incoming

TEXTS = ("honorific", "post_nominals", "sort_name", "email", "phone", "gender")
"""Fields of a person that a row fills or changes as they are."""
_CLEAR = 0.01
AT_ONCE = 500
LISTED = ("post", "role", "state", "presence")
"""What a row says of a line that stands on the meeting's list already."""


class Decision(Choice):
    """What becomes of a row."""

    NEW = "new", T("intake", "New")
    SAME = "same", T("intake", "Same person")
    SKIP = "skip", T("intake", "Skip")


@dataclass(frozen=True, slots=True)
class Change:
    """A field that a row would change of somebody known: what it says here and there."""

    name: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the person of a row. `row` is the earlier row where it is one of the same list."""

    uid: UUID
    name: str
    about: str
    score: float
    changes: tuple[Change, ...] = ()
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """One row with what is decided about it.

    `uid` is the identifier that a new person gets. `same_as` is the one of `candidates` that was chosen;
    of its changes those named in `taken` are made. `line` is the line of the meeting's list where the
    person stands already. `reopened` says why a decision of before does not hold any more.
    """

    row: Incoming
    uid: UUID = field(default_factory=new_uid)
    decision: Decision = Decision.NEW
    candidates: tuple[Candidate, ...] = ()
    same_as: UUID | None = None
    taken: frozenset[str] = frozenset()
    line: UUID | None = None
    reopened: Problem | None = None

    def chosen(self) -> Candidate | None:
        """Return who the person is taken for, or None."""
        return next((one for one in self.candidates if one.uid == self.same_as), None)

    def decided(self, decision: Decision, same_as: UUID | None = None) -> Proposal:
        """Return it with another decision; *same_as* names the candidate, else it is the first."""
        known = same_as or (self.candidates[0].uid if self.candidates else None)
        changed = replace(self, decision=decision, same_as=known if decision is Decision.SAME else None)
        return replace(changed, taken=usual_fields(changed.chosen()))

    def needs_a_look(self) -> bool:
        """Return whether somebody should decide: who it is, or what to do with what can't be taken."""
        is_open = self.decision is Decision.NEW and bool(self.candidates)
        best = [one.score for one in self.candidates if one.score >= SAME]
        is_tied = self.decision is Decision.SAME and len(best) > 1 and best[0] - best[1] < _CLEAR
        return bool(self.row.problems() or self.reopened) or is_open or is_tied


@dataclass(frozen=True, slots=True)
class BodyProposal:
    """An organisation as a list names it, what it is taken for, and how many rows name it.

    Without `same_as` it is new in the register if `is_new`, else it is only printed as it stands.
    `reopened` says why a decision of before does not hold any more.
    """

    name: str
    is_country: bool
    rows: int
    same_as: UUID | None = None
    is_new: bool = False
    candidates: tuple[Known, ...] = ()
    reopened: Problem | None = None

    def is_sure(self) -> bool:
        """Return whether nobody has to be asked: the name says beyond doubt what it is taken for."""
        return any(one.uid == self.same_as and one.score >= SAME_BODY for one in self.candidates)


@dataclass(frozen=True, slots=True)
class Proposals:
    """All rows and all organisations of a list, with what is decided about each."""

    rows: tuple[Proposal, ...]
    bodies: tuple[BodyProposal, ...]

    def counted(self) -> dict[str, int]:
        """Return how many rows are new, known and skipped, and how many need a look."""
        found = dict.fromkeys(("new", "same", "skip", "look"), 0)
        for one in self.rows:
            found[str(one.decision)] += 1
            found["look"] += one.needs_a_look()
        return found

    def decided(self, place: int, decision: Decision, same_as: UUID | None = None) -> Proposals:
        """Return them with another decision about the row at *place*; *same_as* names the candidate."""
        return self.with_rows({place: self.rows[place].decided(decision, same_as)})

    def with_rows(self, decided: Mapping[int, Proposal]) -> Proposals:
        """Return them with proposals that somebody decided, by their places."""
        rows = list(self.rows)
        for place, proposal in decided.items():
            rows[place] = replace(proposal, reopened=None)
        return replace(self, rows=tuple(rows))

    def with_body(self, place: int, body: BodyProposal) -> Proposals:
        """Return them with *body*, which somebody decided, at *place* among the organisations."""
        body = replace(body, reopened=None)
        return replace(self, bodies=(*self.bodies[:place], body, *self.bodies[place + 1 :]))


def usual_fields(candidate: Candidate | None) -> frozenset[str]:
    """Return the changes that are made unasked: those that fill what is empty."""
    if candidate is None:
        return frozenset()
    return frozenset(one.name for one in candidate.changes if not one.ours)


def propose(
    store: Store,
    rows: Sequence[Incoming],
    meeting: UUID | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Proposals:
    """Return what is proposed for *rows*, compared with the register and, for a *meeting*, with its list.

    *progress* hears how many rows are done of how many; what it raises stops the work.
    """
    with store.reading() as unit:
        known = Register.read(unit, meeting)
        bodies = _propose_bodies(known, rows)
        found = []
        for number, row in enumerate(rows):
            if number % AT_ONCE == 0:
                progress(number, len(rows))
            found.append(_propose(known, bodies, row, number))
        detailed = tuple(_with_details(unit, known, bodies, found))
    return Proposals(detailed, tuple(bodies.values()))


@dataclass(slots=True)
class Register:
    """What rows are compared with: people, organisations, and the list of one meeting."""

    faces: Faces
    people: dict[UUID, PersonFace]
    bodies: Bodies
    organisations: dict[UUID, Organisation]
    lines: dict[UUID, Attendance]
    by_name: dict[tuple[str, str], UUID]
    rows: dict[UUID, int]
    for_meeting: bool

    @classmethod
    def read(cls, unit: Unit, meeting: UUID | None) -> Register:
        """Return all of it as it stands in the file."""
        people = {one.uid: one for one in unit.people.faces()}
        organisations = {one.uid: one for one in unit.organisations.all()}
        faces = Faces(face_of(one) for one in people.values())
        homes = {one.uid: one for one in unit.delegations.of(meeting)} if meeting else {}
        lines = unit.attendance.of(meeting) if meeting else []
        by_person = {one.person: one for one in lines if one.person}
        by_name = {_line_key(one, homes[one.delegation]): one.uid for one in lines}
        return cls(
            faces,
            people,
            Bodies(organisations.values()),
            organisations,
            by_person,
            by_name,
            {},
            meeting is not None,
        )


def _line_key(line: Attendance, home: Delegation) -> tuple[str, str]:
    return fold(line.printed_name) or f"#{line.head_count}", core(home.printed_name) or fold(
        home.printed_name
    )


def _row_key(row: Incoming) -> tuple[str, str]:
    name = row.printed_name()
    return fold(name) or f"#{row.head_count}", core(row.body()) or fold(row.body())


Named = dict[tuple[str, bool], BodyProposal]
"""What is proposed for organisations, by their name and whether it is that of a country."""


def body_key(row: Incoming) -> tuple[str, bool]:
    """Return what the organisation of *row* goes by: as it is written, and whether that is a country."""
    return row.body(), not row.organisation


def _propose_bodies(known: Register, rows: Iterable[Incoming]) -> Named:
    counts: dict[tuple[str, bool], int] = {}
    for row in rows:
        if row.body():
            counts[body_key(row)] = counts.get(body_key(row), 0) + 1
    return {key: _propose_body(known, *key, number) for key, number in counts.items()}


def _propose_body(known: Register, name: str, is_country: bool, rows: int) -> BodyProposal:  # noqa: FBT001 - a part of the key
    found = tuple(known.bodies.country(name) if is_country else known.bodies.find(name))
    is_sure = bool(found) and found[0].score >= SAME_BODY
    return BodyProposal(
        name, is_country, rows, found[0].uid if is_sure else None, is_new=not is_sure, candidates=found
    )


def _propose(known: Register, bodies: Named, row: Incoming, number: int) -> Proposal:
    made = Proposal(row)
    if row.problems():
        return replace(made, decision=Decision.SKIP)
    if not row.full_name:
        line = known.by_name.get(_row_key(row))
        return replace(made, line=line, decision=Decision.SKIP if line else Decision.NEW)
    return _compared(known, bodies, made, number)


def _compared(known: Register, bodies: Named, made: Proposal, number: int) -> Proposal:
    """Return the proposal with those who may be the same person: of the register, or earlier in the list."""
    row = made.row
    body = bodies.get(body_key(row))
    keys = {str(body.same_as) if body.same_as else core(body.name)} if body else set()
    face = Face(made.uid, row.printed_name(), row.email, row.post, frozenset(keys))
    likely = known.faces.find(face)[:4]
    candidates = tuple(Candidate(one.uid, "", "", one.score, row=known.rows.get(one.uid)) for one in likely)
    best = _best(likely)
    line = known.by_name.get(_row_key(row))
    if best:
        listed = known.lines.get(best)
        line = listed.uid if listed else line
        return replace(made, candidates=candidates, decision=Decision.SAME, same_as=best, line=line)
    known.faces.add(face)
    known.rows[made.uid] = number
    if line:
        return replace(made, candidates=candidates, decision=Decision.SKIP, line=line)
    return replace(made, candidates=candidates)


def _best(likely: Sequence[Likely]) -> UUID | None:
    """Return who it surely is. Of two that are equally likely the first: a third copy helps nobody."""
    return likely[0].uid if likely and likely[0].score >= SAME else None


def _with_details(
    unit: Unit, known: Register, bodies: Named, proposals: Sequence[Proposal]
) -> Iterable[Proposal]:
    """Yield *proposals* with what is told of each candidate, and what the row would change of it."""
    wanted = {one.uid for proposal in proposals for one in proposal.candidates if one.row is None}
    people = {one.uid: one for one in unit.people.get_many(wanted)}
    by_uid = {one.uid: one.row for one in proposals}
    for proposal in proposals:
        row = proposal.row
        detailed = tuple(
            _in_register(known, one, people[one.uid], row, bodies.get(body_key(row)))
            if one.uid in people
            else _in_list(one, by_uid[one.uid])
            for one in proposal.candidates
        )
        full = replace(proposal, candidates=detailed)
        yield replace(full, taken=usual_fields(full.chosen()))


def _in_list(one: Candidate, row: Incoming) -> Candidate:
    return replace(one, name=row.printed_name(), about=", ".join(filter(None, (row.post, row.body()))))


def _in_register(
    known: Register, one: Candidate, person: Person, row: Incoming, body: BodyProposal | None
) -> Candidate:
    face = known.people[one.uid]
    title, home = face.posts[-1] if face.posts else ("", None)
    where = known.organisations[home].name() if home in known.organisations else ""
    changes = changes_of(person, row, body, known.lines.get(one.uid))
    if known.for_meeting and row.fits_a_line():  # the note stands on the list
        changes = (one for one in changes if one.name != "note")
    return replace(one, name=face.name, about=", ".join(filter(None, (title, where))), changes=tuple(changes))


def changes_of(
    person: Person, row: Incoming, body: BodyProposal | None, line: Attendance | None = None
) -> Iterable[Change]:
    """Yield what *row* would change of *person*, and of the *line* of the meeting's list."""
    for name in TEXTS:
        ours, theirs = getattr(person, name), getattr(row, name)
        if theirs and fold(theirs) != fold(ours):
            yield Change(name, ours, theirs)
    if row.full_name != person.full_name and fold(row.full_name) != fold(person.full_name):
        yield Change("full_name", person.full_name, row.full_name)
    if (row.post or body) and not _holds(person, row, body):
        yield Change("post", _told(person), ", ".join(filter(None, (row.post, row.body()))))
    if row.note and row.note not in person.notes:
        yield Change("note", person.notes and person.notes[:60], row.note)
    if line is not None:
        yield from _line_changes(line, row)


def _line_changes(line: Attendance, row: Incoming) -> Iterable[Change]:
    for name in LISTED[1:]:
        ours, theirs = getattr(line, name), getattr(row, name)
        if theirs is not None and ours is not theirs:
            yield Change(name, ours.label, theirs.label)
    if row.post and fold(row.post) != fold(line.printed_post):
        yield Change("printed_post", line.printed_post, row.post)


def _holds(person: Person, row: Incoming, body: BodyProposal | None) -> bool:
    """Return whether the person holds or held the post of *row*; a post without a title is any post there."""
    there = body.same_as if body else None
    return any(
        (not row.post or fold(one.title) == fold(row.post))
        and (body is None or (there and one.organisation == there))
        for one in person.posts
    )


def _told(person: Person) -> str:
    return person.posts[-1].title if person.posts else ""
