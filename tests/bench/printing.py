"""Papers by our own engine and by others, in processes of their own: time, memory, size."""

from __future__ import annotations

import json
import os
import random
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.records.paragraph import text_of
from tests.bench import making
from tests.bench.measuring import Figures, NotHad, by_turns, run, say
from tests.bench.start import PEER_PYTHON
from tests.bench.statement import statement
from tests.bench.table import Row, ratio

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
OURS, NAIVE, TYPST, WEASYPRINT, FPDF2 = "ours", "ReportLab naive", "typst", "WeasyPrint", "fpdf2"
ENGINES = {
    OURS: "ours",
    NAIVE: "reportlab_naive",
    TYPST: "typst_paper",
    WEASYPRINT: "weasyprint_paper",
    FPDF2: "fpdf2_paper",
}
APART = {TYPST, WEASYPRINT, FPDF2}
"""Engines in the folder of other programs."""
HEADS = ("Name", "Post", "Organisation", "Country", "Role", "State")
MIXED = ("สมชาย ใจดี", "ជា សុខា", "Nguyễn Thị Hạnh", "ວຽງຈັນ ພົມມະສັກ")
UNITS = {"cold": "ms", "warm": "ms", "memory": "MB", "kilobytes": "kB"}
WARM = 12
SLOW_ROUNDS = 2
"""How often a case of 10,000 rows and more is done at most: some engines take a minute for one."""


