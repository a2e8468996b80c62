"""The process that makes pages, and how it is asked.

`python -m desktop_app --worker` reads one JSON object a line from its input and answers each with one
line. It ends with its input. A request:

    {"id": 7, "dossier": {…}, "record": "<uid>", "form": "statement", "language": null, "out": "/…/7.pdf"}

`dossier` is a meeting with all that belongs to it as it stands in the window, saved or not; left out, the
one sent before stands. `changed` is one record that takes the place of the one of its uid in it.
`pictures` are bytes in base64 by their attachment. `annexes` are paths of the files that are annexes,
by their attachment; left out, the paper says that their pages follow, and null leaves these files out.
The answer is any number of the first of these, then one of the others:

    {"id": 7, "done": 3, "of": 40}
    {"id": 7, "path": "/…/7.pdf", "pages": 4, "sha256": "…"}
    {"id": 7, "error": "a sentence", "parts": [["a marked text", {"placeholder": "value"}]]}
"""

from __future__ import annotations

import base64
import json
import os
import sys
import traceback
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from db.exchange.json_reading import Reading
from db.exchange.json_record import written
from db.records.dossier import Dossier
from db.records.problems import Problem, Refused, Trouble
from db.records.record import Record
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import BinaryIO, TypeAlias

    from desktop_app.usecases.paper.annexes import Pages

    Say: TypeAlias = Callable[[dict[str, Any]], None]

NOT_MADE = T("printing", "The pages could not be made.")
NO_DOSSIER = "no dossier was sent before"


@dataclass(frozen=True, slots=True)
class Rendered:
    """Pages that were made: a PDF at `path`, complete."""

    id: int
    path: Path
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class AnnexesRead:
    """How many pages of the annexes have been read, and of how many; the pages asked for follow."""

    id: int
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Failed:
    """Pages that could not be made, and why: in English, and as marked texts for the window's language."""

    id: int
    sentence: str
    parts: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Desk:
    """What lies before the worker: the last meeting that was sent, its pictures, the annexes read."""

    dossier: Dossier | None = None
    pictures: Mapping[UUID, bytes] | None = None
    annexes: Mapping[UUID, Pages] = field(default_factory=dict)


def request_line(
    number: int,
    *,
    dossier: Dossier | None = None,
    changed: Record | None = None,
    record: UUID | None = None,
    form: str = "",
    out: Path,
    language: str | None = None,
    pictures: Mapping[UUID, bytes] | None = None,
    annexes: Mapping[UUID, Path] | None = None,
    with_annexes: bool = True,
) -> bytes:
    """Return the line that asks for the pages of *record*, or of the meeting, in the file *out*."""
    asked: dict[str, Any] = {"id": number, "form": form, "language": language, "out": str(out)}
    asked["record"] = str(record) if record else None
    if dossier:
        asked["dossier"] = written(dossier)
    if changed:
        asked["changed"] = written(changed)
    if pictures is not None:
        asked["pictures"] = {str(uid): base64.b64encode(data).decode() for uid, data in pictures.items()}
    if annexes or not with_annexes:
        files = {str(uid): str(path) for uid, path in (annexes or {}).items()}
        asked["annexes"] = files if with_annexes else None
    return json.dumps(asked, separators=(",", ":")).encode() + b"\n"


def answer(line: bytes) -> Rendered | AnnexesRead | Failed:
    """Return what the worker answered, or how far it is."""
    value = json.loads(line)
    if "done" in value:
        return AnnexesRead(value["id"], value["done"], value["of"])
    if "error" in value:
        parts = (Problem("", text, values) for text, values in value.get("parts", ()))
        return Failed(value["id"], value["error"], tuple(parts))
    return Rendered(value["id"], Path(value["path"]), value["pages"], value["sha256"])


