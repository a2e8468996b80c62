"""Saving what can be read of a damaged file into a new one, row by row."""

from db.store.salvage.report import Salvaged
from db.store.salvage.saving import salvage

__all__ = ["Salvaged", "salvage"]
