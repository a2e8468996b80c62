"""A few of the cuts of `python3 dev.py storm`: ours lose nothing, worse settings are found out."""

import shutil
import sys
from collections import Counter

import pytest

from tests.crash.storm import recorded, storm

CUTS = 6
pytestmark = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("cc")),
    reason="the watcher is a small C library for Linux: install a C compiler",
)


DEEDS = ("save", "save without a log", "make", "import", "migrate", "restore", "rotate")
OF_KEYS = ("protect", "unprotect", "new key", "passphrase")
FEW = 2
"""Cuts of what stretches a passphrase again and again."""


@pytest.mark.parametrize("deed", DEEDS)
def test_no_cut_loses_what_was_told_or_leaves_half_of_anything(deed: str) -> None:
    with recorded(deed, 20) as (folder, notes):
        for strict in (False, True):
            assert storm(folder, notes, CUTS, deed, strict=strict) == Counter(cuts=CUTS, sound=CUTS)


@pytest.mark.parametrize("deed", OF_KEYS)
def test_no_cut_leaves_a_file_between_two_keys_or_passphrases(deed: str) -> None:
    with recorded(deed, 3) as (folder, notes):
        assert storm(folder, notes, FEW, deed, strict=True) == Counter(cuts=FEW, sound=FEW)


@pytest.mark.parametrize(
    "pragmas", [("synchronous = NORMAL",), ("journal_mode = DELETE", "synchronous = FULL")]
)
def test_the_storm_bites(pragmas: tuple[str, ...]) -> None:
    with recorded("save", 50, *pragmas) as (folder, notes):
        assert storm(folder, notes, 25, "save", strict=True)["lost"]
