"""Modules that are loaded when somebody uses them, not when somebody names them."""

import sys
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import Any

_LOCK = RLock()


class OnUse(ModuleType):
    """Stands for the module of its name, and loads it when the first thing of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_loaded(self), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(_loaded(self), name, value)


def load_on_use(name: str) -> None:
    """Let the module *name* be loaded on use; nothing happens if it is loaded already.

    ReportLab names Pillow as soon as it is loaded, and most papers have no picture: this is a
    seventh of the time that a first page takes.
    """
    if name not in sys.modules:
        stand_in = sys.modules[name] = OnUse(name)
        package, _, child = name.rpartition(".")
        setattr(import_module(package), child, stand_in)  # `import package.child` is followed by a look there


def _loaded(stand_in: OnUse) -> ModuleType:
    name = stand_in.__name__
    with _LOCK:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        return import_module(name)
