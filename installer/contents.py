"""Which files of the libraries are shipped: one list for Linux and Windows.

Paths are those inside `site-packages`, with `PySide6/Qt/` (Linux) written as `PySide6/` (Windows).
"""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

from installer.product import PACKAGES, ROOT

QT_MODULES = ("Core", "Gui", "PrintSupport", "Svg", "Widgets")
"""Qt modules that the windows use."""
QT_LIBRARIES = (*QT_MODULES, "DBus", "WaylandClient", "WlShellIntegration", "XcbQpa")
"""Those in C++; through DBus desktops on Linux offer their dialogs."""
QT_PLUGINS = (
    "iconengines/*qsvgicon*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",  # typing Vietnamese, Thai, Khmer … on Linux
    "platforms/*qoffscreen.so",  # the pages of the worker, and tests of the package
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
    "libpyside6.abi3*",
    "pyside6.abi3.dll",
    "msvcp140*[0-9].dll",
    "vcruntime140*.dll",
)
"""What PySide6 itself needs beside its modules."""

LEFT_OUT = {
    "*.pyi": "types are for developers",
    "*.pyx": "sources of compiled parts",
    "*.pxd": "the same",
    "*.pxi": "the same",
    "*.c": "the same",
    "*.cpp": "the same",
    "*.h": "the same",
    "*.lib": "for linkers",
    "*/py.typed": "types are for developers",
    "*/__pyinstaller/*": "for those who freeze",
    "*__main__.py": "commands of libraries",
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
    "attr*": "the same",
    "idna*": "the same",
    "*/requests_fetchers/*": "the same",
    "pyhanko/sign/timestamps/requests_client*": "the same",
    "pyhanko/sign/signers/csc_signer*": "the same",
    "pyhanko/sign/validation/qualified/*_fetch*": "the same",
    "pyhanko/sign/validation/qualified/*_parse*": "the same",
    "pyhanko/sign/validation/qualified/lotl-certs/*": "the same",
    "pyhanko/generated/*": "signatures in XML",
    "pyhanko/sign/pkcs11*": "certificates are files",
    "oscrypto*": "certificates are trusted that the office knows, not those of the system",
    "cffi/*": "only what is compiled of it is asked for",
    "pycparser*": "the same",
    "psycopg*": "an office with a server installs from sources",
    "keyring*": "the passphrase is asked for",
    "jaraco*": "the same",
    "secretstorage*": "the same",
    "jeepney*": "the same",
    "more_itertools*": "the same",
    "backports*": "the same",
    "importlib_metadata*": "the same",
    "zipp*": "the same",
    "lazy_importer*": "the same",
    "win32ctypes*": "the same",
    "pywin32_ctypes*": "the same",
    "lxml/isoschematron/*": "documents are not checked by Schematron",
    "lxml/objectify*": "documents are read as elements",
    "lxml/includes/*": "headers for compilers",
    "lxml/html/*": "documents are no pages of the web",
    "lxml/builder*": "the same",
    "lxml/*doctest*": "the same",
    "lxml/cssselect*": "the same",
    "lxml/sax*": "the same",
    "icu4py/_version*": "only breaks of lines are asked for",
    "icu4py/messageformat*": "the same",
    "icu4py.libs/icuin*": "the same",
    "charset_normalizer*": "our own reader of texts knows the encodings of its languages",
    "babel/messages/*": "our own reader of translations",
    "babel/support*": "the same",
    "alembic/templates/*": "no new migrations are begun",
    "docx/templates/default-docx-template/*": "the same as default.docx beside it",
    "reportlab/fonts/*": "our own fonts",
    "reportlab/graphics/samples/*": "examples",
    "reportlab/lib/randomtext*": "the same",
    "reportlab/lib/codecharts*": "the same",
    "reportlab/graphics/renderP[MS]*": "charts are drawn into PDF",
    "reportlab/graphics/renderSVG*": "the same",
    "reportlab/graphics/charts/[dps]*": "charts have bars",
    "reportlab/graphics/charts/line*": "the same",
    "reportlab/graphics/charts/markers*": "the same",
    "reportlab/graphics/widgets/[ae]*": "the same",
    "reportlab/graphics/testshapes*": "tests of libraries",
    "reportlab/graphics/testdrawings*": "the same",
    "reportlab/lib/testutils*": "the same",
    "pypdfium2_cli*": "commands of libraries",
    "shiboken6/*140*.dll": "those of PySide6 are the same",
    "PIL/_avif*": "photos come as JPEG, PNG, TIFF and WebP",
    "PIL/_imagingft*": "letters are drawn by our own engine",
    "PIL/_imagingcms*": "colours are taken as they are",
    "PIL/_imagingmath*": "pictures are not computed with",
    "PIL/_imagingmorph*": "the same",
    "PIL/_imagingtk*": "no Tk here",
    "rapidfuzz/*_avx2*": "a few names are compared, not millions",
    "rapidfuzz/process_cpp*": "the same",
    "rapidfuzz/distance/metrics_cpp*": "only the measures of `fuzz` are asked for, which has all in itself",
    "rapidfuzz/distance/_initialize_cpp*": "the same",
    "uharfbuzz/_harfbuzz_test*": "tests of libraries",
    "PIL/ImageDraw*": "the same",
    "PIL/ImageEnhance*": "the same",
    "PIL/ImageFont*": "the same",
    "PIL/ImageGrab*": "the same",
    "PIL/ImageM[ao][tr][hp]*": "the same",
    "PIL/ImageT*": "the same",
    "PIL/ImageStat*": "the same",
    "PIL/PSDraw*": "the same",
    "PIL/Pdf*": "PDF is our own",
    "tzdata/zoneinfo/*.zi": "sources of the zones",
    "tzdata/zoneinfo/*.tab": "the same",
    "*libavif*": "photos come as JPEG, PNG, TIFF and WebP",
    "sqlalchemy/ext/automap*": "tables are mapped by our own hands",
    "sqlalchemy/ext/horizontal_shard*": "the same",
    "sqlalchemy/ext/hybrid*": "the same",
    "sqlalchemy/ext/indexable*": "the same",
    "sqlalchemy/ext/mutable*": "the same",
    "sqlalchemy/ext/orderinglist*": "the same",
    "sqlalchemy/ext/serializer*": "the same",
    "sqlalchemy/dialects/mssql/*": "records live in SQLite or PostgreSQL",
    "sqlalchemy/dialects/mysql/*": "the same",
    "sqlalchemy/dialects/oracle/*": "the same",
    "docutils*": "no documents of developers",
    "pip*": "nothing is installed into a package",
    "setuptools*": "the same",
    "pkg_resources*": "the same",
    "wheel*": "the same",
}
LEFT_OUT |= {
    f"PIL/{name}ImagePlugin*": "neither cameras nor scanners nor offices write such pictures"
    for name in (
        *("Avif", "Blp", "BufrStub", "Dcx", "Dds", "Eps", "Fits", "Fli", "Fpx", "Ftex", "Gbr", "GribStub"),
        *("Hdf5Stub", "Im", "Imt", "Iptc", "McIdas", "Mic", "Mpeg", "Msp", "Palm", "Pcd", "Pixar", "Qoi"),
        *("Sgi", "Spider", "Sun", "Wmf", "XVThumb", "Xbm", "Xpm"),
    )
}
"""Patterns of files that stay behind, each with the reason."""

