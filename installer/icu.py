"""The data of ICU cut down to what breaking lines asks for: of 32 MB, most is for things nobody does here.

ICU keeps its data as one archive inside a library of its own (icu4c, source/common/ucmndata.h): a
header, a table of names and offsets, then the items in the order of their names, each at a multiple of 16.
"""

import os
import re
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

from installer.product import DATA

BELOW_QT = DATA / "linux" / "icu73.c"
FORMAT = b"CmnD"
FORMAT_PLACE = 12
ALIGNED = 16

SOURCE = """
    .section {section}
    .globl {symbol}
    .balign 16
{symbol}:
    .incbin "{data}"
"""


BREAKS = re.compile(r"brkitr/(line(_cj)?\.brk|(burmese|khmer|lao|thai)dict\.dict|\w+\.res)$")
"""What tells where a line may end. The dictionary of Chinese and Japanese tells words apart, not lines."""


def breaks_lines(name: str) -> bool:
    """Return whether the item *name* is needed to find where lines may be broken."""
    return BREAKS.match(name) is not None


def trim(libraries: Path) -> None:
    """Cut the data in *libraries*, a folder of packages for Linux, and put stand-ins for what is not used.

    Breaking lines takes two of the four libraries that are loaded for it; Qt does without its three.
    """
    ours, qt = libraries / "icu4py.libs", libraries / "PySide6" / "Qt" / "lib"
    replace_data(next(ours.glob("libicudata*")), breaks_lines)
    for library in (*ours.glob("libicui18n*"), *ours.glob("libicuio*"), *qt.glob("libicudata*")):
        stand_in(library)
    for library in (*qt.glob("libicui18n*"), *qt.glob("libicuuc*")):
        stand_in(library, BELOW_QT)


def stand_in(library: Path, source: Path = Path(os.devnull)) -> None:
    """Put a library made of *source*, or with nothing in it, in the place of *library*, under its name."""
    library.unlink()  # it may be linked to the one that Python itself uses
    named = ["-shared", "-nostdlib", "-s", "-fPIC", "-Os", f"-Wl,-soname,{library.name}"]
    subprocess.run(["gcc", *named, "-x", "c", str(source), "-o", str(library)], check=True)


def cut(library: bytes, wanted: Callable[[str], bool]) -> bytes:
    """Return the archive inside *library* with only the *wanted* items.

    Raise ValueError if there is no archive in it.
    """
    start = library.find(FORMAT) - FORMAT_PLACE
    if start < 0:
        raise ValueError("no archive of ICU data")
    header_size = struct.unpack_from("<H", library, start)[0]
    header, body = library[start : start + header_size], library[start + header_size :]
    items = {name: data for name, data in _items(body) if wanted(name.partition("/")[2])}
    return header + _archive(items)


def _items(body: bytes) -> list[tuple[str, bytes]]:
    """Return the names, such as `icudt78l/brkitr/line.brk`, and bytes of all items."""
    count = struct.unpack_from("<I", body)[0]
    table = [struct.unpack_from("<II", body, 4 + 8 * place) for place in range(count)]
    ends = [*(offset for _, offset in table[1:]), len(body)]
    return [
        (body[name : body.index(b"\0", name)].decode(), body[offset:end])
        for (name, offset), end in zip(table, ends, strict=True)
    ]


def _archive(items: dict[str, bytes]) -> bytes:
    names = b"".join(name.encode() + b"\0" for name in items)
    first_name = 4 + 8 * len(items)
    first_item = _aligned(first_name + len(names))
    table, name_place, item_place = bytearray(struct.pack("<I", len(items))), first_name, first_item
    data = bytearray()
    for name, item in items.items():
        table += struct.pack("<II", name_place, item_place)
        name_place += len(name.encode()) + 1
        data += item.ljust(_aligned(len(item)), b"\0")
        item_place = first_item + len(data)
    return bytes(table + names).ljust(first_item, b"\0") + bytes(data)


def _aligned(size: int) -> int:
    return -(-size // ALIGNED) * ALIGNED


def replace_data(library: Path, wanted: Callable[[str], bool], *, compiler: str = "gcc") -> None:
    """Put a library with only the *wanted* items in the place of *library*, under the same name.

    Raise CalledProcessError if *compiler* fails.
    """
    original = library.read_bytes()
    version = re.search(r"(\d\d)", library.name.rpartition(".so")[2] or library.name)
    assert version is not None
    data, source = library.with_suffix(".dat"), library.with_suffix(".s")
    data.write_bytes(cut(original, wanted))
    library.unlink()  # it may be linked to the one that Python itself uses
    section = ".rodata" if library.suffix != ".dll" else '.rdata,"dr"'
    source.write_text(
        SOURCE.format(section=section, symbol=f"icudt{version[1]}_dat", data=data), encoding="ascii"
    )
    command = [compiler, "-shared", "-nostdlib", "-s", "-o", str(library), str(source)]
    named = (
        ["-Wl,--entry=0"]
        if library.suffix == ".dll"
        else [f"-Wl,-soname,{library.name}", "-Wl,-z,noexecstack"]
    )
    subprocess.run([*command, *named], check=True)
    data.unlink()
    source.unlink()
