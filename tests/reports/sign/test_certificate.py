import inspect
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

from db.records.problems import Refused
from reports.sign.certificate import (
    FULL_NAME,
    NO_CERTIFICATE,
    NO_KEY,
    NO_NAME,
    NOT_A_CERTIFICATE,
    NOT_TO_SIGN,
    RAN_OUT,
    SHORT_PASSPHRASE,
    TOO_EARLY,
    WRONG_PASSPHRASE,
    Key,
    make_key,
    open_key,
    read_certificate,
)
from tests.reports.sign.conftest import NAMES, WHEN

FIRST = NAMES[0]


def refused(open_it: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as caught:
        open_it()
    return [(one.place, one.text) for one in caught.value.problems]


def test_a_certificate_made_here_says_whose_it_is_and_how_long_it_is_good(keys: dict[str, Key]) -> None:
    made = keys[FIRST].certificate
    assert (made.holder, made.organisation, made.issuer, made.is_own) == (FIRST, "Reef Society", "", True)
    assert made.begins < WHEN < made.ends
    assert 3 * 365 <= (made.ends - WHEN).days <= 3 * 366


def test_a_name_longer_than_standards_let_it_be_is_kept_whole() -> None:
    long = "Her Highness Princess of the Northern Harbours and of all the Isles Beyond the Great Reef, " * 2
    data = make_key(long, "សមាគម " * 30, "long enough", now=WHEN)
    made = open_key(data, "long enough", now=WHEN).certificate
    assert made.holder == long.strip()
    assert made.organisation == ("សមាគម " * 30).strip()


def test_the_common_name_that_other_programs_show_stays_within_the_standard() -> None:
    data = make_key("ពុំគំរូ" * 20, "", "long enough", now=WHEN)
    _, certificate, _ = pkcs12.load_key_and_certificates(data, b"long enough")
    assert certificate is not None
    names = {one.oid.dotted_string: str(one.value) for one in certificate.subject}
    assert len(names["2.5.4.3"].encode()) <= 64
    assert names["2.5.4.3"].endswith("…")
    assert names[FULL_NAME] == "ពុំគំរូ" * 20


def test_a_wrong_passphrase_is_said_beside_it(files: dict[str, bytes]) -> None:
    assert refused(partial(open_key, files[FIRST], "guess")) == [("passphrase", WRONG_PASSPHRASE)]
    assert refused(partial(open_key, files[FIRST], "")) == [("passphrase", WRONG_PASSPHRASE)]


@pytest.mark.parametrize("data", [b"", b"no certificate", b"%PDF-1.7", bytes(2_000_000)])
def test_another_file_is_no_certificate(data: bytes) -> None:
    assert refused(partial(open_key, data, "x")) == [("certificate", NOT_A_CERTIFICATE)]


def test_a_file_cut_short_is_no_certificate(files: dict[str, bytes]) -> None:
    cut = files[FIRST][:700]
    assert refused(partial(open_key, cut, "key of 1")) == [("certificate", NOT_A_CERTIFICATE)]


def test_a_certificate_that_ran_out_is_refused_with_its_day(files: dict[str, bytes]) -> None:
    late = WHEN + timedelta(days=1200)
    with pytest.raises(Refused) as caught:
        open_key(files[FIRST], "key of 1", now=late)
    assert caught.value.problems[0].text == RAN_OUT
    assert caught.value.problems[0].values == {"day": "2034-05-05"}


def test_a_certificate_of_tomorrow_is_refused(files: dict[str, bytes]) -> None:
    early = WHEN - timedelta(days=1)
    assert refused(partial(open_key, files[FIRST], "key of 1", now=early)) == [("certificate", TOO_EARLY)]


def test_a_certificate_without_its_key_is_refused(keys: dict[str, Key]) -> None:
    private = keys[FIRST].private
    alone = pkcs12.serialize_key_and_certificates(b"x", private, None, None, NoEncryption())
    assert refused(partial(open_key, alone, "")) == [("certificate", NO_KEY)]


def test_a_certificate_for_something_else_is_refused(keys: dict[str, Key]) -> None:
    private, name = keys[FIRST].private, x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Ana")])
    usage = dict.fromkeys(inspect.signature(x509.KeyUsage).parameters, False) | {"key_encipherment": True}
    made = (
        x509.CertificateBuilder(name, name, private.public_key(), 7, WHEN, WHEN + timedelta(days=9))
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .sign(private, hashes.SHA256())
    )
    data = pkcs12.serialize_key_and_certificates(b"x", private, made, None, NoEncryption())
    assert refused(partial(open_key, data, "", now=WHEN)) == [("certificate", NOT_TO_SIGN)]


def test_a_certificate_needs_a_name_and_a_passphrase_of_some_length() -> None:
    told = [("name", NO_NAME), ("passphrase", SHORT_PASSPHRASE)]
    assert refused(partial(make_key, " ", "", "short")) == told


def test_text_that_is_no_certificate_is_refused() -> None:
    for data in (b"", b"-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----"):
        assert refused(partial(read_certificate, data)) == [("certificate", NO_CERTIFICATE)]
