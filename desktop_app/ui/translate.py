"""Marked texts in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from db.records.problems import Problem


def tr(context: str, text: str, values: Mapping[str, str] | None = None) -> str:
    """Return the marked *text* in the window's language, its `{placeholders}` filled from *values*."""
    shown = QCoreApplication.translate(context, text)
    return shown.format_map(dict(values)) if values else shown


def sentence(problem: Problem) -> str:
    """Return the sentence of *problem* in the window's language."""
    return tr("problems", problem.text, problem.values)
