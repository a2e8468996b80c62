"""The fonts for papers without what only screens need: papers never print it.

Hints move the outlines of letters onto the dots of a screen. What goes into a PDF is cut out of a font
without them anyway (`reports/render/pdf/fonts.py`), so papers are the same, byte by byte.
"""

from pathlib import Path

PRINTED = Path("resources") / "fonts" / "print"


def lighten_all(program: Path) -> None:
    """Put lighter fonts in the place of those for papers in the folder *program*."""
    for path in (program / PRINTED).glob("*.ttf"):
        path.write_bytes(lighter(path.read_bytes()))


def lighter(font: bytes) -> bytes:
    """Return *font*, a TrueType file, with everything but its hints; glyphs keep their numbers."""
    import uharfbuzz as hb

    wanted = hb.SubsetInput()
    wanted.keep_everything()
    wanted.flags |= hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.RETAIN_GIDS
    return bytes(hb.subset(hb.Face(hb.Blob(font)), wanted).blob.data)
