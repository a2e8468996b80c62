"""How long something took, whatever else runs on the same computer."""

import os


def seconds_computed() -> float:
    """Return the seconds of the processor that this process and those it waited for have used so far."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system
