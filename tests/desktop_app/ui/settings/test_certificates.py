"""The certificates that the office knows, in Settings."""

from pathlib import Path

import pytest

from desktop_app.ui.desk import Place
from desktop_app.ui.settings.certificates_card import CertificatesCard
from desktop_app.usecases.signing.certificates import list_certificates
from reports.sign.certificate import make_key, open_key
from tests.desktop_app.hands import Hands


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("certificate") / "authority.cer"
    key = open_key(make_key("Authority of the Isles", "", "long enough"), "long enough")
    path.write_bytes(key.certificate.data)
    return path


def test_a_certificate_is_taken_in_and_removed(window: Hands, authority: Path) -> None:
    window.go(Place("settings"))
    window.messages.path = authority
    window.click("add-certificate")
    assert [one.certificate.holder for one in list_certificates(window.store)] == ["Authority of the Isles"]
    window.click("remove-certificate")
    assert list_certificates(window.store) == []


def test_another_file_is_refused_beside_it(window: Hands, tmp_path: Path) -> None:
    window.go(Place("settings"))
    window.messages.path = tmp_path / "a.cer"
    window.messages.path.write_text("no certificate")
    window.click("add-certificate")
    said = "This is not a certificate (.cer, .crt or .pem)."
    assert window.find(CertificatesCard, "").problem() == said
