"""Making a paper without a look for garbage in between."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let no cyclic garbage be looked for meanwhile.

    A long list makes 100,000s of objects that all stay, and so do the first page's modules.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
