"""Every storm there is, by its name."""

from functools import partial

from tests.crash.bundles import bundles
from tests.crash.cuts import cuts_during
from tests.crash.desks import two_desks, two_windows
from tests.crash.failing_disk import every_write
from tests.crash.flips import flips, noise
from tests.crash.hostile import hostile_files
from tests.crash.kills import kills_while_saving
from tests.crash.lost_server import crashes_under_a_window
from tests.crash.measured import Measured, Storm
from tests.crash.protecting import flips_protected, guesses
from tests.crash.serving import kills_at_server, server_crashes, server_crashes_unguarded
from tests.crash.stale import stale_logs
from tests.crash.typing import kills_while_typing

NONE = "0 lost, 0 damaged"
BITES = "must report losses"


def _cut(deed: str, *pragmas: str) -> partial[Measured]:
    return partial(_cuts, deed, pragmas)


def _cuts(deed: str, pragmas: tuple[str, ...], times: int) -> Measured:
    return cuts_during(deed, times, *pragmas)


STORMS: dict[str, Storm] = {
    "cuts-save": Storm(_cut("save"), 10_000, NONE),
    "cuts-no-log": Storm(_cut("save without a log"), 2_000, NONE),
    "cuts-import": Storm(_cut("import"), 1_000, NONE),
    "cuts-make": Storm(_cut("make"), 1_000, NONE),
    "cuts-migrate": Storm(_cut("migrate"), 1_000, "0 between"),
    "cuts-restore": Storm(_cut("restore"), 1_000, "0 between"),
    "cuts-rotate": Storm(_cut("rotate"), 1_000, "0 bad copies"),
    "cuts-protect": Storm(_cut("protect"), 1_000, "0 between"),
    "cuts-unprotect": Storm(_cut("unprotect"), 1_000, "0 between"),
    "cuts-new-key": Storm(_cut("new key"), 1_000, "0 between"),
    "cuts-passphrase": Storm(_cut("passphrase"), 1_000, "0 between"),
    "cuts-wal-normal": Storm(_cut("save", "synchronous = NORMAL"), 1_000, BITES),
    "cuts-delete-full": Storm(_cut("save", "journal_mode = DELETE", "synchronous = FULL"), 1_000, BITES),
    "kills-save": Storm(kills_while_saving, 1_000, "0 lost, 0 half"),
    "flips": Storm(flips, 1_000, "0 missed"),
    "flips-protected": Storm(flips_protected, 1_000, "0 missed"),
    "guesses": Storm(guesses, 100, "0 let in, no byte changed"),
    "noise": Storm(noise, 50, "99 % brought back"),
    "stale-logs": Storm(stale_logs, 25, "25 of 25"),
    "bundles": Storm(bundles, 1_000, "0 taken in"),
    "kills-typing": Storm(kills_while_typing, 200, "5 s of typing at most"),
    "failing-disk": Storm(every_write, 60, "0 lost, one sentence"),
    "hostile": Storm(hostile_files, 200, "one sentence each, no change"),
    "two-windows": Storm(two_windows, 500, "0 lost updates"),
    "two-desks": Storm(two_desks, 500, "0 lost updates"),
    "kills-server": Storm(kills_at_server, 200, "0 lost, 0 half"),
    "server-crashes": Storm(server_crashes, 50, "0 lost, 0 half, one sentence"),
    "server-crashes-window": Storm(crashes_under_a_window, 50, "0 lost, one sentence"),
    "server-crashes-unguarded": Storm(server_crashes_unguarded, 10, BITES),
}
