"""A document as data: the same blocks in JSON, and nothing that does not stand on the paper.

It travels inside the PDF of a record, so that archives and other programs need not read pages. It is
made from the document alone, so what only the office knows can't get into it. The schema is
`resources/schema/paper.schema.json`. The same document gives the same bytes.
"""

import json
from typing import Any, assert_never

from db.records.paragraph import Run, Runs
from db.records.record import Record
from reports.document import (
    Block,
    Cards,
    Cell,
    Certificate,
    Contents,
    Continuation,
    Document,
    Facsimile,
    Figure,
    Heading,
    Labelled,
    Letterhead,
    PageBreak,
    PageCode,
    Plain,
    Preface,
    SignatureEntry,
    Signatures,
    Table,
    Title,
    texts_of_block,
)

FORMAT = "rapporteur-paper/1"
STYLES = ("bold", "italic", "underline", "link", "language")


def render(document: Document, record: Record) -> bytes:
    """Return what *document* says of *record*, in UTF-8 with a line feed at the end."""
    told = {
        "format": FORMAT,
        "record": _identity(record),
        "title": document.title,
        "language": document.language,
        "date": document.date.date().isoformat(),
        "author": document.author,
        "subject": document.subject,
        "header": document.header,
        "footer": document.footer,
        "letterhead": list(document.letterhead.lines),
    }
    whole = {**_filled(told), "blocks": [_block(block) for block in document.blocks]}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _identity(record: Record) -> dict[str, Any]:
    """Return by what the paper can be matched to the record: what its margins say, and the identifier."""
    told: dict[str, Any] = {"uid": str(record.uid), "family": str(record.family)}
    told["reference"] = record.reference
    if not record.status.is_frozen:
        return _filled({**told, "draft": record.draft})
    day = record.adopted_on.isoformat() if record.adopted_on else ""
    return _filled({**told, "adopted_on": day, "sha256": record.content_hash})


def _filled(told: dict[str, Any]) -> dict[str, Any]:
    """Return *told* without what says nothing."""
    return {name: value for name, value in told.items() if value}


def _block(block: Block) -> dict[str, Any]:  # noqa: C901, PLR0911, PLR0912 - one case a kind
    match block:
        case Preface(runs):
            return {"kind": "preface", "runs": _runs(runs)}
        case Title(runs):
            return {"kind": "title", "runs": _runs(runs)}
        case Heading(level, runs):
            return {"kind": "heading", "level": level, "runs": _runs(runs)}
        case Plain(runs, note):
            return {"kind": "note" if note else "plain", "runs": _runs(runs)}
        case Labelled(kind, label, runs, level):
            return {"kind": kind, "label": label, "level": level, "runs": _runs(runs)}
        case Continuation(runs, level):
            return {"kind": "continuation", "level": level, "runs": _runs(runs)}
        case Table():
            return _table(block)
        case Signatures(entries):
            return {"kind": "signatures", "entries": [_entry(one) for one in entries]}
        case Figure():
            told = {"kind": "figure", "alternative": block.alternative, "caption": _runs(block.caption)}
            return _filled(told)
        case Letterhead():
            return {"kind": "letterhead", "lines": [*texts_of_block(block)]}
        case Cards():
            return {"kind": "cards", "lines": [*texts_of_block(block)]}
        case Certificate():
            return {"kind": "certificate", "lines": [*texts_of_block(block)]}
        case PageCode(code):
            return {"kind": "page_code", "lines": [code]}
        case Facsimile():
            words = [line.text for line in block.lines]
            return _filled({"kind": "facsimile", "alternative": block.alternative, "lines": words})
        case PageBreak():
            return {"kind": "page_break"}
        case Contents(title):
            return {"kind": "contents", "runs": _runs(title)}
        case _:
            assert_never(block)


def _runs(runs: Runs) -> list[dict[str, Any]]:
    return [_run(run) for run in runs if run.text]


def _run(run: Run) -> dict[str, Any]:
    styles = {name: getattr(run, name) for name in STYLES}
    return {"text": run.text, **{name: value for name, value in styles.items() if value}}


def _table(table: Table) -> dict[str, Any]:
    told = _filled({"kind": "table", "caption": _runs(table.caption)})
    heads = [_runs(column.head) for column in table.columns]
    return {**told, "columns": heads, "rows": [[_cell(cell) for cell in row] for row in table.rows]}


def _cell(cell: Cell) -> list[dict[str, Any]]:
    return [] if cell.blank else _runs(cell.runs)


def _entry(one: SignatureEntry) -> dict[str, Any]:
    told = {"name": one.name, "post": one.post, "organisation": one.organisation, "signed": one.signed}
    return _filled(told)
