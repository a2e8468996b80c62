"""What programs do while the power goes, and how much of it must be there afterwards."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from db.store import Store, open_store
from tests.crash import copying, protecting, saving

FILE = "office.rapporteur"


@dataclass(frozen=True)
class Deed:
    """*begin* makes the folder, *do* does so much in it and tells each part, *done* says what is there.

    *done* raises whatever it likes if what is left is not sound.
    """

    begin: Callable[[Path], None]
    do: Callable[[Path, int, Callable[[int], None]], None]
    done: Callable[[Path], int]


def number_in(done: Callable[[Store], int]) -> Callable[[Path], int]:
    """Return what says how much is in the file of a folder: nothing if there is none."""

    def number(folder: Path) -> int:
        if not (folder / FILE).exists():
            return 0
        with closing(open_store(folder / FILE)) as store:
            return done(store)

    return number


DEEDS: dict[str, Deed] = {
    "save": Deed(saving.begin, saving.save, number_in(saving.saved)),
    "save without a log": Deed(saving.begin_without_log, saving.save, number_in(saving.saved)),
    "make": Deed(lambda _: None, saving.make, number_in(saving.made)),
    "import": Deed(saving.begin_imports, saving.take_in, number_in(saving.taken_in)),
    "migrate": Deed(copying.begin_migration, copying.migrate, copying.migrated),
    "restore": Deed(copying.begin_return, copying.go_back_once, copying.gone_back),
    "rotate": Deed(copying.begin_rotation, copying.rotate, copying.rotated),
    "protect": Deed(protecting.begin_plain, protecting.turn_on, protecting.turned_on),
    "unprotect": Deed(protecting.begin_protected, protecting.turn_off, protecting.turned_off),
    "new key": Deed(protecting.begin_protected, protecting.take_new_key, protecting.took_new_key),
    "passphrase": Deed(protecting.begin_protected, protecting.change_often, protecting.changed),
}
