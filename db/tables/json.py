"""Columns that hold lists which are never searched by their parts: aliases, runs, cells, drafts."""

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from db.records.attendance import Category
from db.records.paragraph import Run, Runs
from db.records.text import clean_name, clean_text

STYLES = ("bold", "italic", "underline", "link", "language", "field")


class _Json(TypeDecorator[Any]):
    """A value as JSON text in characters of its own script, so that it can be read with any tool."""

    impl = Text
    cache_ok = True
    pack: Callable[[Any], Any]
    unpack: Callable[[Any], Any]

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return *value* as JSON."""
        del dialect
        packed = type(self).pack(value)
        return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return what the JSON says."""
        del dialect
        return type(self).unpack(json.loads(value or "[]"))

    @classmethod
    def cleaned(cls, value: Any) -> Any:
        """Return *value* as it will stand in the file."""
        return cls.unpack(cls.pack(value))


def _pack_lines(lines: tuple[str, ...]) -> list[str]:
    return [clean_name(one) for one in lines]


def _pack_choices(choices: tuple[Category, ...]) -> list[str]:
    return [str(one) for one in choices]


def _unpack_categories(words: list[str]) -> tuple[Category, ...]:
    return tuple(Category.of(one) for one in words)


def _pack_run(run: Run) -> dict[str, Any]:
    styles = {name: getattr(run, name) for name in STYLES if getattr(run, name)}
    cleaned = {name: clean_name(value) if isinstance(value, str) else value for name, value in styles.items()}
    return {"text": clean_text(run.text), **cleaned}


def _pack_runs(runs: Runs) -> list[dict[str, Any]]:
    return [_pack_run(run) for run in runs]


def _unpack_runs(runs: list[dict[str, Any]]) -> Runs:
    return tuple(Run(**run) for run in runs)


def _pack_cells(rows: tuple[tuple[Runs, ...], ...]) -> list[list[list[dict[str, Any]]]]:
    return [[_pack_runs(cell) for cell in row] for row in rows]


def _unpack_cells(rows: list[list[list[dict[str, Any]]]]) -> tuple[tuple[Runs, ...], ...]:
    return tuple(tuple(_unpack_runs(cell) for cell in row) for row in rows)


class Lines(_Json):
    """A few lines of text."""

    cache_ok = True
    pack = staticmethod(_pack_lines)
    unpack = staticmethod(tuple)


class Categories(_Json):
    """Categories in a sequence."""

    cache_ok = True
    pack = staticmethod(_pack_choices)
    unpack = staticmethod(_unpack_categories)


class RunsText(_Json):
    """The runs of a paragraph, styles only where there are any."""

    cache_ok = True
    pack = staticmethod(_pack_runs)
    unpack = staticmethod(_unpack_runs)


class Cells(_Json):
    """The rows of a table, each cell its runs."""

    cache_ok = True
    pack = staticmethod(_pack_cells)
    unpack = staticmethod(_unpack_cells)


class Payload(TypeDecorator[dict[str, Any]]):
    """What somebody was typing, exactly: only ASCII, so that even half a character survives."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dict[str, Any] | None, dialect: Dialect) -> str:
        """Return *value* as JSON."""
        del dialect
        return json.dumps(value or {}, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Any]:
        """Return what was kept."""
        del dialect
        kept: dict[str, Any] = json.loads(value or "{}")
        return kept
