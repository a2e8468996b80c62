"""The recovery sheet: what opens a protected file when its passphrase is lost. It is kept like money."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from db.records.words import T
from reports.catalogue.paper import PAGE_OF
from reports.document import Block, Cell, Column, Document, Heading, Labelled, Plain, Table, Title, plain_runs
from reports.wording import Wording

TITLE = T("paper", "Recovery sheet")
ABOUT = T(
    "paper", "Whoever has this sheet and the file “{file}” can read everything in it, without a passphrase."
)
NOBODY = T(
    "paper", "If passphrase and sheet are both lost, the records are lost. Nobody can bring them back."
)
LINE, LETTERS = T("paper", "Line"), T("paper", "Letters and digits")
HOW = T("paper", "How to open the file with it")
STEPS = (
    T("paper", "Open the file in Rapporteur, and choose “I have the recovery sheet”."),
    T("paper", "Type the eight lines. Capitals, spaces and hyphens make no difference."),
    T("paper", "A line that was typed wrongly is named. Choose a new passphrase."),
)
KEEP = T("paper", "How to keep it")
KEEPING = (
    T(
        "paper",
        "On paper, in a safe or a locked drawer; not beside the computer, and not in the file itself.",
    ),
    T("paper", "After “another key” the file has a new sheet. This one opens older copies only."),
)
FACTS = T("paper", "Key {key} · printed on {day}")
ROW_HEIGHT = 24.0


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What stands on a sheet: the file's name, the name of its key, its lines, and when it is printed."""

    file: str
    key: str
    lines: Sequence[str]
    at: datetime


def recovery_sheet(facts: SheetFacts, wording: Wording) -> Document:
    """Return the sheet in the words of *wording*."""
    say = wording.say
    day = wording.day(facts.at.date())
    blocks: tuple[Block, ...] = (
        Title(plain_runs(say(TITLE))),
        Plain(plain_runs(say(ABOUT, file=facts.file))),
        Plain(plain_runs(say(NOBODY), bold=True)),
        _lines(facts.lines, wording),
        Plain(plain_runs(say(FACTS, key=facts.key, day=day)), note=True),
        Heading(1, plain_runs(say(HOW))),
        *(_step(f"{number}.", say(one)) for number, one in enumerate(STEPS, 1)),
        Heading(1, plain_runs(say(KEEP))),
        *(_step("•", say(one)) for one in KEEPING),
    )
    return Document(
        title=say(TITLE),
        language=wording.language,
        blocks=blocks,
        date=facts.at,
        page_of=wording.translate(PAGE_OF),
    )


def _step(label: str, words: str) -> Labelled:
    return Labelled("numbered" if label[0].isdigit() else "bullet", label, plain_runs(words))


def _lines(lines: Sequence[str], wording: Wording) -> Table:
    heads = (
        Column(plain_runs(wording.say(LINE), bold=True), 1, "center"),
        Column(plain_runs(wording.say(LETTERS), bold=True), 6),
    )
    rows = tuple(
        (Cell(plain_runs(str(number)), "center"), Cell(plain_runs(one, bold=True)))
        for number, one in enumerate(lines, 1)
    )
    return Table(heads, rows, row_height=ROW_HEIGHT)
