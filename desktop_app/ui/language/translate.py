"""Marked texts in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from db.records.problems import Problem, Trouble


def tr(context: str, text: str, values: Mapping[str, str] | None = None) -> str:
    """Return the marked *text* in the window's language, its `{placeholders}` filled from *values*."""
    shown = QCoreApplication.translate(context, text)
    return shown.format_map(dict(values)) if values else shown


def sentence(problem: Problem) -> str:
    """Return the sentence of *problem* in the window's language."""
    return _in_any(problem.text, problem.values)


TROUBLE_CONTEXTS = (
    "problems",
    "store",
    "trouble",
    "exchange",
    "printing",
    "documents",
    "print",
    "copies",
    "intake",
    "protection",
)
"""The rooms that problems and troubles speak in."""


def trouble_sentences(trouble: Trouble) -> tuple[str, str, str]:
    """Return what is in the way, why, and what to do, in the window's language; parts may be empty."""
    what, why, what_to_do = (
        _in_any(text, trouble.values) for text in (trouble.what, trouble.why, trouble.what_to_do)
    )
    return what, why, what_to_do


def _in_any(text: str, values: Mapping[str, str]) -> str:
    found = (tr(context, text) for context in TROUBLE_CONTEXTS)
    shown = next((one for one in found if one != text), text)
    return shown.format_map(dict(values)) if text else ""
