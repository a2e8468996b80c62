"""The key an office signs its bundles with, and the signatures of others (Ed25519, RFC 8032)."""

from __future__ import annotations

from dataclasses import dataclass

ALGORITHM = "Ed25519"


@dataclass(frozen=True, slots=True)
class OfficeKey:
    """The secret 32 bytes of an office, and the public ones in hexadecimal digits."""

    secret: bytes
    public: str

    @classmethod
    def new(cls) -> OfficeKey:
        """Return a key that nobody had before."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.generate()
        return cls(key.private_bytes_raw(), key.public_key().public_bytes_raw().hex())

    def signed(self, text: bytes) -> bytes:
        """Return what stands beside *text* to prove that this office wrote it."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        signature = Ed25519PrivateKey.from_private_bytes(self.secret).sign(text)
        return f"{ALGORITHM} {self.public} {signature.hex()}\n".encode()


def signer_of(text: bytes, beside: bytes) -> str:
    """Return the public key that signed *text*; raise ValueError if *beside* is no signature of it."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    algorithm, public, signature = beside.decode("ascii").split()
    if algorithm != ALGORITHM or f"{algorithm} {public} {signature}\n".encode() != beside:
        raise ValueError(algorithm)
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), text)
    except InvalidSignature:
        raise ValueError(public) from None
    return public


def fingerprint(public: str) -> str:
    """Return what two offices read to each other to know the key again: 16 digits in groups of four."""
    import hashlib

    digest = hashlib.sha256(bytes.fromhex(public)).hexdigest().upper()
    return " ".join(digest[place : place + 4] for place in range(0, 16, 4))
