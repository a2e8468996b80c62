#!/usr/bin/env python3
"""One command for everything a developer does: it sets the machine up first, then does the work.

python3 dev.py run [ARGUMENT...]    open Rapporteur; without a display, print its sample file
python3 dev.py test [ARGUMENT...]   run the tests; arguments go to pytest
python3 dev.py lint                 rules of style, types and imports
python3 dev.py bench [ARGUMENT...]  measure speed and memory against other programs
python3 dev.py storm [ARGUMENT...]  cut the power thousands of times, in pretence, and look at the file after
python3 dev.py shots [ARGUMENT...]  make the screenshots of the README
python3 dev.py package KIND         make what people install: windows, deb, rpm, macos or all
python3 dev.py translations [CODE]  gather the texts for translators anew; CODE begins another language
python3 dev.py lock                 write requirements/*.txt anew from pyproject.toml

Only the standard library is used, and nothing newer than the syntax of Python 3.6: an older Python shall
read far enough to say what is wrong.
"""

import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

if sys.version_info < (3, 11):  # noqa: UP036 - the sentence is for those who have an older one
    sys.exit(
        f"Rapporteur needs Python 3.11 or newer, and this is {sys.version_info[0]}.{sys.version_info[1]}.\n"
        "Install a newer one and start this file with it, for example: python3.12 dev.py run"
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PEER = ROOT / "build" / "peer"  # another program for comparison, kept apart from our own libraries
PACKAGING = ROOT / "build" / "package"  # what is frozen: the libraries of the program and nothing else
REQUIREMENTS = ROOT / "requirements"
PACKAGES = ("desktop_app", "db", "reports", "resources", "tests", "installer", "dev.py")
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")


class Stop(Exception):  # noqa: N818 - it is a reason to stop, told to the developer, and no defect
    """Say one sentence and leave with exit code 1."""


# --- what the machine must have ---


class Part(NamedTuple):
    """One part of the operating system: how to see that it is there, and what its package is called."""

    sign: str  # a library to load (lib….so.N), a module to import (:name), a file (/path/*) or a command
    debian: str
    fedora: str = ""
    arch: str = ""


PYTHON_PARTS = (Part(":ensurepip", "python3-venv", "python3-pip", "python"),)
QT_PARTS = (
    Part("libEGL.so.1", "libegl1", "mesa-libEGL", "libglvnd"),
    Part("libGL.so.1", "libgl1", "mesa-libGL", "libglvnd"),
    Part("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Part("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Part("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Part("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Part("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Part("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
)
TEST_PARTS = (
    Part("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Part("pdftotext", "poppler-utils", "poppler-utils", "poppler"),
    Part("qpdf", "qpdf", "qpdf", "qpdf"),
    Part("cc", "gcc", "gcc", "gcc"),  # the pretended power cuts watch what is written
    Part("/usr/include/stdio.h", "libc6-dev", "glibc-devel", "glibc"),
)
DEBIAN_TEST_PARTS = (
    Part("/usr/lib/postgresql/*/bin/initdb", "postgresql"),  # started and stopped by the tests themselves
    Part("/usr/share/unicode/BidiCharacterTest.txt", "unicode-data"),
    Part("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", "fonts-droid-fallback"),
    Part("makensis", "nsis"),  # the setup for Windows is made in small, to see that it can be
    Part("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64-win32"),
    Part("desktop-file-validate", "desktop-file-utils"),
    Part("appstreamcli", "appstream"),
)
NO_CLUSTER = Path("/etc/postgresql-common/createcluster.conf")
"""Where it is said that installing PostgreSQL shall not start a server of this machine's own."""
PRINTER_PARTS = (  # only root may start a printing system of its own
    Part("/usr/sbin/cupsd", "cups-daemon"),
    Part("/usr/sbin/lpadmin", "cups-client"),
    Part("/usr/share/doc/cups-filters/copyright", "cups-filters"),
    Part("gs", "ghostscript"),
    Part("/usr/lib/cups/backend/cups-pdf", "printer-driver-cups-pdf"),
)
BENCH_PARTS = (  # one of the programs that printing is held against asks for them
    Part("libpango-1.0.so.0", "libpango-1.0-0", "pango", "pango"),
    Part("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango", "pango"),
    Part("libharfbuzz-subset.so.0", "libharfbuzz-subset0", "harfbuzz", "harfbuzz"),
)
PACKAGE_PARTS = (
    Part("dpkg-deb", "dpkg", "dpkg", "dpkg"),
    Part("makensis", "nsis", "mingw32-nsis", "nsis"),
    Part("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64-win32", "mingw64-gcc", "mingw-w64-gcc"),
    Part("objdump", "binutils", "binutils", "binutils"),
)


def is_there(sign: str) -> bool:
    """Return whether the machine has what *sign* stands for."""
    if sign.startswith("lib"):
        return can_load(sign)
    if sign.startswith(":"):
        return importlib.util.find_spec(sign[1:]) is not None or has_python(VENV) or bool(shutil.which("uv"))
    return any(Path("/").glob(sign[1:])) if sign.startswith("/") else shutil.which(sign) is not None


def can_load(library: str) -> bool:
    """Return whether the loader of this machine finds *library*."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(parts: tuple[Part, ...]) -> None:
    """Install those of *parts* that are missing, or raise Stop with the line that would."""
    missing = [part for part in parts if LINUX and not is_there(part.sign)]
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        apt_install([part.debian for part in missing])
        importlib.invalidate_caches()
        missing = [part for part in missing if not is_there(part.sign)]
    if missing:
        raise Stop(how_to_install(missing))


def apt_install(packages: list[str]) -> None:
    """Install Debian *packages*, asking nothing."""
    print("Installing what this machine lacks:", " ".join(packages), flush=True)
    if "postgresql" in packages and not NO_CLUSTER.exists():
        NO_CLUSTER.parent.mkdir(parents=True, exist_ok=True)
        NO_CLUSTER.write_text("create_main_cluster = false\n", encoding="ascii")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], env=quiet, check=False, stdout=subprocess.DEVNULL)


def how_to_install(missing: list[Part]) -> str:
    """Return the sentence that tells a person without the right to install how *missing* gets there."""
    for tool, line, names in (
        ("apt-get", "apt-get install", [part.debian for part in missing]),
        ("dnf", "dnf install", [part.fedora for part in missing]),
        ("pacman", "pacman -S", [part.arch for part in missing]),
    ):
        if shutil.which(tool):
            wanted = " ".join(dict.fromkeys(names))
            return f"This machine lacks system packages. Run this, then try again:\n    sudo {line} {wanted}"
    return f"This machine lacks: {', '.join(part.sign for part in missing)}. Install them, then try again."


# --- our own folder of libraries ---


def program(name: str, venv: Path = VENV) -> Path:
    """Return the path of a command inside *venv*."""
    return venv / ("Scripts" if WINDOWS else "bin") / (name + (".exe" if WINDOWS else ""))


def works(command: list[str]) -> bool:
    """Return whether *command* starts and ends well."""
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def has_python(venv: Path) -> bool:
    """Return whether *venv* is a folder of libraries whose Python starts."""
    return works([str(program("python", venv)), "-c", ""])


def install(name: str, venv: Path = VENV) -> None:
    """Bring *venv* to what `requirements/NAME.txt` says; return at once if it is so already."""
    wanted = REQUIREMENTS / (name + ".txt")
    stamp = venv / ("installed-" + name)
    digest = hashlib.sha256(wanted.read_bytes()).hexdigest()
    if has_python(venv):
        if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
            return
    else:
        make_venv(venv)
    started = time.monotonic()
    print(f"Installing {wanted.relative_to(ROOT)} …", flush=True)
    into = ["--quiet", "--python", str(program("python", venv))]
    uv("pip", "install", *into, "--require-hashes", "-r", str(wanted))
    stamp.write_text(digest, encoding="ascii")
    print(f"Installed in {time.monotonic() - started:.0f} s", flush=True)


def make_venv(venv: Path) -> None:
    """Make *venv* anew with this Python."""
    if venv.exists():
        shutil.rmtree(venv)
    if importlib.util.find_spec("ensurepip"):
        call([sys.executable, "-m", "venv", str(venv)])
    else:
        call(["uv", "venv", "--quiet", "--python", sys.executable, str(venv)])


def uv(*arguments: str, without: tuple[str, ...] = ()) -> None:
    """Run uv: the pinned one, which pip installs if need be, or the machine's where pip is not at hand.

    It is given this machine's settings of pip, *without* some of them.
    """
    own = program("uv")
    if not own.exists() and works([str(program("python")), "-m", "pip", "--version"]):
        pip_install = [
            str(program("python")),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        call([*pip_install, "--require-hashes", "-r", str(REQUIREMENTS / "setup.txt")])
    command = str(own) if own.exists() else shutil.which("uv")
    if not command:
        raise Stop("Neither pip nor uv is at hand. Remove the folder .venv, then try again.")
    settings = {name: value for name, value in pip_settings().items() if name not in without}
    call([command, *arguments], {**settings, **os.environ})


def pip_settings() -> dict[str, str]:
    """Return what this machine tells pip about package indexes, in uv's words, unless uv has its own."""
    if any(word.startswith("UV_") and ("INDEX" in word or "CONFIG" in word) for word in os.environ):
        return {}
    command = [str(program("python")), "-m", "pip", "config", "list"]
    listed = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    pip = {}
    for line in listed.splitlines():
        key, _, value = line.partition("=")
        pip[key.rpartition(".")[2]] = value.strip("'\"").replace("\\n", " ").split()
    words = {"index-url": "UV_DEFAULT_INDEX", "extra-index-url": "UV_INDEX", "cert": "SSL_CERT_FILE"}
    settings = {uv_word: " ".join(pip[word]) for word, uv_word in words.items() if word in pip}
    if "find-links" in pip:
        settings["UV_FIND_LINKS"] = ",".join(pip["find-links"])
    settings["UV_INDEX_STRATEGY"] = "unsafe-best-match"  # as pip does; the hashes say what is accepted
    return settings


# --- the commands ---


def call(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run *command*; raise SystemExit with its exit code if it fails."""
    code = subprocess.run(command, check=False, env=environment).returncode
    if code:
        sys.exit(code if code > 0 else 1)


def surroundings(**more: str) -> dict[str, str]:
    """Return the environment in which our own modules are found from any folder."""
    paths = [str(ROOT), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), **more}


def python(*arguments: str, **more: str) -> None:
    """Run our Python with *arguments*."""
    call([str(program("python")), *arguments], surroundings(**more))


def set_up(name: str, parts: tuple[Part, ...] = ()) -> None:
    """Make the machine ready for `requirements/NAME.txt` and the system's *parts*."""
    provide(PYTHON_PARTS + parts)
    install(name)


def run(arguments: list[str]) -> None:
    """Open the application; print its sample file where there is no display to open it on."""
    set_up("run", QT_PARTS)
    if LINUX and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and not arguments:
        print_sample()
    else:
        python("-m", "desktop_app", *arguments)


def print_sample() -> None:
    """Make the sample file and print each of its records as PDF into build/sample/."""
    folder = ROOT / "build" / "sample"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    print("There is no display here, so the sample file is made and printed instead.", flush=True)
    rapporteur = ["-m", "desktop_app", "--file", str(folder / "sample.rapporteur")]
    python(*rapporteur, "new", "--sample")
    command = [str(program("python")), *rapporteur, "list", "records", "--json"]
    listed = subprocess.run(command, check=True, env=surroundings(), stdout=subprocess.PIPE).stdout
    for number, record in enumerate(json.loads(listed), 1):
        python(*rapporteur, "export", record["uid"], "--to", str(folder / f"record-{number}.pdf"))
    print(f"The sample file and its papers are in {folder}")


def test_parts() -> tuple[Part, ...]:
    """Return what the tests need of this machine."""
    if not shutil.which("apt-get"):
        return QT_PARTS + TEST_PARTS
    return QT_PARTS + TEST_PARTS + DEBIAN_TEST_PARTS + (PRINTER_PARTS if os.geteuid() == 0 else ())


def test(arguments: list[str]) -> None:
    """Run the tests, windows included, on Qt's own invisible screen."""
    set_up("test", test_parts())
    os.chdir(str(ROOT))
    is_whole = all(one.startswith("-") for one in arguments)
    spread = ["-n", "auto", "--dist", "loadfile"] if is_whole else []  # one process a processor
    python(
        "-m", "pytest", *spread, *arguments, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen")
    )


def lint(_arguments: list[str]) -> None:
    """Check style, types and the direction of imports; report each, then fail if one failed."""
    set_up("lint")
    os.chdir(str(ROOT))
    ours = [name for name in PACKAGES if Path(name).suffix == ".py" or any(Path(name).rglob("*.py"))]
    checks = (
        ["ruff", "check", *ours],
        ["ruff", "format", "--check", *ours],
        ["mypy", *ours],
        ["lint-imports"],
    )
    failed = [" ".join(word for word in check if word not in ours) for check in checks if not report(check)]
    if failed:
        raise Stop(f"Not clean: {', '.join(failed)}")
    print("All clean")


def report(check: list[str]) -> bool:
    """Run one of the lint tools, say its name before, and return whether it found nothing."""
    print("---", check[0], flush=True)
    command = [str(program(check[0])), *check[1:]]
    return subprocess.run(command, check=False, env=surroundings()).returncode == 0


def bench(arguments: list[str]) -> None:
    """Measure, next to another program of the same trade, which is told to the module as RAPPORTEUR_PEER."""
    set_up("test", test_parts() + BENCH_PARTS)
    try:
        install("peer", PEER)
    except SystemExit:
        print("THE OTHER PROGRAMS COULD NOT BE INSTALLED: our own figures follow without theirs.", flush=True)
    python("-m", "tests.bench", *arguments, RAPPORTEUR_PEER=str(program("novelwriter", PEER)))


def storm(arguments: list[str]) -> None:
    """Run the pretended power cuts."""
    set_up("test", test_parts())
    python("-m", "tests.crash", *arguments)


def shots(arguments: list[str]) -> None:
    """Make the screenshots of the README."""
    set_up("test", test_parts())
    python("-m", "tests.shots", *arguments, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))


def package(arguments: list[str]) -> None:
    """Make the packages that people install, out of the libraries of the program alone."""
    set_up("setup", QT_PARTS + TEST_PARTS + PACKAGE_PARTS)
    install("package", PACKAGING)
    os.chdir(str(ROOT))
    own = {**pip_settings(), "RAPPORTEUR_UV": str(program("uv")) if program("uv").exists() else "uv"}
    call([str(program("python", PACKAGING)), "-m", "installer", *arguments], {**own, **surroundings()})


def translations(arguments: list[str]) -> None:
    """Bring resources/translations/*.ts up to the texts of the sources; *arguments*: new languages."""
    set_up("test")
    os.chdir(str(ROOT))
    folder = Path("resources/translations")
    files = {*folder.glob("rapporteur_*.ts"), *(folder / f"rapporteur_{code}.ts" for code in arguments)}
    sources = sorted(path for name in ("desktop_app", "db", "reports") for path in Path(name).rglob("*.py"))
    marks = ["-tr-function-alias", "tr=NOTHING", "-tr-function-alias", "QT_TRANSLATE_NOOP+=T"]
    tidy = ["-silent", "-no-obsolete", "-locations", "none"]
    command = [str(program("pyside6-lupdate")), *tidy, *marks]
    call([*command, *map(str, sources), "-ts", *map(str, sorted(files))])


def lock(_arguments: list[str]) -> None:
    """Compile requirements/*.txt: exact versions and hashes for every system, and no address of an index."""
    provide(PYTHON_PARTS)
    if not has_python(VENV):
        make_venv(VENV)
    os.chdir(str(ROOT))
    options = ["--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate"]
    silent = [
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--custom-compile-command",
        "python3 dev.py lock",
    ]
    same = ["-c", "requirements/lint.txt"]  # one version of each library in all three
    all_of_it = ["pyproject.toml", "--all-extras"]
    for name, sources in (
        ("lint", [*all_of_it, "--group", "test", "--group", "lint"]),
        ("test", [*all_of_it, "--group", "test", *same]),
        ("run", [*all_of_it, *same]),
        ("package", [*all_of_it, "--group", "package", *same]),
        ("setup", ["--group", "pyproject.toml:setup"]),
        ("peer", ["--group", "pyproject.toml:peer"]),
    ):
        # A second index of this machine's own would hide the hashes of the files for other systems
        own = ("UV_INDEX", "UV_FIND_LINKS")
        uv("pip", "compile", *sources, *options, *silent, "-o", f"requirements/{name}.txt", without=own)


COMMANDS = (run, test, lint, bench, storm, shots, package, translations, lock)


def main(arguments: list[str]) -> None:
    """Do what the first of *arguments* names."""
    chosen = {command.__name__: command for command in COMMANDS}.get(arguments[0] if arguments else "")
    if chosen is None:
        print(__doc__.strip(), file=sys.stderr)
        sys.exit(2)
    try:
        chosen(arguments[1:])
    except Stop as reason:
        print(reason, file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
