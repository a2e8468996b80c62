"""The document of a meeting: its family, its text, its life."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.distribution import Distribution
from db.records.field import PARAGRAPH, Field, field_problems
from db.records.identity import new_uid
from db.records.language import Language
from db.records.paragraph import Paragraph
from db.records.problems import Problem
from db.records.standing import Family as Family  # noqa: PLC0414 - known as the record's
from db.records.standing import RecordStatus as RecordStatus  # noqa: PLC0414 - the same
from db.records.words import T

LONGEST_PARAGRAPH = 2_000_000


WITH_OWN_DIGITS = frozenset(
    {
        Language.THAI,
        Language.LAO,
        Language.KHMER,
        Language.BURMESE,
        Language.ARABIC,
        Language.DARI,
        Language.PERSIAN,
    }
)
"""Languages whose official papers may count in digits of their own script."""


class OnPaper(Choice):
    """What a person may choose for the paper of a record, beside its text."""

    CONTENTS = "contents", T("record", "Table of contents")
    TWO_COLUMNS = "two_columns", T("record", "Signatures in two columns")
    LINE_NUMBERS = "line_numbers", T("record", "Line numbers while it is a draft")
    POSITIONS = "positions", T("record", "Positions with their delegations")
    DATA = "data", T("record", "The text as data inside the PDF")
    BUDDHIST_ERA = "buddhist_era", T("record", "Years of the Buddhist Era")
    NATIVE_DIGITS = "native_digits", T("record", "Digits of its own script")

    def suits(self, language: Language) -> bool:
        """Return whether papers in *language* know the choice."""
        match self:
            case OnPaper.BUDDHIST_ERA:
                return language is Language.THAI
            case OnPaper.NATIVE_DIGITS:
                return language in WITH_OWN_DIGITS
            case _:
                return True


def usual_choices(language: Language) -> tuple[OnPaper, ...]:
    """Return what a new record in *language* begins with: official papers in Thai count Buddhist years."""
    return (OnPaper.BUDDHIST_ERA,) if language is Language.THAI else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A record of a meeting. `preface` are the lines above the title, one a line, as they are printed.

    `history_head` is the hash of the file's history at adoption: printed, it tells a history that was cut.
    """

    meeting: UUID
    family: Annotated[Family, Field(T("record", "Family"))] = Family.STATEMENT
    preface: Annotated[
        str,
        Field(
            T("record", "Lines above the title"),
            max_length=PARAGRAPH,
            multiline=True,
            help=T("record", "One a line, as they are printed."),
        ),
    ] = ""
    title: Annotated[str, Field(T("record", "Title"), required=True, max_length=400)] = ""
    language: Annotated[Language, Field(T("record", "Language"))] = Language.ENGLISH
    status: Annotated[RecordStatus, Field(T("record", "Status"))] = RecordStatus.DRAFT
    draft: Annotated[int, Field(T("record", "Draft number"))] = 1
    reference: Annotated[str, Field(T("record", "Reference"), max_length=80)] = ""
    adopted_on: Annotated[date | None, Field(T("record", "Adopted on"))] = None
    content_hash: str = ""
    history_head: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    annex_participants: Annotated[bool, Field(T("record", "The list of participants as an annex"))] = False
    on_paper: Annotated[tuple[OnPaper, ...], Field(T("record", "On paper"))] = ()
    distributions: tuple[Distribution, ...] = ()
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the record can be filed."""
        return (*field_problems(self), *self._paragraph_problems())

    def _paragraph_problems(self) -> Iterator[Problem]:
        for place, one in enumerate(self.paragraphs):
            if len(one.text) > LONGEST_PARAGRAPH:
                limits = {"length": f"{len(one.text):,}", "most": f"{LONGEST_PARAGRAPH:,}"}
                text = T("problems", "This is too long: {length} characters, at most {most} fit.")
                yield Problem(f"paragraphs.{place}", text, limits)
