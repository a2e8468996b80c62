"""The text of the letters that invite to a meeting, in one language, with fields for what differs."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from db.records.field import LINE, PARAGRAPH, Field, field_problems
from db.records.identity import new_uid
from db.records.language import Language
from db.records.problems import Problem
from db.records.words import T

FIELDS = ("name", "post", "organisation", "meeting", "dates", "place")
"""What may stand in braces in a letter."""
UNKNOWN = T("problems", "“{field}” is not a field. There are: {fields}.")
_BRACES = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter to everybody who is invited: each gets it with the fields filled, as in “Dear {name}”.

    A meeting has at most one in each language.
    """

    meeting: UUID
    language: Annotated[Language, Field(T("letter", "Language of the letter"))] = Language.ENGLISH
    day: Annotated[date | None, Field(T("letter", "Date of the letter"))] = None
    subject: Annotated[str, Field(T("letter", "Subject"), max_length=400)] = ""
    text: Annotated[str, Field(T("letter", "Text"), required=True, max_length=PARAGRAPH, multiline=True)] = ""
    signed_name: Annotated[str, Field(T("letter", "Signed by"), max_length=300)] = ""
    signed_post: Annotated[str, Field(T("letter", "Post of who signs"), max_length=LINE)] = ""
    uid: UUID = field(default_factory=new_uid)
    version: int = 0

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before the letter can be kept."""
        return (*field_problems(self), *self._unknown_fields())

    def _unknown_fields(self) -> Iterator[Problem]:
        for name in ("subject", "text"):
            for unknown in sorted({one for one in _BRACES.findall(getattr(self, name)) if one not in FIELDS}):
                fields = ", ".join(f"{{{one}}}" for one in FIELDS)
                yield Problem(name, UNKNOWN, {"field": f"{{{unknown}}}", "fields": fields})


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return *text* with its fields filled; braces around anything else stay as they are."""
    return _BRACES.sub(lambda found: values.get(found[1], found[0]), text)
