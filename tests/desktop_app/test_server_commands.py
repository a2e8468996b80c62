"""A server's address wherever a command takes a file."""

from pathlib import Path

import pytest

from db.dialects.address import Address
from desktop_app.command_line import main
from desktop_app.exit_codes import FAILED, NOT_FOUND, USAGE
from tests.postgres import Server


class Desk:
    """Gives commands, and knows the password of the server as libpq does: by a file of the person's own."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        """Return the exit code and what was said on either stream."""
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as ended:
            code = int(ended.code or 0)
        said = self._capture.readouterr()
        return code, said.out, said.err


@pytest.fixture
def desk(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Desk:
    """Return somebody at a terminal whose passwords stand in a file."""
    passwords = tmp_path / "passwords"
    passwords.write_text(f"127.0.0.1:{server.port}:*:tests:{server.password}\n", encoding="ascii")
    passwords.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(passwords))
    return Desk(capsys)


def test_a_secretariat_begins_on_a_server_and_goes_to_a_file_and_back(
    desk: Desk, server: Server, tmp_path: Path
) -> None:
    first, second = server.new_database(), server.new_database()
    code, said, _ = desk("--file", first, "new", "--sample")
    assert (code, said) == (0, f"{first}\n")
    listed = desk("--file", first, "list", "records", "--json")[1]
    file = tmp_path / "office.rapporteur"
    assert desk("move", first, file)[0] == 0
    assert desk("--file", file, "list", "records", "--json")[1] == listed
    code, said, _ = desk("move", file, second)
    assert code == 0
    assert said == f"Everything is in {second} now, read back and found whole. {file} is as it was.\n"
    assert desk("--file", second, "list", "records", "--json")[1] == listed
    assert desk("--file", second, "verify") == (0, f"“{second.name}” is sound.\n", "")


def test_a_copy_of_a_server_is_made_where_it_is_wanted(desk: Desk, address: Address, tmp_path: Path) -> None:
    target = tmp_path / "friday.rapporteur-copy"
    assert desk("--file", address, "backup", target) == (0, f"{target}\n", "")
    back = tmp_path / "back.rapporteur"
    back.touch()
    assert desk("--file", back, "restore", target)[0] == 0
    assert desk("--file", back, "verify")[0] == 0


@pytest.mark.parametrize("command", [("salvage", "x"), ("restore", "x")])
def test_what_is_done_to_files_says_so(desk: Desk, address: Address, command: tuple[str, ...]) -> None:
    code, _, said = desk("--file", address, *command)
    assert code in {USAGE, NOT_FOUND}
    assert said.count("\n") == 1


def test_an_address_that_is_none_is_not_repeated(desk: Desk) -> None:
    code, _, said = desk("--file", "postgresql://ana:secret@server", "verify")
    assert code == USAGE
    assert "is not the address of a database" in said
    assert "secret" not in said


@pytest.mark.usefixtures("desk")
def test_whoever_has_no_password_is_told_what_is_wanted(
    desk: Desk, address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSFILE", "nowhere")
    code, _, said = desk("--file", address, "verify")
    assert code == FAILED
    assert "The server wants a password" in said


def test_a_password_in_the_address_is_used_and_shown_nowhere(
    desk: Desk, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSFILE", "nowhere")
    address = server.new_database()
    known = str(address).replace("@", f":{server.password}@", 1)
    code, *said = desk("--file", known, "new")
    assert code == 0
    assert server.password not in "".join(said)
