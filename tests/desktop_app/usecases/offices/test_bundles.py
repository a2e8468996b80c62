"""Meetings between two offices: each has its file, and what went separate ways comes together again."""

import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.records.attendance import Attendance
from db.records.language import Language
from db.records.organisation import Organisation, OrganisationName
from db.records.paragraph import Paragraph, Run
from db.records.problems import Refused
from db.records.record import Record, RecordStatus
from db.store import Store
from desktop_app.usecases.file.opening import make_file
from desktop_app.usecases.offices.bundles import (
    export_bundle,
    our_fingerprint,
    preview_bundle,
    take_in,
)
from desktop_app.usecases.offices.parts import merged_parts
from desktop_app.usecases.offices.reconciling import Fate, Side, three_way
from desktop_app.usecases.record.records import set_status
from tests.db.builders import ask, meeting, save, save_dossier

MANIFEST = "manifest-sha256.txt"


@pytest.fixture
def send(tmp_path: Path) -> Callable[[Store, Store, Any], Any]:
    """Return a way to send a meeting from one office to the other, and what came of it."""
    numbers = iter(range(1000))

    def send(here: Store, there: Store, home: Any, choices: Any = None) -> Any:
        path = tmp_path / f"{next(numbers)}.rapporteur-bundle"
        export_bundle(here, [home.uid], path)
        return take_in(there, path, choices)

    return send


def dossier(store: Store, home: Any) -> Any:
    with store.reading() as unit:
        return unit.dossier(home.uid)


def fates(seen: Any) -> set[str]:
    return {str(one.fate) for one in seen.encounters}


