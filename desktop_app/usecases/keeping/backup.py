"""Copies of the open file: made, carried elsewhere, listed, looked into, gone back to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db.records.problems import Trouble
from db.records.words import T
from db.store.copies.elsewhere import carry
from db.store.copies.inside import Inside, MeetingInside, look_inside
from db.store.copies.making import PART, Order, copy_if_changed, is_copied, make_copy
from db.store.copies.manifest import NOTES, SUFFIX, Contents, Copy, Reason, list_copies
from db.store.copies.open_key import hold_open_key
from db.store.copies.places import copies_folder, copies_name, usual_folder
from db.store.copies.restoring import copy_at, go_back, try_copy
from db.store.copies.thinning import thin
from desktop_app.usecases.writing import write_whole

if TYPE_CHECKING:
    from db.store.salvage import Salvaged
    from db.store.store import Store

__all__ = [
    "SUFFIX", "Contents", "Copies", "Copy", "Inside", "MeetingInside", "Reason", "back_up",
    "back_up_by_hand", "back_up_to", "carry_elsewhere", "copies_folder", "copies_of", "copy_at",
    "keep_safe", "list_copies", "look_inside", "put_away", "return_and_open", "return_to",
    "salvage_and_open", "save_readable", "thin_copies", "try_copy",
    "usual_folder",
]  # fmt: skip


TAKEN = (
    T("copies", "“{file}” could not be made."),
    T("copies", "There is a file of that name already."),
    T("copies", "Choose another name."),
)


@dataclass(frozen=True, slots=True)
class Copies:
    """The copies of a file: those on this computer and those in the second place, the newest first.

    *now* is what the file holds; *sees_elsewhere* whether the second place could be looked at.
    """

    here: tuple[Copy, ...]
    elsewhere: tuple[Copy, ...]
    now: Contents
    sees_elsewhere: bool = False

    @property
    def is_up_to_date(self) -> bool:
        """Return whether the newest copy holds the very records of now."""
        return bool(self.here) and self.here[0].contents.mark == self.now.mark


def back_up(store: Store, reason: Reason = Reason.HAND, note: str = "") -> Copy:
    """Make a copy of the open file and return it; raise Trouble if it can't be made."""
    with store.copying() as connection:
        return make_copy(connection, Order(store.place, store.copies, reason, note))


def back_up_by_hand(store: Store, elsewhere: Path | None = None) -> Copy:
    """Make a copy because the person wants one, and carry it elsewhere if that place is there now."""
    copy = back_up(store)
    if elsewhere is not None and elsewhere.is_dir():
        carry_elsewhere(store, elsewhere)
    return copy


def put_away(store: Store, elsewhere: Path | None = None) -> None:
    """Close the open file, after a copy of it if something changed since the last one.

    It is closed whatever happens to the copy; raise Trouble after that if no copy could be made.
    Of what was only looked at no copy is made.
    """
    try:
        if not store.is_only_read:
            keep_safe(store, Reason.CLOSING, elsewhere)
    finally:
        store.close()


def return_and_open(copy: Copy, file: Path, copies: Path | None = None) -> Store:
    """Put *copy* in the place of the closed *file* and return it open; see `return_to`."""
    from db.store.opening import open_store

    return_to(copy, file, copies)
    return open_store(file, copies)


def save_readable(file: Path, target: Path) -> Salvaged:
    """Save what can be read of a damaged, closed file into a new one at *target*; see `db.store.salvage`."""
    from db.store.salvage import salvage

    return salvage(file, target)


def salvage_and_open(file: Path, target: Path) -> Store:
    """Save what can be read of *file* into *target*, with a report beside it, and return that open.

    Raise Trouble as `save_readable` does, or if the report can't be written. Nothing is replaced.
    """
    from db.store.opening import open_store

    report = save_readable(file, target)
    lines = [one.sentence() for one in report.findings()]
    write_whole(_free_beside(target, ".txt"), ["\n".join([*lines, ""]).encode()])
    return open_store(target)


def _free_beside(file: Path, ending: str) -> Path:
    """Return where nothing lies yet beside *file*: under its name, else with a number after it."""
    path, number = file.with_suffix(ending), 2
    while path.exists():
        path, number = file.with_name(f"{file.stem} ({number}){ending}"), number + 1
    return path


def back_up_to(store: Store, target: Path) -> Copy:
    """Make a copy of the open file at *target*: a folder, or a new file whose name ends like a copy's.

    Raise Trouble if it can't be made, or if something is there already, also where its notes are to lie.
    """
    is_file = target.suffix == SUFFIX and not target.is_dir()
    for ending in (SUFFIX, NOTES, PART) if is_file else ():
        if (there := target.with_suffix(ending)).exists():
            raise Trouble(*TAKEN, {"file": there.name})
    folder, name = (target.parent, target.name) if is_file else (target, "")
    with store.copying() as connection:
        return make_copy(connection, Order(store.place, folder, Reason.HAND, name=name))


def return_to(copy: Copy, file: Path, copies: Path | None = None) -> Path:
    """Put *copy* in the place of *file*, which nobody may have open; return where that file now lies.

    A copy of it is made before, in the folder *copies* or the usual one. Raise FileInUse if somebody has
    it open, Trouble if the copy is not whole or there is no room; then the file is as it was.
    """
    return go_back(copy, file, copies or copies_folder(file))


def keep_safe(store: Store, reason: Reason, elsewhere: Path | None = None) -> Copy | None:
    """Make a copy unless the newest one holds the same records, and carry the newest one elsewhere.

    Return the copy that was made, if any. A second place that is not there now is no trouble: whoever
    looks at the copies sees how old the last one there is.
    """
    order, made = Order(store.place, store.copies, reason), None
    if isinstance(store.place, Path) or not is_copied(order, store.contents()):
        with store.copying() as connection:  # on a server it takes long, and so is not done in vain
            made = copy_if_changed(connection, order)
    if elsewhere is not None and elsewhere.is_dir():
        carry_elsewhere(store, elsewhere)
    return made


def carry_elsewhere(store: Store, place: Path) -> Copy | None:
    """Put the newest copy into the folder *place* too; raise Trouble if that can't be done."""
    newest = next(iter(list_copies(store.copies, _identity(store))), None)
    return carry(newest, store.place, elsewhere_folder(store, place)) if newest else None


def elsewhere_folder(store: Store, place: Path) -> Path:
    """Return the folder of the copies of this file in a second place."""
    return place / copies_name(store.place)


def copies_of(store: Store, elsewhere: Path | None = None) -> Copies:
    """Return the copies of the open file, and what the file holds now.

    Where those elsewhere are encrypted and the file is not, their key is held from then on.
    """
    hold_open_key(store.copies)
    now = store.contents()
    sees = elsewhere is not None and elsewhere.is_dir()
    there = list_copies(elsewhere_folder(store, elsewhere), now.identity) if sees and elsewhere else []
    return Copies(tuple(list_copies(store.copies, now.identity)), tuple(there), now, sees)


def thin_copies(store: Store) -> None:
    """Let go of the copies that need not be kept any longer."""
    if store.copies.is_dir():
        thin(store.copies, _identity(store), datetime.now(UTC))


def _identity(store: Store) -> str:
    return store.contents().identity
