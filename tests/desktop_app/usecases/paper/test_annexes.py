"""Files that are annexes of a record: printed and exported with it, told page by page, or left out."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from db.records.attachment import Attachment, AttachmentKind
from db.records.meeting import Meeting
from db.records.paragraph import text_of
from db.records.problems import Trouble
from db.records.record import Family, Record
from db.store import Store
from desktop_app.usecases.meeting.documents import (
    arrange_attachments,
    attach_file,
    file_attachment,
    list_attachments,
    moved_by_one,
)
from desktop_app.usecases.meeting.meetings import file_meeting, read_dossier
from desktop_app.usecases.paper import worker
from desktop_app.usecases.paper.printing import Cancelled, build_document, export, make_pdf, put_annexes
from desktop_app.usecases.record.records import start_record
from reports.document import Facsimile, Figure, Heading, Plain
from tests.reports.render.pdf.printed import printed, runs, text_by_pdfium
from tests.reports.render.pdf.test_safety import picture

BUDGET = printed(*(Plain(runs("Budget of the boats. " * 200)) for _ in range(3)))


@pytest.fixture
def record(store: Store, tmp_path: Path) -> Record:
    """Return a statement whose annexes are a PDF of some pages and a picture."""
    meeting = file_meeting(store, Meeting(title="Harbour Meeting", date_text="in May"))
    made = start_record(store, meeting.uid, Family.STATEMENT, "Harbour Statement")
    for name, data in (("Budget.pdf", BUDGET), ("Harbour.jpg", picture(60, 40, "JPEG"))):
        annex(store, made, tmp_path / name, data)
    return made


def annex(store: Store, record: Record, path: Path, data: bytes) -> Attachment:
    path.write_bytes(data)
    return attach_file(store, path, meeting=record.meeting, kind=AttachmentKind.ANNEX, record=record.uid)


def headings(store: Store, record: Record) -> list[str]:
    blocks = build_document(store, record.uid).blocks
    return [text_of(block.runs) for block in blocks if isinstance(block, Heading)]


def test_annexes_are_printed_with_their_record_under_their_number_and_title(
    store: Store, record: Record
) -> None:
    assert headings(store, record) == ["Annex I: Budget", "Annex II: Harbour"]
    kinds = [type(block) for block in build_document(store, record.uid).blocks]
    assert (kinds.count(Facsimile), kinds.count(Figure)) == (3, 1)


def test_the_sheet_before_an_annex_says_how_many_pages_follow(store: Store, record: Record) -> None:
    blocks = build_document(store, record.uid).blocks
    assert [text_of(one.runs) for one in blocks if isinstance(one, Plain)] == ["3 pages"]


def test_one_file_has_all_pages(store: Store, record: Record) -> None:
    pdf = make_pdf(store, record.uid)
    with pypdfium2.PdfDocument(pdf.data) as opened:
        assert len(opened) == pdf.pages == 1 + 1 + 3 + 1
    assert f"Page 4 of {pdf.pages}" in text_by_pdfium(pdf.data)


def test_the_order_of_the_files_numbers_the_annexes(store: Store, record: Record) -> None:
    uids = [one.uid for one in list_attachments(store, record.meeting)]
    arrange_attachments(store, moved_by_one(uids, uids[1:], up=True))
    assert headings(store, record) == ["Annex I: Harbour", "Annex II: Budget"]


def test_putting_files_in_another_order_is_taken_back(store: Store, record: Record) -> None:
    uids = [one.uid for one in list_attachments(store, record.meeting)]
    arrange_attachments(store, uids[::-1]).undo(store)
    assert [one.uid for one in list_attachments(store, record.meeting)] == uids


def test_what_is_at_the_edge_stays_there() -> None:
    one, two, three = (Attachment().uid for _ in range(3))
    assert moved_by_one([one, two, three], [one, two], up=True) == [one, two, three]
    assert moved_by_one([one, two, three], [one, two], up=False) == [three, one, two]


def test_an_annex_of_the_meeting_or_of_another_record_is_not_printed(store: Store, record: Record) -> None:
    for one in list_attachments(store, record.meeting):
        file_attachment(store, replace(one, record=None))
    assert headings(store, record) == []


def test_a_single_annex_has_no_number(store: Store, record: Record) -> None:
    last = list_attachments(store, record.meeting)[1]
    file_attachment(store, replace(last, kind=AttachmentKind.PAPER))
    assert headings(store, record) == ["Annex: Budget"]


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".html", ".txt"])
def test_every_format_brings_the_annexes_or_leaves_them_out(
    store: Store, record: Record, tmp_path: Path, ending: str
) -> None:
    sizes = []
    for annexes in (True, False):
        path = tmp_path / f"{annexes}{ending}"
        export(store, record.uid, path, annexes=annexes)
        sizes.append(path.stat().st_size)
    assert sizes[0] > sizes[1]


def test_progress_is_told_page_by_page_and_never_goes_back(
    store: Store, record: Record, tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    export(store, record.uid, tmp_path / "a.pdf", progress=lambda *step: steps.append(step))
    assert steps == sorted(steps)
    assert len(set(steps)) >= 6
    assert steps[-1] == (100, 100)


def test_stopping_between_pages_leaves_no_file(store: Store, record: Record, tmp_path: Path) -> None:
    def stop(done: int, of: int) -> None:
        if 0 < done < of:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(store, record.uid, tmp_path / "a.pdf", progress=stop)
    assert not (tmp_path / "a.pdf").exists()


def test_an_annex_that_can_t_be_read_is_named_and_the_record_prints_without(
    store: Store, record: Record, tmp_path: Path
) -> None:
    annex(store, record, tmp_path / "Letter.docx", b"PK no pages")
    with pytest.raises(Trouble, match="“Letter” can’t be printed"):
        make_pdf(store, record.uid)
    export(store, record.uid, tmp_path / "a.pdf", annexes=False)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_worker_tells_how_far_it_is_and_reads_each_annex_once(
    store: Store, record: Record, tmp_path: Path
) -> None:
    dossier = read_dossier(store, record.meeting)
    paths = put_annexes(store, dossier, record.uid, "", tmp_path)
    asked: dict[str, Any] = {"record": record.uid, "annexes": paths}
    lines = (
        worker.request_line(1, dossier=dossier, out=tmp_path / "1.pdf", **asked),
        worker.request_line(2, out=tmp_path / "2.pdf", **asked),
        worker.request_line(3, record=record.uid, with_annexes=False, out=tmp_path / "3.pdf"),
    )
    said = io.BytesIO()
    worker.serve(lines, said)
    answers = [worker.answer(line) for line in said.getvalue().splitlines()]
    read = [(one.done, one.of) for one in answers if isinstance(one, worker.AnnexesRead)]
    pages = [one.pages for one in answers if isinstance(one, worker.Rendered)]
    assert (read[0], read[-1]) == ((0, 4), (4, 4))
    assert (pages, (tmp_path / "1.pdf").read_bytes()) == ([6, 6, 1], make_pdf(store, record.uid).data)


def test_pages_that_are_not_at_hand_are_said_to_follow(store: Store, record: Record, tmp_path: Path) -> None:
    line = worker.request_line(
        1, dossier=read_dossier(store, record.meeting), record=record.uid, out=tmp_path / "1.pdf"
    )
    worker.serve((line,), io.BytesIO())
    assert "are added when this is printed" in " ".join(
        text_by_pdfium((tmp_path / "1.pdf").read_bytes()).split()
    )
