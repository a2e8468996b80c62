import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pypdfium2

from db.records.attachment import Attachment, AttachmentKind
from db.records.paragraph import Paragraph, Run
from desktop_app.usecases.paper import worker
from tests.seeds import hanoi, seed

ROOT = Path(__file__).parents[4]
DOSSIER = hanoi(seed("hanoi"))
RECORD = DOSSIER.records[0]


def answers(*lines: bytes) -> list[worker.Rendered | worker.Failed]:
    said = io.BytesIO()
    worker.serve(lines, said)
    told = (worker.answer(line) for line in said.getvalue().splitlines())
    return [one for one in told if not isinstance(one, worker.AnnexesRead)]


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as opened:
        return "".join(page.get_textpage().get_text_bounded() for page in opened)


def test_unsaved_text_is_on_the_pages(tmp_path: Path) -> None:
    out = tmp_path / "1.pdf"
    changed = replace(RECORD, title="", paragraphs=(Paragraph(runs=(Run("Typed just now."),)),))
    first = worker.request_line(1, dossier=DOSSIER, record=RECORD.uid, out=tmp_path / "0.pdf")
    second = worker.request_line(2, changed=changed, record=RECORD.uid, out=out)
    one, two = answers(first, second)
    assert isinstance(one, worker.Rendered)
    assert (one.id, two.id) == (1, 2)
    assert "Typed just now." in text_of(out)


def test_what_can_not_be_made_is_answered_and_the_next_is_made(tmp_path: Path) -> None:
    out = tmp_path / "1.pdf"
    found = answers(
        worker.request_line(1, record=RECORD.uid, out=out),
        worker.request_line(2, dossier=DOSSIER, record=RECORD.uid, form="poster", out=out),
        worker.request_line(3, record=uuid4(), out=out),
        worker.request_line(4, record=None, out=out),
    )
    kinds = [isinstance(one, worker.Rendered) for one in found]
    assert kinds == [False, False, False, True]
    assert "“poster” is not a printed form." in str(found[1])


def test_a_damaged_line_is_answered(tmp_path: Path) -> None:
    (one,) = answers(b"{nonsense\n")
    assert isinstance(one, worker.Failed)
    assert not list(tmp_path.iterdir())


def test_pictures_are_sent_with_the_meeting(tmp_path: Path) -> None:
    photo = Attachment(
        meeting=DOSSIER.meeting.uid, kind=AttachmentKind.PHOTO, title="Boats", file_name="b.png"
    )
    dossier = replace(DOSSIER, attachments=(photo,))
    line = worker.request_line(
        1,
        dossier=dossier,
        record=RECORD.uid,
        form="event_page",
        out=tmp_path / "1.pdf",
        pictures={photo.uid: PNG},
    )
    (one,) = answers(line)
    assert isinstance(one, worker.Rendered)
    assert b"/Image" in (tmp_path / "1.pdf").read_bytes()


def test_the_process_answers_lines_and_ends_with_its_input(tmp_path: Path) -> None:
    line = worker.request_line(7, dossier=DOSSIER, record=RECORD.uid, out=tmp_path / "7.pdf")
    command = [sys.executable, "-m", "desktop_app", "--worker"]
    done = subprocess.run(command, input=line, capture_output=True, cwd=ROOT, timeout=60, check=True)
    answer = worker.answer(done.stdout)
    assert isinstance(answer, worker.Rendered)
    assert (answer.id, answer.pages, answer.path) == (7, 4, tmp_path / "7.pdf")


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301"
    "0100c9fe92ef0000000049454e44ae426082"
)
