"""What is shipped to Windows is whole, and of Windows."""

import ast
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

from installer import sbom, windows
from installer.product import BUILD, PACKAGES, ROOT, VERSION

NOT_SHIPPED = {"psycopg", "keyring"}
"""For an office with a server, or a passphrase kept by the system: installed from sources."""
OTHER_SYSTEMS = {"fcntl", "resource", "pwd", "grp", "termios"}
X86_64 = 0x8664
OF_WINDOWS = {
    f"{name}.dll"
    for name in (
        *("advapi32", "authz", "bcrypt", "bcryptprimitives", "comdlg32", "crypt32", "d3d11", "d3d12", "d3d9"),
        *("d3dcompiler_47", "dwmapi", "dwrite", "dxgi", "gdi32", "icuuc", "imm32", "iphlpapi", "kernel32"),
        *(
            "mpr",
            "mscms",
            "msvcrt",
            "netapi32",
            "ntdll",
            "ole32",
            "oleaut32",
            "propsys",
            "rpcrt4",
            "setupapi",
        ),
        *("shcore", "shell32", "shlwapi", "uiautomationcore", "user32", "userenv", "usp10", "uxtheme"),
        *("version", "winmm", "ws2_32", "wtsapi32"),
    )
} | {"winspool.drv"}
"""Libraries that Windows 10 has."""


def test_every_module_that_is_imported_is_there(payload: Path) -> None:
    known = {*PACKAGES, *sys.stdlib_module_names, *NOT_SHIPPED, *_libraries(payload)}
    assert sorted(_imported() - known) == []


def test_what_python_brings_itself_is_there(payload: Path) -> None:
    with zipfile.ZipFile(payload / "python313.zip") as archive:
        inside = {name.partition("/")[0].partition(".")[0] for name in archive.namelist()}
    built_in = {*sys.builtin_module_names, "nt", "winreg", "msvcrt", "_winapi"}
    extensions = {path.stem for path in payload.glob("*.pyd")}
    wanted = _imported() & sys.stdlib_module_names
    assert sorted(wanted - inside - built_in - extensions - OTHER_SYSTEMS - IN_THE_DLL) == []


IN_THE_DLL = {"array", "math", "time", "itertools", "zlib", "_locale", "mmap", "cmath", "binascii", "_thread"}
"""Modules that python313.dll holds itself."""


def test_a_library_comes_with_what_it_asks_for(payload: Path) -> None:
    shipped = {sbom.normal(one.metadata["Name"]) for one in _distributions()}
    assert payload.is_dir()
    assert sorted(f"{one}: {need}" for one, need in _needs() if need not in shipped) == []


def _distributions() -> list[Distribution]:
    return list(distributions(path=[str(BUILD / "windows-libraries")]))


def _needs() -> Iterator[tuple[str, str]]:
    from packaging.requirements import Requirement

    windows_3_13 = {
        "sys_platform": "win32",
        "platform_system": "Windows",
        "python_version": "3.13",
        "extra": "",
    }
    for one in _distributions():
        for line in one.requires or ():
            need = Requirement(line)
            name = sbom.normal(need.name)
            if (not need.marker or need.marker.evaluate(windows_3_13)) and not sbom.is_left_out(name):
                yield sbom.normal(one.metadata["Name"]), name


def test_every_compiled_part_is_for_windows(payload: Path) -> None:
    compiled = [path for path in payload.rglob("*") if path.suffix in {".pyd", ".dll", ".exe"}]
    assert len(compiled) > 50
    assert [path.name for path in compiled if _machine(path) != X86_64] == []


def test_every_library_that_is_asked_for_is_there_or_of_windows(payload: Path) -> None:
    compiled = [path for path in payload.rglob("*") if path.suffix in {".pyd", ".dll", ".exe"}]
    there = {path.name.lower() for path in compiled} | OF_WINDOWS
    asked = {(path.name, name) for path in compiled for name in _asked_for(path)}
    assert len(asked) > 200
    assert sorted(one for one in asked if one[1] not in there and not one[1].startswith("api-ms-")) == []


def _asked_for(path: Path) -> list[str]:
    told = subprocess.run(["objdump", "-p", str(path)], check=True, capture_output=True, text=True).stdout
    return [line.split()[-1].lower() for line in told.splitlines() if "DLL Name:" in line]


