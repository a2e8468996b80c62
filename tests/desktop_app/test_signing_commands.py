"""Signing and checking at the command line."""

from pathlib import Path

import pytest

from db.dialects.address import Place
from db.records.record import Family, RecordStatus
from db.records.signatory import Signatory
from desktop_app.command_line import main
from desktop_app.exit_codes import DONE, FAILED
from desktop_app.usecases.file.opening import open_file
from desktop_app.usecases.meeting.meetings import file_meeting
from desktop_app.usecases.record.records import file_record, set_status
from desktop_app.usecases.signing.signatures import file_signatory
from desktop_app.usecases.signing.signing import make_certificate
from tests.db.builders import meeting, record
from tests.places import Places, as_argument

WORDS = "words that only Ana knows"


@pytest.fixture
def office(places: Places, tmp_path: Path) -> tuple[Place, Signatory]:
    """Return a place with an adopted statement, closed, who signs it, and a certificate."""
    place = places.new("office")
    store = open_file(place)
    boats = file_meeting(store, meeting("17th Harbour Meeting", ordinal=17))
    made = file_record(store, record(boats.uid, "Agreed.", family=Family.STATEMENT))
    ana = file_signatory(store, Signatory(record=made.uid, printed_name="Ana Soares"))
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(store, made.uid, status)
    store.close()
    make_certificate(tmp_path / "ana.p12", "Ana Soares", "", WORDS)
    (tmp_path / "secret").write_text(WORDS + "\n", encoding="utf-8")
    return place, ana


def test_a_record_is_signed_and_the_signature_checked(
    office: tuple[Place, Signatory], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, ana = office
    signed, key, secret = (str(tmp_path / name) for name in ("signed.pdf", "ana.p12", "secret"))
    command = ["sign", str(ana.uid), "--certificate", key, "--passphrase", secret, "--to", signed]
    assert main(["--file", as_argument(place), *command]) == DONE
    assert main(["check", signed]) == DONE
    said = capsys.readouterr().out
    assert "The file is what was signed." in said
    assert "The certificate is not known here" in said
    assert main(["--file", as_argument(place), "check", signed]) == DONE
    assert "This office knows the certificate." in capsys.readouterr().out


def test_a_wrong_passphrase_is_one_sentence(
    office: tuple[Place, Signatory], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, ana = office
    (tmp_path / "secret").write_text("guess", encoding="utf-8")
    key, secret = (str(tmp_path / name) for name in ("ana.p12", "secret"))
    command = ["sign", str(ana.uid), "--certificate", key, "--passphrase", secret]
    assert main(["--file", as_argument(place), *command]) == FAILED
    said = capsys.readouterr().err
    assert said == "rapporteur: passphrase: This is not the passphrase of the certificate.\n"


def test_a_file_that_nobody_signed_is_no_success(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], office: tuple[Place, Signatory]
) -> None:
    place, ana = office
    plain = tmp_path / "plain.pdf"
    main(["--file", as_argument(place), "export", str(ana.record), "--to", str(plain)])
    assert main(["check", str(plain)]) == FAILED
    assert "Nobody has signed this file electronically." in capsys.readouterr().out
