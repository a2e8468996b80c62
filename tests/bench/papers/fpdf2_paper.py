"""fpdf2 with its own table; nothing tagged."""

from typing import Any

from fpdf import FPDF  # type: ignore[import-untyped, import-not-found, unused-ignore]  # it lives in the folder of other programs

from tests.bench.papers.printer import FONTS, say


def make(content: dict[str, Any]) -> bytes:
    """Return *content* as a PDF."""
    pdf = FPDF(format="A4")
    pdf.add_font("Tinos", "", FONTS / "Tinos-Regular.ttf")
    pdf.add_font("Tinos", "B", FONTS / "Tinos-Bold.ttf")
    pdf.add_page()
    _write(pdf, content["title"], "B", 16)
    for kind, text in content["paragraphs"]:
        _write(pdf, "• " * (kind == "bullet") + text, "B" if kind == "heading" else "", 11)
    for line in content["signatories"]:
        _write(pdf, "_" * 40 + "\n" + line, "", 11)
    if content["rows"]:
        pdf.set_font("Tinos", "", 9)
        with pdf.table() as table:
            for row in (content["heads"], *content["rows"]):
                table.row(row)
    return bytes(pdf.output())


def _write(pdf: Any, text: str, weight: str, size: float) -> None:
    pdf.set_font("Tinos", weight, size)
    pdf.multi_cell(0, size * 0.5, text, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(2)


if __name__ == "__main__":
    say(make)
