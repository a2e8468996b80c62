"""Who came to the meetings of a series, by meeting: what their figures are made of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class Turnout:
    """Those who took part, as each meeting counts them; a meeting to which nobody came stands nowhere."""

    homes: defaultdict[UUID, list[tuple[UUID | None, str, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Of each delegation the organisation, if it is in the register, the printed name and how many came."""
    genders: defaultdict[UUID, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    """Genders of people in the register, as they told them, and how many lines have each."""
    who: defaultdict[UUID, set[object]] = field(default_factory=lambda: defaultdict(set))
    """Something for each who has a name, the same at every meeting."""
