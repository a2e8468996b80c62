"""Bundles that were damaged or forged: none is taken in, one sentence says so."""

import hashlib
import io
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from db.exchange.bag import HEX, SEAL, seal, write_bag
from db.exchange.bundle import KEY, REVISION
from db.exchange.office_key import OfficeKey
from db.records.identity import new_uid
from db.records.problems import NewerFile, Trouble
from db.store import Store
from desktop_app.usecases.offices.bundles import export_bundle, take_in
from tests.crash.bundles import damaged
from tests.db.builders import ask, save_dossier

MANIFEST = "manifest-sha256.txt"


@pytest.fixture
def whole(ours: Store, tmp_path: Path) -> Path:
    """Return a sound bundle."""
    sent = save_dossier(ours)
    path = tmp_path / "whole.rapporteur-bundle"
    export_bundle(ours, [sent.meeting.uid], path)
    return path


def refused(store: Store, path: Path) -> str:
    """Return why *path* was not taken in; everything else is a failure."""
    before = ask(store.place, "SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM lineage)")
    with pytest.raises(Trouble) as trouble:
        take_in(store, path, {})
    assert ask(store.place, "SELECT (SELECT count(*) FROM meeting), (SELECT count(*) FROM lineage)") == before
    return str(trouble.value)


def test_no_damaged_bundle_is_taken_in(theirs: Store, whole: Path, tmp_path: Path) -> None:
    for number, data in enumerate(damaged(whole.read_bytes(), 60, random.Random(1))):  # noqa: S311 - the same each time
        path = tmp_path / f"{number}.rapporteur-bundle"
        path.write_bytes(data)
        assert "Nothing was taken in" in refused(theirs, path)


def forged(whole: Path, change: Callable[[dict[str, bytes]], None], *, sealed: bool = True) -> bytes:
    """Return the bundle with its parts changed by somebody who knows how to seal a zip, not how to sign."""
    with zipfile.ZipFile(whole) as bag:
        parts = {name: bag.read(name) for name in bag.namelist()}
    change(parts)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bag:
        for name, data in parts.items():
            bag.writestr(name, data)
        bag.comment = SEAL + b"0" * HEX
    if sealed:
        seal(file)
    return file.getvalue()


def edit(parts: dict[str, bytes]) -> None:
    name = next(one for one in parts if one.startswith("data/records/meetings/"))
    parts[name] = parts[name].replace(b"Harbour", b"Airport")


def edit_with_sums(parts: dict[str, bytes]) -> None:
    edit(parts)
    name = next(one for one in parts if one.startswith("data/records/meetings/"))
    lines = [line for line in parts[MANIFEST].decode().splitlines() if not line.endswith(name)]
    lines.append(f"{hashlib.sha256(parts[name]).hexdigest()}  {name}")
    parts[MANIFEST] = ("\n".join(lines) + "\n").encode()


def add(name: str, data: bytes = b"x") -> Callable[[dict[str, bytes]], None]:
    return lambda parts: parts.update({name: data})


@pytest.mark.parametrize(
    "change",
    [
        edit,
        edit_with_sums,
        add("../../outside.txt"),
        add("/etc/passwd"),
        add("C:\\outside.txt"),
        add("data/records/../../../x.json"),
        add("data/blobs/" + "0" * 64),
        add("data/records/meetings/" + "0" * 36 + ".json"),
        add("data/blobs/" + "a" * 64, bytes(200_000_000)),
        lambda parts: parts.pop("lineage.json"),
        lambda parts: parts.pop("signature.txt"),
        lambda parts: parts.pop(MANIFEST),
        add("signature.txt", b"Ed25519 " + b"0" * 64 + b" " + b"0" * 128 + b"\n"),
        add("signature.txt", b"nothing of the kind"),
    ],
)
def test_a_forged_bundle_is_not_taken_in(
    theirs: Store, whole: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    path = tmp_path / "forged.rapporteur-bundle"
    path.write_bytes(forged(whole, change))
    assert "Nothing was taken in" in refused(theirs, path)
    assert sorted(one.name for one in tmp_path.iterdir() if "outside" in one.name) == []


def test_a_bundle_of_a_later_version_is_said_to_be_one(theirs: Store, tmp_path: Path) -> None:
    key, uid = OfficeKey.new(), new_uid()
    texts = {
        "lineage.json": b'{"meetings": [], "follows": {}, "removed": {}}',
        f"data/records/meetings/{uid}.json": f'{{"uid": "{uid}", "weather": "fine"}}'.encode(),
    }
    path = tmp_path / "later.rapporteur-bundle"
    with path.open("w+b") as file:
        write_bag(file, texts, {}, {KEY: key.public, REVISION: "999"}, key.signed)
    with pytest.raises(NewerFile, match="a later version of Rapporteur"):
        take_in(theirs, path, {})


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04", b"{}", b"SQLite format 3\0" + bytes(100)])
def test_what_is_no_bundle_is_said_so(theirs: Store, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.rapporteur-bundle"
    path.write_bytes(data)
    assert "Nothing was taken in" in refused(theirs, path)
