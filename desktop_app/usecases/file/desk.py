"""Who works at this desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.store.store import Store


def sign_as(store: Store, name: str) -> str:
    """Let the history say *name* of what is changed from now on, the login name if it is empty; return it."""
    from db.records.text import clean_name
    from db.store.login import login_name

    store.desk = clean_name(name) or login_name()
    return store.desk