def main() -> int:
    """Answer requests until the input ends; what libraries print goes to the errors' stream."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    _warm_up()
    serve(sys.stdin.buffer, answers)
    return 0


def serve(requests: Iterable[bytes], answers: BinaryIO) -> None:
    """Answer each line of *requests* with a line to *answers*."""
    desk = Desk()

    def say(told: dict[str, Any]) -> None:
        answers.write(json.dumps(told).encode() + b"\n")
        answers.flush()

    for line in requests:
        if line.strip():
            say(_answered(desk, line, say))


def _warm_up() -> None:
    """Load what the first page needs, while the person still looks at the text."""
    import reports.catalogue
    import reports.render.pdf.paper  # noqa: F401 - loaded for the first request


def _answered(desk: Desk, line: bytes, say: Say) -> dict[str, Any]:
    number: Any = None
    try:
        asked = json.loads(line)
        number = asked["id"]
        return {"id": number, **_made(desk, asked, say)}
    except (Refused, Trouble) as error:
        return {"id": number, **_told(_parts(error))}
    except Exception:  # noqa: BLE001 - the edge of the process: it must answer, and live on
        traceback.print_exc()
        return {"id": number, **_told([Problem("", NOT_MADE)])}


def _made(desk: Desk, asked: dict[str, Any], say: Say) -> dict[str, Any]:
    from desktop_app.usecases.paper.papers import document_of, pdf_of, style_of

    dossier = _dossier(desk, asked)
    record = UUID(asked["record"]) if asked.get("record") else None
    form, language = asked.get("form") or "", asked.get("language") or ""
    _read_annexes(desk, dossier, asked, say)
    document = document_of(
        dossier,
        record,
        form=form,
        language=language,
        pictures=desk.pictures,
        annexes=desk.annexes,
        with_annexes=asked.get("annexes", {}) is not None,
    )
    pdf = pdf_of(document, style_of(dossier))
    out = Path(asked["out"])
    part = out.with_name(f".{out.name}.part")
    part.write_bytes(pdf.data)
    part.replace(out)
    return {"path": str(out), "pages": pdf.pages, "sha256": pdf.sha256}


def _read_annexes(desk: Desk, dossier: Dossier, asked: dict[str, Any], say: Say) -> None:
    """Read the annexes that are asked for and were not read before, telling how far that is."""
    from desktop_app.usecases.paper.annexes import read_annexes

    paths = {UUID(uid): Path(path) for uid, path in (asked.get("annexes") or {}).items()}
    files = [one for one in dossier.attachments if one.uid in paths and one.uid not in desk.annexes]

    def tell(done: int, of: int) -> None:
        say({"id": asked["id"], "done": done, "of": of})

    read = read_annexes(files, lambda one: paths[one.uid].read_bytes(), tell)
    desk.annexes = {**desk.annexes, **read}


def _dossier(desk: Desk, asked: dict[str, Any]) -> Dossier:
    """Return the meeting as it stands now, and keep it for the requests that follow."""
    if "dossier" in asked:
        desk.dossier = _read(Dossier, asked["dossier"])
        desk.pictures, desk.annexes = None, {}
    if "pictures" in asked:
        desk.pictures = {UUID(uid): base64.b64decode(data) for uid, data in asked["pictures"].items()}
    if desk.dossier is None:
        raise ValueError(NO_DOSSIER)
    if "changed" in asked:
        desk.dossier = _with(desk.dossier, _read(Record, asked["changed"]))
    return desk.dossier


def _with(dossier: Dossier, changed: Record) -> Dossier:
    """Return *dossier* with *changed* in the place of the record of its uid, or as a new one at the end."""
    others = [one.uid for one in dossier.records]
    if changed.uid not in others:
        return replace(dossier, records=(*dossier.records, changed))
    return replace(
        dossier, records=tuple(changed if one.uid == changed.uid else one for one in dossier.records)
    )


def _read(kind: type, value: Any) -> Any:
    reading = Reading()
    record = reading.record(kind, value, kind.__name__.lower())
    if record is None:
        raise Refused(reading.problems)
    return record


def _parts(error: Refused | Trouble) -> Iterable[Problem]:
    """Return what is wrong, each thing once, wherever it is."""
    if isinstance(error, Refused):
        return {one.sentence(): one for one in error.problems}.values()
    texts = (error.what, error.why, error.what_to_do)
    return [Problem("", text, error.values) for text in texts if text]


def _told(parts: Iterable[Problem]) -> dict[str, Any]:
    parts = list(parts)
    return {
        "error": " ".join(one.sentence() for one in parts),
        "parts": [(one.text, dict(one.values)) for one in parts],
    }
