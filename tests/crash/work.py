"""Does one deed in a folder and tells each part of it that is done.

`python -m tests.crash.work DEED FOLDER SIZE [PRAGMA…]`: with pragmas it works with worse settings.
"""

import os
import sys
from pathlib import Path

from db.dialects import sqlite
from tests.crash.deeds import DEEDS
from tests.crash.disk import TOLD


def main() -> None:
    """Do the deed with other pragmas than the usual ones, if some are named."""
    name, folder, size, *pragmas = sys.argv[1:]
    changed = {one.split(" = ")[0] for one in pragmas}
    usual = tuple(one for one in sqlite.PRAGMAS if one.split(" = ")[0] not in changed)
    sqlite.PRAGMAS = (*usual, *pragmas)
    sqlite.WITHOUT_A_LOG = tuple(pragmas) or sqlite.WITHOUT_A_LOG
    told = os.open(Path(folder) / TOLD, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    DEEDS[name].do(Path(folder), int(size), lambda number: tell(told, number))


def tell(handle: int, number: int) -> None:
    """Say that so much is saved."""
    os.write(handle, str(number).encode())


if __name__ == "__main__":
    main()
