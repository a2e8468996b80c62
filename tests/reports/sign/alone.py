"""Sign and check in a process of its own, and say what came of it; any way to the network is an error."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

NETWORK = {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "urllib.Request"}
CLIENTS = {"aiohttp", "requests", "urllib3", "httpx", "http", "ftplib", "smtplib", "urllib.request"}


def refuse(event: str, _: Any) -> None:
    if event in NETWORK:
        raise AssertionError(event)


sys.addaudithook(refuse)
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from reports.document import Document, SignatureEntry, Signatures  # noqa: E402 - the hook comes first
from reports.render.pdf import render  # noqa: E402 - as above
from reports.sign.certificate import make_key, open_key  # noqa: E402 - as above
from reports.sign.checking import check  # noqa: E402 - as above
from reports.sign.signing import Shown, sign  # noqa: E402 - as above
from reports.style import Style  # noqa: E402 - as above

ANA = SignatureEntry("Ana", uid=UUID(int=7), sign_here="Signature of Ana")
PAPER = Document(
    title="Statement", language="en", blocks=(Signatures((ANA,)),), date=datetime(2031, 5, 6, tzinfo=UTC)
)
KEY = open_key(make_key("Ana", "", "long enough"), "long enough")
SIGNED = sign(render(PAPER, Style()), ANA.field, KEY, Shown(("Ana",)), datetime.now(UTC))
print(*(one.verdict.value for one in check(SIGNED).found))  # noqa: T201 - the test reads it
LOADED = [name for name in sys.modules if name in CLIENTS or name.partition(".")[0] in CLIENTS]
if LOADED:
    print(LOADED, file=sys.stderr)  # noqa: T201 - the test reads it
