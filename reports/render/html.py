"""A document as one HTML file that needs nothing else: semantic, printable, with its labels as text."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from typing import assert_never

from db.records.paragraph import Run, Runs, text_of
from db.records.problems import Trouble
from reports.document import (
    Block,
    Card,
    Cards,
    Cell,
    Certificate,
    Column,
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
)
from reports.render.html_style import style_sheet
from reports.render.links import is_address
from reports.render.picture import plain_picture
from reports.style import Style
from reports.wording import direction_of

_PICTURES = {
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
    b"RIFF": "image/webp",
}
_DEEPEST_HEADING = 6


def render(document: Document, style: Style | None = None) -> bytes:
    """Return the file as UTF-8; printed, it takes the paper and margins of *style*.

    Page headers, footers and the mark of a draft are in its style sheet.
    """
    page = _Page(document)
    body = "\n".join((*_letterhead(document.letterhead), "<main>", *page.lines(), "</main>"))
    language = escape(document.language)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{language}" dir="{direction_of(document.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            *_about(document),
            f"<title>{escape(document.title)}</title>",
            f"<style>\n{style_sheet(document, style or Style())}</style>",
            "</head>",
            f"<body>\n{body}\n</body>",
            "</html>\n",
        )
    ).encode()


def _about(document: Document) -> Iterator[str]:
    for name, value in (("author", document.author), ("description", document.subject)):
        if value:
            yield f'<meta name="{name}" content="{escape(value)}">'
    yield f'<meta name="date" content="{document.date:%Y-%m-%d}">'


def _letterhead(head: Letterhead) -> Iterator[str]:
    if head.lines or head.logo:
        logo = f'<img src="{_data(head.logo)}" alt="{escape(head.alternative)}">' if head.logo else ""
        lines = "<br>".join(map(escape, head.lines))
        yield f'<header class="letterhead">{logo}<p>{lines}</p></header>'


@dataclass(slots=True)
class _Open:
    """A list whose last item is still open; `depth` counts from 0."""

    depth: int
    kind: str
    tag: str


@dataclass(slots=True)
class _Page:
    """The lines of the body, and the lists that are open while they are written."""

    document: Document
    open: list[_Open] = field(default_factory=list)
    headings: int = 0

    def lines(self) -> Iterator[str]:
        """Yield the body, block by block."""
        for block in self.document.blocks:
            if not isinstance(block, Labelled | Continuation):
                yield from self._close(0)
            yield from self._block(block)
        yield from self._close(0)

    def _block(self, block: Block) -> Iterator[str]:  # noqa: C901, PLR0912 - one case a kind
        match block:
            case Preface(runs):
                yield f'<p class="preface">{_runs(runs)}</p>'
            case Title(runs):
                yield f'<h1 class="title">{_runs(runs)}</h1>'
            case Heading(level, runs):
                yield self._heading(level, runs)
            case Plain(runs, note):
                yield f'<p class="note">{_runs(runs)}</p>' if note else f"<p>{_runs(runs)}</p>"
            case Labelled():
                yield from self._labelled(block)
            case Continuation(runs, level):
                yield from self._close(level + 1)
                yield f'<p class="continuation">{_runs(runs)}</p>'
            case Table():
                yield from _table(block)
            case Signatures():
                yield from _signatures(block)
            case Figure():
                yield from _figure(block)
            case Letterhead():
                yield from _letterhead(block)
            case Cards():
                yield from _cards(block)
            case Certificate():
                yield from _certificate(block)
            case PageCode():
                return
            case Facsimile():
                yield _facsimile(block)
            case PageBreak():
                yield '<div class="page-break"></div>'
            case Contents(runs):
                yield from self._contents(runs)
            case _:
                assert_never(block)

    def _heading(self, level: int, runs: Runs) -> str:
        self.headings += 1
        tag = f"h{min(level + 1, _DEEPEST_HEADING)}"
        return f'<{tag} id="heading-{self.headings}">{_runs(runs)}</{tag}>'

    def _contents(self, title: Runs) -> Iterator[str]:
        yield f'<p class="contents-title">{_runs(title)}</p>'
        yield '<nav class="contents"><ol role="list">'
        headings = [block for block in self.document.blocks if isinstance(block, Heading)]
        for number, heading in enumerate(headings, 1):
            text = escape(text_of(heading.runs))
            yield f'<li class="level-{heading.level}"><a href="#heading-{number}">{text}</a></li>'
        yield "</ol></nav>"

    def _labelled(self, block: Labelled) -> Iterator[str]:
        """Open the item *block*; its continuations and what hangs below it go inside."""
        depth = self._depth(block)
        yield from self._close(depth + 1)
        last = self.open[-1] if self.open else None
        if last and last.depth == depth and last.kind != block.kind:
            yield from self._close(depth)
            last = None
        if last and last.depth == depth:
            yield "</li>"
        else:
            tag = "ul" if block.kind == "bullet" else "ol"
            self.open.append(_Open(depth, block.kind, tag))
            yield f'<{tag} class="{block.kind.replace("_", "-")}" role="list">'
        yield f'<li><p><span class="label">{escape(block.label)}</span> {_runs(block.runs)}</p>'

    def _depth(self, block: Labelled) -> int:
        """Return how deep the item hangs: sub-paragraphs under a number, bullets under what is open."""
        if block.kind in {"numbered", "operative"}:
            return 0
        carriers = {"numbered", "operative"} | ({"sub_paragraph"} if block.kind == "bullet" else set())
        above = [one.depth + 1 for one in self.open if one.kind in carriers]
        return max(above, default=0) + block.level

    def _close(self, depth: int) -> Iterator[str]:
        """Close the lists from *depth* on."""
        while self.open and self.open[-1].depth >= depth:
            yield f"</li></{self.open.pop().tag}>"


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = escape(run.text, quote=False).replace("\n", "<br>\n")
    for wanted, tag in ((run.underline, "u"), (run.italic, "em"), (run.bold, "strong")):
        text = f"<{tag}>{text}</{tag}>" if wanted else text
    if run.language:
        language = escape(run.language)
        text = f'<span lang="{language}" dir="{direction_of(run.language)}">{text}</span>'
    return f'<a href="{escape(run.link)}">{text}</a>' if is_address(run.link) else text


def _table(table: Table) -> Iterator[str]:
    yield f'<table class="{"ruled" if table.ruled else "open"}">'
    if table.caption:
        yield f"<caption>{_runs(table.caption)}</caption>"
    yield from _columns(table.columns)
    yield "<tbody>"
    for place, row in enumerate(table.rows):
        if len(row) == 1 < len(table.columns):
            yield ("</tbody>\n<tbody>\n" if place else "") + _group(row[0], len(table.columns))
        else:
            yield f"<tr{_height(table)}>{''.join(map(_cell, row))}</tr>"
    yield "</tbody>\n</table>"


def _group(cell: Cell, span: int) -> str:
    text = "" if cell.blank else _runs(cell.runs)
    return f'<tr class="group"><th scope="rowgroup" colspan="{span}">{text}</th></tr>'


def _height(table: Table) -> str:
    return f' style="height: {table.row_height:g}pt"' if table.row_height else ""


def _columns(columns: tuple[Column, ...]) -> Iterator[str]:
    whole = sum(column.share for column in columns) or 1.0
    widths = "".join(f'<col style="width: {100 * column.share / whole:.4g}%">' for column in columns)
    yield f"<colgroup>{widths}</colgroup>"
    heads = "".join(
        f'<th scope="col"{_aligned(column.align)}>{_runs(column.head)}</th>' for column in columns
    )
    yield f"<thead><tr>{heads}</tr></thead>"


def _cell(cell: Cell) -> str:
    return f"<td{_aligned(cell.align)}>{'' if cell.blank else _runs(cell.runs)}</td>"


def _aligned(align: str) -> str:
    return "" if align == "start" else f' class="{align}"'


def _signatures(block: Signatures) -> Iterator[str]:
    yield f'<div class="signatures columns-{block.columns}">'
    yield from map(_signature, block.entries)
    yield "</div>"


def _signature(entry: SignatureEntry) -> str:
    rest = entry.line().removeprefix(entry.name)
    signed = f'<p class="signed">{escape(entry.signed)}</p>' if entry.signed else ""
    printed = f"<p><strong>{escape(entry.name)}</strong>{escape(rest)}</p>"
    return f'<div class="signature"><div class="line"></div>{printed}{signed}</div>'


def _cards(block: Cards) -> Iterator[str]:
    size = f"width: {block.width:.4g}pt; min-height: {block.height:.4g}pt"
    yield '<div class="cards">'
    for card in block.cards:
        yield f'<section class="card" style="{size}">{"".join(_card(card, block))}</section>'
    yield "</div>"


def _card(card: Card, block: Cards) -> Iterator[str]:
    if block.logo:
        yield f'<img src="{_data(block.logo)}" alt="{escape(block.alternative)}">'
    yield f'<p class="above">{escape(card.above)}</p>' if card.above else ""
    yield f'<p class="name">{escape(card.name)}</p>'
    yield from (f"<p>{escape(line)}</p>" for line in card.lines)
    yield f'<p class="below">{escape(card.below)}</p>' if card.below else ""


def _certificate(block: Certificate) -> Iterator[str]:
    yield '<section class="certificate">'
    if block.logo:
        yield f'<img src="{_data(block.logo)}" alt="{escape(block.alternative)}">'
    yield f'<h1 class="title">{escape(block.title)}</h1>'
    yield f'<p>{escape(block.before)}</p><p class="name">{escape(block.name)}</p>'
    yield from (f"<p>{escape(line)}</p>" for line in (*block.lines, *block.after))
    yield from _signatures(Signatures(block.signing))
    yield "</section>"


def _figure(figure: Figure) -> Iterator[str]:
    width = f' style="width: {figure.width:g}pt"' if figure.width else ""
    picture = _plain(figure.data)
    source = f' src="{_data(picture)}"' if picture else ""
    caption = f"<figcaption>{_runs(figure.caption)}</figcaption>" if figure.caption else ""
    yield f'<figure><img{source} alt="{escape(figure.alternative)}"{width}>{caption}</figure>'


def _plain(picture: bytes) -> bytes:
    """Return the picture without what its file says beside it; nothing if there is none that can be shown."""
    try:
        return plain_picture(picture) if picture else b""
    except Trouble:
        return b""


def _facsimile(page: Facsimile) -> str:
    """Return the page as a picture; its words stand in it for those who can't see it."""
    seen = escape("\n".join((page.alternative, *(line.text for line in page.lines))))
    return f'<figure class="facsimile"><img src="{_data(page.data)}" alt="{seen}"></figure>'


def _data(picture: bytes) -> str:
    kinds = (kind for start, kind in _PICTURES.items() if picture.startswith(start))
    kind = next(kinds, "application/octet-stream")
    return f"data:{kind};base64,{b64encode(picture).decode('ascii')}"
