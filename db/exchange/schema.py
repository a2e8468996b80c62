"""The JSON Schema (2020-12) of exported data, made from the records themselves.

`python -m db.exchange.schema` writes it to `resources/schema`; a test tells when that is due.
"""

from __future__ import annotations

import json
import sys
from dataclasses import is_dataclass
from datetime import date, datetime, time
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin
from uuid import UUID

from db.exchange.content import KINDS
from db.exchange.json_file import FORMAT, HOLDS
from db.exchange.json_record import Shape, shapes
from db.records.choice import Choice
from db.records.field import Declared, fields_of
from db.records.office import Office

FILE_NAME = "rapporteur.schema.json"
_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    time: {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]"},
    datetime: {"type": "string", "format": "date-time"},
    UUID: {"type": "string", "format": "uuid"},
}


def schema() -> dict[str, Any]:
    """Return the schema of one exported file, with a definition for each kind of record and part."""
    definitions: dict[str, Any] = {}
    lists = {name: {"type": "array", "items": _kind(kind, definitions)} for name, kind in KINDS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:rapporteur:schema:{FORMAT.rpartition('/')[2]}",
        "title": "Meetings and their records, as exported by Rapporteur",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "holds": {"enum": sorted(HOLDS.values())},
            "note": {"type": "string"},
            "office": _kind(Office, definitions),
            **lists,
            "files": _files(),
        },
        "required": ["format"],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """Return the schema as it stands in its file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _files() -> dict[str, Any]:
    return {
        "description": "The bytes of attachments by their SHA-256.",
        "type": "object",
        "propertyNames": {"pattern": "^[0-9a-f]{64}$"},
        "additionalProperties": {"type": "string", "contentEncoding": "base64"},
    }


def _kind(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if isinstance(kind, UnionType) or get_origin(kind) is Union:
        inner = next(one for one in get_args(kind) if one is not NoneType)
        return {"anyOf": [_kind(inner, definitions), {"type": "null"}]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _kind(get_args(kind)[0], definitions)}
    if is_dataclass(kind):
        return _record(kind, definitions)
    if issubclass(kind, Choice):
        return {"enum": [str(one) for one in kind]}
    return dict(_PLAIN[kind])


def _record(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}  # an agenda entry holds agenda entries
        declared = {one.name: one for one in fields_of(kind)}
        known = shapes(kind)
        needed = {"uid"} if kind in KINDS.values() and "uid" in {one.name for one in known} else set()
        definitions[name] = {
            "description": (kind.__doc__ or "").partition("\n")[0],
            "type": "object",
            "properties": {one.name: _property(one, declared, definitions) for one in known},
            "required": [one.name for one in known if one.is_required or one.name in needed],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}


def _property(shape: Shape, declared: dict[str, Declared], definitions: dict[str, Any]) -> dict[str, Any]:
    found = _kind(shape.kind, definitions)
    if shape.name not in declared:
        return found
    form = declared[shape.name].field
    if shape.kind is str and form.max_length:
        found["maxLength"] = form.max_length
    return {"title": form.label, **({"description": form.help} if form.help else {}), **found}


def main() -> None:
    """Write the schema where it is published."""
    import resources

    target = resources.schema() / FILE_NAME
    target.parent.mkdir(exist_ok=True)
    target.write_text(schema_text(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
