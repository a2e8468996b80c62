"""Marked texts in the language of the window."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from db.records.problems import Problem, Trouble


def tr(context: str, text: str, values: Mapping[str, str] | None = None) -> str:
    """Return the marked *text* in the window's language, its `{placeholders}` filled from *values*."""
    shown = QCoreApplication.translate(context, text)
    return shown.format_map(dict(values)) if values else shown


def sentence(problem: Problem) -> str:
    """Return the sentence of *problem* in the window's language."""
    return _in_any(problem.text, problem.values, PROBLEM_CONTEXTS)


PROBLEM_CONTEXTS = ("problems", "print")
TROUBLE_CONTEXTS = ("store", "trouble", "exchange", "printing", "documents", "print")


def trouble_sentences(trouble: Trouble) -> tuple[str, str, str]:
    """Return what is in the way, why, and what to do, in the window's language; parts may be empty."""
    what, why, what_to_do = (
        _in_any(text, trouble.values, TROUBLE_CONTEXTS)
        for text in (trouble.what, trouble.why, trouble.what_to_do)
    )
    return what, why, what_to_do


def _in_any(text: str, values: Mapping[str, str], contexts: Iterable[str]) -> str:
    found = (tr(context, text) for context in contexts)
    shown = next((one for one in found if one != text), text)
    return shown.format_map(dict(values)) if text else ""
