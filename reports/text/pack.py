"""Fonts that an office adds itself: for Chinese, and for whatever else no font of ours has.

They lie in a folder of the person's own (RAPPORTEUR_FONTS names another one) and are asked last. A
font that its makers do not allow to be embedded, or that can't be read, is passed over.
"""

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import uharfbuzz as hb

from reports.text.face import Face

ENDINGS = frozenset({".ttf", ".otf", ".ttc", ".otc"})
REGULAR, BOLD = 400, 700
RESTRICTED = 0x0002
SIMPLIFIED = re.compile("(sc|cn|gb|hans)(-|$)", re.IGNORECASE)
"""How files with fonts for all of East Asia name the one for simplified Chinese."""


def folder() -> Path:
    """Return where added fonts lie; nothing has to be there."""
    if named := os.environ.get("RAPPORTEUR_FONTS"):
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("Rapporteur", appauthor=False) / "fonts"


def face_for(char: str, *, bold: bool) -> Face | None:
    """Return the first added face that has *char*, of the weight that is wanted if there is one."""
    found = [face for face in _faces(BOLD if bold else REGULAR) if face.glyph_of(char)]
    return min(found, key=lambda face: face.is_bold is not bold) if found else None


def _faces(weight: int) -> Iterator[Face]:
    try:
        paths = sorted(path for path in folder().iterdir() if path.suffix.lower() in ENDINGS)
    except OSError:
        return
    for path in paths:
        try:
            yield from _faces_in(path, path.stat().st_mtime_ns, weight)
        except (OSError, hb.HarfBuzzError, ValueError, MemoryError):
            continue


@lru_cache(maxsize=64)
def _faces_in(path: Path, changed: int, weight: int) -> tuple[Face, ...]:
    """Return the faces in one file, those for simplified Chinese first."""
    del changed
    blob = hb.Blob.from_file_path(str(path))
    faces = [hb.Face(blob, index) for index in range(max(1, hb.Face(blob, 0).count))]
    named = [(_name(face, path), face) for face in faces if face.glyph_count and _may_be_embedded(face)]
    named.sort(key=lambda one: not SIMPLIFIED.search(one[0]))
    return tuple(Face(path, face, name, weight) for name, face in named)


def _name(face: hb.Face, path: Path) -> str:
    """Return the name of *face* in letters that a PDF takes."""
    name = face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or path.stem
    return re.sub("[^A-Za-z0-9-]", "", name)[:60] or "Added"


def _may_be_embedded(face: hb.Face) -> bool:
    os2 = bytes(face.reference_table("OS/2").data or b"")
    return len(os2) < 10 or int.from_bytes(os2[8:10], "big") & 0x000F != RESTRICTED  # noqa: PLR2004 - fsType
