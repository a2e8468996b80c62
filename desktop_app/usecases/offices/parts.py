"""Lists of parts that went separate ways, such as paragraphs of a record, brought together part by part."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

Parts = tuple[Any, ...]
Names = "Sequence[Hashable]"
GONE = object()
LANGUAGE = "language"
KEYS = ("uid", LANGUAGE)
"""What parts of a list are told apart by."""


def merged_parts(base: Any, ours: Any, theirs: Any) -> Parts | None:
    """Return the list that has what each side changed since *base*, or None where both changed the same.

    Only lists of parts that have identifiers come together so, and names that have a language each, these
    without a *base*, too: a later version knows Societies in more languages. For anything else it is None.
    """
    key = next((key for key in KEYS if all(_are_named(one, key) for one in (ours, theirs))), "")
    if base is None and key == LANGUAGE:
        base = tuple(one for one in ours if one in theirs)
    if not key or not _are_named(base, key):
        return None
    before, here, there = ({getattr(part, key): part for part in one} for one in (base, ours, theirs))
    kept: dict[Hashable, Any] = {}
    for name in dict.fromkeys([*here, *there]):
        part = _merged(before.get(name, GONE), here.get(name, GONE), there.get(name, GONE))
        if part is None:
            return None
        if part is not GONE:
            kept[name] = part
    order = _order(list(before), list(here), list(there), kept)
    return None if order is None else tuple(kept[name] for name in order)


def _are_named(parts: Any, key: str) -> bool:
    return isinstance(parts, tuple) and all(is_dataclass(one) and hasattr(one, key) for one in parts)


def _merged(before: Any, here: Any, there: Any) -> Any:
    """Return what becomes of one part: itself, GONE, or None if both sides changed it."""
    if there in (here, before):
        return here
    return there if here == before else None


def _order(
    base: Sequence[Hashable],
    here: Sequence[Hashable],
    there: Sequence[Hashable],
    kept: Mapping[Hashable, Any],
) -> list[Hashable] | None:
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
