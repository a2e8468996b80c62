"""Pasted text as typed paragraphs: from plain lines, and from the HTML that Word and browsers hand over.

Labels become kinds: `7)` makes a numbered paragraph, `(a)` a sub-paragraph, `·` or `•` a bullet. All
other text is kept, letter for letter but for white space that HTML does not show.
"""

import re
from dataclasses import replace
from html.parser import HTMLParser

from db.records.paragraph import DEEPEST_LEVEL, Paragraph, ParagraphKind, Run, Runs, joined, text_of
from db.records.text import clean_text

_NUMBER = re.compile(r"^\s*\d{1,3}[.)]\s+(?=\S)")
_LETTER = re.compile(r"^\s*\(?[a-z]\)\s+(?=\S)")
_ROMAN = re.compile(r"^\s*\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})\)\s+(?=\S)")
_BULLET = re.compile(r"^\s*[\u00b7\u2022\u2023\u25aa\u25cf\u25e6\u2043\uf0b7\uf0a7][\s\u00a0]+(?=\S)")
_DASH = re.compile(r"^\s*[-\u2013]\s+(?=\S)")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")


def text_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return one paragraph for each line of *text* that says anything."""
    lines = (line.strip() for line in clean_text(text).split("\n"))
    return tuple(_recognised(Paragraph(runs=(Run(line),))) for line in lines if line)


def html_paragraphs(html: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of *html*; headings, lists, tables, bold, italic, underline and links are kept.

    A label that the source wrote as text (Word does so in its lists) becomes the kind.
    """
    reader = _Reader()
    reader.feed(clean_text(html))
    reader.close()
    return tuple(reader.paragraphs())


def _recognised(paragraph: Paragraph) -> Paragraph:
    """Return *paragraph* with the kind its label tells, the label taken away."""
    for pattern, kind, level in (
        (_NUMBER, ParagraphKind.NUMBERED, 0),
        (_ROMAN, ParagraphKind.SUB_PARAGRAPH, 1),
        (_LETTER, ParagraphKind.SUB_PARAGRAPH, 0),
        (_BULLET, ParagraphKind.BULLET, paragraph.level),
        (_DASH, ParagraphKind.BULLET, paragraph.level),
    ):
        found = pattern.match(paragraph.text)
        if found:
            return replace(paragraph, kind=kind, level=level, runs=cut(paragraph.runs, found.end()))
    return paragraph


def cut(runs: Runs, length: int) -> Runs:
    """Return *runs* without their first *length* characters."""
    kept: list[Run] = []
    for run in runs:
        kept.append(replace(run, text=run.text[length:]))
        length = max(0, length - len(run.text))
    return joined(kept)


_HEADINGS = {"h1": 0, "h2": 1, "h3": 2, "h4": 2, "h5": 2, "h6": 2}
_BLOCKS = {"p", "div", "li", "blockquote", "pre", "dt", "dd", "section", "article", "body", *_HEADINGS}
_UNSEEN = {"head", "style", "script", "title", "template"}
_VOID = {"br", "hr", "img", "meta", "link", "input", "col"}


