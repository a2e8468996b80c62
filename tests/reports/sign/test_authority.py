"""Certificates that an authority gave out: with a key of another kind, and a chain to who vouches."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID

from reports.sign.certificate import Key, open_key
from reports.sign.checking import Standing, Verdict, check
from reports.sign.signing import Shown, sign
from reports.sign.telling import told
from tests.reports.sign.conftest import NAMES, WHEN, field

PrivateKey = ec.EllipticCurvePrivateKey


def name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certificate(
    subject: str, issuer: str, key: PrivateKey, by: PrivateKey, *, is_authority: bool
) -> x509.Certificate:
    ends = WHEN + timedelta(days=99)
    builder = x509.CertificateBuilder(name(issuer), name(subject), key.public_key(), len(subject), WHEN, ends)
    usage = dict.fromkeys(("key_encipherment", "data_encipherment", "key_agreement"), False)
    signs = x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
        **usage,
    )
    builder = builder.add_extension(signs, critical=True)
    constraints = x509.BasicConstraints(ca=is_authority, path_length=None)
    return builder.add_extension(constraints, critical=True).sign(by, hashes.SHA256())


@pytest.fixture(scope="module")
def authority() -> tuple[x509.Certificate, PrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    return certificate("Authority", "Authority", key, key, is_authority=True), key


@pytest.fixture(scope="module")
def given(authority: tuple[x509.Certificate, PrivateKey]) -> Key:
    """Return the key of Ana, for whom the authority vouches."""
    root, by = authority
    key = ec.generate_private_key(ec.SECP256R1())
    own = certificate("Ana Example", "Authority", key, by, is_authority=False)
    secret = BestAvailableEncryption(b"long enough")
    data = pkcs12.serialize_key_and_certificates(b"ana", key, own, [root], secret)
    return open_key(data, "long enough", now=WHEN + timedelta(days=1))


@pytest.fixture(scope="module")
def signed(statement: bytes, given: Key) -> bytes:
    return sign(statement, field(NAMES[2]), given, Shown(("Ana Example",)), WHEN + timedelta(days=1))


def test_who_issued_a_certificate_is_told(given: Key) -> None:
    assert (given.certificate.holder, given.certificate.issuer) == ("Ana Example", "Authority")
    assert len(given.chain) == 1


def test_an_authority_that_is_known_vouches(
    signed: bytes, authority: tuple[x509.Certificate, PrivateKey]
) -> None:
    known = authority[0].public_bytes(Encoding.DER)
    (one,) = check(signed, [known]).found
    assert (one.verdict, one.standing) == (Verdict.WHOLE, Standing.VOUCHED)
    assert "“Authority”, whom this office knows" in " ".join(said.sentence() for said in told(one))


def test_an_authority_that_nobody_knows_makes_no_friend(signed: bytes) -> None:
    (one,) = check(signed).found
    assert (one.verdict, one.standing) == (Verdict.WHOLE, Standing.STRANGE)


def test_a_certificate_used_after_its_end_is_told(statement: bytes, given: Key) -> None:
    late = sign(statement, field(NAMES[2]), given, Shown(("Ana Example",)), WHEN + timedelta(days=365))
    (one,) = check(late).found
    assert not one.was_valid
    assert "was not valid when it was used" in " ".join(said.sentence() for said in told(one))
