"""Going through every door of a program that was put together for shipping: what comes in and what goes out.

The same steps are gone through with the sources, and the papers of both must say the same.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PureWindowsPath
from typing import NamedTuple

from installer.product import BUILD, ROOT

Run = Callable[..., str]
"""Runs the program with the given arguments and returns what it said; raises if it failed."""

SAMPLE, OTHER, THIRD = "Biên bản.rapporteur", "Other office.rapporteur", "Third office.rapporteur"
PAPERS = ("pdf", "docx", "html", "txt")
LISTS = ("xlsx", "csv", "ics", "eml", "json")
AGREED = {
    "vi": "Các Hội đồng ý gặp nhau mỗi năm và giúp đỡ lẫn nhau khi có bão.",
    "fr": "Les Sociétés conviennent de se réunir chaque année\u202f; elles s’entraident en cas de tempête.",
    "ru": "Общества договорились встречаться каждый год и помогать друг другу во время бури.",
    "ar": "اتفقت الجمعيات على أن تلتقي كل عام وأن يساعد بعضها بعضا عند هبوب العواصف.",
    "fa": "جمعیت‌ها توافق کردند هر سال دیدار کنند و هنگام توفان به یکدیگر کمک کنند.",
    "th": "สมาคมต่างๆตกลงจะพบกันทุกปีและช่วยเหลือซึ่งกันและกันเมื่อเกิดพายุโดยไม่ต้องรอคำขอจากสมาคมอื่น",
    "lo": "ບັນດາສະມາຄົມຕົກລົງພົບກັນທຸກປີແລະຊ່ວຍເຫຼືອກັນເມື່ອເກີດລົມພະຍຸໂດຍບໍ່ຕ້ອງລໍຖ້າຄຳຂໍ",
    "km": "សមាគមទាំងឡាយយល់ព្រមជួបគ្នារៀងរាល់ឆ្នាំនិងជួយគ្នាទៅវិញទៅមកនៅពេលមានព្យុះដោយមិនរង់ចាំការស្នើសុំ",
    "my": "အသင်းများသည်နှစ်စဉ်တွေ့ဆုံရန်နှင့်မုန်တိုင်းကျရောက်သောအခါအပြန်အလှန်ကူညီရန်သဘောတူကြသည်",
    "ta": "சங்கங்கள் ஒவ்வொரு ஆண்டும் சந்திக்கவும் புயல் வரும்போது உதவவும் ஒப்புக்கொள்கின்றன.",
}
"""That Societies meet every year and help one another in a storm. Without spaces, lines break by words."""
FORM_LANGUAGES = ("en", "vi", "ar")
PEOPLE = ("Lumi Ortanez Vay", "Đặng Thu Cúc", "สายชล ใจงาม")
PASSPHRASE = "only for a trial"  # noqa: S105 - it opens a certificate made a moment before
PRINTED = ("record.", "meeting.", "scripts-")
SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
MANIFEST = f"<manifest:manifest xmlns:manifest='{SPACE}manifest:1.0'/>"
ROW = (
    "<table:table-row><table:table-cell office:value-type='string'><text:p>{}</text:p></table:table-cell>"
    "</table:table-row>"
)
SHEET = (
    f"<office:document-content xmlns:office='{SPACE}office:1.0' xmlns:table='{SPACE}table:1.0' "
    f"xmlns:text='{SPACE}text:1.0'><office:body><office:spreadsheet><table:table table:name='A'>{{}}"
    "</table:table></office:spreadsheet></office:body></office:document-content>"
)


class Sample(NamedTuple):
    """What of the sample goes through the doors."""

    statement: str
    meeting: str


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder that the program under trial and the trial both reach, each by its own name for it."""

    here: Path
    there: str
    sample: list[Sample] = field(default_factory=list)
    """Read once: each look into a file is a program started."""

    def inside(self, name: str) -> str:
        """Return what the program calls the file *name* on the desk."""
        return str(PureWindowsPath(self.there) / name) if "\\" in self.there else f"{self.there}/{name}"


def go_through(run: Run, desk: Desk) -> Iterator[str]:
    """Go through every door in turn and yield what was done; raise AssertionError where a door is shut."""
    yield from make_papers(run, desk)
    for done, door in (
        ("signed, and the signature checked", _sign),
        ("lists of every kind came in", _take_in_lists),
        ("a bundle went from office to office", _travel),
        ("a copy was made and put back", _keep),
        ("a file was encrypted and opened", _protect),
    ):
        door(run, desk)
        yield done


