"""The process that reads one workbook: `python -m db.exchange.workbook_reading PATH`, answering in JSON.

A file of Word is read as a workbook of one sheet: its tables.

The answer is `{"sheets": [{"name": …, "rows": [[…]]}]}` or `{"refused": "damaged"}`, `"protected"`,
`"large"`. Time and memory are limited first; a process that ends without an answer met a limit.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time
from typing import Any

from db.exchange.lists import MOST_COLUMNS, MOST_ROWS
from db.exchange.word_tables import is_word, word_rows

MEMORY = 400_000_000
PROCESSOR_SECONDS = 4
_WHOLE = 1e15


def main(arguments: list[str] | None = None) -> int:
    """Read the workbook named in *arguments* and print the answer."""
    (path,) = sys.argv[1:] if arguments is None else arguments
    _limit()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # the real one has it
    json.dump(_answer(path), sys.stdout, ensure_ascii=False)
    return 0


def _limit() -> None:
    """Take from this process what no list of people needs; Windows has no such limits."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(path: str) -> dict[str, Any]:
    from python_calamine import PasswordError

    try:
        return {"sheets": list(_sheets(path))}
    except PasswordError:
        return {"refused": "protected"}
    except MemoryError:
        return {"refused": "large"}
    except BaseException as error:  # noqa: BLE001 - a panic of the reader is no Exception
        text = str(error).lower()
        return {"refused": "protected" if "password" in text or "encrypt" in text else "damaged"}


def _sheets(path: str) -> Any:
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    if is_word(path):
        yield {"name": "", "rows": word_rows(path)}
        return
    book = CalamineWorkbook.from_path(path)
    visible = [one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
    for name in visible or book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python(nrows=MOST_ROWS + 1)
        yield {"name": name, "rows": [[_text(one) for one in row[: MOST_COLUMNS + 1]] for row in rows]}


def _text(value: Any) -> str:
    """Return a cell as text; whole numbers, as telephone numbers are, without point or exponent."""
    match value:
        case str():
            return value
        case bool():
            return str(value).lower()
        case float() if value.is_integer() and abs(value) < _WHOLE:
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case date() | time():
            return value.isoformat()
        case _:
            return "" if value is None else str(value)


if __name__ == "__main__":
    sys.exit(main())
