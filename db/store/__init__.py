"""The open file: units of work, repositories, search, drafts, health."""

from db.store.opening import create, open_store
from db.store.store import Store

__all__ = ["Store", "create", "open_store"]
