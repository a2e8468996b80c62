"""Reading an encrypted file in spite of damage: a page that is not as it was sealed is not read at all.

So it is read from a copy whose pages were sealed anew as they stand. The copy is encrypted as the file is.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from db.dialects import sqlite


@contextmanager
def readable(path: Path, folder: Path) -> Iterator[Path]:
    """Hand over the damaged file at *path*, or, if it is encrypted, a copy in *folder* that can be read."""
    key = sqlite.KEY_RING.key_of(path)
    if key is None:
        yield path
        return
    with TemporaryDirectory(prefix=".", dir=folder) as name:
        copy = Path(name) / path.name
        for end in ("-wal", "-journal", ""):
            if (part := path.with_name(path.name + end)).exists():
                shutil.copyfile(part, copy.with_name(copy.name + end))
        key.renew_seals(copy)
        yield copy
