"""The agenda of a meeting: a tree of parts, sessions and items."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.field import PARAGRAPH, Field, field_problems
from db.records.identity import new_uid
from db.records.problems import Problem
from db.records.words import T

DEEPEST = 6


class AgendaKind(Choice):
    """What an entry of the agenda is."""

    PART = "part", T("agenda", "Part")
    SESSION = "session", T("agenda", "Session")
    ITEM = "item", T("agenda", "Item")
    BREAK = "break", T("agenda", "Break")


class DocumentKind(Choice):
    """What a document of the agenda is."""

    OVERVIEW = "overview", T("agenda", "Overview")
    PRESENTATION = "presentation", T("agenda", "Presentation")
    PAPER = "paper", T("agenda", "Paper")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDocument:
    """A document of an agenda entry; `attachment` names the file where it is kept."""

    kind: DocumentKind = DocumentKind.PAPER
    title: Annotated[str, Field(T("agenda", "Document"), required=True, max_length=400)]
    attachment: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One entry with everything under it. Numbers are as typed: "1", "A", "Part 1"; none is made up."""

    kind: Annotated[AgendaKind, Field(T("agenda", "Kind"))] = AgendaKind.ITEM
    number: Annotated[str, Field(T("agenda", "Number"), max_length=40)] = ""
    title: Annotated[str, Field(T("agenda", "Title"), required=True, max_length=400)] = ""
    day: Annotated[date | None, Field(T("agenda", "Day"))] = None
    starts: Annotated[time | None, Field(T("agenda", "Starts"))] = None
    ends: Annotated[time | None, Field(T("agenda", "Ends"))] = None
    speakers: Annotated[str, Field(T("agenda", "Speakers"), max_length=PARAGRAPH, multiline=True)] = ""
    objectives: Annotated[str, Field(T("agenda", "Objectives"), max_length=PARAGRAPH, multiline=True)] = ""
    overview: Annotated[str, Field(T("agenda", "Overview"), max_length=PARAGRAPH, multiline=True)] = ""
    documents: tuple[AgendaDocument, ...] = ()
    items: tuple["AgendaItem", ...] = ()
    uid: UUID = field(default_factory=new_uid)

    def walk(self) -> Iterator["AgendaItem"]:
        """Yield this entry and all under it, in the order they are read."""
        yield self
        for item in self.items:
            yield from item.walk()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The agenda of one meeting; `version` guards it as a whole."""

    meeting: UUID
    items: tuple[AgendaItem, ...] = ()
    version: int = 0

    def walk(self) -> Iterator[AgendaItem]:
        """Yield all entries in the order they are read."""
        for item in self.items:
            yield from item.walk()

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right; places are tree positions, as in `items.0.items.2.title`."""
        return tuple(_tree_problems(self.items, "", 1))


def _tree_problems(items: tuple[AgendaItem, ...], prefix: str, depth: int) -> Iterator[Problem]:
    for place, item in enumerate(items):
        here = f"{prefix}items.{place}."
        yield from field_problems(item, here)
        for number, document in enumerate(item.documents):
            yield from field_problems(document, f"{here}documents.{number}.")
        if item.starts and item.ends and item.ends < item.starts:
            yield Problem(here + "ends", T("problems", "This is before the start."))
        if depth > DEEPEST:
            yield Problem(
                here + "title", T("problems", "An agenda has at most {most} levels."), {"most": str(DEEPEST)}
            )
        else:
            yield from _tree_problems(item.items, here, depth + 1)
