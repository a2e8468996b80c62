"""Who sits at this computer."""

import getpass


def login_name() -> str:
    """Return the name under which somebody is logged in at this computer, empty if it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
