"""Attached files: every byte or a sentence."""

import hashlib
import os
from collections.abc import Iterable

import pytest

from db.records import attachment as rules
from db.records.attachment import Attachment
from db.records.problems import NotFound, Refused, Trouble
from db.store import Store, files, open_store
from tests.db.builders import ask, meeting, save

PHOTO = os.urandom(700_000)


def attach(store: Store, data: Iterable[bytes]) -> Attachment:
    """Keep *data* as a file of the office."""
    with store.unit() as unit:
        sha256, size = unit.attachments.keep(data)
        made = Attachment(title="Photo", file_name="p.jpg", sha256=sha256, size=size)
        kept = unit.attachments.save(made)
        unit.commit()
    return kept


def read(store: Store, sha256: str) -> bytes:
    with store.reading() as unit:
        return b"".join(unit.attachments.read(sha256))


@pytest.mark.parametrize(
    "pieces", [[PHOTO], [PHOTO[:5], PHOTO[5:]], [b""], [], [PHOTO[:262144]], [b"x"] * 300]
)
def test_bytes_come_back_as_they_were_kept(store: Store, pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    kept = attach(store, pieces)
    assert (kept.sha256, kept.size) == (hashlib.sha256(whole).hexdigest(), len(whole))
    assert read(store, kept.sha256) == whole


def test_the_same_bytes_are_kept_once(store: Store) -> None:
    first, second = attach(store, [PHOTO]), attach(store, [PHOTO[:1], PHOTO[1:]])
    assert first.sha256 == second.sha256
    assert ask(store.place, "SELECT count(*), max(length(data)) FROM chunk") == [(3, 262144)]


def test_bytes_go_with_the_last_attachment_and_the_bin_when_the_file_is_closed(store: Store) -> None:
    first, second = attach(store, [PHOTO]), attach(store, [PHOTO])
    with store.unit() as unit:
        unit.attachments.remove(first.uid)
        removed = unit.attachments.remove(second.uid)
        unit.commit()
    with store.unit() as unit:
        unit.restore(removed)
        unit.commit()
    assert read(store, first.sha256) == PHOTO
    with store.unit() as unit:
        unit.attachments.remove(second.uid, for_good=True)
        unit.bin.empty()
        unit.commit()
    store.close()
    assert ask(store.place, "SELECT count(*) FROM chunk") == [(0,)]


def test_bytes_that_are_not_those_that_were_kept_are_said_to_be_damaged(store: Store) -> None:
    kept = attach(store, [PHOTO])
    ask(store.place, "UPDATE chunk SET data = (SELECT salt FROM trace LIMIT 1) WHERE position = 1")
    with pytest.raises(Trouble, match="The attached file is damaged"):
        read(store, kept.sha256)
    with store.reading() as unit:
        assert [one.sentence() for one in unit.verify()] == [
            "The file “p.jpg” of a meeting is damaged or not there."
        ]


def test_bytes_that_are_not_there_are_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        read(store, "0" * 64)


def test_too_many_bytes_are_refused_and_leave_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 300_000)
    with pytest.raises(Refused, match="too large"):
        attach(store, [PHOTO])
    assert ask(store.place, "SELECT count(*) FROM chunk") == [(0,)]
    assert rules.LARGEST == 100 * 1024 * 1024


def test_files_are_listed_by_meeting(store: Store) -> None:
    (home,) = save(store, meeting())
    logo = attach(store, [b"logo"])
    (slides,) = save(
        store, Attachment(meeting=home.uid, title="Slides", file_name="s.pdf", sha256=logo.sha256)
    )
    with store.reading() as unit:
        assert unit.attachments.of(home.uid) == [slides]
        assert unit.attachments.of(None) == [logo]


def test_bytes_left_by_a_crash_go_when_the_file_is_used_again(store: Store) -> None:
    place = store.place
    store.close()
    ask(place, "INSERT INTO content (sha256, size, kept_at) VALUES ('ab', 0, '2026-01-01T00:00:00+00:00')")
    again = open_store(place)
    again.prepare()
    again.close()
    assert ask(place, "SELECT count(*) FROM content") == [(0,)]
