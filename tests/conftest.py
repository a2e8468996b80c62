"""What every test stands on: a home of its own, the three real documents, and windows never skipped."""

import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from db.dialects.address import Address, Place
from db.store import create
from tests.places import Databases, Places, databases_of, files_in, filled, is_on_files
from tests.postgres import Missing, Server

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
WINDOW_FIXTURES = {"qtbot", "qapp", "qtmodeltester"}
WINDOWS = pytest.StashKey["_Windows"]()


class Seeds(NamedTuple):
    """The texts of the three real documents, as they were handed over."""

    hanoi: str
    astana: str
    bali: str


@pytest.fixture(scope="session")
def seeds() -> Seeds:
    """Read the real documents from the folder beside the project; they are never part of it."""
    return Seeds(*(read_seed(number) for number in ("001", "002", "000")))


@pytest.fixture(scope="session")
def server() -> Generator[Server]:
    """Return a PostgreSQL of this process's own, on this computer alone; it is started once, if asked for."""
    try:
        made = Server()
    except Missing as missing:
        pytest.fail(
            f"POSTGRESQL IS MISSING: {missing} is not on this computer. Install Debian's postgresql and "
            "postgresql-contrib, or run `python3 dev.py test` as root. Nothing is skipped for this.",
            pytrace=False,
        )
    yield made
    made.end()


@pytest.fixture(scope="session")
def empty(server: Server) -> Address:
    """Return a database with all tables and nothing in them, from which others are made."""
    address = server.new_database()
    create(address).close()
    return address


@pytest.fixture
def address(server: Server, empty: Address) -> Generator[Address]:
    """Return a database of a test's own, with all tables and nothing in them."""
    made = server.new_database(empty.database)
    yield made
    server.drop(made)


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new file with the register, closed; copy it, never open it."""
    path = tmp_path_factory.mktemp("new") / "new.rapporteur"
    filled(path)
    return path


@pytest.fixture(scope="session")
def new_database(server: Server) -> Address:
    """Return a database with the register, from which others are made."""
    address = server.new_database()
    filled(address)
    return address


@pytest.fixture
def databases(request: pytest.FixtureRequest) -> Iterator[Databases]:
    """Return what makes databases for this test, whatever the others work on."""
    made = databases_of(request)
    yield made
    made.end()


@pytest.fixture
def places(request: pytest.FixtureRequest, tmp_path: Path, databases: Databases) -> Places:
    """Return what makes the places of this test: files, or with `--server` databases."""
    return files_in(tmp_path, request) if is_on_files(request) else databases


@pytest.fixture(scope="session")
def lasting_places(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Places:
    """Return what makes places from which several tests make theirs."""
    if is_on_files(request):
        return files_in(tmp_path_factory.mktemp("lasting"), request)
    return databases_of(request)


@pytest.fixture
def office_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a new file with the register of National Societies, not open."""
    if not is_on_files(request):
        pytest.fail("This test is about a file and does not say so: mark it `files`, or ask for a place.")
    return files_in(tmp_path, request).new("Office")


@pytest.fixture
def office_place(places: Places) -> Place:
    """Return a new place with the register, not open: a file, or with `--server` a database."""
    return places.new("Office")


def read_seed(number: str) -> str:
    """Return the text of the seed whose file name begins with *number*, or fail the test."""
    found = sorted(SEEDS.glob(f"{number}*.txt"))
    if len(found) != 1:
        pytest.fail(
            f"THE REAL DOCUMENTS ARE MISSING: one file {SEEDS / number}*.txt must be there, and there are "
            f"{len(found)}. Put the folder `shared` beside the project's own. Nothing is skipped for this.",
            pytrace=False,
        )
    return found[0].read_text(encoding="utf-8-sig")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the whole suite be run on a server."""
    parser.addoption(
        "--server",
        action="store_true",
        help="use cases and windows work on databases of a PostgreSQL, not on files",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a home of its own and an invisible screen, so that no setting of a person is touched."""
    home = Path(tempfile.mkdtemp(prefix="rapporteur-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    config.stash[WINDOWS] = _Windows()
    config.pluginmanager.register(config.stash[WINDOWS])


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark each test that asks for a window, so that nobody has to remember it."""
    if WINDOW_FIXTURES & set(getattr(item, "fixturenames", ())):
        item.add_marker("gui")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test of a window that was skipped."""
    report = yield
    if item.get_closest_marker("gui") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"A test of a window may not be skipped: {report.longrepr}"
    return report


class _Windows:
    """Counts the window tests that passed, in this process or in those that it started."""

    def __init__(self) -> None:
        self.passed = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count one report."""
        self.passed += report.when == "call" and report.passed and "gui" in report.keywords


def is_whole_run(config: pytest.Config) -> bool:
    """Return whether everything was asked for: no path, no -k, no -m, and not in a process of xdist's."""
    from_settings = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    chosen = config.option.keyword or config.option.markexpr or config.option.collectonly
    return from_settings and not chosen and not hasattr(config, "workerinput")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a whole run in which no window was opened; each of several processes is but a part of it."""
    if is_whole_run(session.config) and not session.config.stash[WINDOWS].passed:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say how many tests opened real windows."""
    opened = config.stash[WINDOWS].passed
    terminalreporter.write_line(f"tests that opened real windows and passed: {opened}")
    if is_whole_run(config) and not opened:
        terminalreporter.write_line("A whole run must open windows, and this one opened none: it has failed.")
