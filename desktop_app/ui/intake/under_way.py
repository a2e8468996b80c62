"""An import as a draft: kept while it is decided about, and offered again where it was left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from db.records.words import T
from desktop_app.ui.forms.draft_keeper import DraftKeeper, time_of_day
from desktop_app.ui.forms.draft_words import list_words
from desktop_app.ui.forms.news_line import News, action
from desktop_app.ui.language.translate import tr
from desktop_app.usecases.intake.under_way import FORM, find_origin, keep_list, key_of_list, lists_under_way
from desktop_app.usecases.keeping.drafts import find_draft, saved_from

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from db.records.intake import ListUnderWay
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.intake.reading import Reading
    from desktop_app.usecases.file.opening import Store
    from desktop_app.usecases.intake.origins import Origin
    from desktop_app.usecases.keeping.drafts import Draft

Result = TypeVar("Result")
LEFT = T("intake", "An import from {time} was not finished: {about}.")
DISCARDED = T("intake", "The import was discarded: {about}.")
TOO_LARGE = T(
    "intake", "The list was too large to be kept. Copy it again and paste it here: what was decided is kept."
)


class UnderWay(QObject):
    """Keeps what *reading* has read with all that is decided about it, and offers in `news` what was left.

    A list that was only looked at is forgotten when the person goes away.
    """

    def __init__(self, desk: Desk, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self.news = News((32, 8, 32, 8))
        self._desk, self._reading = desk, reading
        self._kept: UUID | None = None
        self._keeper = DraftKeeper(desk, FORM, reading.under_way, self, key=_key)
        reading.begun.connect(self._begin)
        reading.chosen.connect(self._follow)

    def leave(self) -> None:
        """Keep at once what was decided; forget a list about which nothing was."""
        if self._reading.is_decided and self._keeper.is_waiting:
            self._keeper.keep_now()
        elif self._kept and not self._reading.is_decided:
            self._keeper.drop(self._kept)
            self._kept = None

    def forget(self) -> None:
        """Begin with nothing: another list is to be read."""
        self.leave()
        self._kept = None
        self.news.clear()

    def discard(self) -> None:
        """Forget the list with all that was decided about it; it can be put back at once."""
        record, origin = self._reading.under_way(), self._reading.origin
        if self._kept is not None:
            self._keeper.drop(self._kept)
        self._kept = None
        self._reading.forget(record.meeting)
        back = action("put-back", tr("forms", T("forms", "Put it back")))
        back.clicked.connect(lambda: self._reading.take_up(record, origin))
        self.news.tell(tr("intake", DISCARDED, {"about": list_words(record)}), "info", back)

    def importing(
        self, work: Callable[[Callable[[int, int], None]], Result]
    ) -> Callable[[Callable[[int, int], None]], Result]:
        """Return *work*, which imports the list, so that the draft goes in the same transaction."""
        key = _key(self._reading.under_way())
        self._keeper.saving(key, lambda: None)  # nothing is kept behind its back
        return partial(_importing, self._desk.store, key, work)

    def imported(self) -> None:
        """Note that the list is imported."""
        self._keeper.saved(_key(self._reading.under_way()))
        self._kept = None

    # what was left

    def offer_left(self, meeting: UUID | None) -> None:
        """Offer the import for the list of *meeting*, or for the register, that was left last."""
        work = partial(lists_under_way, self._desk.store, meeting)
        self._desk.tasks.read(work, self._offer_first)

    def restore(self, key: UUID) -> None:
        """Go on with the import that was kept under *key*."""
        work = partial(find_draft, self._desk.store, FORM, key)
        self._desk.tasks.read(work, self._restore)

    def _restore(self, draft: Draft | None) -> None:
        if draft is not None:
            self._go_on(draft)

    def _offer_first(self, drafts: list[Draft]) -> None:
        if self._reading.found is None and drafts:
            self._offer(drafts[0], partial(self.offer_left, drafts[0].record.meeting))

    def _offer(self, draft: Draft, then: Callable[[], object]) -> None:
        """Offer *draft*; *then* is done when it was discarded."""
        no = action("discard-import", tr("forms", T("forms", "Discard")), quiet=True)
        yes = action("go-on", tr("intake", T("intake", "Go on")))
        no.clicked.connect(partial(self._discard, draft.key, then))
        yes.clicked.connect(partial(self._go_on, draft))
        said = {"time": time_of_day(draft.kept_at), "about": list_words(draft.record)}
        self.news.tell(tr("intake", LEFT, said), "warn", no, yes)

    def _discard(self, key: UUID, then: Callable[[], object], _checked: object = None) -> None:
        self._keeper.drop(key)
        self._desk.tasks.write(lambda: None, partial(self._discarded, then))

    def _discarded(self, then: Callable[[], object], _: object) -> None:
        then()

    def _go_on(self, draft: Draft, _checked: object = None) -> None:
        self.news.clear()
        work = partial(find_origin, self._desk.store, draft.record)
        self._desk.tasks.read(work, partial(self._take_up, draft))

    def _take_up(self, draft: Draft, origin: Origin) -> None:
        if origin.is_empty():
            self.news.tell(tr("intake", TOO_LARGE), "info")
        else:
            self._kept = draft.key
            self._reading.take_up(draft.record, origin)

    # what is kept

    def _begin(self) -> None:
        """Keep a list that was just read, unless decisions about it are kept already: these are offered."""
        key = _key(self._reading.under_way())
        if self._reading.told:
            self.news.tell(self._reading.told, "warn")
        if key != self._kept:
            self._kept = None
            work = partial(find_draft, self._desk.store, FORM, key)
            self._desk.tasks.read(work, partial(self._found, key))

    def _found(self, key: UUID, draft: Draft | None) -> None:
        if key != _key(self._reading.under_way()) or self._kept == key:
            return
        if draft is not None and draft.record.decided():
            self._offer(draft, self._keep_list)
        else:
            self._keep_list()

    def _follow(self) -> None:
        if self._kept is None:
            self._keep_list()
        self._keeper.follow()

    def _keep_list(self) -> None:
        """Keep the list itself, once; decisions follow by themselves."""
        record, origin = self._reading.under_way(), self._reading.origin
        if self._desk.store.is_only_read or not record.digest:
            return
        self._kept = _key(record)
        work = partial(keep_list, self._desk.store, record, origin)
        self._desk.tasks.write(work, lambda _: None, lambda _: self._keeper.keep_now())


def _key(record: ListUnderWay) -> UUID:
    return key_of_list(record.meeting, record.digest)


def _importing(
    store: Store,
    key: UUID,
    work: Callable[[Callable[[int, int], None]], Result],
    progress: Callable[[int, int], None],
) -> Result:
    return saved_from(store, FORM, key, partial(work, progress))