def test_one_runtime_of_c_plus_plus_is_shared(payload: Path) -> None:
    names = [path.name for path in payload.rglob("*140*.dll")]
    assert sorted(names) == sorted(set(names))
    assert {"msvcp140.dll", "vcruntime140.dll"} <= {path.name for path in payload.iterdir()}


def test_only_one_of_the_two_starters_has_a_console(payload: Path) -> None:
    windowed, console = 2, 3
    assert _subsystem(payload / "Rapporteur.exe") == windowed
    assert _subsystem(payload / "rapporteur-console.exe") == console


def _subsystem(path: Path) -> int:
    """Return what Windows gives a program to begin with: a console or not (PE header, Subsystem)."""
    data = path.read_bytes()
    return int(struct.unpack_from("<H", data, struct.unpack_from("<I", data, 0x3C)[0] + 0x5C)[0])


def test_nothing_of_another_system_is_shipped(payload: Path) -> None:
    assert [path.name for path in payload.rglob("*") if path.suffix in {".so", ".dylib", ".a"}] == []


def test_no_software_renderer_and_no_designer_are_shipped(payload: Path) -> None:
    names = {path.name for path in payload.rglob("*")}
    assert names.isdisjoint(
        {"opengl32sw.dll", "Qt6Quick.dll", "Qt6Designer.dll", "Qt6Qml.dll", "designer.exe"}
    )


def test_no_network_library_is_shipped(payload: Path) -> None:
    assert {"aiohttp", "requests", "urllib3"}.isdisjoint(path.name for path in (payload / "lib").iterdir())


def test_the_list_of_what_is_inside_names_a_hash_and_a_licence_each(payload: Path) -> None:
    import json

    listed = json.loads((payload / "app" / "resources" / "sbom.cdx.json").read_text(encoding="utf-8"))[
        "components"
    ]
    libraries = [one for one in listed if one["type"] == "library"]
    assert len(libraries) > 20
    assert [one["name"] for one in libraries if not one["hashes"] or not one["licenses"]] == []


def test_the_setup_can_be_made(payload: Path) -> None:
    setup = windows.make_setup(payload, quick=True)
    assert setup.name == f"Rapporteur-{VERSION}-setup.exe"
    assert _machine(setup) == X86_64


def test_the_program_for_a_stick_says_that_it_is_portable(tmp_path: Path) -> None:
    (tmp_path / "Rapporteur.exe").write_bytes(b"program")
    with zipfile.ZipFile(windows.make_portable(tmp_path)) as archive:
        assert {"Rapporteur/portable.ini", "Rapporteur/Rapporteur.exe"} == set(archive.namelist())


def test_the_uninstaller_names_every_file_beside_the_folders(payload: Path) -> None:
    said = "".join(windows.removals(payload))
    assert [path.name for path in payload.iterdir() if path.is_file() and f'\\{path.name}"' not in said] == []


def test_another_python_than_the_pinned_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "python313.dll").write_bytes(b"another")
    monkeypatch.setenv(windows.PYTHON_SOURCE, str(tmp_path))
    with pytest.raises(ValueError, match="pinned"):
        list(windows.embeddable())


def test_the_starters_carry_the_version(payload: Path) -> None:
    told = subprocess.run(
        ["strings", "-el", str(payload / "Rapporteur.exe")], check=True, capture_output=True
    )
    assert VERSION in told.stdout.decode()


def _machine(path: Path) -> int:
    """Return the machine a Windows binary is for (PE header, Machine)."""
    data = path.read_bytes()
    place = struct.unpack_from("<I", data, 0x3C)[0]
    assert data[place : place + 4] == b"PE\0\0"
    return int(struct.unpack_from("<H", data, place + 4)[0])


def _libraries(payload: Path) -> set[str]:
    return {path.name.partition(".")[0] for path in (payload / "lib").iterdir()}


def _imported() -> set[str]:
    """Return the first names of all modules that our sources import, wherever they do."""
    found = set()
    for path in [path for package in PACKAGES for path in (ROOT / package).rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {one.name.partition(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                found.add((node.module or "").partition(".")[0])
    return found
