"""Lists of people from outside: read, understood, compared with the register, and taken in as a whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from db.records.history import Occasion
from db.records.identity import new_uid
from db.records.language import Language
from db.records.organisation import Organisation, OrganisationKind, OrganisationName
from db.records.person import Person, Post
from db.records.problems import Problem, Refused
from db.records.text import fold
from db.records.words import T
from db.store.copies.manifest import Reason
from desktop_app.usecases.intake.meeting_lines import NewLines
from desktop_app.usecases.intake.proposals import TEXTS, Decision, Proposal, Proposals, body_key
from desktop_app.usecases.keeping.backup import back_up
from desktop_app.usecases.keeping.undo import Step, Undo
from desktop_app.usecases.likeness.organisations import core, country_of, is_society
from desktop_app.usecases.offices.exchange import NOT_READ
from desktop_app.usecases.writing import told_plainly

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from db.exchange.lists import ListFile
    from db.records.attendance import Category
    from db.store.store import Store
    from db.store.unit import Unit
    from desktop_app.usecases.intake.rows import Incoming

R = TypeVar("R")
AT_ONCE = 500
"""Records between two looks at whether to go on."""
GONE = T("problems", "Decide again about {name}: who was chosen is not in the register any more.")
_MINISTRY = (
    "ministry",
    "ministere",
    "ministerio",
    "kementerian",
    "government",
    "bo ",
    "department of",
    "embassy",
)
_UN = ("united nations", "unicef", "undp", "ocha", "unhcr", "who", "wfp", "unfpa", "undrr", "un women")
_NETWORK = ("network", "forum", "coalition", "alliance")


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was done: how many people are new, changed, known as they were and skipped, and the way back."""

    new: int
    changed: int
    known: int
    skipped: int
    organisations: int
    undo: Undo


def read_list(
    path: Path, *, kind: str = "", encoding: str = "", language: str = "", mend: bool = False
) -> ListFile:
    """Return the tables in the file at *path*; see `db.exchange.list_file`. Raise Trouble or Refused."""
    from db.exchange.list_file import read_list_file

    with told_plainly(NOT_READ, path):
        return read_list_file(path, kind=kind, encoding=encoding, language=language, mend=mend)


