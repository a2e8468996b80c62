"""A printing system of our own on loopback, with one queue that prints into PDF files."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest

CUPSD, LPADMIN = "/usr/sbin/cupsd", "/usr/sbin/lpadmin"
BACKEND = Path("/usr/lib/cups/backend/cups-pdf")
DESCRIPTION = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
QUEUE = f"RapporteurTest{os.getpid()}"
SETTINGS = Path(f"/etc/cups/cups-pdf-{QUEUE}.conf")
NEEDED = "cups-daemon cups-client cups-filters ghostscript printer-driver-cups-pdf"
PATIENCE, POLL = 60.0, 0.05
CONF = """
Listen 127.0.0.1:{port}
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow 127.0.0.1
  </Limit>
</Policy>
"""
FILES = """
ServerRoot {root}
StateDir {root}/state
CacheDir {root}/cache
RequestRoot {root}/spool
TempDir {root}/spool/tmp
ErrorLog {root}/error_log
AccessLog {root}/access_log
PageLog {root}/page_log
SystemGroup root
"""
Found = TypeVar("Found")


class Queue(NamedTuple):
    """A print queue and the folder its papers come out in."""

    name: str
    out: Path
    spool: Path

    def handed_over(self) -> bytes:
        """Return the bytes of the job as CUPS was given them."""
        return wait_for(lambda: next(iter(self.spool.glob("d*-001")), None)).read_bytes()

    def paper(self) -> Path:
        """Return the paper that came out, as soon as it is whole."""
        return wait_for(lambda: next((one for one in self.out.glob("*.pdf") if _is_whole(one)), None))


def _is_whole(path: Path) -> bool:
    return b"%%EOF" in path.read_bytes()[-1024:]


def wait_for(look: Callable[[], Found | None]) -> Found:
    """Return what *look* finds as soon as it finds it."""
    end = time.monotonic() + PATIENCE
    while (found := look()) is None:
        if time.monotonic() > end:
            pytest.fail(f"nothing came out of the printer in {PATIENCE:g} seconds")
        time.sleep(POLL)
    return found


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Queue]:
    """Start CUPS on loopback with one queue; without CUPS say loudly that printing was not proved."""
    if not (os.geteuid() == 0 and Path(CUPSD).exists() and BACKEND.exists()):
        pytest.skip(f"PRINTING WAS NOT PROVED: it takes root and the packages {NEEDED}")
    root = _home(tmp_path)
    port = _free_port()
    (root / "cupsd.conf").write_text(CONF.format(port=port))
    (root / "cups-files.conf").write_text(FILES.format(root=root))
    SETTINGS.write_text(f"Out {root}/out\nAnonDirName {root}/out\nLog {root}\nSpool {root}/pdf-spool\n")
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")
    daemon = subprocess.Popen([CUPSD, "-f", "-c", root / "cupsd.conf", "-s", root / "cups-files.conf"])
    try:
        wait_for(lambda: _answers(port) or None)
        _add_queue()
        yield Queue(QUEUE, root / "out", root / "spool")
    finally:
        daemon.terminate()
        daemon.wait(timeout=PATIENCE)
        SETTINGS.unlink(missing_ok=True)


def _home(folder: Path) -> Path:
    """Return a folder that the daemon's own user may enter."""
    for one in (folder, *folder.parents):
        if os.stat(one).st_uid == os.geteuid() and one != Path("/") and one != Path("/tmp"):  # noqa: PTH116, S108 - the way down to it
            one.chmod(0o755)
    root = folder / "cups"
    for name in ("state", "cache", "spool/tmp", "out", "pdf-spool"):
        (root / name).mkdir(parents=True)
    (root / "out").chmod(0o777)
    shutil.copytree("/usr/share/cups/mime", root / "mime")
    return root


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def _add_queue() -> None:
    # CUPS warns that printer descriptions will go one day; this queue needs one
    add = [LPADMIN, "-p", QUEUE, "-v", f"cups-pdf:/{QUEUE}", "-E", "-P", str(DESCRIPTION)]
    subprocess.run(add, check=True, stderr=subprocess.DEVNULL)
