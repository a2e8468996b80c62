"""Signing electronically and checking signed files, by the windows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from db.records.record import Family, Record, RecordStatus
from db.records.signatory import SignedHow
from desktop_app.ui.dialogs.signed_file import SignedFileDialog
from desktop_app.ui.look.record_table import RecordTable
from desktop_app.ui.meeting.signatures.electronic_dialog import ElectronicDialog
from desktop_app.usecases.meeting.documents import read_attachment
from desktop_app.usecases.paper.printing import make_pdf
from desktop_app.usecases.record.records import file_record, set_status
from desktop_app.usecases.signing.signatures import list_signatories, signatories_from_heads
from desktop_app.usecases.signing.signed_files import check_file
from desktop_app.usecases.signing.signing import make_certificate, open_certificate
from reports.sign.checking import Standing
from reports.sign.signing import Shown, sign
from tests.db.builders import record

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from db.records.signatory import Signatory
    from tests.desktop_app.ui.meeting.conftest import At

pytestmark = pytest.mark.gui
WORDS = "words that only Ana knows"


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "ana.p12"
    make_certificate(path, "Ana Soares", "Isles Society", WORDS)
    return path


@pytest.fixture
def statement(at: At) -> Record:
    """Return an adopted statement that two heads of delegations sign, its signatures open."""
    at.bring("cambod", "ពុំ គំរូ")
    at.bring("lao", "Bo Example")
    made = file_record(at.hands.store, record(at.uid, "We agreed.", family=Family.STATEMENT))
    signatories_from_heads(at.hands.store, made.uid)
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        made = set_status(at.hands.store, made.uid, status)
    at.open("signatures")
    return made


def signs(at: At, statement: Record) -> list[Signatory]:
    return list_signatories(at.hands.store, statement.uid)


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def line(dialog: QDialog, name: str, text: str) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def push(at: At, dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    at.hands.settle()


def asked(at: At) -> ElectronicDialog:
    at.hands.click("sign-electronically")
    return at.hands.window_of(ElectronicDialog)


def sign_with(at: At, certificate: Path) -> None:
    dialog = asked(at)
    line(dialog, "certificate-file", str(certificate))
    line(dialog, "passphrase", WORDS)
    push(at, dialog, "sign")


def test_a_signatory_signs_with_a_certificate_file(at: At, statement: Record, certificate: Path) -> None:
    sign_with(at, certificate)
    first, second = signs(at, statement)
    assert (first.how, first.has_signed, second.has_signed) == (SignedHow.ELECTRONIC, True, False)
    assert first.scan == at.dossier().attachments[0].uid


def test_signing_is_taken_back_by_one_key(at: At, statement: Record, certificate: Path, qtbot: QtBot) -> None:
    sign_with(at, certificate)
    with qtbot.waitActive(at.hands.window):
        at.hands.window.activateWindow()
    at.hands.find(RecordTable, "signatures-table").setFocus()
    at.hands.press("Ctrl+Z")
    assert not signs(at, statement)[0].has_signed
    assert at.dossier().attachments == ()


def test_a_wrong_passphrase_is_said_beside_the_field(at: At, statement: Record, certificate: Path) -> None:
    dialog = asked(at)
    line(dialog, "certificate-file", str(certificate))
    line(dialog, "passphrase", "guess")
    push(at, dialog, "sign")
    assert "This is not the passphrase of the certificate." in said(dialog)
    line(dialog, "passphrase", WORDS)
    push(at, dialog, "sign")
    assert signs(at, statement)[0].has_signed


def test_without_a_file_the_field_says_so(at: At, statement: Record) -> None:
    dialog = asked(at)
    push(at, dialog, "sign")
    assert "Choose the file of your certificate." in said(dialog)
    dialog.reject()
    assert not signs(at, statement)[0].has_signed


def test_a_certificate_is_made_on_the_way(at: At, statement: Record, tmp_path: Path) -> None:
    at.hands.messages.path = tmp_path / "new"
    dialog = asked(at)
    who = dialog.findChild(QComboBox, "who-signs")
    assert who is not None
    who.setCurrentIndex(1)
    QTest.keyClick(dialog.kind.parts()[1], Qt.Key.Key_Space)
    line(dialog, "new-passphrase", "long enough")
    line(dialog, "passphrase-again", "long enoug")
    push(at, dialog, "sign")
    assert "The two passphrases differ." in said(dialog)
    line(dialog, "passphrase-again", "long enough")
    push(at, dialog, "sign")
    assert [one.has_signed for one in signs(at, statement)] == [False, True]
    assert open_certificate(tmp_path / "new.p12", "long enough").certificate.holder == "Bo Example"


def shown(at: At) -> list[str]:
    return [label.text() for label in at.hands.window.findChildren(QLabel) if label.isVisible()]


def test_a_draft_is_not_signed_and_adopting_it_takes_the_hint_away(at: At) -> None:
    at.bring("lao", "Bo Example")
    made = file_record(at.hands.store, record(at.uid, "Perhaps.", family=Family.STATEMENT))
    signatories_from_heads(at.hands.store, made.uid)
    at.open("signatures")
    at.hands.click("sign-electronically")
    first = "Adopt the record first: what is signed can't change any more."
    assert first in shown(at)
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(at.hands.store, made.uid, status)
    at.open("signatures")
    assert first not in shown(at)


def test_a_check_tells_who_signed_and_that_nothing_was_changed(
    at: At, statement: Record, certificate: Path, tmp_path: Path
) -> None:
    sign_with(at, certificate)
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(read_attachment(at.hands.store, at.dossier().attachments[0].uid))
    at.hands.messages.path = copy
    at.hands.click("check-signed-file")
    dialog = at.hands.window_of(SignedFileDialog)
    assert "The file is what was signed." in said(dialog)
    assert signs(at, statement)[0].line() in said(dialog)
    assert "This office knows the certificate." in said(dialog)
    dialog.reject()


def test_a_file_that_was_altered_is_found_out(
    at: At, statement: Record, certificate: Path, tmp_path: Path
) -> None:
    sign_with(at, certificate)
    data = bytearray(read_attachment(at.hands.store, at.dossier().attachments[0].uid))
    data[len(data) // 3] ^= 1
    at.hands.messages.path = tmp_path / "copy.pdf"
    at.hands.messages.path.write_bytes(data)
    at.hands.click("check-signed-file")
    dialog = at.hands.window_of(SignedFileDialog)
    assert "This file can’t be relied on: it is not what was signed." in said(dialog)
    dialog.reject()
    assert signs(at, statement)


def test_a_file_without_signatures_says_so(at: At, statement: Record, tmp_path: Path) -> None:
    at.hands.messages.path = tmp_path / "plain.pdf"
    at.hands.messages.path.write_bytes(make_pdf(at.hands.store, statement.uid).data)
    at.hands.click("check-signed-file")
    dialog = at.hands.window_of(SignedFileDialog)
    assert "Nobody has signed this file electronically." in said(dialog)
    dialog.reject()


def test_another_file_is_told_above_the_list(at: At, statement: Record, tmp_path: Path) -> None:
    at.hands.messages.path = tmp_path / "no.pdf"
    at.hands.messages.path.write_bytes(b"no paper")
    at.hands.click("check-signed-file")
    shown = [label.text() for label in at.hands.window.findChildren(QLabel) if label.isVisible()]
    assert "This is not a PDF, or it is damaged." in shown
    assert signs(at, statement)


def test_a_file_that_came_back_signed_is_kept_with_the_record(
    at: At, statement: Record, certificate: Path, tmp_path: Path
) -> None:
    first = signs(at, statement)[0]
    key = open_certificate(certificate, WORDS)
    pdf = make_pdf(at.hands.store, statement.uid).data
    at.hands.messages.path = tmp_path / "back.pdf"
    field, when = f"signatory-{first.uid}", datetime.now(UTC)
    at.hands.messages.path.write_bytes(sign(pdf, field, key, Shown(("Ana",)), when))
    at.hands.click("check-signed-file")
    push(at, at.hands.window_of(SignedFileDialog), "keep-signed-file")
    assert signs(at, statement)[0].signed_on == when.date()


def test_a_certificate_that_was_compared_is_known_from_then_on(
    at: At, statement: Record, tmp_path: Path
) -> None:
    make_certificate(tmp_path / "far.p12", "Somebody Far", "", "long enough")
    key = open_certificate(tmp_path / "far.p12", "long enough")
    field = f"signatory-{signs(at, statement)[0].uid}"
    pdf = sign(make_pdf(at.hands.store, statement.uid).data, field, key, Shown(("Far",)), datetime.now(UTC))
    at.hands.messages.path = tmp_path / "back.pdf"
    at.hands.messages.path.write_bytes(pdf)
    at.hands.click("check-signed-file")
    push(at, at.hands.window_of(SignedFileDialog), "remember-certificate")
    assert check_file(at.hands.messages.path, at.hands.store).report.found[0].standing is Standing.KNOWN
