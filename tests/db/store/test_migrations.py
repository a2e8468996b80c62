"""What migrations make is what the rows say, all steps or none."""

import gzip
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from db.dialects import sqlite
from db.records.problems import NewerFile, Trouble
from db.store import create, open_store
from db.store.format import FORMAT, NEEDS, REVISION
from db.store.upgrading import STEPS, run_steps
from db.tables import Row
from tests.db.builders import ask, meeting, record, save

OF_SQLITE = ("search_words", "search_parts", "sqlite_", "alembic_version")
SCHEMA = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Return an engine on an empty database."""
    path = tmp_path / "steps.rapporteur"
    path.touch()
    with closing(sqlite.bare(path)) as connection:
        sqlite.shape(connection)
    made = sqlite.engine(path, writes=True)
    yield made
    made.dispose()


def is_ours(_: Any, name: str | None, kind: str, *__: Any) -> bool:
    """Return whether something belongs to the rows, not to the search or to alembic."""
    return kind != "table" or not (name or "").startswith(OF_SQLITE)


def test_the_steps_make_exactly_the_tables_of_the_rows(engine: Engine) -> None:
    with engine.begin() as connection:
        run_steps(connection)
        options = {"include_object": is_ours, "compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Row.metadata) == []


def test_the_steps_make_the_same_file_as_a_new_one(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        run_steps(connection)
    create(tmp_path / "new.rapporteur").close()
    assert shape_of(tmp_path / "steps.rapporteur") == shape_of(tmp_path / "new.rapporteur")


def shape_of(path: Path) -> dict[str, Any]:
    """Return everything of a schema: tables by what stands in them, the rest as it was made.

    A column that a later step adds stands last in its table, so the statements of tables differ.
    """
    shape: dict[str, Any] = {}
    for kind, name, _, made in ask(path, SCHEMA):
        shape[name] = tidy(made)
        if kind == "table" and "VIRTUAL" not in made:
            inner = ("table_xinfo", "foreign_key_list", "index_list")
            rows = {one: ask(path, f"PRAGMA {one}({name})") for one in inner}
            shape[name] = {one: sorted(str(row[1:]) for row in found) for one, found in rows.items()}
    return shape


def tidy(made: str | None) -> str:
    """Return the statement that made something without what white space makes different."""
    return " ".join((made or "").split()).replace("( ", "(").replace(" )", ")")


def test_steps_that_fail_leave_nothing(engine: Engine, tmp_path: Path) -> None:
    with engine.connect() as connection, connection.begin() as transaction:
        run_steps(connection)
        transaction.rollback()
    assert ask(tmp_path / "steps.rapporteur", SCHEMA) == []


def test_the_format_counts_the_steps_and_names_the_last(path: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    config.set_main_option("path_separator", "os")
    steps = list(ScriptDirectory.from_config(config).walk_revisions())
    assert (len(steps), steps[0].revision) == (FORMAT, REVISION)
    create(path).close()
    assert ask(path, "SELECT version_num, needs FROM alembic_version, about") == [(REVISION, NEEDS)]


def test_an_older_file_is_brought_up_to_date(path: Path) -> None:
    create(path).close()
    with closing(sqlite.bare(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("UPDATE about SET needs = '0.0'")
    open_store(path).close()
    assert ask(path, "SELECT needs, user_version FROM about, pragma_user_version") == [(NEEDS, FORMAT)]


def test_a_file_of_today_is_opened_without_alembic(path: Path) -> None:
    create(path).close()
    code = (
        "import sys; from pathlib import Path; from db.store import open_store;"
        "open_store(Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


KEPT = ("meeting", "record", "paragraph", "person", "organisation", "attendance", "signatory", "attachment")
RELEASED = sorted((Path(__file__).parent / "released").glob("*.rapporteur.gz"))


def unpacked(released: Path, path: Path) -> Path:
    """Put a file as a released version left it at *path*."""
    path.write_bytes(gzip.decompress(released.read_bytes()))
    return path


@pytest.mark.parametrize("released", RELEASED, ids=lambda one: one.name)
def test_a_file_of_every_released_version_comes_up_to_date_whole(released: Path, path: Path) -> None:
    unpacked(released, path)
    before = {name: ask(path, f"SELECT count(*) FROM {name}") for name in KEPT}  # noqa: S608 - our own names
    with closing(open_store(path)) as store, store.reading() as unit:
        assert unit.verify() == []
        titles = [one.title for one in unit.records.all()]
        assert titles == ["Harbour Statement", *(f"Record {number}" for number in range(12))]
        assert [one.payload for one in unit.drafts.all()] == [{"title": "typed"}]
        assert [one.title for one in unit.search.find("da nang")] == ["Meeting of the young"]
    assert {name: ask(path, f"SELECT count(*) FROM {name}") for name in KEPT} == before  # noqa: S608 - the same


@pytest.mark.parametrize("released", RELEASED, ids=lambda one: one.name)
def test_an_updated_file_is_what_a_new_one_would_be(released: Path, path: Path, tmp_path: Path) -> None:
    open_store(unpacked(released, path)).close()
    create(tmp_path / "new.rapporteur").close()
    assert shape_of(path) == shape_of(tmp_path / "new.rapporteur")


@pytest.mark.parametrize("released", RELEASED, ids=lambda one: one.name)
def test_a_flipped_bit_shows_in_what_an_older_version_wrote(released: Path, path: Path) -> None:
    open_store(unpacked(released, path)).close()
    with closing(sqlite.bare(path)) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE record SET reference = 'x' WHERE id = 3")
    with closing(open_store(path)) as store, store.reading() as unit:
        assert "Entry 3 of “record” is not what it was" in " ".join(one.sentence() for one in unit.verify())


def test_tables_left_by_an_interrupted_upgrade_are_no_hindrance(path: Path) -> None:
    unpacked(RELEASED[0], path)
    ask(path, "CREATE TABLE _alembic_tmp_meeting (id INTEGER PRIMARY KEY)")
    open_store(path).close()
    assert ask(path, "SELECT name FROM sqlite_master WHERE name LIKE '_alembic_tmp%'") == []


def test_an_upgrade_that_does_not_fit_changes_nothing(tmp_path: Path) -> None:
    from tests.db.store.test_disk_full import disk_of

    with disk_of(tmp_path / "disk", 2 * 1024 * 1024) as folder:
        path = unpacked(RELEASED[0], folder / "office.rapporteur")
        before = path.read_bytes()
        with pytest.raises(Trouble, match="too little room"):
            open_store(path)
        assert path.read_bytes() == before


def test_a_damaged_file_is_not_brought_up_to_date(path: Path) -> None:
    unpacked(RELEASED[0], path)
    ask(path, "UPDATE paragraph SET owner = 999 WHERE id = 1")
    before = path.read_bytes()
    with pytest.raises(Trouble, match="is damaged"):
        open_store(path)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_and_stays_byte_for_byte(path: Path) -> None:
    create(path).close()
    ask(path, f"PRAGMA user_version = {FORMAT + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerFile):
        open_store(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_was_noted_of_a_distribution_becomes_the_first_one(path: Path) -> None:
    with closing(create(path)) as store:
        (home,) = save(store, meeting())
        out, never = save(store, record(home.uid, "Agreed."), record(home.uid, "Agreed, too."))
    _as_before_distributions(path, out.uid)
    with closing(open_store(path)) as store, store.reading() as unit:
        (first,) = unit.records.get(out.uid).distributions
        assert (first.day, first.recipients, first.means) == (date(2020, 11, 2), "All\nThe archive", None)
        assert unit.records.get(never.uid).distributions == ()
        assert unit.verify() == []


def _as_before_distributions(path: Path, uid: UUID) -> None:
    """Let the file be of the format in which a record had one distribution; the one of *uid* has it."""
    with closing(sqlite.bare(path)) as connection:
        told = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        heard = {name: made for name, made in told if name.startswith("trace_record_")}
        for name in heard:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("DROP TABLE distribution")
        connection.execute("ALTER TABLE record ADD COLUMN distributed_on VARCHAR(10)")
        connection.execute("ALTER TABLE record ADD COLUMN distributed_to TEXT DEFAULT '' NOT NULL")
        noted = ("2020-11-02", "All\nThe archive", uid.bytes)
        connection.execute("UPDATE record SET distributed_on = ?, distributed_to = ? WHERE uid = ?", noted)
        for made in heard.values():
            connection.execute(made)
        connection.execute("UPDATE alembic_version SET version_num = '0012'")
        connection.execute("PRAGMA user_version = 12")
