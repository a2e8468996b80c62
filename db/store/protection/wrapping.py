"""Wrapping a data key with a passphrase, and getting it out again. It loads the library of ciphers."""

from __future__ import annotations

import hmac
import os
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from db.dialects.sqlite_seal import LENGTH, DataKey
from db.records.problems import Problem, Refused
from db.records.words import T
from db.store.key_file import KeyFile, Stretch, Wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

SALT, NONCE = 16, 12
WRONG = T("protection", "This is not the passphrase.")


def wrap(key: DataKey, passphrase: str, former: Iterable[DataKey] = ()) -> KeyFile:
    """Return a key file in which *passphrase* opens *key*, and *key* the *former* ones; takes a while."""
    stretch = Stretch(os.urandom(SALT).hex())
    wrapped = _wrapped(key, _stretched(passphrase, stretch))
    return KeyFile(wrapped, stretch, former=tuple(_wrapped(one, _for_former(key)) for one in former))


def unwrap(key_file: KeyFile, passphrase: str) -> list[DataKey]:
    """Return the keys in *key_file*, the one of today first; raise Refused if it is not the passphrase."""
    try:
        key = _unwrapped(key_file.wrapped, _stretched(passphrase, key_file.stretch))
    except InvalidTag as error:
        raise Refused([Problem("passphrase", WRONG)]) from error
    return [key, *former_keys(key_file, key)]


def former_keys(key_file: KeyFile, key: DataKey) -> list[DataKey]:
    """Return the keys that the file had before, which its *key* opens, as far as they are not damaged."""
    found = []
    for one in key_file.former:
        try:
            found.append(_unwrapped(one, _for_former(key)))
        except InvalidTag:
            continue
    return found


def rewrap(key_file: KeyFile, key: DataKey, passphrase: str) -> KeyFile:
    """Return *key_file* as another *passphrase* opens it; takes a while."""
    new = wrap(key, passphrase)
    return replace(new, changed=key_file.changed + 1, former=key_file.former)


def _stretched(passphrase: str, stretch: Stretch) -> bytes:
    """Return the key that is made of a passphrase: however its letters were typed, they count as the same."""
    text = unicodedata.normalize("NFKC", passphrase).encode()
    made = Argon2id(
        salt=bytes.fromhex(stretch.salt),
        length=LENGTH,
        iterations=stretch.iterations,
        lanes=stretch.lanes,
        memory_cost=stretch.memory,
    )
    return made.derive(text)


def _for_former(key: DataKey) -> bytes:
    return hmac.digest(key.secret, b"Rapporteur former", "sha256")


def _wrapped(key: DataKey, by: bytes) -> Wrapped:
    nonce = os.urandom(NONCE)
    return Wrapped(key.name, nonce.hex(), AESGCM(by).encrypt(nonce, key.secret, key.name.encode()).hex())


def _unwrapped(wrapped: Wrapped, by: bytes) -> DataKey:
    """Return the key in *wrapped*; raise InvalidTag if *by* does not open it or it is damaged."""
    try:
        nonce, secret = bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.secret)
        return DataKey(AESGCM(by).decrypt(nonce, secret, wrapped.key.encode()))
    except ValueError as error:
        raise InvalidTag from error
