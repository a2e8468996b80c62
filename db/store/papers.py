"""The letters of meetings, and the sign-in sheets that came back."""

from uuid import UUID

from db.records.letter import Letter
from db.records.signed_sheet import SignedSheet
from db.store.shelf import Shelf


class Letters(Shelf[Letter]):
    """The texts of letters, one a meeting and language."""

    record = Letter

    def of(self, meeting: UUID) -> list[Letter]:
        """Return the letters of *meeting*, the one kept first first."""
        return self._with("meeting", meeting)


class SignedSheets(Shelf[SignedSheet]):
    """The sign-in sheets that came back."""

    record = SignedSheet

    def of(self, meeting: UUID) -> list[SignedSheet]:
        """Return the sheets of *meeting*."""
        return self._with("meeting", meeting)
