"""Pieces of the PDF language: numbers, strings, and objects whose bytes are written by us."""

import re
import zlib
from collections.abc import Callable
from datetime import datetime
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

LANGUAGE_TAG = re.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
DEFLATION = 5  # 6 takes a third longer and saves 2 %


class Raw(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An object of its own in the file; *body* are its bytes, or a function that makes them at the end."""

    __RefOnly__ = 1

    def __init__(self, body: bytes | Callable[[], bytes] = b"") -> None:
        self.body = body

    def format(self, document: Any) -> bytes:
        """Return the bytes of the object."""
        del document
        return self.body() if callable(self.body) else self.body


class Stream(Raw):
    """A stream with *entries* of its dictionary; *data* is deflated unless the readers need it plain."""

    def __init__(self, entries: bytes, data: bytes, *, plain: bool = False) -> None:
        super().__init__(stream(entries, data) if plain else deflated(entries, data))


def deflated(entries: bytes, data: bytes) -> bytes:
    """Return a stream object whose *data* are deflated."""
    return stream(entries + b"/Filter/FlateDecode", zlib.compress(data, DEFLATION))


def stream(entries: bytes, data: bytes) -> bytes:
    """Return a stream object; *data* that end in a carriage return must not seem to end before it."""
    end = b"\r\nendstream" if data.endswith(b"\r") else b"\nendstream"
    return b"<<%s/Length %d>>stream\n%s%s" % (entries, len(data), data, end)


def number(value: float) -> str:
    """Return *value* with at most three decimals, as PDF writes numbers."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in {"", "-0"} else text


def numbers(*values: float) -> str:
    """Return *values* parted by spaces."""
    return " ".join(map(number, values))


def text_string(text: str) -> bytes:
    """Return *text* as a text string in UTF-16, in hexadecimal."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def language_tag(language: str) -> str:
    """Return *language* as a tag that readers know (RFC 1766); `und` for what is none."""
    return language if LANGUAGE_TAG.fullmatch(language) else "und"


def date_string(when: datetime) -> bytes:
    """Return *when* as a date string; a time without zone counts as UTC."""
    zone = when.strftime("%z") or "+0000"
    return f"(D:{when:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}')".encode()
