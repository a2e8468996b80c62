"""Typst by its Python package; the content goes in as text, a table as a table. It tags by default."""

from typing import Any

import typst  # type: ignore[import-not-found]  # it lives in the folder of other programs

from tests.bench.papers.printer import FONTS, say

HEAD = """#set page(paper: "a4", margin: 2.5cm)
#set text(font: "Tinos", size: 11pt)
#set par(justify: true)
"""


def make(content: dict[str, Any]) -> bytes:
    """Return *content* as a PDF."""
    parts = [HEAD, f"#align(center, text(16pt, weight: 700)[{_plain(content['title'])}])"]
    parts += [_block(kind, _plain(text)) for kind, text in content["paragraphs"]]
    parts += [
        f"#block(breakable: false)[#line(length: 50%) {_plain(line)}]" for line in content["signatories"]
    ]
    if content["rows"]:
        parts.append(_table(content))
    data: bytes = typst.compile("\n\n".join(parts).encode(), font_paths=[str(FONTS)])
    return data


def _block(kind: str, text: str) -> str:
    return {"heading": "= ", "bullet": "- "}.get(kind, "") + text


def _table(content: dict[str, Any]) -> str:
    heads = ", ".join(f"[{_plain(text)}]" for text in content["heads"])
    rows = ",\n".join(", ".join(f"[{_plain(text)}]" for text in row) for row in content["rows"])
    columns = len(content["heads"])
    return f"#set text(9pt)\n#table(columns: (1fr,) * {columns}, table.header({heads}),\n{rows})"


def _plain(text: str) -> str:
    return "".join("\\" + char if char in "\\#*_`$<>@[]=-+/~" else char for char in text)


if __name__ == "__main__":
    say(make)
