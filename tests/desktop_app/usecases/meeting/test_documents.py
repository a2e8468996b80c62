from pathlib import Path

import pytest

from db.records.attachment import LARGEST, AttachmentKind
from db.records.meeting import Meeting
from db.records.problems import Refused, Trouble
from db.store import Store
from desktop_app.usecases.meeting.documents import (
    attach_file,
    list_attachments,
    read_attachment,
    remove_attachment,
    save_attachment_as,
)


@pytest.fixture
def slides(tmp_path: Path) -> Path:
    path = tmp_path / "Boats 2026.pdf"
    path.write_bytes(b"%PDF-1.7 boats" * 100_000)
    return path


def test_a_file_is_kept_and_written_out_again(store: Store, boats: Meeting, slides: Path) -> None:
    kept = attach_file(store, slides, meeting=boats.uid, kind=AttachmentKind.PRESENTATION)
    assert (kept.title, kept.media_type, kept.size) == ("Boats 2026", "application/pdf", 1_400_000)
    save_attachment_as(store, kept.uid, slides.with_name("copy.pdf"))
    assert slides.with_name("copy.pdf").read_bytes() == slides.read_bytes()


def test_a_file_that_is_there_is_replaced_only_if_told(store: Store, boats: Meeting, slides: Path) -> None:
    kept = attach_file(store, slides, meeting=boats.uid, kind=AttachmentKind.PAPER)
    slides.write_text("mine")
    with pytest.raises(Trouble):
        save_attachment_as(store, kept.uid, slides)
    assert slides.read_text() == "mine"
    save_attachment_as(store, kept.uid, slides, replace=True)
    assert slides.stat().st_size == kept.size


def test_stopping_on_the_way_keeps_nothing(store: Store, boats: Meeting, slides: Path) -> None:
    def stop(done: int, _all: int) -> None:
        if done > 1024:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attach_file(store, slides, meeting=boats.uid, kind=AttachmentKind.PAPER, progress=stop)
    assert list_attachments(store, boats.uid) == []


def test_too_large_a_file_is_refused_before_it_is_read(store: Store, boats: Meeting, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Refused) as refused:
        attach_file(store, path, meeting=boats.uid, kind=AttachmentKind.OTHER)
    assert refused.value.problems[0].sentence() == "This file is too large: at most 100 MB fit."


def test_a_folder_is_no_file(store: Store, boats: Meeting, tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        attach_file(store, tmp_path, meeting=boats.uid, kind=AttachmentKind.OTHER)


def test_a_removed_file_comes_back(store: Store, boats: Meeting, slides: Path) -> None:
    kept = attach_file(store, slides, meeting=boats.uid, kind=AttachmentKind.PAPER)
    remove_attachment(store, kept.uid).undo(store)
    assert read_attachment(store, kept.uid) == slides.read_bytes()
