"""Protection turned on and off, other keys and passphrases; bits that flip; passphrases that are guessed."""

import random
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.dialects.sqlite_seal import KEY_RING, DataKey, NoKey, is_sealed
from db.records.problems import Refused, Trouble
from db.store import create, open_store
from db.store.copies.places import copies_folder
from db.store.copies.wayback import aside_folder
from db.store.key_file import key_file_of, read_key_file
from db.store.opening import finish_giving_way
from db.store.protection.switching import change_passphrase, protect, unprotect
from db.store.protection.unlocking import unlock
from tests.crash.copying import whole_copies
from tests.crash.flips import is_found, make
from tests.crash.measured import Measured
from tests.db.builders import meeting, save

FILE = "office.rapporteur"
KEY, OTHER = DataKey(bytes(range(32))), DataKey(bytes(range(32, 64)))
MARK = "Nobody may read this"
MENDED = {18, 19, *range(24, 28)}
"""Bytes of the first 32, which are not encrypted, that any opening writes anew; no record hangs on them."""
HEAD = 32
Tell = Callable[[int], None]


def begin_plain(folder: Path) -> None:
    """Make a file that anybody can read."""
    with closing(create(folder / FILE)) as store:
        save(store, meeting(MARK))


def begin_protected(folder: Path) -> None:
    """Make a file that opens with a passphrase; of its plain copy nothing is left."""
    begin_plain(folder)
    protect(folder / FILE, KEY, phrase(0))
    for one in copies_folder(folder / FILE).glob("0*"):
        one.unlink()
    forget()


def phrase(number: int) -> str:
    """Return the passphrase after so many changes."""
    return f"the {number}th harbour"


def forget() -> None:
    """Hold no key any more, as a program that begins."""
    for one in (KEY, OTHER):
        KEY_RING.drop(one.name)


def turn_on(folder: Path, _size: int, tell: Tell) -> None:
    """Encrypt the file."""
    protect(folder / FILE, KEY, phrase(0))
    tell(1)


def turned_on(folder: Path) -> int:
    """Return whether the file is encrypted; raise AssertionError if it is neither that nor as it was."""
    forget()
    path = folder / FILE
    finish_giving_way(path)
    if is_sealed(path):
        unlock(path, phrase(0))
    _is_whole(path)
    assert not (is_sealed(path) and readable_beside(path))
    return int(is_sealed(path))


def turn_off(folder: Path, _size: int, tell: Tell) -> None:
    """Let the file open without a passphrase."""
    unlock(folder / FILE, phrase(0))
    unprotect(folder / FILE)
    tell(1)


def turned_off(folder: Path) -> int:
    """Return whether the file is plain; raise AssertionError if it is neither that nor as it was."""
    forget()
    path = folder / FILE
    finish_giving_way(path)
    is_plain = not is_sealed(path)
    unlock_any(path, phrase(0))
    _is_whole(path)
    assert is_plain or not readable_beside(path)
    return int(is_plain)


def take_new_key(folder: Path, _size: int, tell: Tell) -> None:
    """Encrypt the file with another key, which another passphrase opens."""
    unlock(folder / FILE, phrase(0))
    protect(folder / FILE, OTHER, phrase(1))
    tell(1)


def took_new_key(folder: Path) -> int:
    """Return whether the file has the new key; raise AssertionError if both passphrases open it, or none."""
    forget()
    path = folder / FILE
    finish_giving_way(path)
    opens = [opens_with(path, phrase(number)) for number in (0, 1)]
    assert sorted(opens) == [False, True]
    unlock_any(path, phrase(opens.index(True)))
    _is_whole(path)
    assert not readable_beside(path)
    return opens.index(True)


def change_often(folder: Path, size: int, tell: Tell) -> None:
    """Change the passphrase so many times."""
    for number in range(1, size + 1):
        change_passphrase(folder / FILE, phrase(number - 1), phrase(number))
        tell(number)


def changed(folder: Path) -> int:
    """Return how often the passphrase was changed; raise AssertionError if another one opens the file."""
    forget()
    path = folder / FILE
    key_file = read_key_file(key_file_of(path))
    assert key_file is not None
    number = key_file.changed - 1
    assert not opens_with(path, phrase(number - 1))
    assert not opens_with(path, phrase(number + 1))
    unlock(path, phrase(number))
    _is_whole(path)
    return number


def unlock_any(path: Path, passphrase: str) -> None:
    """Hold the key of the file, if it needs one, and those of its copies."""
    for one in (path, *copies_folder(path).glob("*.rapporteur-copy")):
        try:
            KEY_RING.key_of(one)
        except NoKey:
            unlock(one, passphrase)


def opens_with(path: Path, passphrase: str) -> bool:
    """Return whether *passphrase* opens the file."""
    forget()
    try:
        unlock(path, passphrase)
    except Refused:
        return False
    finally:
        forget()
    return True


def readable_beside(path: Path) -> list[Path]:
    """Return the files beside that one, but for copies, in which its words can be read."""
    copies = copies_folder(path)
    found = (one for one in path.parent.rglob("*") if one.is_file() and copies not in one.parents)
    return [one for one in found if MARK.encode() in one.read_bytes()]


def _is_whole(path: Path) -> None:
    assert not aside_folder(path).exists()
    whole_copies(copies_folder(path))
    with closing(open_store(path)) as store, store.reading() as unit:
        assert unit.verify() == []
        assert [one.title for one in unit.meetings.all()] == [MARK]


def flips_protected(times: int) -> Measured:
    """Flip so many single bits in an encrypted file, one in each byte of its head; count those not found."""
    rng = random.Random(times)  # noqa: S311 - the same bits every time
    found: Counter[bool] = Counter()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / FILE
        make(path)
        protect(path, KEY, phrase(0))
        whole = path.read_bytes()
        places = [*(set(range(HEAD)) - MENDED), *rng.choices(range(HEAD, len(whole)), k=times)][:times]
        for place in places:
            flipped = bytearray(whole)
            flipped[place] ^= 1 << rng.randrange(8)
            path.write_bytes(flipped)
            found[is_found(path)] += 1
    forget()
    return Measured(f"{found[True]} found, {found[False]} missed", not found[False] and bool(found[True]))


def guesses(times: int) -> Measured:
    """Try so many wrong passphrases; count those that are let in, and look whether a byte was changed."""
    let_in = 0
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / FILE
        begin_protected(Path(name))
        before = everything(path.parent)
        for number in range(1, times + 1):
            let_in += opens_with(path, phrase(number))
            try:
                open_store(path).close()
                let_in += 1
            except Trouble:
                continue
        is_same = everything(path.parent) == before
    return Measured(
        f"{let_in} let in, {'no byte' if is_same else 'something'} changed", is_same and not let_in
    )


def everything(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file in *folder*."""
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