class _Reader(HTMLParser):
    """Collects paragraphs; everything between tags that can be seen ends up in one of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[Paragraph] = []
        self._runs: list[Run] = []
        self._open: list[tuple[str, dict[str, str]]] = []
        self._lists: list[str] = []
        self._rows: list[list[Runs]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element; a block begins a new paragraph."""
        if tag == "br":
            self._end_line()
        if tag in _VOID:
            return
        if tag in _BLOCKS and self._rows is None:
            self._flush()
        if tag in {"td", "th", "tr"} and self._rows is not None:
            self._close_open_cell()
        self._open.append((tag, {name: value or "" for name, value in attrs}))
        self._begin(tag)

    def _begin(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._rows is None:
            self._flush()
            self._lists.append(tag)
        elif tag == "table" and self._rows is None:
            self._flush()
            self._rows = []
        elif tag == "tr" and self._rows is not None:
            self._rows.append([])

    def _close_open_cell(self) -> None:
        """End the cell before: its own end tag may be left out."""
        self._end_cell()
        if self._open and self._open[-1][0] in {"td", "th"}:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Close an element and what was left open inside it."""
        places = [place for place, (name, _) in enumerate(self._open) if name == tag]
        if not places:
            return
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag in _BLOCKS and self._rows is None:
            self._flush()
        elif tag in _BLOCKS:
            self._end_line()
        del self._open[places[-1] :]
        self._finish(tag)

    def _finish(self, tag: str) -> None:
        if tag in {"ul", "ol"} and self._lists and self._rows is None:
            self._flush()
            self._lists.pop()
        elif tag == "table" and self._rows is not None and all(name != "table" for name, _ in self._open):
            self._end_table()

    def handle_data(self, data: str) -> None:
        """Take text that can be seen."""
        if any(name in _UNSEEN for name, _ in self._open):
            return
        text = _SPACES.sub(" ", data)
        if text:
            self._runs.append(Run(text, *self._style()))

    def close(self) -> None:
        """Take what is left at the end."""
        super().close()
        if self._rows is not None:
            self._end_table()
        self._flush()

    def paragraphs(self) -> list[Paragraph]:
        """Return what was read."""
        return self._done

    def _style(self) -> tuple[bool, bool, bool, str]:
        names = {name for name, _ in self._open}
        css = ";".join(_inline_style(attributes) for name, attributes in self._open if name not in _BLOCKS)
        weights = re.findall(r"font-weight:(\w+)", css)
        bold = (
            weights[-1] in {"bold", "bolder", "600", "700", "800", "900"}
            if weights
            else bool(names & {"b", "strong"})
        )
        italic = bool(names & {"i", "em"}) or "font-style:italic" in css
        underline = "u" in names or "text-decoration:underline" in css
        links = [attributes.get("href", "") for name, attributes in self._open if name == "a"]
        link = next(
            (one for one in reversed(links) if one.startswith(("http://", "https://", "mailto:"))), ""
        )
        return bold, italic, underline, link

    def _end_line(self) -> None:
        if self._rows is not None:
            self._runs.append(Run(" "))
        else:
            self._flush()

    def _flush(self) -> None:
        runs = _trimmed(self._runs)
        self._runs = []
        if text_of(runs):
            self._done.append(self._typed(runs))

    def _typed(self, runs: Runs) -> Paragraph:
        names = [name for name, _ in self._open]
        heading = next((name for name in reversed(names) if name in _HEADINGS), None)
        if heading:
            plain = joined(replace(run, bold=False) for run in runs)
            return Paragraph(kind=ParagraphKind.HEADING, level=_HEADINGS[heading], runs=plain)
        if "li" in names and self._lists:
            kind = (
                ParagraphKind.NUMBERED
                if self._lists[-1] == "ol" and len(self._lists) == 1
                else ParagraphKind.BULLET
            )
            level = 0 if kind is ParagraphKind.NUMBERED else min(len(self._lists) - 1, DEEPEST_LEVEL)
            return Paragraph(kind=kind, level=level, runs=runs)
        return _recognised(Paragraph(runs=runs))

    def _end_cell(self) -> None:
        if self._rows and (
            text_of(self._runs).strip() or any(name in {"td", "th"} for name, _ in self._open)
        ):
            self._rows[-1].append(_trimmed(self._runs))
            self._runs = []

    def _end_table(self) -> None:
        rows = [row for row in self._rows or [] if row]
        self._rows = None
        width = max((len(row) for row in rows), default=0)
        even = tuple(tuple(row) + ((),) * (width - len(row)) for row in rows)
        if any(text_of(cell) for row in even for cell in row):
            self._done.append(Paragraph(kind=ParagraphKind.TABLE, rows=even))


def _inline_style(attributes: dict[str, str]) -> str:
    return attributes.get("style", "").replace(" ", "").lower()


def _trimmed(runs: list[Run]) -> Runs:
    """Return *runs* as they are seen: one space between words, none at the ends."""
    kept: list[Run] = []
    space = True
    for run in runs:
        text = _SPACES.sub(" ", run.text)
        text = text.lstrip(" ") if space else text
        if text:
            kept.append(replace(run, text=text))
            space = text.endswith(" ")
    while kept and not kept[-1].text.rstrip(" "):
        kept.pop()
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
    return joined(kept)
