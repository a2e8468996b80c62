"""A document as a Word file with real styles, numbers, fields and repeated table heads."""

from reports.render.docx.file import render

__all__ = ["render"]
