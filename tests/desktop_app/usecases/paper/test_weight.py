import subprocess
import sys
from pathlib import Path

import desktop_app.usecases

ROOT = Path(__file__).parents[4]
ASKED_LATE = {"preface"}
"""What other use cases import when they are asked for it."""
HEAVY = {"sqlalchemy", "alembic", "reportlab", "docx", "PIL", "pypdfium2", "babel", "PySide6", "icu4py"}


def test_knowing_the_use_cases_loads_nothing_heavy() -> None:
    names = [one.stem for one in Path(desktop_app.usecases.__path__[0]).glob("*.py") if one.stem[0] != "_"]
    names = sorted(set(names) - ASKED_LATE)
    imports = "; ".join(f"import desktop_app.usecases.{name}" for name in names)
    program = f"import sys; {imports}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert HEAVY.isdisjoint(done.stdout.split())
