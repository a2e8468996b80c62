"""What migrations make is what the rows say, all steps or none."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from db.dialects import sqlite
from db.store import create, open_store
from db.store.format import FORMAT, NEEDS, REVISION
from db.store.upgrading import STEPS, run_steps
from db.tables import Row
from tests.db.builders import ask

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
