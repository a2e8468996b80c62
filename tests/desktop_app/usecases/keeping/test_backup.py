"""Copies that are made before much changes at once."""

from contextlib import closing
from pathlib import Path

import pytest

from db.records.attendance import Attendance, Delegation
from db.records.problems import Trouble
from db.store import create
from db.store.copies.manifest import Reason, list_copies
from desktop_app.usecases.keeping.backup import back_up_to, salvage_and_open
from desktop_app.usecases.keeping.binning import let_go, list_bin
from desktop_app.usecases.meeting.participants import MANY, remove_attendance
from tests.db.builders import meeting, person, save


def test_many_people_taken_off_a_list_are_in_a_copy(tmp_path: Path) -> None:
    with closing(create(tmp_path / "office.rapporteur")) as store:
        (home,) = save(store, meeting())
        (society,) = save(store, Delegation(meeting=home.uid, printed_name="Society"))
        line = Attendance(meeting=home.uid, delegation=society.uid, printed_name="Delegate")
        stays = Attendance(meeting=home.uid, delegation=society.uid, printed_name="Head")
        _, one = save(store, stays, line)
        remove_attendance(store, [one.uid])
        assert list_copies(store.copies) == []
        many = save(
            store,
            *(
                Attendance(meeting=home.uid, delegation=society.uid, printed_name=f"Delegate {number}")
                for number in range(MANY)
            ),
        )
        remove_attendance(store, [one.uid for one in many])
        (copy,) = list_copies(store.copies)
    assert (copy.reason, copy.contents.counts["attendance"]) == (Reason.DELETE, MANY + 1)


def test_what_leaves_the_bin_for_good_is_in_a_copy(tmp_path: Path) -> None:
    with closing(create(tmp_path / "office.rapporteur")) as store:
        (one,) = save(store, person())
        with store.unit() as unit:
            unit.people.remove(one.uid)
            unit.commit()
        let_go(store, list_bin(store))
        (copy,) = list_copies(store.copies)
    assert (copy.reason, copy.contents.counts["bin"]) == (Reason.DELETE, 1)


def test_the_report_of_what_was_saved_takes_no_other_file_s_place(tmp_path: Path) -> None:
    create(tmp_path / "office.rapporteur").close()
    mine = tmp_path / "saved.txt"
    mine.write_text("mine", encoding="utf-8")
    salvage_and_open(tmp_path / "office.rapporteur", tmp_path / "saved.rapporteur").close()
    assert mine.read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "saved (2).txt").is_file()


@pytest.mark.parametrize("ending", [".json", ".part"])
def test_a_copy_under_a_chosen_name_takes_no_other_file_s_place(tmp_path: Path, ending: str) -> None:
    mine = tmp_path / f"mine{ending}"
    mine.write_text("mine", encoding="utf-8")
    with closing(create(tmp_path / "office.rapporteur")) as store, pytest.raises(Trouble, match=mine.name):
        back_up_to(store, tmp_path / "mine.rapporteur-copy")
    assert mine.read_text(encoding="utf-8") == "mine"
