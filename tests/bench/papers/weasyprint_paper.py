"""WeasyPrint from a plain web page."""

from html import escape
from typing import Any

from weasyprint import HTML  # type: ignore[import-not-found]  # it lives in the folder of other programs

from tests.bench.papers.printer import FONTS, say

STYLE = f"""<style>
@font-face {{ font-family: Tinos; src: url({(FONTS / "Tinos-Regular.ttf").as_uri()}) }}
@font-face {{ font-family: Tinos; font-weight: bold; src: url({(FONTS / "Tinos-Bold.ttf").as_uri()}) }}
@page {{ size: A4; margin: 2.5cm }}
body {{ font: 11pt Tinos }} table {{ border-collapse: collapse; font-size: 9pt }}
td, th {{ border: 0.5pt solid; padding: 2pt }} .sign {{ break-inside: avoid }}
</style>"""
TAGS = {"heading": "h2", "bullet": "li"}


def make(content: dict[str, Any]) -> bytes:
    """Return *content* as a PDF."""
    parts = [STYLE, f"<h1>{escape(content['title'])}</h1>"]
    for kind, text in content["paragraphs"]:
        tag = TAGS.get(kind, "p")
        parts.append(f"<{tag}>{escape(text)}</{tag}>")
    parts += [f"<p class=sign>{'_' * 40}<br>{escape(line)}</p>" for line in content["signatories"]]
    if content["rows"]:
        parts.append(_table(content))
    data: bytes = HTML(string="\n".join(parts)).write_pdf()
    return data


def _table(content: dict[str, Any]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in content["heads"])
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in content["rows"]
    )
    return f"<table><thead><tr>{head}</tr></thead>{rows}</table>"


if __name__ == "__main__":
    say(make)