STANDARD_LEFT_OUT = (
    *("_bz2", "_lzma", "_pydatetime", "_pydecimal", "_pyio", "_pyrepl", "_ssl", "bz2", "lzma", "ssl"),
    *("bdb", "cProfile", "cgi", "cgitb", "cmd", "compileall", "curses", "dbm", "distutils", "doctest"),
    *("ensurepip", "ftplib", "http.server", "idlelib", "imaplib", "lib2to3", "mailbox", "modulefinder"),
    *("msilib", "multiprocessing", "nntplib", "pdb", "pickletools", "poplib", "profile", "pstats"),
    *("pyclbr", "pydoc", "pydoc_data", "rlcompleter", "smtplib", "sqlite3", "tabnanny", "telnetlib"),
    *("test", "timeit", "tkinter", "trace", "turtle", "turtledemo", "unittest", "venv", "webbrowser"),
    *("wsgiref", "xml.dom", "xmlrpc", "zipapp"),
)
"""Parts of Python that are for developers, for networks, or a second time there in C."""
OURS_LEFT_OUT = {"__pycache__", "SHA256SUMS"}
"""What stays behind of our own: the sums are those of the fonts before they were made lighter."""
NOT_IMPORTED = [
    *STANDARD_LEFT_OUT,
    *("aiohttp", "psycopg", "keyring", "cffi", "oscrypto", "charset_normalizer", "setuptools", "pip"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle")),
]
"""Modules that a frozen program does without."""

LOCALE = re.compile(r"babel/locale-data/(\w+)\.dat$")
ONLY_LINUX = ("PySide6/Qt6DBus",)


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
        if not OURS_LEFT_OUT.intersection(path.parts) and (path.suffix != ".py" or "migrations" in path.parts)
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