def take_in(
    store: Store,
    proposals: Proposals,
    meeting: UUID | None = None,
    *,
    category: Category | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> TakenIn:
    """Do what was decided about every row: all of it or nothing. Raise Refused or ChangedMeanwhile.

    For a *meeting* the people come onto its list too, each in the category that the row names, else in
    *category*, else in that of the organisation's kind. *progress* hears how far it is; what it raises
    stops the work, and nothing was done. A copy of the file is made before.
    """
    back_up(store, Reason.IMPORT)
    with store.unit() as unit:
        unit.on(Occasion.LIST)
        work = _Work(unit, proposals, meeting, progress)
        work.save_organisations()
        work.save_people()
        if meeting:
            work.save_lines(category)
        unit.commit()
    return work.told()


class _Work:
    """One list on its way into the file."""

    def __init__(
        self, unit: Unit, proposals: Proposals, meeting: UUID | None, progress: Callable[[int, int], None]
    ) -> None:
        self._unit = unit
        self._all = proposals
        self._progress = progress
        self._meeting = unit.meetings.get(meeting) if meeting else None
        self._day = self._meeting.first_day if self._meeting else None
        self._steps: list[Step] = []
        self._bodies: dict[tuple[str, bool], UUID] = {}
        self._people: dict[UUID, UUID] = {}
        self._saved: dict[UUID, Person] = {}
        self._done = 0
        self._changed: set[UUID] = set()
        self._made = 0

    def save_organisations(self) -> None:
        """Make the organisations that are new, and let known ones learn how the list calls them."""
        wanted = {body_key(one.row) for one in self._all.rows if one.decision is not Decision.SKIP}
        made: dict[tuple[str, bool], Organisation] = {}
        for body in self._all.bodies:
            key = body.name, body.is_country
            if key not in wanted:
                continue
            if body.same_as:
                self._bodies[key] = body.same_as
            elif body.is_new:
                made[key] = _new_organisation(body.name, is_country=body.is_country)
        made = _each_once(made)
        saved = self._unit.organisations.save_many(list({one.uid: one for one in made.values()}.values()))
        self._steps += [Step(None, one) for one in saved]
        self._bodies |= {key: one.uid for key, one in made.items()}
        self._made = len(saved)
        self._learn_aliases()

    def _learn_aliases(self) -> None:
        """Note how the list calls an organisation that somebody chose for it: next time nobody is asked."""
        chosen: dict[UUID, list[str]] = {}
        for body in self._all.bodies:
            if body.same_as and not body.is_sure():
                chosen.setdefault(body.same_as, []).append(body.name)
        known = self._unit.organisations.get_many(chosen)
        pairs = [(one, _knowing(one, chosen[one.uid])) for one in known]
        pairs = [(was, now) for was, now in pairs if now != was]
        after = self._unit.organisations.save_many([now for _, now in pairs])
        self._steps += [Step(was, now) for (was, _), now in zip(pairs, after, strict=True)]

    def save_people(self) -> None:
        """Make those who are new and change those of whom the list knows more."""
        named = [one for one in self._all.rows if one.row.full_name and one.decision is not Decision.SKIP]
        before = {
            one.uid: one for one in self._unit.people.get_many(one.same_as for one in named if one.same_as)
        }
        self._refuse_gone(named, before)
        after = dict(before)
        self._saved = dict(before)
        for one in named:
            uid = self._person_of(one)
            self._people[one.uid] = uid
            there = after.get(uid)
            after[uid] = (
                self._new_person(one, uid) if there is None else self._changed_person(there, one, before)
            )
        changed = [one for uid, one in after.items() if before.get(uid) != one]
        self._changed = {one.uid for one in changed if one.uid in before}
        for some in _portions(changed):
            self._report(len(some))
            saved = self._unit.people.save_many(some)
            self._saved |= {one.uid: one for one in saved}
            self._steps += [Step(before.get(one.uid), one) for one in saved]

    def _refuse_gone(self, named: Iterable[Proposal], known: Container[UUID]) -> None:
        """Raise Refused if somebody whom a row was taken for is not in the register any more."""
        listed = {one.uid for one in self._all.rows}
        for one in named:
            if one.same_as and one.same_as not in known and one.same_as not in listed:
                raise Refused([Problem("", GONE, {"name": one.row.printed_name()})])

    def _person_of(self, one: Proposal) -> UUID:
        """Return who a row is: the chosen one; an earlier row of the list stands for whoever that one is."""
        if one.decision is Decision.SAME and one.same_as:
            return self._people.get(one.same_as, one.same_as)
        return one.uid

    def _new_person(self, one: Proposal, uid: UUID) -> Person:
        row = one.row
        texts = {name: getattr(row, name) for name in TEXTS}
        notes = "" if self._meeting and row.fits_a_line() else row.note
        return Person(uid=uid, full_name=row.full_name, posts=self._posts(row), notes=notes, **texts)

    def _changed_person(self, person: Person, one: Proposal, before: dict[UUID, Person]) -> Person:
        """Return *person* with what was decided; with all that is new if the person came from this list."""
        row = one.row
        is_of_list = person.uid not in before
        taken = (
            one.taken
            if not is_of_list
            else frozenset({"post"}) | {n for n in TEXTS if not getattr(person, n)}
        )
        values = {
            name: getattr(row, name) for name in (*TEXTS, "full_name") if name in taken and getattr(row, name)
        }
        changed = replace(person, **values)
        if "post" in taken and (row.post or row.body()):
            changed = replace(changed, posts=self._with_post(changed, row))
        if ("note" in taken or is_of_list) and row.note and row.note not in changed.notes:
            changed = replace(changed, notes="\n".join(filter(None, (changed.notes, row.note))))
        return changed

    def _posts(self, row: Incoming) -> tuple[Post, ...]:
        body = self._bodies.get(body_key(row))
        if not row.post and body is None:
            return ()
        return (Post(title=row.post, organisation=body),)

    def _with_post(self, person: Person, row: Incoming) -> tuple[Post, ...]:
        """Return the posts with that of *row* as the last; the one held before in the same place ends."""
        post = next(iter(self._posts(row)), None)
        if post is None or any(
            fold(one.title) == fold(post.title) and one.organisation == post.organisation
            for one in person.posts
        ):
            return person.posts
        if self._day is None:
            return (*person.posts, post)
        until = self._day - timedelta(days=1)
        ended = tuple(_ended(one, post, until) for one in person.posts)
        return (*ended, replace(post, since=self._day if ended != person.posts else None))

    def save_lines(self, category: Category | None) -> None:
        """Put the people onto the list of the meeting; those who stand there get what was decided."""
        lines = NewLines(self._unit, self._meeting.uid if self._meeting else new_uid(), self._bodies)
        made, changed = lines.of(self._all.rows, self._people, category, self._printed)
        self._steps += lines.save_homes()
        for some in _portions(made):
            self._report(len(some))
            self._steps += [Step(None, one) for one in self._unit.attendance.save_many(some)]
        before = {one.uid: one for one in self._unit.attendance.get_many(one.uid for one in changed)}
        self._changed |= {one.person or one.uid for one in changed}
        self._steps += [Step(before[one.uid], one) for one in self._unit.attendance.save_many(changed)]

    def _printed(self, person: UUID) -> tuple[str, str]:
        """Return the name as the register prints it, and the post held on the first day of the meeting."""
        found = self._saved.get(person)
        post = found.post_on(self._day) if found else None
        return (found.printed_name() if found else "", post.title if post else "")

    def _report(self, more: int) -> None:
        self._progress(self._done, len(self._all.rows) * (2 if self._meeting else 1))
        self._done += more

    def told(self) -> TakenIn:
        """Return what was done."""
        counts = Counter(one.decision for one in self._all.rows)
        changed = min(len(self._changed), counts[Decision.SAME])
        count = counts[Decision.NEW] + changed
        words = T("undo", "{count} person imported") if count == 1 else T("undo", "{count} people imported")
        undo = Undo(words, {"count": str(count)}, tuple(self._steps))
        known = counts[Decision.SAME] - changed
        return TakenIn(counts[Decision.NEW], changed, known, counts[Decision.SKIP], self._made, undo)


def _new_organisation(name: str, *, is_country: bool) -> Organisation:
    """Return an organisation of the name as the list writes it, of the kind that its words tell."""
    kind = OrganisationKind.COUNTRY if is_country else _kind(name)
    country = country_of(name) if is_country or kind is OrganisationKind.NATIONAL_SOCIETY else ""
    return Organisation(
        kind=kind, names=(OrganisationName(language=Language.ENGLISH, text=name),), country=country
    )


def _knowing(one: Organisation, names: Iterable[str]) -> Organisation:
    """Return *one* with those of *names* that it did not have yet, each once however it is written."""
    had = set(map(fold, one.all_names()))
    new = {fold(name): name for name in names if fold(name) not in had}
    return replace(one, aliases=(*one.aliases, *new.values()))


def _kind(name: str) -> OrganisationKind:
    plain = f"{fold(name)} "
    if is_society(name):
        return OrganisationKind.NATIONAL_SOCIETY
    for words, kind in (
        (_MINISTRY, OrganisationKind.GOVERNMENT),
        (_UN, OrganisationKind.UN_AGENCY),
        (_NETWORK, OrganisationKind.NETWORK),
    ):
        if any(plain.startswith(word) or f" {word}" in plain for word in words):
            return kind
    return OrganisationKind.OTHER


def _each_once(made: dict[tuple[str, bool], Organisation]) -> dict[tuple[str, bool], Organisation]:
    """Return new organisations with one for all spellings that mean the same."""
    by_core: dict[tuple[str, object], Organisation] = {}
    return {key: by_core.setdefault(_meant(*key, one), one) for key, one in made.items()}


def _meant(name: str, is_country: bool, made: Organisation) -> tuple[str, object]:  # noqa: FBT001 - a part of the key
    if is_country and made.country:
        return made.country, is_country
    return core(name) or fold(name), made.kind


def _ended(one: Post, post: Post, until: date) -> Post:
    """Return a post as it ends when *post* in the same organisation begins; others stay as they are."""
    goes_on = one.until is None and one.organisation == post.organisation
    return replace(one, until=until) if goes_on and (one.since is None or one.since <= until) else one


def _portions(records: Sequence[R]) -> Iterable[Sequence[R]]:
    for start in range(0, len(records), AT_ONCE):
        yield records[start : start + AT_ONCE]
