"""The data for breaking lines is cut out of ICU's without changing a break."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer import icu

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples" / "documents" / "udhr_txt"
BREAKS = """
import sys
from hashlib import sha256
from pathlib import Path
from icu4py.breakers import LineBreaker
digest = sha256()
for path in sys.argv[1:]:
    for language in ("en", Path(path).stem[5:7], "th"):
        digest.update("|".join(LineBreaker(Path(path).read_text(encoding="utf-8"), language)).encode())
print(digest.hexdigest())
"""


def breaks(place: Path) -> str:
    """Return what the ICU in *place* makes of the samples in all scripts."""
    texts = sorted(map(str, SAMPLES.glob("udhr_*.txt")))
    if not texts:
        pytest.fail(f"THE SAMPLES ARE MISSING: {SAMPLES}", pytrace=False)
    command = [sys.executable, "-c", BREAKS, *texts]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={"PYTHONPATH": str(place)})
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the library is cut where packages for Linux are made")
def test_the_cut_data_break_every_script_as_the_whole(tmp_path: Path) -> None:
    import shutil

    import icu4py

    whole = Path(icu4py.__file__).parents[1]
    for name in ("icu4py", "icu4py.libs"):
        shutil.copytree(whole / name, tmp_path / name)
    library = next((tmp_path / "icu4py.libs").glob("libicudata*"))
    icu.replace_data(library, icu.breaks_lines)
    assert library.stat().st_size < 2_000_000
    assert breaks(tmp_path) == breaks(whole)


def test_a_file_without_icu_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no archive"):
        icu.cut(b"something else", icu.breaks_lines)
