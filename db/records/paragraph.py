"""The text of a record: typed paragraphs made of runs."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from db.records.choice import Choice
from db.records.identity import new_uid
from db.records.words import T

DEEPEST_LEVEL = 4


class ParagraphKind(Choice):
    """What a paragraph is; its number and its look on paper follow from that."""

    HEADING = "heading", T("paragraph", "Heading")
    PLAIN = "plain", T("paragraph", "Plain paragraph")
    NUMBERED = "numbered", T("paragraph", "Numbered paragraph")
    CONTINUATION = "continuation", T("paragraph", "Continuation")
    SUB_PARAGRAPH = "sub_paragraph", T("paragraph", "Sub-paragraph")
    BULLET = "bullet", T("paragraph", "Bullet")
    PREAMBULAR = "preambular", T("paragraph", "Preambular clause")
    OPERATIVE = "operative", T("paragraph", "Operative clause")
    TABLE = "table", T("paragraph", "Table")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. `link` is an address; `language` is set where it differs.

    `field` names what the text comes from (`db.records.live_field`): it then follows the data of the
    meeting, and `text` is what it said last. Empty for what a person wrote.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    link: str = ""
    language: str = ""
    field: str = ""

    def is_styled_like(self, other: "Run") -> bool:
        """Return whether the two differ in nothing but their text."""
        return _style(self) == _style(other)


def _style(run: Run) -> tuple[bool, bool, bool, str, str, str]:
    return run.bold, run.italic, run.underline, run.link, run.language, run.field


Runs = tuple[Run, ...]


def text_of(runs: Iterable[Run]) -> str:
    """Return the plain text of *runs*."""
    return "".join(run.text for run in runs)


def joined(runs: Iterable[Run]) -> Runs:
    """Return *runs* without empty ones, neighbours of one style put together."""
    kept: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if kept and kept[-1].is_styled_like(run):
            last = kept.pop()
            kept.append(Run(last.text + run.text, *_style(run)))
        else:
            kept.append(run)
    return tuple(kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph of a record.

    `level` counts from 0: headings 0–2, sub-paragraphs 0 for (a) and 1 for (i), bullets 0–4.
    `rows` holds the cells of a table, each a tuple of runs; its first row is its head.
    `attributed_to` names the delegations whose position it tells. Numbers are not kept: they
    follow from the order (`reports.document`).
    """

    kind: ParagraphKind = ParagraphKind.PLAIN
    level: int = 0
    runs: Runs = ()
    rows: tuple[tuple[Runs, ...], ...] = ()
    attributed_to: tuple[UUID, ...] = ()
    uid: UUID = field(default_factory=new_uid)

    @property
    def text(self) -> str:
        """Return the plain text; cells of a table are parted by tabs, rows by line feeds."""
        if self.kind is ParagraphKind.TABLE:
            return "\n".join("\t".join(text_of(cell) for cell in row) for row in self.rows)
        return text_of(self.runs)
