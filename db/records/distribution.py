"""One going out of a record: when, to whom, by what means, and whether it arrived."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated
from uuid import UUID

from db.records.choice import Choice
from db.records.field import Field
from db.records.identity import new_uid
from db.records.words import T

LONGEST = 1000


class Means(Choice):
    """By what means a record goes out."""

    EMAIL = "email", T("distribution", "By e-mail")
    POST = "post", T("distribution", "By post")
    COURIER = "courier", T("distribution", "By courier")
    HAND = "hand", T("distribution", "By hand")
    ONLINE = "online", T("distribution", "Online")


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """A record going out to somebody: `acknowledged_on` is the day on which they said that they have it."""

    day: Annotated[date | None, Field(T("distribution", "Day"))] = None
    recipients: Annotated[str, Field(T("distribution", "To whom"), max_length=LONGEST)] = ""
    means: Annotated[Means | None, Field(T("distribution", "By"))] = None
    copies: Annotated[int | None, Field(T("distribution", "Copies"))] = None
    acknowledged_on: Annotated[date | None, Field(T("distribution", "Received on"))] = None
    note: Annotated[str, Field(T("distribution", "Note"), max_length=LONGEST)] = ""
    uid: UUID = field(default_factory=new_uid)
