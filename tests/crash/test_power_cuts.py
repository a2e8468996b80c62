"""A few of the cuts of `python3 dev.py storm`: ours lose nothing, worse settings are found out."""

import shutil
import sys
from collections import Counter

import pytest

from tests.crash.storm import recorded, storm
from tests.crash.work import made_in

CUTS = 25
pytestmark = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("cc")),
    reason="the watcher is a small C library for Linux: install a C compiler",
)


def test_no_cut_loses_what_was_told_to_be_saved() -> None:
    with recorded(50) as (folder, notes):
        for strict in (False, True):
            assert storm(folder, notes, CUTS, strict=strict) == Counter(cuts=CUTS, sound=CUTS)


def test_no_cut_leaves_half_a_new_file() -> None:
    with recorded(0) as (folder, notes):
        assert storm(folder, notes, CUTS, strict=True, done=made_in) == Counter(cuts=CUTS, sound=CUTS)


def test_the_storm_bites() -> None:
    with recorded(50, "synchronous = NORMAL") as (folder, notes):
        assert storm(folder, notes, CUTS, strict=False)["lost"]
