"""What gets installed on Windows, made once from the real wheels."""

import os
import sys
from pathlib import Path

import pytest

from installer import windows


@pytest.fixture(scope="session")
def payload() -> Path:
    """Return the folder that the setup for Windows installs."""
    ours = Path(sys.executable).parent
    os.environ["PATH"] = os.pathsep.join([str(ours), os.environ["PATH"]])
    return windows.payload()
