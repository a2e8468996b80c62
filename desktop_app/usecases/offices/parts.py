"""Lists of parts that went separate ways, such as paragraphs of a record, brought together part by part."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

Parts = tuple[Any, ...]
GONE = object()


def merged_parts(base: Any, ours: Any, theirs: Any) -> Parts | None:
    """Return the list that has what each side changed since *base*, or None where both changed the same.

    Only lists of parts that have identifiers come together so; for anything else it is None too.
    """
    if not all(_has_names(one) for one in (base, ours, theirs)):
        return None
    before, here, there = ({part.uid: part for part in one} for one in (base, ours, theirs))
    kept: dict[UUID, Any] = {}
    for uid in dict.fromkeys([*here, *there]):
        part = _merged(before.get(uid, GONE), here.get(uid, GONE), there.get(uid, GONE))
        if part is None:
            return None
        if part is not GONE:
            kept[uid] = part
    order = _order([one.uid for one in base], list(here), list(there), kept)
    return None if order is None else tuple(kept[uid] for uid in order)


def _has_names(parts: Any) -> bool:
    return isinstance(parts, tuple) and all(is_dataclass(one) and hasattr(one, "uid") for one in parts)


def _merged(before: Any, here: Any, there: Any) -> Any:
    """Return what becomes of one part: itself, GONE, or None if both sides changed it."""
    if there in (here, before):
        return here
    return there if here == before else None


def _order(
    base: Sequence[UUID], here: Sequence[UUID], there: Sequence[UUID], kept: Mapping[UUID, Any]
) -> list[UUID] | None:
    """Return the parts that are kept in their order; None if both sides moved them about."""
    common = set(here) & set(there)
    ours, theirs, old = ([uid for uid in one if uid in common] for one in (here, there, base))
    if ours == theirs or theirs == [uid for uid in old if uid in common]:
        leading, other = here, there
    elif ours == [uid for uid in old if uid in common]:
        leading, other = there, here
    else:
        return None
    order = [uid for uid in leading if uid in kept]
    for place, uid in enumerate(other):
        if uid in kept and uid not in order:
            before = [one for one in other[:place] if one in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, uid)
    return order
