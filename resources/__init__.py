"""Data that travels with the program: fonts, icons, texts, templates. Each function says where they are."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def root() -> Path:
    """Return the folder of all of it."""
    return _HERE


def fonts() -> Path:
    """Return the folder of fonts: `interface` for windows, `print` for pages, licences beside them."""
    return _HERE / "fonts"


def colours() -> Path:
    """Return the folder of colour profiles, made by Pillow (LittleCMS) without date and identifier."""
    return _HERE / "colours"


def icons() -> Path:
    """Return the folder of line icons (SVG, 24 units, `currentColor`) and of the mark."""
    return _HERE / "icons"


def reference() -> Path:
    """Return the folder of reference tables: countries, National Societies, languages."""
    return _HERE / "reference"


def manual() -> Path:
    """Return the folder of the manual's pages."""
    return _HERE / "manual"


def translations() -> Path:
    """Return the folder of translations: `.ts` sources and the `.qm` files made from them."""
    return _HERE / "translations"


def schema() -> Path:
    """Return the folder of the schemas that exported data follow."""
    return _HERE / "schema"


def styles() -> Path:
    """Return the folder of page styles and document templates."""
    return _HERE / "styles"
