"""Values of columns as plain ones that JSON knows, as the triggers of the history write them; and back."""

from typing import Any

from sqlalchemy import Boolean, Column, LargeBinary
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.types import TypeDecorator

ANY = DefaultDialect()


def plain(column: Column[Any], value: Any) -> Any:
    """Return *value*, as a row of *column* gives it, as text, a number or None; bytes as their digits."""
    kind = column.type
    kept = kind.process_bind_param(value, ANY) if isinstance(kind, TypeDecorator) else value
    if isinstance(kept, bytes):
        return kept.hex()
    return int(kept) if isinstance(kept, bool) else kept


def typed(column: Column[Any], value: Any) -> Any:
    """Return what a row of *column* gives for the plain *value*."""
    kind = column.type
    kept = bytes.fromhex(value) if _is_bytes(kind) and value is not None else value
    if isinstance(kind, TypeDecorator):
        reads = type(kind).process_result_value is not TypeDecorator.process_result_value
        return kind.process_result_value(kept, ANY) if reads else kept
    return bool(kept) if isinstance(kind, Boolean) and kept is not None else kept


def _is_bytes(kind: Any) -> bool:
    return isinstance(getattr(kind, "impl_instance", kind), LargeBinary)
