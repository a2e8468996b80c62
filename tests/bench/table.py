"""The rows of a benchmark, each held against its goal, as one plain table or as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

HEADS = ("work", "ours", "compared with", "ratio", "goal", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that was measured, against a limit or against another program in the same run.

    *goal* is the most that *measured* may be; None where there is none to meet. A row without a
    measure says why in *against*.
    """

    work: str
    ours: str
    against: str = ""
    measured: float | None = None
    goal: float | None = None
    unit: str = "x"

    @property
    def verdict(self) -> str:
        """Return whether the goal was met, or nothing where there is none."""
        if self.goal is None:
            return ""
        if self.measured is None:
            return "NOT MEASURED"
        return "met" if self.measured <= self.goal else "MISSED"

    def cells(self) -> tuple[str, ...]:
        """Return what the table shows."""
        measured = "–" if self.measured is None else f"{self.measured:.3g}{self.unit}"
        goal = "" if self.goal is None else f"≤ {self.goal:.3g}{self.unit}"
        return (self.work, self.ours, self.against, measured, goal, self.verdict)


def ratio(work: str, ours: tuple[float, str], theirs: tuple[float, str], goal: float | None = None) -> Row:
    """Return the row of two measures in one unit, each with the name of whose it is."""
    return Row(
        work=work,
        ours=quantity(*ours),
        against=quantity(*theirs),
        measured=ours[0] / theirs[0],
        goal=goal,
    )


def quantity(value: float, words: str) -> str:
    """Return *value* before its *words*; three figures are what a measure is good for."""
    return f"{value:,.0f} {words}" if value >= 100 else f"{value:.3g} {words}"


def as_table(rows: Iterable[Row]) -> str:
    """Return *rows* under their heads, in columns as wide as need be."""
    lines = [HEADS, *(row.cells() for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADS))]
    shown = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    return "\n".join([shown[0], "  ".join("-" * width for width in widths), *shown[1:]])


def write_json(rows: Iterable[Row], path: Path) -> None:
    """Write *rows* to *path*, each with its verdict."""
    told = [{**asdict(row), "verdict": row.verdict} for row in rows]
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
