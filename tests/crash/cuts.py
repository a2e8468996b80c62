"""Power cuts in pretence during every deed, on a forgetful disk and on a strict one."""

from collections import Counter

from tests.crash.measured import Measured
from tests.crash.storm import recorded, storm

UNITS = 120
FEWER = {"rotate": 30, "passphrase": 12}
"""How much is done of what takes long."""


def cuts_during(deed: str, times: int, *pragmas: str) -> Measured:
    """Cut the power so many times during a deed, half of them on a strict disk; count what is left."""
    found: Counter[str] = Counter()
    with recorded(deed, FEWER.get(deed, UNITS), *pragmas) as (folder, notes):
        for strict in (False, True):
            found += storm(folder, notes, times // 2, deed, strict=strict)
    words = f"{found['lost']} lost, {found['damaged']} damaged or between, {found['sound']} sound"
    harmless = not (found["lost"] or found["damaged"])
    return Measured(words, harmless != bool(pragmas))
