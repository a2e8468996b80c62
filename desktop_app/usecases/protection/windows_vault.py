"""The Credential Manager of Windows, which keeps secrets of the person logged in.

Three calls of the system are all that is needed, so no library comes along for it.
https://learn.microsoft.com/windows/win32/api/wincred
"""

from __future__ import annotations

import ctypes
from typing import Any, ClassVar

GENERIC, FOR_THIS_COMPUTER, NOW = 1, 2, 0
TEXT = "utf-16-le"


class Credential(ctypes.Structure):
    """What Windows keeps under a name (CREDENTIALW)."""

    _fields_: ClassVar[list[tuple[str, Any]]] = [
        ("flags", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("target", ctypes.c_wchar_p),
        ("comment", ctypes.c_wchar_p),
        ("written", ctypes.c_uint32 * 2),
        ("size", ctypes.c_uint32),
        ("blob", ctypes.c_void_p),
        ("persist", ctypes.c_uint32),
        ("attribute_count", ctypes.c_uint32),
        ("attributes", ctypes.c_void_p),
        ("alias", ctypes.c_wchar_p),
        ("user", ctypes.c_wchar_p),
    ]


class Vault:
    """Keeps, gives and forgets secrets by the library `advapi32`; OSError if Windows refuses."""

    def __init__(self, library: Any) -> None:
        self._library = library

    def set_password(self, service: str, name: str, secret: str) -> None:
        """Keep *secret*, in place of one that was kept under that name."""
        data = secret.encode(TEXT)
        buffer = ctypes.create_string_buffer(data, len(data))
        kept = Credential(type=GENERIC, target=_target(service, name), user=name, persist=FOR_THIS_COMPUTER)
        kept.size, kept.blob = len(data), ctypes.addressof(buffer)
        if not self._library.CredWriteW(ctypes.byref(kept), 0):
            raise OSError(_target(service, name))

    def get_password(self, service: str, name: str) -> str | None:
        """Return the secret that is kept, None if there is none."""
        found = ctypes.POINTER(Credential)()
        if not self._library.CredReadW(_target(service, name), GENERIC, NOW, ctypes.byref(found)):
            return None
        try:
            kept = found.contents
            return ctypes.string_at(kept.blob, kept.size).decode(TEXT) if kept.size else ""
        finally:
            self._library.CredFree(found)

    def delete_password(self, service: str, name: str) -> None:
        """Forget the secret."""
        if not self._library.CredDeleteW(_target(service, name), GENERIC, NOW):
            raise OSError(_target(service, name))


def _target(service: str, name: str) -> str:
    return f"{service} {name}"
