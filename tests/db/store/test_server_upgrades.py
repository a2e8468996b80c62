"""A database that an older version made: brought up to date after a copy of it, or left as it is."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from db.dialects.address import Address
from db.records.problems import Trouble
from db.store import open_store, upgrading
from db.store.copies.manifest import Copy, Reason, list_copies
from tests.db.builders import ask, save_dossier

OLDER = """DROP TABLE distribution; ALTER TABLE record ADD COLUMN distributed_on VARCHAR COLLATE "C",
ADD COLUMN distributed_to VARCHAR COLLATE "C" NOT NULL DEFAULT '';
UPDATE record SET distributed_on = '2026-05-07', distributed_to = 'All';
DROP INDEX ix_draft_form_record_desk; ALTER TABLE draft DROP COLUMN desk;
CREATE UNIQUE INDEX ix_draft_form_record ON draft (form, record);
UPDATE alembic_version SET version_num = '0011'"""
SHAPE = """SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
WHERE table_schema = 'public' UNION ALL SELECT tablename, indexname, indexdef, '' FROM pg_indexes
WHERE schemaname = 'public' ORDER BY 1, 2, 3"""

LAST = "SELECT hash FROM change ORDER BY id DESC LIMIT 1"
COUNTED = ("meeting", "record", "paragraph", "person", "attachment", "chunk", "trace", "change", "stamp")


def make_older(address: Address) -> None:
    """Fill the database, and take it back to what it was two versions ago."""
    with closing(open_store(address)) as store:
        save_dossier(store)
    ask(address, f"SET session_replication_role = replica; {OLDER}")


def counts(place: Address | Path) -> list[int]:
    return [ask(place, f"SELECT count(*) FROM {table}")[0][0] for table in COUNTED]  # noqa: S608 - our own names


@pytest.fixture
def before(address: Address, tmp_path: Path) -> tuple[Copy, str, list[int]]:
    """Return the copy that is made before an upgrade, and which end of the history and numbers were there."""
    make_older(address)
    held = ask(address, LAST)[0][0], counts(address)
    open_store(address, tmp_path / "copies").close()
    (copy,) = list_copies(tmp_path / "copies")
    return copy, *held


def test_an_older_database_is_brought_up_to_date_in_one_step(address: Address, tmp_path: Path) -> None:
    wanted = ask(address, SHAPE)
    make_older(address)
    with closing(open_store(address, tmp_path)) as store, store.reading() as unit:
        assert unit.verify() == []
        (one,) = unit.records.all()
        assert [each.recipients for each in one.distributions] == ["All"]
    assert ask(address, SHAPE) == wanted
    assert ask(address, "SELECT occasion FROM change ORDER BY id DESC LIMIT 1") == [("upgrade",)]


def test_a_step_that_fails_leaves_the_database_as_it_was(
    address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(address, OLDER)
    before = ask(address, SHAPE)

    def fail(_: object) -> None:
        raise ValueError

    monkeypatch.setattr(upgrading, "_index_meetings", fail)
    with pytest.raises(ValueError, match=r"^$"):
        open_store(address, tmp_path)
    assert ask(address, SHAPE) == before
    assert ask(address, "SELECT version_num FROM alembic_version") == [("0011",)]


def test_a_copy_of_what_was_there_is_made_before(before: tuple[Copy, str, list[int]]) -> None:
    copy, head, held = before
    assert copy.reason is Reason.MIGRATION
    assert (copy.contents.format, copy.contents.revision, copy.contents.head) == (11, "0011", head)
    assert counts(copy.path) == held
    assert copy.is_whole()


def test_the_copy_is_a_file_of_the_older_format_that_opens(
    before: tuple[Copy, str, list[int]], address: Address, tmp_path: Path
) -> None:
    file = Path(shutil.copy(before[0].path, tmp_path / "back.rapporteur"))
    with (
        closing(open_store(file)) as back,
        closing(open_store(address)) as store,
        back.reading() as ours,
        store.reading() as theirs,
    ):
        assert ours.verify() == []
        homes = [one.uid for one in theirs.meetings.all()]
        assert [ours.dossier(one) for one in homes] == [theirs.dossier(one) for one in homes]
        found = [{one.uid for one in unit.search.find("harbour", 9)} for unit in (ours, theirs)]
        assert found[0] == found[1] != set()


def test_an_upgrade_leaves_no_more_traces_in_the_copy_than_on_the_server(
    before: tuple[Copy, str, list[int]], address: Address, tmp_path: Path
) -> None:
    file = Path(shutil.copy(before[0].path, tmp_path / "back.rapporteur"))
    open_store(file).close()
    traced = "SELECT table_name, kind, count(*) FROM trace GROUP BY 1, 2 ORDER BY 1, 2"
    assert ask(file, traced) == ask(address, traced)


def test_without_a_copy_nothing_is_brought_up_to_date(address: Address, tmp_path: Path) -> None:
    make_older(address)
    shape = ask(address, SHAPE)
    (tmp_path / "copies").write_text("in the way", encoding="utf-8")
    with pytest.raises(Trouble, match="No copy of"):
        open_store(address, tmp_path / "copies")
    assert ask(address, SHAPE) == shape
    assert ask(address, "SELECT version_num FROM alembic_version") == [("0011",)]


def test_a_copy_that_is_not_the_same_is_none(address: Address, tmp_path: Path) -> None:
    make_older(address)
    ask(address, "ALTER TABLE person ADD COLUMN shoe_size BIGINT")
    with pytest.raises(Trouble, match="did not arrive whole"):
        open_store(address, tmp_path / "copies")
    assert list_copies(tmp_path / "copies") == []
    assert ask(address, "SELECT version_num FROM alembic_version") == [("0011",)]
