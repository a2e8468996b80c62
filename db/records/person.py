"""A person and the posts held. Nobody is asked for a family name."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.field import NEEDED, PARAGRAPH, Field, field_problems
from db.records.identity import new_uid
from db.records.language import Language
from db.records.problems import Problem
from db.records.text import fold
from db.records.words import T

LONGEST_NAME = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What a person holds in an organisation, from–to; either end may be open or unknown.

    Where nothing but the organisation is known, the title is empty.
    """

    title: Annotated[str, Field(T("person", "Post"))] = ""
    organisation: Annotated[UUID | None, Field(T("person", "Organisation"))] = None
    since: Annotated[date | None, Field(T("person", "Since"))] = None
    until: Annotated[date | None, Field(T("person", "Until"))] = None
    uid: UUID = field(default_factory=new_uid)

    def is_held_on(self, day: date) -> bool:
        """Return whether the post is held on *day*."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def problems(self, prefix: str = "") -> Iterator[Problem]:
        """Yield what is wrong with the post."""
        yield from field_problems(self, prefix)
        if not self.title.strip() and self.organisation is None:
            yield Problem(prefix + "title", NEEDED)
        if self.since and self.until and self.until < self.since:
            yield Problem(prefix + "until", T("problems", "This is before the first day."))


class Consent(Choice):
    """Whether somebody agreed that the office keeps contact data."""

    NOT_ASKED = "not_asked", T("person", "Not asked")
    GIVEN = "given", T("person", "Given")
    REFUSED = "refused", T("person", "Refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person of the register, named exactly as he or she writes the name."""

    honorific: Annotated[
        str, Field(T("person", "Title"), max_length=120, help=T("person", "As in “Dr.” or “H.E. Mr.”."))
    ] = ""
    full_name: Annotated[
        str,
        Field(
            T("person", "Full name"),
            required=True,
            max_length=LONGEST_NAME,
            help=T("person", "Exactly as it is printed, in the order the person uses."),
        ),
    ] = ""
    post_nominals: Annotated[str, Field(T("person", "After the name"), max_length=120)] = ""
    sort_name: Annotated[
        str,
        Field(
            T("person", "Sorted as"),
            max_length=LONGEST_NAME,
            help=T("person", "Empty: sorted by the full name."),
        ),
    ] = ""
    posts: tuple[Post, ...] = ()
    email: Annotated[str, Field(T("person", "E-mail"))] = ""
    phone: Annotated[str, Field(T("person", "Telephone"), max_length=60)] = ""
    language: Annotated[
        Language | None, Field(T("person", "Language of letters"), help=T("person", "If it is known."))
    ] = None
    notes: Annotated[str, Field(T("person", "Notes"), max_length=PARAGRAPH, multiline=True)] = ""
    gender: Annotated[
        str, Field(T("person", "Gender"), max_length=40, help=T("person", "If the person tells it."))
    ] = ""
    aliases: Annotated[
        tuple[str, ...],
        Field(T("person", "Also written"), help=T("person", "One spelling a line; all of them are found.")),
    ] = ()
    consent: Annotated[Consent, Field(T("person", "Consent to keep contact data"))] = Consent.NOT_ASKED
    consent_purpose: Annotated[
        str, Field(T("person", "For what purpose"), help=T("person", "As it was told to the person."))
    ] = ""
    consent_on: Annotated[date | None, Field(T("person", "Answered on"))] = None
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def printed_name(self) -> str:
        """Return the name with what stands before and after it, as it is printed."""
        parts = (self.honorific, self.full_name)
        name = " ".join(part for part in parts if part)
        return f"{name}, {self.post_nominals}" if self.post_nominals else name

    def sort_key(self) -> str:
        """Return what the person is sorted by."""
        return fold(self.sort_name or self.full_name)

    def post_on(self, day: date | None) -> Post | None:
        """Return the post held on *day* (the last one listed where there are several), else None."""
        held = [one for one in self.posts if day is None or one.is_held_on(day)]
        return held[-1] if held else None

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the person can be filed."""
        posts = (found for place, one in enumerate(self.posts) for found in one.problems(f"posts.{place}."))
        return (*field_problems(self), *posts)
