"""A meeting that is filed, and its page in the program's window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from db.records.attendance import Category, DelegationRole
from db.records.meeting import Meeting
from desktop_app.ui.desk import Place
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.meeting.participants import add_participant
from desktop_app.usecases.register.organisations import suggest_organisations

if TYPE_CHECKING:
    from uuid import UUID

    from db.records.dossier import Dossier
    from tests.desktop_app.hands import Hands


class At:
    """A meeting, and the hands that work at it."""

    def __init__(self, hands: Hands, uid: UUID) -> None:
        self.hands = hands
        self.uid = uid

    def open(self, tab: str) -> None:
        """Open the meeting at *tab*."""
        self.hands.go(Place("meeting", self.uid, tab=tab))

    def dossier(self) -> Dossier:
        """Return the meeting as it is stored."""
        return read_dossier(self.hands.store, self.uid)

    def society(self, text: str) -> UUID:
        """Return the organisation of the register that is found by *text*."""
        return suggest_organisations(self.hands.store, text)[0].uid

    def bring(self, text: str, name: str, post: str = "President", heads: int = 0) -> None:
        """Put a head of delegation on the list, and so many delegates without names."""
        place: dict[str, Any] = {
            "meeting": self.uid,
            "organisation": self.society(text),
            "category": Category.MEMBER_SOCIETY,
        }
        add_participant(
            self.hands.store, printed_name=name, printed_post=post, role=DelegationRole.HEAD, **place
        )
        if heads:
            add_participant(self.hands.store, head_count=heads, **place)


@pytest.fixture
def at(window: Hands) -> At:
    """Return a meeting in Hanoi, filed."""
    meeting = Meeting(
        title="17th Harbour Meeting",
        short_title="17th Meeting",
        ordinal=17,
        first_day=date(2020, 10, 14),
        last_day=date(2020, 10, 15),
        city="Hanoi",
        country="VN",
    )
    return At(window, file_meeting(window.store, meeting).uid)
