"""Going back to a copy beside the log that another file has left."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from db.store import create, open_store
from db.store.copies.making import Order, make_copy
from db.store.copies.manifest import Reason
from db.store.copies.restoring import go_back
from tests.crash.measured import Measured
from tests.db.builders import meeting, save


def stale_logs(times: int) -> Measured:
    """Go back to a copy so many times while an old log lies beside the file; count those that are right."""
    right = sum(_is_right(number) for number in range(times))
    return Measured(f"{right} of {times} right", right == times)


def _is_right(number: int) -> bool:
    with tempfile.TemporaryDirectory() as name:
        path, left = Path(name) / "office.rapporteur", Path(name) / "left" / "office.rapporteur"
        left.parent.mkdir()
        with closing(create(path)) as store:
            save(store, meeting("Early"))
            with store.copying() as connection:
                copy = make_copy(connection, Order(path, store.copies, Reason.HAND))
            save(store, *(meeting(f"Late {one}") for one in range(number + 1)))
            for end in ("", "-wal", "-shm"):
                shutil.copy(path.with_name(path.name + end), left.with_name(left.name + end))
        go_back(copy, left)
        with closing(open_store(left)) as back, back.reading() as unit:
            return [one.title for one in unit.meetings.all()] == ["Early"] and unit.verify() == []
