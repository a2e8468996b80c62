"""Which files of the libraries are shipped: one list for Linux and Windows.

Paths are those inside `site-packages`, with `PySide6/Qt/` (Linux) written as `PySide6/` (Windows).
"""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

from installer.product import PACKAGES, ROOT

QT_MODULES = ("Core", "DBus", "Gui", "PrintSupport", "Svg", "Widgets")
"""Qt modules that the windows use, and DBus, through which Linux desktops offer their dialogs."""
QT_LIBRARIES = (*QT_MODULES, "OpenGL", "WaylandClient", "WlShellIntegration", "XcbQpa")
QT_PLUGINS = (
    "iconengines/*qsvgicon*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*",  # typing Vietnamese, Thai, Khmer … on Linux
    "platforms/*qoffscreen*",  # the manual's pictures and tests of the package
    "platforms/*qwayland.*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "printsupport/*",
    "styles/*vista*",  # high contrast on Windows looks as the system wants
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg-shell*",
    "xcbglintegrations/*none*",
)
QT_TRANSLATIONS = ("translations/qtbase_ar.qm", "translations/qtbase_es.qm", "translations/qtbase_fr.qm")
"""Qt's own words, of the languages that Rapporteur speaks and Qt has."""
SUPPORT = (
    "__init__.py",
    "_config.py",
    "_git_pyside_version.py",
    "*pyside6.abi3*",
    "*msvcp140*",
    "*vcruntime*",
)
"""What PySide6 itself needs beside its modules."""

LEFT_OUT = {
    "*.pyi": "types are for developers",
    "*.pyx": "sources of compiled parts",
    "*.pxd": "the same",
    "*.c": "the same",
    "*.h": "the same",
    "*/tests/*": "tests of libraries",
    "*/testing/*": "the same",
    "*/__pycache__/*": "made anew",
    "bin/*": "commands of libraries",
    "*/Scripts/*": "the same",
    "*.exe": "the same",
    "aiohttp*": "no network: signing works offline",
    "aiohappyeyeballs*": "the same",
    "aiosignal*": "the same",
    "frozenlist*": "the same",
    "multidict*": "the same",
    "propcache*": "the same",
    "yarl*": "the same",
    "certifi*": "the same",
    "psycopg*": "an office with a server installs from sources",
    "keyring*": "the passphrase is asked for",
    "jaraco*": "the same",
    "secretstorage*": "the same",
    "jeepney*": "the same",
    "win32ctypes*": "the same",
    "pywin32_ctypes*": "the same",
    "lxml/isoschematron/*": "documents are not checked by Schematron",
    "lxml/objectify*": "documents are read as elements",
    "lxml/includes/*": "headers for compilers",
    "PIL/_avif*": "photos come as JPEG, PNG, TIFF and WebP",
    "PIL/_imagingft*": "letters are drawn by our own engine",
    "PIL/_imagingtk*": "no Tk here",
    "rapidfuzz/*_avx2*": "a few names are compared, not millions",
    "*libavif*": "photos come as JPEG, PNG, TIFF and WebP",
    "reportlab/graphics/barcode/__pycache__/*": "made anew",
    "sqlalchemy/dialects/mssql/*": "records live in SQLite or PostgreSQL",
    "sqlalchemy/dialects/mysql/*": "the same",
    "sqlalchemy/dialects/oracle/*": "the same",
    "docutils*": "no documents of developers",
    "pip*": "nothing is installed into a package",
    "setuptools*": "the same",
    "pkg_resources*": "the same",
    "wheel*": "the same",
}
"""Patterns of files that stay behind, each with the reason."""

NOT_IMPORTED = [
    *("tkinter", "sqlite3", "lib2to3", "pydoc_data", "setuptools", "pip"),
    *("aiohttp", "psycopg", "keyring"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle")),
]
"""Modules that a frozen program does without."""

LOCALE = re.compile(r"babel/locale-data/(\w+)\.dat$")
ONLY_LINUX = ("PySide6/Qt6DBus", "PySide6/Qt6OpenGL")


def is_shipped(path: str, languages: frozenset[str]) -> bool:
    """Return whether the file at *path* is shipped; *languages* are the codes records can be written in."""
    path = path.replace("\\", "/").replace("PySide6/Qt/", "PySide6/")
    if path.startswith("PySide6/") and not (path.startswith(ONLY_LINUX) and path.endswith(".dll")):
        return _is_qt_shipped(path.removeprefix("PySide6/"))
    if path.startswith(ONLY_LINUX):
        return False
    if match := LOCALE.search(path):
        return match[1] in languages
    return not any(fnmatchcase(path, pattern) for pattern in LEFT_OUT)


def _is_qt_shipped(path: str) -> bool:
    name = path.rpartition("/")[2]
    if "/" not in path or path.startswith("lib/"):
        return any(fnmatchcase(name, pattern) for pattern in _qt_patterns())
    if path.startswith("plugins/"):
        return any(fnmatchcase(path, "plugins/" + pattern) for pattern in QT_PLUGINS)
    return path in QT_TRANSLATIONS


def _qt_patterns() -> Iterator[str]:
    yield from SUPPORT
    yield "libicu*"
    for module in QT_MODULES:
        yield from (f"Qt{module}.abi3.so", f"Qt{module}.pyd")
    for library in QT_LIBRARIES:
        yield from (f"libQt6{library}.so*", f"Qt6{library}.dll")


def data_files() -> list[tuple[str, str]]:
    """Return what lies beside our modules and is read as a file, each with the folder it is put in.

    The steps of migrations are modules that are read so, too.
    """
    found = [path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file()]
    return [
        (str(path), str(path.relative_to(ROOT).parent))
        for path in sorted(found)
        if "__pycache__" not in path.parts and (path.suffix != ".py" or "migrations" in path.parts)
    ]


def languages() -> frozenset[str]:
    """Return the names of the locale data that papers are worded with, and of what they build on."""
    from babel.core import get_global

    from db.records.language import Language
    from reports.wording import locale_of

    parents = get_global("parent_exceptions")
    found = {"root"}
    for language in Language:
        name = str(locale_of(language))
        found.add(language.value)
        while name != "root":
            found.add(name)
            name = parents.get(name) or name.rpartition("_")[0] or "root"
    return frozenset(found)