def part(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as bag:
        return bag.read(name)


def versionless(one: Any) -> Any:
    """Return *one* without what the two files may number differently."""
    return [replace(each, version=0) for each in (one.meeting, one.agenda, *one.delegations, *one.attendance,
            *one.records, *one.signatories, *one.attachments, *one.people)]  # fmt: skip


def test_a_meeting_arrives_with_all_that_belongs_to_it(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    assert fates(send(ours, theirs, sent.meeting)) == {"new"}
    assert versionless(dossier(theirs, sent.meeting)) == versionless(sent)
    with theirs.reading() as unit:
        assert b"".join(unit.attachments.read(sent.attachments[0].sha256)) == b"slides"
        assert unit.verify() == []
        assert unit.search.find("firmly")


def test_taking_in_twice_changes_nothing(ours: Store, theirs: Store, tmp_path: Path) -> None:
    sent = save_dossier(ours)
    path = tmp_path / "once.rapporteur-bundle"
    export_bundle(ours, [sent.meeting.uid], path)
    take_in(theirs, path)
    everything = (
        "SELECT (SELECT count(*) FROM trace), (SELECT count(*) FROM lineage), (SELECT max(id) FROM change)"
    )
    before = ask(theirs.place, everything)
    assert fates(take_in(theirs, path)) == {"same"}
    assert ask(theirs.place, everything) == before


def test_there_and_back_gives_identical_hashes(ours: Store, theirs: Store, tmp_path: Path) -> None:
    sent = save_dossier(ours)
    out, back = tmp_path / "out.rapporteur-bundle", tmp_path / "back.rapporteur-bundle"
    export_bundle(ours, [sent.meeting.uid], out)
    take_in(theirs, out)
    export_bundle(theirs, [sent.meeting.uid], back)
    assert part(out, MANIFEST) == part(back, MANIFEST)
    assert fates(take_in(ours, back)) == {"same"}


def test_what_only_they_changed_is_brought_forward(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    home = dossier(theirs, sent.meeting).meeting
    save(theirs, replace(home, city="Dili"))
    seen = send(theirs, ours, sent.meeting)
    assert [one.name[0] for one in seen.encounters if one.fate is Fate.FORWARD] == ["meetings"]
    assert dossier(ours, sent.meeting).meeting.city == "Dili"


def test_what_only_we_changed_stays(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    save(ours, replace(sent.meeting, city="Dili"))
    assert "earlier" in fates(send(theirs, ours, sent.meeting))
    assert dossier(ours, sent.meeting).meeting.city == "Dili"


def test_different_fields_changed_in_both_offices_come_together_unasked(
    ours: Store, theirs: Store, send: Any
) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    save(ours, replace(sent.meeting, city="Dili"))
    save(theirs, replace(dossier(theirs, sent.meeting).meeting, venue="Hall of the harbour"))
    seen = send(theirs, ours, sent.meeting)
    assert ("both" in fates(seen), seen.clashes()) == (True, 0)
    home = dossier(ours, sent.meeting).meeting
    assert (home.city, home.venue) == ("Dili", "Hall of the harbour")
    assert fates(send(ours, theirs, sent.meeting)) == {"same", "forward"}
    assert versionless(dossier(theirs, sent.meeting)) == versionless(dossier(ours, sent.meeting))


@pytest.mark.parametrize(("side", "city"), [(Side.OURS, "Dili"), (Side.THEIRS, "Astana")])
def test_a_field_changed_in_both_offices_is_chosen(
    ours: Store, theirs: Store, send: Any, side: Side, city: str
) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    save(ours, replace(sent.meeting, city="Dili", notes="ours"))
    save(theirs, replace(dossier(theirs, sent.meeting).meeting, city="Astana", venue="Hall"))
    choices = {(("meetings", sent.meeting.uid), "city"): side}
    seen = send(theirs, ours, sent.meeting, choices)
    (clash,) = [clash for one in seen.encounters for clash in one.clashes]
    assert (clash.label[1], clash.ours, clash.theirs) == ("City", "Dili", "Astana")
    home = dossier(ours, sent.meeting).meeting
    assert (home.city, home.venue, home.notes) == (city, "Hall", "ours")
    assert "both" not in fates(send(ours, theirs, sent.meeting))
    assert dossier(theirs, sent.meeting).meeting.city == city


def test_without_a_choice_nothing_is_taken_in(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    save(ours, replace(sent.meeting, city="Dili"))
    other = dossier(theirs, sent.meeting)
    save(theirs, replace(other.meeting, city="Astana"), replace(other.records[0], title="Other"))
    with pytest.raises(Refused, match="1 things were changed in both offices"):
        send(theirs, ours, sent.meeting)
    assert dossier(ours, sent.meeting).records[0].title == sent.records[0].title


def test_what_one_office_did_is_not_lost_when_a_third_sends_its_own(
    ours: Store, theirs: Store, send: Any, tmp_path: Path
) -> None:
    sent = save_dossier(ours)
    with closing(make_file(tmp_path / "third.rapporteur")) as third:
        for other in (theirs, third):
            send(ours, other, sent.meeting)
        save(theirs, replace(dossier(theirs, sent.meeting).meeting, city="Dili"))
        save(third, replace(dossier(third, sent.meeting).meeting, venue="Hall"))
        send(theirs, ours, sent.meeting)
        send(third, ours, sent.meeting)
    home = dossier(ours, sent.meeting).meeting
    assert (home.city, home.venue) == ("Dili", "Hall")


def test_what_they_removed_goes_into_our_bin(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    with theirs.unit() as unit:
        unit.attendance.remove(sent.attendance[0].uid)
        unit.commit()
    assert "removed" in fates(send(theirs, ours, sent.meeting))
    assert dossier(ours, sent.meeting).attendance == ()
    with ours.reading() as unit:
        assert [one.kind for one in unit.bin.all()] == ["attendance"]


def test_what_they_removed_and_we_changed_stays(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    with theirs.unit() as unit:
        unit.attendance.remove(sent.attendance[0].uid)
        unit.commit()
    save(ours, replace(sent.attendance[0], printed_post="Guest"))
    assert "removed_there" in fates(send(theirs, ours, sent.meeting))
    assert [one.printed_post for one in dossier(ours, sent.meeting).attendance] == ["Guest"]


def test_what_was_added_there_comes_too(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    line = Attendance(
        meeting=sent.meeting.uid, delegation=sent.delegations[0].uid, printed_name="Nurul Hassan"
    )
    save(theirs, line)
    send(theirs, ours, sent.meeting)
    assert [one.printed_name for one in dossier(ours, sent.meeting).attendance][-1] == "Nurul Hassan"


def test_what_was_adopted_here_is_never_overwritten(ours: Store, theirs: Store, send: Any) -> None:
    sent = save_dossier(ours)
    send(ours, theirs, sent.meeting)
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(ours, sent.records[0].uid, status)
    changed = replace(dossier(theirs, sent.meeting).records[0], paragraphs=(Paragraph(runs=(Run("Other"),)),))
    save(theirs, changed)
    assert "adopted" in fates(send(theirs, ours, sent.meeting, {}))
    assert dossier(ours, sent.meeting).records[0].paragraphs == sent.records[0].paragraphs


def test_an_adopted_record_arrives_adopted_and_the_history_there_is_whole(
    ours: Store, theirs: Store, send: Any
) -> None:
    sent = save_dossier(ours)
    for status in (RecordStatus.CIRCULATED, RecordStatus.ADOPTED):
        set_status(ours, sent.records[0].uid, status)
    send(ours, theirs, sent.meeting)
    there = dossier(theirs, sent.meeting).records[0]
    assert (there.status, len(there.history_head)) == (RecordStatus.ADOPTED, 64)
    with theirs.reading() as unit:
        assert unit.verify() == []


def test_the_sender_is_met_once_and_known_again(ours: Store, theirs: Store, tmp_path: Path) -> None:
    sent = save_dossier(ours)
    with ours.unit() as unit:
        unit.office.save(replace(unit.office.get(), name="Isles Secretariat"))
        unit.commit()
    path = tmp_path / "a.rapporteur-bundle"
    export_bundle(ours, [sent.meeting.uid], path)
    first = preview_bundle(theirs, path).sender
    assert (first.name, first.is_known, first.fingerprint) == (
        "Isles Secretariat",
        False,
        our_fingerprint(ours),
    )
    take_in(theirs, path)
    assert preview_bundle(theirs, path).sender.is_known
    assert preview_bundle(ours, path).sender.is_us


def test_somebody_else_under_a_known_name_is_noticed(ours: Store, theirs: Store, tmp_path: Path) -> None:
    with closing(make_file(tmp_path / "third.rapporteur")) as third:
        for number, store in enumerate((ours, third)):
            with store.unit() as unit:
                unit.office.save(replace(unit.office.get(), name="Isles Secretariat"))
                unit.commit()
            (home,) = save(store, meeting())
            export_bundle(store, [home.uid], tmp_path / f"{number}.rapporteur-bundle")
    take_in(theirs, tmp_path / "0.rapporteur-bundle")
    assert preview_bundle(theirs, tmp_path / "1.rapporteur-bundle").sender.took_the_name


def test_the_bundle_is_a_bag_that_any_archive_can_check(ours: Store, tmp_path: Path) -> None:
    import hashlib

    sent = save_dossier(ours)
    path = tmp_path / "a.rapporteur-bundle"
    export_bundle(ours, [sent.meeting.uid], path)
    with zipfile.ZipFile(path) as bag:
        assert bag.testzip() is None
        assert bag.read("bagit.txt") == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
        for manifest in (MANIFEST, "tagmanifest-sha256.txt"):
            for line in bag.read(manifest).decode().splitlines():
                sha256, name = line.split("  ")
                assert hashlib.sha256(bag.read(name)).hexdigest() == sha256
        data = {name for name in bag.namelist() if name.startswith("data/")}
        assert {line.split("  ")[1] for line in bag.read(MANIFEST).decode().splitlines()} == data


def test_three_ways_meet_in_one() -> None:
    base = meeting(city="a", venue="b", notes="c")
    merged, clashes = three_way(base, replace(base, city="A", notes="C"), replace(base, venue="B", notes="D"))
    assert (merged.city, merged.venue, merged.notes) == ("A", "B", "C")
    assert [(one.field, one.ours, one.theirs) for one in clashes] == [("notes", "C", "D")]


def test_paragraphs_come_together_one_by_one() -> None:
    a, b, c, d = (Paragraph(runs=(Run(text),)) for text in "abcd")
    base = Record(meeting=meeting().uid, paragraphs=(a, b, c))
    changed = replace(a, runs=(Run("A"),))
    other = replace(c, runs=(Run("C"),))
    ours, theirs = replace(base, paragraphs=(changed, b, c)), replace(base, paragraphs=(a, d, other))
    merged, clashes = three_way(base, ours, theirs)
    assert ([one.text for one in merged.paragraphs], clashes) == (["A", "d", "C"], ())


@pytest.mark.parametrize(
    ("ours", "theirs", "together"),
    [
        ("abc", "acb", "acb"),
        ("bac", "acb", None),
        ("abcx", "abcy", "abcyx"),
        ("ab", "abc", "ab"),
        ("xabc", "ab", "xab"),
        ("", "abc", ""),
    ],
)
def test_the_order_of_parts_comes_together(ours: str, theirs: str, together: str | None) -> None:
    parts = {name: Paragraph(runs=(Run(name),)) for name in "abcxy"}
    found = merged_parts(*(tuple(parts[one] for one in names) for names in ("abc", ours, theirs)))
    assert (None if found is None else "".join(one.text for one in found)) == together


def test_one_paragraph_changed_in_both_offices_is_a_choice() -> None:
    part = Paragraph(runs=(Run("a"),))
    base = Record(meeting=meeting().uid, paragraphs=(part,))
    ours, theirs = (replace(base, paragraphs=(replace(part, runs=(Run(text),)),)) for text in "bc")
    merged, clashes = three_way(base, ours, theirs)
    assert (merged, [one.field for one in clashes]) == (ours, ["paragraphs"])


def test_a_society_that_one_office_knows_in_more_languages_is_no_choice() -> None:
    english, french, viet = (
        OrganisationName(language=language, text=text)
        for language, text in (
            (Language.ENGLISH, "Isles Society"),
            (Language.FRENCH, "Société des Îles"),
            (Language.VIETNAMESE, "Hội các đảo"),
        )
    )
    ours = Organisation(names=(english, french))
    theirs = replace(ours, names=(english, viet))
    merged, clashes = three_way(None, ours, theirs)
    assert (set(merged.names), clashes) == ({english, french, viet}, ())
    other = replace(french, text="Les Îles")
    _, clashes = three_way(None, ours, replace(ours, names=(english, other)))
    assert [one.field for one in clashes] == ["names"]


def test_without_a_common_state_everything_that_differs_is_a_choice() -> None:
    base = meeting()
    _, clashes = three_way(None, replace(base, city="A"), replace(base, venue="B"))
    assert {one.field for one in clashes} == {"city", "venue"}


def test_organisations_that_are_the_same_everywhere_stay_the_same(
    ours: Store, theirs: Store, send: Any
) -> None:
    with ours.reading() as unit:
        host = unit.organisations.all()[0]
    (home,) = save(ours, meeting(host=host.uid))
    seen = send(ours, theirs, home)
    assert {one.name[0]: str(one.fate) for one in seen.encounters} == {
        "meetings": "new",
        "organisations": "same",
    }
