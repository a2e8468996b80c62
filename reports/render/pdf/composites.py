"""New glyphs for a TrueType font, each made of glyphs that it has: a letter with its marks becomes one.

The tables are those of the OpenType specification: glyf, loca, hmtx, hhea, maxp, head.
"""

import struct
from collections.abc import Sequence
from itertools import pairwise

Placed = tuple[int, int, int]  # glyph number, x, y in units of the font

WORDS, XY_VALUES, MORE = 0x0001, 0x0002, 0x0020
CHECKSUM_OF_FONT = 0xB1B0AFBA
LONG_OFFSETS = 1


def with_composites(font: bytes, wanted: Sequence[tuple[tuple[Placed, ...], int]]) -> bytes:
    """Return *font* with one glyph more for each of *wanted*: its parts and its advance in font units.

    The new glyphs are numbered after those that *font* has.
    """
    tables = _tables(font)
    offsets = _offsets(tables)
    outlines = [tables["glyf"][start:end] for start, end in pairwise(offsets)]
    metrics = _metrics(tables, len(outlines))
    for parts, advance in wanted:
        outline = _composite(parts, outlines)
        outlines.append(outline)
        metrics.append((advance, struct.unpack_from(">h", outline, 2)[0] if outline else 0))
    _put_outlines(tables, outlines)
    _put_metrics(tables, metrics)
    _put_limits(tables, len(outlines), max((len(parts) for parts, _ in wanted), default=0))
    return font_of(font[:4], tables)


def glyph_count(font: bytes) -> int:
    """Return how many glyphs *font* has."""
    return int(struct.unpack_from(">H", _tables(font)["maxp"], 4)[0])


def _tables(font: bytes) -> dict[str, bytes]:
    tables = {}
    for place in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _checksum, start, length = struct.unpack_from(">4sLLL", font, 12 + 16 * place)
        tables[tag.decode()] = font[start : start + length]
    return tables


def _offsets(tables: dict[str, bytes]) -> list[int]:
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    if struct.unpack_from(">h", tables["head"], 50)[0] == LONG_OFFSETS:
        return list(struct.unpack_from(f">{count + 1}L", tables["loca"]))
    return [2 * half for half in struct.unpack_from(f">{count + 1}H", tables["loca"])]


def _metrics(tables: dict[str, bytes], count: int) -> list[tuple[int, int]]:
    """Return (advance, left side bearing) of each glyph; the last advance stands for all that follow."""
    longs = struct.unpack_from(">H", tables["hhea"], 34)[0]
    metrics = [struct.unpack_from(">Hh", tables["hmtx"], 4 * place) for place in range(longs)]
    rest = struct.unpack_from(f">{count - longs}h", tables["hmtx"], 4 * longs)
    return [*metrics, *((metrics[-1][0], bearing) for bearing in rest)]


def _composite(parts: Sequence[Placed], outlines: list[bytes]) -> bytes:
    """Return the outline made of *parts*; empty where all parts are."""
    seen = [(number, _short(x), _short(y)) for number, x, y in parts if outlines[number]]
    if not seen:
        return b""
    boxes = [
        tuple(side + move for side, move in zip(_box(outlines[number]), (x, y, x, y), strict=True))
        for number, x, y in seen
    ]
    left, bottom = (_short(min(box[side] for box in boxes)) for side in (0, 1))
    right, top = (_short(max(box[side] for box in boxes)) for side in (2, 3))
    body = b"".join(
        struct.pack(">HHhh", WORDS | XY_VALUES | (MORE if place < len(seen) else 0), number, x, y)
        for place, (number, x, y) in enumerate(seen, 1)
    )
    return struct.pack(">hhhhh", -1, left, bottom, right, top) + body


def _short(length: int) -> int:
    """Return *length* as far as a font can say it: 5,000 accents on one letter leave every page."""
    return max(-0x8000, min(0x7FFF, length))


def _box(outline: bytes) -> tuple[int, int, int, int]:
    left, bottom, right, top = struct.unpack_from(">hhhh", outline, 2)
    return left, bottom, right, top


def _put_outlines(tables: dict[str, bytes], outlines: list[bytes]) -> None:
    padded = [outline + bytes(-len(outline) % 4) for outline in outlines]
    offsets = [0]
    for outline in padded:
        offsets.append(offsets[-1] + len(outline))
    tables["glyf"] = b"".join(padded)
    tables["loca"] = struct.pack(f">{len(offsets)}L", *offsets)
    head = bytearray(tables["head"])
    struct.pack_into(">h", head, 50, LONG_OFFSETS)
    tables["head"] = bytes(head)


def _put_metrics(tables: dict[str, bytes], metrics: list[tuple[int, int]]) -> None:
    tables["hmtx"] = b"".join(struct.pack(">Hh", *one) for one in metrics)
    hhea = bytearray(tables["hhea"])
    struct.pack_into(">H", hhea, 34, len(metrics))
    tables["hhea"] = bytes(hhea)


def _put_limits(tables: dict[str, bytes], count: int, most_parts: int) -> None:
    maxp = bytearray(tables["maxp"])
    struct.pack_into(">H", maxp, 4, count)
    parts, depth = struct.unpack_from(">HH", maxp, 28)
    struct.pack_into(">HH", maxp, 28, max(parts, most_parts), depth + 1)
    tables["maxp"] = bytes(maxp)


def font_of(version: bytes, tables: dict[str, bytes]) -> bytes:
    """Return the file made of *tables*, with its checksums."""
    head = bytearray(tables["head"])
    head[8:12] = bytes(4)
    tables["head"] = bytes(head)
    power = len(tables).bit_length() - 1
    search = 16 << power
    start = 12 + 16 * len(tables)
    directory = version + struct.pack(">HHHH", len(tables), search, power, 16 * len(tables) - search)
    body = b""
    place_of_head = 0
    for tag, data in sorted(tables.items()):
        if tag == "head":
            place_of_head = start + len(body)
        directory += struct.pack(">4sLLL", tag.encode(), _checksum(data), start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    font = bytearray(directory + body)
    struct.pack_into(">L", font, place_of_head + 8, (CHECKSUM_OF_FONT - _checksum(bytes(font))) & 0xFFFFFFFF)
    return bytes(font)


def _checksum(data: bytes) -> int:
    data += bytes(-len(data) % 4)
    return int(sum(struct.unpack(f">{len(data) // 4}L", data))) & 0xFFFFFFFF
