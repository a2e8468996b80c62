"""A second place for copies, such as a stick or a share: what lies there outlives this computer."""

from dataclasses import replace
from pathlib import Path

from db.records.problems import Trouble
from db.store.copies.making import NOT_WHOLE, clear, give_name, told_of_copies, write_anew
from db.store.copies.manifest import Copy, digest_of, list_copies, name_of, next_sequence
from db.store.copies.thinning import thin
from db.store.key_file import carry_key_file
from db.store.lock import settle_folder
from db.store.rights import make_private_folder


def carry(copy: Copy, file: Path, folder: Path) -> Copy:
    """Put *copy* of *file* into *folder* too, read it back there, and return it as it lies there.

    Raise Trouble, and leave nothing bad behind, if the place is not there or full.
    """
    carry_key_file(copy.key, folder, file.parent, copy.path.parent)
    there = next((one for one in list_copies(folder) if one.sha256 == copy.sha256), None)
    if there is not None:
        return there
    with told_of_copies(file, folder):
        make_private_folder(folder)
        settle_folder(folder.parent)
        carried = _named(copy, folder)
        part = carried.path.with_suffix(".part")
        try:
            write_anew(copy.path, part)
            if digest_of(part) != copy.sha256:
                raise Trouble(*NOT_WHOLE, {"file": file.name})
            carry_key_file(copy.key, folder, file.parent, copy.path.parent)
            give_name(part, carried)
        finally:
            clear(part)
        thin(folder, copy.contents.identity, copy.made_at)
    return carried


def _named(copy: Copy, folder: Path) -> Copy:
    """Return *copy* under a name of its own in *folder*, after all that lie there."""
    sequence = max(copy.sequence, next_sequence(folder))
    return replace(copy, path=folder / name_of(sequence, copy.made_at), sequence=sequence)
