"""What a printed form is: its name, whose records it prints, and how it is built."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from db.records.dossier import Dossier
from db.records.record import Family
from reports.document import Document, Facsimile, Figure
from reports.wording import Wording

BLANK_ROWS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What a form may need beside the records.

    `pictures` are the bytes of photos and of the office's logo, by the identifier of their
    attachment. `annexes` are the pages of files that are annexes, without the words that stand for
    them, in the same way; `with_annexes` is false where these files are left out. `blank_rows` stand
    under the names of a sign-in sheet. `speak` gives the words of another language, for letters to
    people who have one of their own.
    """

    pictures: Mapping[UUID, bytes] = field(default_factory=dict)
    annexes: Mapping[UUID, tuple[Facsimile | Figure, ...]] = field(default_factory=dict)
    with_annexes: bool = True
    blank_rows: int = BLANK_ROWS
    speak: Callable[[str], Wording] | None = None


NOTHING_MORE = Extras()


class Build(Protocol):
    """Lay out a meeting, or one record of it, as a paper in the words of *wording*.

    Without a record the form takes the first one that it prints, and does without if there is none.
    Raise LookupError if *record* is not of this meeting.
    """

    def __call__(
        self, dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE
    ) -> Document:
        """Return the paper."""
        ...


class BuildEach(Protocol):
    """Lay out the parts of a paper that go to one person each."""

    def __call__(
        self, dossier: Dossier, wording: Wording, extras: Extras = NOTHING_MORE
    ) -> Iterator[tuple[str, Document]]:
        """Yield each part as a paper of its own, with the name of the person."""
        ...


@dataclass(frozen=True, slots=True)
class Form:
    """A printed form. `families` are the records it prints; a form without any prints the meeting.

    Forms of one label are the same paper in several layouts; `layout` tells them apart.
    `each` builds a paper for each person, where the form has one.
    """

    name: str
    label: str
    families: tuple[Family, ...]
    build: Build
    layout: str = ""
    each: BuildEach | None = None
