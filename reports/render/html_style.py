"""The style sheet of an HTML paper, for the screen and for print."""

from db.records.office import Paper
from reports.document import Document
from reports.style import Style
from reports.wording import direction_of

_PAPERS = {Paper.A4: "A4", Paper.LETTER: "letter", Paper.LEGAL: "legal"}

_SHEET = """
@page {{
  size: {paper}{landscape}; margin: {margins};
  @top-{end} {{ content: {header}; font: 8.5pt serif; color: #555 }}
  @bottom-{start} {{ content: {footer}; font: 8.5pt serif; color: #555 }}
  @bottom-{end} {{ content: {page_of}; font: 8.5pt serif; color: #555 }}
}}
:root {{ color-scheme: light }}
body {{ margin: 0; background: #fff; color: #111;
  font: 11pt/1.35 Tinos, "Times New Roman", "Noto Serif", "Noto Serif Thai", "Noto Serif Lao",
    "Noto Serif Khmer", "Noto Serif Myanmar", "Noto Serif Tamil", "Noto Naskh Arabic", serif }}
main, header.letterhead {{ max-width: 160mm; margin: 0 auto; padding: 0 6mm }}
main {{ padding-block: 10mm }}
header.letterhead {{ display: flex; gap: 6mm; align-items: center; padding-top: 10mm }}
header.letterhead img {{ max-height: 20mm; max-width: 50mm }}
p {{ margin: 0 0 6pt; text-align: justify }}
p.preface {{ text-align: center; margin-bottom: 2pt }}
p.note {{ font-size: 9pt; text-align: start }}
p.continuation {{ padding-inline-start: 0 }}
main > p.continuation {{ padding-inline-start: 24pt }}
h1.title {{ font-size: 15pt; line-height: 1.25; text-align: center; margin: 14pt 0 }}
h2 {{ font-size: 12pt; margin: 10pt 0 5pt }}
h3, h4, h5, h6 {{ font-size: 11pt; margin: 8pt 0 4pt }}
h4, h5, h6 {{ font-style: italic }}
h1, h2, h3, h4, h5, h6 {{ break-after: avoid }}
ol, ul {{ list-style: none; margin: 0; padding: 0 }}
li {{ position: relative; padding-inline-start: 24pt }}
ul > li {{ padding-inline-start: 16pt }}
.label {{ position: absolute; inset-inline-start: 0 }}
.contents-title {{ font-weight: bold }}
.contents li {{ padding: 0 }}
.contents .level-2 {{ padding-inline-start: 12pt }}
.contents .level-3 {{ padding-inline-start: 24pt }}
table {{ width: 100%; border-collapse: collapse; margin: 6pt 0 10pt; font-size: 9.5pt; line-height: 1.25 }}
caption {{ text-align: start; font-weight: bold; padding-bottom: 4pt }}
thead {{ display: table-header-group }}
tr {{ break-inside: avoid }}
th, td {{ text-align: start; vertical-align: top; padding: 3pt 5pt; overflow-wrap: anywhere }}
table.ruled th, table.ruled td {{ border: 0.5pt solid #888 }}
thead th {{ background: #eee }}
tr.group th {{ background: #f6f6f6; font-weight: normal }}
th.center, td.center {{ text-align: center }}
th.end, td.end {{ text-align: end }}
.signatures {{ margin-top: 18pt; display: grid; gap: 0 12mm }}
.columns-2 {{ grid-template-columns: 1fr 1fr }}
.signature {{ break-inside: avoid; margin-bottom: 12pt }}
.signature .line {{ height: 30pt; width: min(80mm, 100%); margin-bottom: 3pt }}
.signature .line {{ border-bottom: 0.75pt solid #111 }}
.signature p {{ margin: 0; text-align: start }}
.signed {{ font-size: 9pt; color: #444 }}
.cards {{ display: flex; flex-wrap: wrap; justify-content: center }}
.card {{ box-sizing: border-box; padding: 8pt; border: 0.5pt dashed #aaa }}
.card {{ break-inside: avoid; overflow: hidden }}
.card p, .certificate > p {{ text-align: center; overflow-wrap: anywhere }}
.card img, .certificate > img {{ max-height: 20mm; max-width: 45mm; display: block; margin: 0 auto 6pt }}
.card .name, .certificate > .name {{ font-size: 18pt; font-weight: bold }}
.card .name, .certificate > .name {{ line-height: 1.25; min-height: 1.25em }}
.card .above {{ font-size: 8.5pt }}
.card .below {{ font-weight: bold; background: #eee }}
.certificate {{ border: 3pt double #555; padding: 12mm; break-inside: avoid; break-after: page }}
figure {{ margin: 8pt 0; break-inside: avoid }}
figure img {{ max-width: 100% }}
figcaption {{ font-size: 9pt }}
.page-break {{ break-after: page }}
@media screen {{ .page-break {{ border-top: 1px dashed #aaa; margin: 12mm 0 }} }}
@media print {{ main, header.letterhead {{ max-width: none; padding: 0 }} a {{ color: inherit }} }}
{mark}"""

_MARK = """body::before {{ content: {mark}; position: fixed; top: 40%; inset-inline: 0; text-align: center;
  font-size: 96pt; color: #111; opacity: 0.07; transform: rotate(-30deg); pointer-events: none }}
"""


def style_sheet(document: Document, style: Style) -> str:
    """Return the CSS of *document* for the paper of *style*.

    Page header, footer, page numbers and the mark of a draft are text that the style sheet makes.
    """
    start, end = ("right", "left") if direction_of(document.language) == "rtl" else ("left", "right")
    return _SHEET.format(
        paper=_PAPERS[style.paper],
        margins=f"{style.margin_top:.4g}pt {style.margin_side:.4g}pt {style.margin_bottom:.4g}pt",
        start=start,
        end=end,
        landscape=" landscape" if document.landscape else "",
        header=_quoted(document.header),
        footer=_quoted(document.footer),
        page_of=_page_of(document.page_of),
        mark=_MARK.format(mark=_quoted(document.mark)) if document.mark else "",
    ).lstrip()


def _page_of(words: str) -> str:
    """Return the words with the browser's counters in place of `{page}` and `{pages}`."""
    parts = words.replace("{pages}", "\0pages\0").replace("{page}", "\0page\0").split("\0")
    return " ".join(
        f"counter({part})" if place % 2 else _quoted(part) for place, part in enumerate(parts) if part
    )


def _quoted(text: str) -> str:
    """Return *text* as a CSS string that can't end the string, the rule or the sheet."""
    return (
        '"' + "".join(char if char.isalnum() or char == " " else f"\\{ord(char):x} " for char in text) + '"'
    )
