"""What leaves the surface by copying and what comes in by pasting."""

import json
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextDocument, QTextDocumentFragment

from db.records.paragraph import Paragraph, ParagraphKind, Run, Runs
from desktop_app.ui.editor.schema import fill, read
from reports.read.pasted import html_paragraphs, text_paragraphs

OWN_TYPE = "application/x-rapporteur-paragraphs"
_TAGS = {ParagraphKind.HEADING: "h2", ParagraphKind.BULLET: "li", ParagraphKind.TABLE: "table"}


def pasted(data: QMimeData) -> tuple[Paragraph, ...]:
    """Return what the clipboard holds as paragraphs: our own kinds kept, all else read as text or HTML."""
    if data.hasFormat(OWN_TYPE):
        return tuple(_from_json(one) for one in json.loads(bytes(data.data(OWN_TYPE).data())))
    if data.hasHtml():
        found = html_paragraphs(data.html())
        if found:
            return found
    return text_paragraphs(data.text())


def copied(fragment: QTextDocumentFragment) -> QMimeData:
    """Return the selection for the clipboard: for ourselves, as HTML for others, and as plain text."""
    scratch = QTextDocument()
    fill(scratch, ())
    QTextCursor(scratch).insertFragment(fragment)
    paragraphs = read(scratch)
    data = QMimeData()
    if len(paragraphs) > 1 or any(run.field for one in paragraphs for run in one.runs):
        data.setData(OWN_TYPE, json.dumps([_to_json(one) for one in paragraphs]).encode())
    data.setHtml("".join(_html(one) for one in paragraphs))
    data.setText("\n".join(one.text for one in paragraphs))
    return data


def _to_json(one: Paragraph) -> dict[str, object]:
    rows = [[_runs_to_json(cell) for cell in row] for row in one.rows]
    return {"kind": one.kind, "level": one.level, "runs": _runs_to_json(one.runs), "rows": rows}


def _runs_to_json(runs: Runs) -> list[list[object]]:
    styles = ("bold", "italic", "underline", "link", "language", "field")
    return [[run.text, *(getattr(run, name) for name in styles)] for run in runs]


def _from_json(data: dict[str, list[list[object]]]) -> Paragraph:
    rows = tuple(tuple(_runs_from_json(cell) for cell in row) for row in data["rows"])  # type: ignore[arg-type]  # as written by _to_json
    kind = ParagraphKind.of(str(data["kind"]))
    return Paragraph(kind=kind, level=int(str(data["level"])), runs=_runs_from_json(data["runs"]), rows=rows)


def _runs_from_json(runs: list[list[object]]) -> Runs:
    return tuple(
        Run(str(text), bool(b), bool(i), bool(u), str(link), str(lang), str(field))
        for text, b, i, u, link, lang, field in runs
    )


def _html(one: Paragraph) -> str:
    if one.kind is ParagraphKind.TABLE:
        rows = ("".join(f"<td>{_html_runs(cell)}</td>" for cell in row) for row in one.rows)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    tag = _TAGS.get(one.kind, "p")
    inner = f"<{tag}>{_html_runs(one.runs)}</{tag}>"
    return f"<ul>{inner}</ul>" if one.kind is ParagraphKind.BULLET else inner


def _html_runs(runs: Runs) -> str:
    parts = []
    for run in runs:
        text = escape(run.text).replace("\n", "<br>")
        for tag, on in (("b", run.bold), ("i", run.italic), ("u", run.underline)):
            text = f"<{tag}>{text}</{tag}>" if on else text
        parts.append(f'<a href="{escape(run.link)}">{text}</a>' if run.link else text)
    return "".join(parts)