def rows(folder: Path, rounds: int) -> list[Row]:
    """Measure so many *rounds* of each paper, working in *folder*."""
    return [
        *_statement(folder, rounds),
        *_list(folder, 1_000, min(rounds, 5)),
        *_list(folder, 10_000, max(1, min(rounds // 3, SLOW_ROUNDS))),
        *_more(folder, max(1, min(rounds // 3, SLOW_ROUNDS))),
    ]


def _statement(folder: Path, rounds: int) -> list[Row]:
    path = _written(folder, "statement", _words())
    found, warm = _measured(path, rounds), _measured(path, rounds, WARM)
    work = "4-page statement"
    return [
        *_held(f"{work}, warm", warm, "warm", {TYPST: 0.5, NAIVE: 1.0, WEASYPRINT: None, FPDF2: None}),
        *_held(f"{work}, cold", found, "cold", {TYPST: 2.0, NAIVE: None, WEASYPRINT: None, FPDF2: None}),
        *_held(f"{work}, cold, size", found, "kilobytes", {TYPST: None}),
    ]


def _list(folder: Path, size: int, rounds: int) -> list[Row]:
    found = _measured(_written(folder, f"{size} rows", _participants(size)), rounds)
    work = f"{size:,} participants, cold"
    long = size > 1_000
    goals = (
        {TYPST: 1 / 4, NAIVE: 1 / 15, WEASYPRINT: 1 / 40, FPDF2: None}
        if long
        else {TYPST: 0.7, NAIVE: None, WEASYPRINT: None, FPDF2: None}
    )
    fifth = {TYPST: 1 / 5} if long else {TYPST: None}
    return [
        *_held(work, found, "cold", goals),
        *_held(f"{work}, memory", found, "memory", fifth),
        *_held(f"{work}, size", found, "kilobytes", fifth),
    ]


def _more(folder: Path, rounds: int) -> list[Row]:
    """Hold our own engine against itself: other scripts, ten times the rows, one enormous paragraph."""
    inputs = {
        "10,000 participants": _participants(10_000),
        "10,000 participants with mixed scripts": _participants(10_000, MIXED),
        "100,000 participants": _participants(100_000),
        "one paragraph of 1 MB": _paragraph(1_000_000),
    }
    cases = {
        name: partial(_printed, OURS, _written(folder, f"more-{place}", content), 1)
        for place, (name, content) in enumerate(inputs.items())
    }
    say(f"printing {len(cases)} papers of our own")
    found = by_turns(cases, rounds, warm=False)
    base, *others = inputs
    return [
        _beside(found, name, base, goal) for name, goal in zip(others[:2], (2.0, 11.0), strict=True)
    ] + _seconds(found, others[2])


def _beside(found: dict[str, Figures], name: str, base: str, goal: float) -> Row:
    if name not in found or base not in found:
        return Row(work=f"{name}, cold", ours="FAILED", goal=goal)
    ours, theirs = (found[one].median("cold") for one in (name, base))
    return ratio(f"{name}, cold", (ours, "ms"), (theirs, f"ms {base}"), goal)


def _seconds(found: dict[str, Figures], name: str) -> list[Row]:
    if name not in found:
        return [Row(work=name, ours="FAILED", goal=1)]
    took = found[name].median("warm") / 1000
    return [Row(work=name, ours=f"{took:.2f} s", measured=took, goal=1, unit=" s")]


def _measured(path: Path, rounds: int, times: int = 1) -> dict[str, Figures]:
    """Return the figures of each engine for the content at *path*, made so many *times* in each process."""
    say(f"printing {path.stem} by {len(ENGINES)} engines, {rounds} rounds")
    cases = {one: partial(_printed, one, path, times) for one in ENGINES}
    return by_turns(cases, rounds, warm=rounds > SLOW_ROUNDS)


def _written(folder: Path, name: str, content: dict[str, Any]) -> Path:
    path = folder / f"{name}.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def _printed(engine: str, source: Path, times: int) -> dict[str, float]:
    """Return milliseconds cold and warm, kilobytes of the paper, and the most megabytes."""
    out = source.with_name(f"{source.stem}-{ENGINES[engine]}.pdf")
    program = ["-m", f"tests.bench.papers.{ENGINES[engine]}"]
    ran = run([_python(engine), *program, source, out, str(times)], PYTHONPATH=str(ROOT))
    return {"cold": ran.seconds * 1000, "memory": ran.megabytes, **ran.lines[-1]}


def _python(engine: str) -> str:
    if engine not in APART:
        return sys.executable
    python = Path(os.environ.get(PEER_PYTHON, "nowhere")).with_name("python")
    if not python.exists():
        raise NotHad(f"`python3 dev.py bench` installs it and names its folder in {PEER_PYTHON}")
    return str(python)


def _held(work: str, found: dict[str, Figures], figure: str, goals: Mapping[str, float | None]) -> list[Row]:
    """Return a row for each engine that ours is held against."""
    return [_against(work, found, figure, other, goal) for other, goal in goals.items()]


def _against(work: str, found: dict[str, Figures], figure: str, other: str, goal: float | None) -> Row:
    if OURS not in found or other not in found:
        missing = OURS if OURS not in found else other
        return Row(work=work, ours="", against=f"{missing} could not be had", goal=goal)
    unit = UNITS[figure]
    ours, theirs = found[OURS].median(figure), found[other].median(figure)
    return ratio(work, (ours, unit), (theirs, f"{unit} {other}"), goal)


def _words() -> dict[str, Any]:
    dossier = statement()
    record = dossier.records[0]
    return {
        "title": record.title,
        "paragraphs": [[one.kind.value, text_of(one.runs)] for one in record.paragraphs],
        "signatories": [one.line() for one in dossier.signatories],
        "heads": [],
        "rows": [],
    }


def _paragraph(characters: int) -> dict[str, Any]:
    sentence = making.sentence(0) + " "
    text = sentence * (characters // len(sentence))
    return {"title": "Long", "paragraphs": [["plain", text]], "signatories": [], "heads": [], "rows": []}


def _participants(count: int, names: tuple[str, ...] = ()) -> dict[str, Any]:
    rng = random.Random(2020)  # noqa: S311 - the same list every time is the point
    table = [
        [
            f"{rng.choice(names)} {number}" if names else making.name_of(number),
            "Secretary General",
            f"Society {rng.randrange(190):03}",
            rng.choice(making.CITIES)[0],
            "Delegate",
            "Present",
        ]
        for number in range(count)
    ]
    return {
        "title": "List of participants",
        "paragraphs": [],
        "signatories": [],
        "heads": HEADS,
        "rows": table,
    }