def make_papers(run: Run, desk: Desk) -> Iterator[str]:
    """Go through the doors that papers come out of, those that `papers` compares."""
    for done, door in (
        ("a file was made and verified", _begin),
        ("files of every kind came out", _print_papers),
        ("every script was printed", _print_every_script),
    ):
        door(run, desk)
        yield done


def papers(desk: Desk) -> dict[str, list[str]]:
    """Return the words of each paper on the desk by its name."""
    found = [path for path in desk.here.iterdir() if path.suffix[1:] in PAPERS]
    return {path.name: _words(path) for path in sorted(found) if path.name.startswith(PRINTED)}


def papers_of_sources(folder: Path) -> dict[str, list[str]]:
    """Return the words of the papers that the sources make in *folder*, whatever was there before."""
    shutil.rmtree(folder, ignore_errors=True)
    desk = Desk(folder, str(folder))
    list(make_papers(_run_sources, desk))
    return papers(desk)


def _run_sources(*arguments: str) -> str:
    command = [sys.executable, "-m", "desktop_app", *arguments]
    home = {"XDG_CONFIG_HOME": str(BUILD / "trial-home"), "XDG_DATA_HOME": str(BUILD / "trial-home")}
    return subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT, env=os.environ | home
    ).stdout


def _begin(run: Run, desk: Desk) -> None:
    """Make a file with the sample, and verify it."""
    desk.here.mkdir(parents=True, exist_ok=True)
    run("--file", desk.inside(SAMPLE), "new", "--sample")
    run("--file", desk.inside(SAMPLE), "verify")


def _print_papers(run: Run, desk: Desk) -> None:
    """Write the record as files of every kind of paper, and the meeting as those of every kind of list."""
    file, sample = ("--file", desk.inside(SAMPLE)), _read_sample(run, desk)
    for kind in PAPERS:
        run(*file, "export", sample.statement, "--to", desk.inside(f"record.{kind}"))
    for kind in LISTS:
        run(*file, "export", sample.meeting, "--to", desk.inside(f"meeting.{kind}"))
    for kind in ("xlsx", "csv"):
        run(*file, "list", "people", "--to", desk.inside(f"people-out.{kind}"))


def _print_every_script(run: Run, desk: Desk) -> None:
    """Take in a record in every script, and print it in each language of the forms."""
    path = desk.here / "scripts.json"
    path.write_text(json.dumps(_adopted(desk.here / "meeting.json"), ensure_ascii=False), encoding="utf-8")
    run("--file", desk.inside(OTHER), "new")
    run("--file", desk.inside(OTHER), "import", desk.inside(path.name), "--as", "json")
    statement = _read_sample(run, desk).statement
    for language in FORM_LANGUAGES:
        paper = f"scripts-{language}.pdf"
        wanted = ("export", statement, "--language", language, "--to", desk.inside(paper))
        run("--file", desk.inside(OTHER), *wanted)
        said = "".join(_words(desk.here / paper))
        missing = [code for code, text in AGREED.items() if _letters(text) - set(said)]
        assert not missing, f"{paper} lacks letters of {missing}"


def _sign(run: Run, desk: Desk) -> None:
    """Sign the adopted record electronically, and check the signature."""
    from desktop_app.usecases.signing.signing import make_certificate

    certificate, secret = desk.here / "ana.p12", desk.here / "secret"
    certificate.unlink(missing_ok=True)
    make_certificate(certificate, "Amara Tolei", "", PASSPHRASE)
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    statement = _read_sample(run, desk).statement
    listed = json.loads(run("--file", desk.inside(OTHER), "list", "signatories", "--json"))
    who = next(one["uid"] for one in listed if one["record"] == statement)
    key = ("--certificate", desk.inside(certificate.name), "--passphrase", desk.inside(secret.name))
    run("--file", desk.inside(OTHER), "sign", who, *key, "--to", desk.inside("signed.pdf"))
    said = run("--file", desk.inside(OTHER), "check", desk.inside("signed.pdf"))
    assert "The file is what was signed." in said, said


def _take_in_lists(run: Run, desk: Desk) -> None:
    """Take in lists of every kind."""
    run("--file", desk.inside(THIRD), "new")
    for number, (name, write) in enumerate(WRITERS.items()):
        write(desk.here / name, [f"{person} {'ABCDEFG'[number] * 3}" for person in PEOPLE])
    run("--file", desk.inside(THIRD), "import", *map(desk.inside, WRITERS), "--as", "people")
    listed = run("--file", desk.inside(THIRD), "list", "people", "--json")
    came = len(json.loads(listed))
    assert came == len(WRITERS) * len(PEOPLE), f"{came} people came in:\n{listed}"


