"""A second place for copies, such as a stick or a share: what lies there outlives this computer."""

from dataclasses import replace
from pathlib import Path

from db.dialects.address import Place
from db.dialects.sqlite_seal import DataKey
from db.records.problems import Trouble
from db.store.copies.making import NOT_WHOLE, beside, clear, give_name, told_of_copies, write_anew
from db.store.copies.manifest import Copy, digest_of, list_copies, name_of, next_sequence
from db.store.copies.open_key import open_key
from db.store.copies.sealing import seal_anew
from db.store.copies.thinning import thin
from db.store.key_file import carry_key_file
from db.store.lock import settle_folder
from db.store.rights import make_private_folder


def carry(copy: Copy, file: Place, folder: Path) -> Copy:
    """Put *copy* of *file* into *folder* too, read it back there, and return it as it lies there.

    It is encrypted there if there is a key for that place. Raise Trouble, and leave nothing bad behind, if
    the place is not there or full.
    """
    key = None if copy.is_sealed else open_key(copy.path.parent)
    carry_key_file(copy.key, folder, *beside(file), copy.path.parent)
    there = next((one for one in list_copies(folder) if _is_of(one, copy, key)), None)
    if there is not None:
        return there
    with told_of_copies(file, folder):
        make_private_folder(folder)
        settle_folder(folder.parent)
        carried = _named(copy, folder)
        part = carried.path.with_suffix(".part")
        try:
            if not (_sealed if key else _written)(copy, part, key):
                raise Trouble(*NOT_WHOLE, {"file": file.name})
            if key is not None:
                carried = replace(carried, key=key.name, size=part.stat().st_size, sha256=digest_of(part))
            carry_key_file(copy.key, folder, *beside(file), copy.path.parent)
            give_name(part, carried)
        finally:
            clear(part)
        thin(folder, copy.contents.identity, copy.made_at)
    return carried


def _is_of(there: Copy, copy: Copy, key: DataKey | None) -> bool:
    """Return whether *there* is *copy*, as it would be carried now."""
    if key is None:
        return there.sha256 == copy.sha256
    return (there.key, there.made_at, there.contents) == (key.name, copy.made_at, copy.contents)


def _written(copy: Copy, part: Path, _key: DataKey | None) -> bool:
    write_anew(copy.path, part)
    return digest_of(part) == copy.sha256


def _sealed(copy: Copy, part: Path, key: DataKey | None) -> bool:
    return copy.is_whole() and seal_anew(copy.path, part, key)


def _named(copy: Copy, folder: Path) -> Copy:
    """Return *copy* under a name of its own in *folder*, after all that lie there."""
    sequence = max(copy.sequence, next_sequence(folder))
    return replace(copy, path=folder / name_of(sequence, copy.made_at), sequence=sequence)
