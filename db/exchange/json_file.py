"""A meeting, or all that a file holds, as one JSON text in UTF-8.

The text is canonical: fields in the order of the records, lists in their lasting order, two spaces to
indent, a line feed at the end. The same content gives the same bytes. The bytes of attachments stand in
`files` by their SHA-256, in base64. A `note` may stand in it for readers; it is passed over. The schema
is `resources/schema/rapporteur.schema.json`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from db.exchange.content import KINDS, Content
from db.exchange.json_reading import NOT_A_LIST, NOT_A_TEXT, NOT_AN_OBJECT, NOT_KNOWN, Reading
from db.exchange.json_record import written
from db.records.office import Office
from db.records.problems import Problem, Refused
from db.records.words import T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

FORMAT = "rapporteur/1"
HOLDS = {True: "file", False: "part"}
"""Whether it is all that a file holds, or a part such as one meeting, by `Content.is_whole`."""

NOT_JSON = T("problems", "This is not JSON: line {line}, column {column} can't be read.")
NOT_TEXT = T("problems", "This is not a text in UTF-8.")
TOO_DEEP = T("problems", "This is nested too deep.")
TOO_MANY_DIGITS = T("problems", "A number in it has too many digits.")
NAMED_TWICE = T("problems", "“{name}” stands twice in one object.")
NOT_OURS = T("problems", "This is not a file of Rapporteur: “format” is not “{format}”.")
NEWER = T("problems", "This was written by a newer version: its format is “{format}”.")
NOT_HELD = T("problems", "“{value}” is neither “part” nor “file”.")
NOT_BASE64 = T("problems", "The bytes of this file can't be read.")
OTHER_BYTES = T("problems", "The bytes of this file are not those that belong to it.")
NO_BYTES = T("problems", "The bytes of this file are missing.")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Content with the bytes of its attachments by SHA-256."""

    content: Content
    files: Mapping[str, bytes] = field(default_factory=dict)


def text_of(content: Content, read: Callable[[str], Iterable[bytes]]) -> Iterator[str]:
    """Yield the JSON text of *content* piece by piece; *read* gives the bytes of a SHA-256 in pieces."""
    yield "{\n"
    yield f'  "format": "{FORMAT}",\n  "holds": "{HOLDS[content.is_whole]}"'
    if content.office:
        yield f',\n  "office": {_indented(written(content.office))}'
    for name, records in content.in_order().lists():
        if records:
            yield f',\n  "{name}": '
            yield from _list(records)
    yield from _files(sorted({one.sha256 for one in content.attachments}), read)
    yield "\n}\n"


def _list(records: Iterable[Any]) -> Iterator[str]:
    mark = "[\n    "
    for record in records:
        yield mark + _indented(written(record), "    ")
        mark = ",\n    "
    yield "\n  ]"


def _indented(value: Any, indent: str = "  ") -> str:
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", f"\n{indent}")


def _files(hashes: list[str], read: Callable[[str], Iterable[bytes]]) -> Iterator[str]:
    mark = ',\n  "files": {'
    for sha256 in hashes:
        yield f'{mark}\n    "{sha256}": "'
        yield from _in_base64(read(sha256))
        yield '"'
        mark = ","
    if hashes:
        yield "\n  }"


def _in_base64(pieces: Iterable[bytes]) -> Iterator[str]:
    rest = b""
    for piece in pieces:
        data = rest + piece
        whole = len(data) - len(data) % 3
        rest = data[whole:]
        yield base64.b64encode(data[:whole]).decode("ascii")
    yield base64.b64encode(rest).decode("ascii")


def content_hash(text: Mapping[str, Any]) -> str:
    """Return the SHA-256, in hexadecimal digits, of *text* as JSON on one line with sorted names."""
    line = json.dumps(text, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(line.encode()).hexdigest()


def read_text(data: bytes) -> Bundle:
    """Return what the JSON text *data* holds.

    Raise Refused with everything that is not understood and where: `meetings.0.first_day`. Fields
    that are not known are refused, not passed over: nothing may get lost on the way.
    """
    value = _parsed(data)
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise Refused([_foreign(value)])
    reading = Reading()
    content = _content(reading, value)
    files = _read_files(reading, value.get("files", {}))
    if reading.problems or content is None:
        raise Refused(reading.problems)
    return Bundle(content, files)


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number)
    except UnicodeDecodeError:
        raise Refused([Problem("", NOT_TEXT)]) from None
    except json.JSONDecodeError as error:
        place = {"line": str(error.lineno), "column": str(error.colno)}
        raise Refused([Problem("", NOT_JSON, place)]) from None
    except RecursionError:
        raise Refused([Problem("", TOO_DEEP)]) from None
    except ValueError:
        raise Refused([Problem("", TOO_MANY_DIGITS)]) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Refused([Problem("", NAMED_TWICE, {"name": twice})])
    return found


def _no_number(name: str) -> Any:
    raise Refused([Problem("", NOT_KNOWN, {"name": name})])


def _foreign(value: Any) -> Problem:
    found = value.get("format") if isinstance(value, dict) else None
    if isinstance(found, str) and found.startswith("rapporteur/"):
        return Problem("format", NEWER, {"format": found[:40]})
    return Problem("format", NOT_OURS, {"format": FORMAT})


def _content(reading: Reading, value: dict[str, Any]) -> Content | None:
    for name in value.keys() - {"format", "holds", "note", "office", "files", *KINDS}:
        reading.problems.append(Problem(name, NOT_KNOWN, {"name": name}))
    holds = value.get("holds", HOLDS[False])
    if holds not in HOLDS.values():
        reading.problems.append(Problem("holds", NOT_HELD, {"value": str(holds)[:40]}))
    office = reading.record(Office, value["office"], "office") if "office" in value else None
    lists = {name: _records(reading, name, value.get(name, [])) for name in KINDS}
    if reading.problems:
        return None
    return Content(is_whole=holds == HOLDS[True], office=office, **lists)


def _records(reading: Reading, name: str, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        reading.problems.append(Problem(name, NOT_A_LIST))
        return ()
    return tuple(_checked(reading, KINDS[name], one, f"{name}.{number}") for number, one in enumerate(value))


def _checked(reading: Reading, kind: type, value: Any, place: str) -> Any:
    record = reading.record(kind, value, place)
    if record is not None and hasattr(record, "problems"):
        found: Iterable[Problem] = record.problems()
        reading.problems.extend(Problem(f"{place}.{one.place}", one.text, one.values) for one in found)
    return record


def _read_files(reading: Reading, value: Any) -> dict[str, bytes]:
    if not isinstance(value, dict):
        reading.problems.append(Problem("files", NOT_AN_OBJECT))
        return {}
    files = {}
    for sha256, coded in value.items():
        place = f"files.{sha256[:64]}"
        try:
            files[sha256] = base64.b64decode(coded, validate=True)
        except (binascii.Error, TypeError, ValueError):
            reading.problems.append(Problem(place, NOT_BASE64 if isinstance(coded, str) else NOT_A_TEXT))
            continue
        if hashlib.sha256(files[sha256]).hexdigest() != sha256:
            reading.problems.append(Problem(place, OTHER_BYTES))
    return files
