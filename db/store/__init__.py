"""The open file: units of work, repositories, search, drafts, health."""

from db.store.opening import create, open_store
from db.store.store import Store
from db.store.unit import Unit

__all__ = ["Store", "Unit", "create", "open_store"]
