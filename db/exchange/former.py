"""Fields as earlier versions of the program wrote them, brought to the names of today before reading."""

from contextlib import suppress
from typing import Any
from uuid import UUID, uuid5

from db.records.record import Record

GONE = ("distributed_on", "distributed_to")
"""What a record said of its one distribution, until it had several."""


def as_of_today(kind: type, value: dict[str, Any]) -> dict[str, Any]:
    """Return *value*, the fields of a record of *kind*, as they are written today."""
    if kind is not Record or not value.keys() & set(GONE):
        return value
    kept = {name: one for name, one in value.items() if name not in GONE}
    day, recipients = value.get("distributed_on"), value.get("distributed_to", "")
    if "distributions" in value or not (day or recipients):
        return kept
    entry = {"day": day, "recipients": recipients}
    with suppress(ValueError):  # told where the identifier of the record itself is read
        entry["uid"] = str(uuid5(UUID(str(value.get("uid"))), "distribution"))
    return {**kept, "distributions": [entry]}
