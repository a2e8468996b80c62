"""Making, opening and checking a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.dialects.address import Place
    from db.records.office import Office
    from db.store.store import Store as Store  # noqa: PLC0414 - windows name the type through here


def make_file(place: Place, *, sample: bool = False, office: Office | None = None) -> Store:
    """Make a new *place* with the register of National Societies and return it open.

    With *sample* it also holds a meeting that never took place, to try things with; *office* are the
    settings that it begins with. Raise Trouble if the file is there already or can't be made, or if there
    are tables in the database; then no file is left behind.
    """
    from db.store.opening import create
    from desktop_app.usecases.file.office import file_office, get_office
    from desktop_app.usecases.offices.exchange import starting_register

    store = create(place, starting_register())
    try:
        if sample:
            _put_sample(store)
        if office is not None:
            file_office(store, replace(office, version=get_office(store).version))
    except BaseException:
        store.close()
        if isinstance(place, Path):
            place.unlink(missing_ok=True)
        raise
    return store


def open_file(place: Place, copies: Path | None = None) -> Store:
    """Open *place*, whose copies lie in the folder *copies* or the usual one.

    The key that the system remembers opens it, if it needs one. Raise Trouble, Locked, FileInUse or NewerFile
    if that can't be done, PasswordWanted if a server asks for one.
    """
    from db.records.problems import Locked, PasswordWanted
    from db.store.opening import open_store

    try:
        return open_store(place, copies)
    except PasswordWanted:
        from desktop_app.usecases.file.passwords import with_remembered

        known = None if isinstance(place, Path) or place.password else with_remembered(place)
        if known is None:
            raise
        return open_store(known, copies)
    except Locked:
        from desktop_app.usecases.protection.remembering import unlock_remembered

        if not (isinstance(place, Path) and unlock_remembered(place)):
            raise
        return open_store(place, copies)


def move_records(source: Place, target: Place) -> None:
    """Put everything in *source* into the new place *target*; *source* stays as it is.

    Raise Trouble if one of them can't be used or not all of it arrives; then nothing is left in *target*.
    """
    from db.store.moving import move

    move(source, target)


def move_and_open(source: Place, target: Place) -> Store:
    """Put everything in *source* into the new place *target* and return that open; see `move_records`."""
    move_records(source, target)
    return open_file(target)


def look_into_file(path: Path) -> Store:
    """Return a copy of the newer file at *path*, open to be looked at; nothing can be saved in it.

    Raise Trouble if this version can't read it or there is no room for a copy.
    """
    from db.store.looking import look_into

    return look_into(path)


def prepare_file(store: Store) -> None:
    """Make ready what the first page needs not and everything else does; takes a third of a second, once."""
    store.prepare()


def has_drafts(store: Store) -> bool:
    """Return whether anything was typed and not saved when the file was used last."""
    with store.glancing() as glance:
        return glance.has_drafts()


def _put_sample(store: Store) -> None:
    from desktop_app.usecases.offices.exchange import put_dossier
    from desktop_app.usecases.sample.meetings import sample_dossiers

    with store.unit() as unit:
        for dossier in sample_dossiers():
            put_dossier(unit, dossier)
        unit.commit()


def verify_file(place: Place) -> list[str]:
    """Return one sentence for each thing in *place* that is damaged; none if all is sound.

    Raise Trouble, FileInUse or NewerFile if it can't be looked at.
    """
    store = open_file(place)
    try:
        with store.reading() as unit:
            return [finding.sentence() for finding in unit.verify()]
    finally:
        store.close()


def place_of(path: Path) -> str:
    """Return what the place of *path* is called (a marked text) if a file is not safe there, else nothing."""
    from db.store.location import location_of, surroundings

    return location_of(path.absolute(), surroundings()).value


def needs_passphrase(place: Place) -> bool:
    """Return whether a passphrase opens *place*: only files have one. It loads nothing that protects."""
    from db.dialects.sqlite_seal import is_sealed

    return isinstance(place, Path) and is_sealed(place)


def is_cloud(path: Path) -> bool:
    """Return whether a program carries what lies at *path* to other computers."""
    from db.store.location import location_of, surroundings

    return location_of(path.absolute(), surroundings()).is_cloud


def bring_and_open(file: Path, target: Path) -> Store:
    """Copy the closed *file* to *target* and return that open; the old one stays. Raise Trouble if not."""
    from db.store.copies.bringing import bring

    bring(file, target)
    return open_file(target)
