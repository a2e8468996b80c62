"""The history of the records."""

from db.store.chain import head
from db.store.work import Work


class History:
    """What was changed, when and by whom."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def head(self) -> str:
        """Return the hash of the last change: whoever knows it can tell whether any before was touched."""
        return head(self._work.session.connection())