def _travel(run: Run, desk: Desk) -> None:
    """Send a meeting to another office as a signed bundle."""
    meeting, bundle = _read_sample(run, desk).meeting, desk.inside("to go.rapporteur-bundle")
    run("--file", desk.inside(SAMPLE), "bundle", meeting, "--to", bundle)
    said = run("--file", desk.inside(THIRD), "import", bundle)
    assert "key " in said, said
    assert meeting in run("--file", desk.inside(THIRD), "list", "meetings"), said


def _keep(run: Run, desk: Desk) -> None:
    """Make a copy and put it back."""
    (desk.here / "copies").mkdir(exist_ok=True)
    run("--file", desk.inside(THIRD), "backup", desk.inside("copies"))
    copy = next((desk.here / "copies").iterdir())
    run("--file", desk.inside(THIRD), "restore", desk.inside(f"copies/{copy.name}"))
    run("--file", desk.inside(THIRD), "verify")


def _protect(run: Run, desk: Desk) -> None:
    """Encrypt a file, open it with its passphrase, and make it plain again."""
    file, secret = ("--file", desk.inside(THIRD)), desk.inside("secret")
    sheet = ("--sheet", desk.inside("recovery.pdf"))
    before = run(*file, "list", "people")
    assert PEOPLE[0].encode() in (desk.here / THIRD).read_bytes()
    run(*file, "protect", "on", "--new-passphrase-file", secret, *sheet)
    assert PEOPLE[0].encode() not in (desk.here / THIRD).read_bytes()
    assert run(*file, "--passphrase-file", secret, "list", "people") == before
    assert _words(desk.here / "recovery.pdf")
    run(*file, "--passphrase-file", secret, "protect", "off")


def _read_sample(run: Run, desk: Desk) -> Sample:
    """Return which record of the sample is the statement in English, and of which meeting it is."""
    if not desk.sample:
        listed = json.loads(run("--file", desk.inside(SAMPLE), "list", "records", "--json"))
        one = next(one for one in listed if (one["family"], one["language"]) == ("statement", "en"))
        desk.sample.append(Sample(one["uid"], one["meeting"]))
    return desk.sample[0]


def _adopted(path: Path) -> dict[str, list[dict[str, object]]]:
    """Return the content of *path* with its statement adopted, and a paragraph more in each script."""
    content = json.loads(path.read_text(encoding="utf-8"))
    statement = next(one for one in content["records"] if one["title"] == "PORT LUMEN STATEMENT")
    statement["status"] = "adopted"
    for text in AGREED.values():
        statement["paragraphs"].append({"kind": "plain", "runs": [{"text": text}]})
    return dict(content)


def _letters(text: str) -> set[str]:
    """Return the letters of *text* that print as they are, without those that are put into another shape."""
    return {char for char in text if char.isalpha() and not "\u0600" <= char <= "\u06ff"}


def _words(path: Path) -> list[str]:
    """Return the words of a paper."""
    if path.suffix == ".pdf":
        command = ["pdftotext", "-raw", str(path), "-"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            return _unmarked(archive.read("word/document.xml").decode()).split()
    text = path.read_text(encoding="utf-8")
    return (_unmarked(text) if path.suffix == ".html" else text).split()


def _unmarked(text: str) -> str:
    """Return what stands between the marks of HTML or XML."""
    return re.sub("<[^>]*>", " ", text)


def _write_text(path: Path, people: list[str]) -> None:
    separator = {".csv": ";", ".tsv": "\t"}.get(path.suffix)
    head = [separator.join(("Name", "Post"))] if separator else []
    rows = [f"{one}{separator}Observer" if separator else one for one in people]
    path.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")


def _write_excel(path: Path, people: list[str]) -> None:
    from xlsxwriter import Workbook

    with Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for row, one in enumerate(("Name", *people)):
            sheet.write(row, 0, one)


def _write_ods(path: Path, people: list[str]) -> None:
    """Write as little as a sheet of OpenDocument can be."""
    rows = "".join(ROW.format(one) for one in ("Name", *people))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", SHEET.format(rows))


def _write_cards(path: Path, people: list[str]) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nN:;{0};;;\nFN:{0}\nEND:VCARD\n"
    path.write_text("".join(card.format(one) for one in people), encoding="utf-8")


WRITERS: dict[str, Callable[[Path, list[str]], None]] = {
    "people.csv": _write_text,
    "people.tsv": _write_text,
    "people.txt": _write_text,
    "people.xlsx": _write_excel,
    "people.ods": _write_ods,
    "people.vcf": _write_cards,
}
