"""Every part of the look in one picture: `python -m tests.gallery FOLDER` (for those who change the look)."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from desktop_app.ui.look.banner import Banner
from desktop_app.ui.look.buttons import Kind, button, icon_button, menu_button, primary
from desktop_app.ui.look.card import Card, card_of, setting
from desktop_app.ui.look.cells import Role
from desktop_app.ui.look.chip import Chip
from desktop_app.ui.look.date_field import DateField
from desktop_app.ui.look.empty_state import EmptyState
from desktop_app.ui.look.fields import LineEdit, SearchField, TextField
from desktop_app.ui.look.footer import Footer
from desktop_app.ui.look.form_row import FormGroup, FormRow
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.install import Appearance, Theme, change_look, install_look
from desktop_app.ui.look.mark import Mark
from desktop_app.ui.look.nav_list import NavList, Section
from desktop_app.ui.look.page_header import PageHeader
from desktop_app.ui.look.record_table import GROWS, RecordTable
from desktop_app.ui.look.save_bar import SaveBar
from desktop_app.ui.look.segmented import Segmented
from desktop_app.ui.look.signs import Sign
from desktop_app.ui.look.suggestions import Suggestion
from desktop_app.ui.look.switch import Switch
from desktop_app.ui.look.tabs import Tabs
from desktop_app.ui.look.tokens import TextSize, Type
from desktop_app.ui.look.type_ahead import TypeAhead, find_in
from desktop_app.ui.look.words import CutWords, Ground, Part, Words, column, hairline, row

SCRIPTS = "Hanoi · ភាសាខ្មែរ · น้ำใจ ป้ำ · ສະບາຍດີ · မြန်မာဘာသာ · Việt Nam · العربية"
LONG = "17th Annual Southeast Asia Red Cross and Red Crescent Leadership Meeting"


def controls() -> QWidget:
    """Return buttons, fields, choices, signs and banners in their states."""
    page = QWidget()
    page.setLayout(
        column(
            Words("Controls and signs", Type.TITLE, 600),
            20,
            *_buttons(),
            8,
            _fields(),
            14,
            _choices(),
            14,
            _segments(),
            14,
            *_chips(),
            14,
            *_banners(),
            None,
            margins=(40, 28, 40, 20),
        )
    )
    return page


def _named(name: str, *parts: Part) -> Part:
    words = Words(name, tone="text2")
    words.setFixedWidth(112)
    return row(words, *parts, None, gap=12)


def _buttons() -> list[Part]:
    kinds: tuple[tuple[str, Kind], ...] = (
        ("Primary", "primary"),
        ("Ordinary", ""),
        ("Flat", "flat"),
        ("Removes", "removes"),
    )
    lines: list[Part] = []
    for name, kind in kinds:
        off = button("Disabled", kind=kind)
        off.setEnabled(False)
        down = button("Pressed", kind=kind)
        down.setDown(True)
        lines += [
            _named(name, button("Rest", kind=kind), down, off, button("With icon", "printer", kind)),
            10,
        ]
    menu = QMenu()
    menu.addAction("Draft")
    lines += [
        _named(
            "Opens",
            menu_button("Any status", menu),
            icon_button("dots", "More"),
            button("All meetings", kind="link"),
        )
    ]
    return lines


def _fields() -> Part:
    locked, off = LineEdit("Hanoi Statement"), LineEdit("No venue: the meeting is virtual")
    locked.setReadOnly(True)
    off.setEnabled(False)
    wrong = FormRow("Error", LineEdit("13 October"), needed=True)
    wrong.show_problem("This is before the first day.")
    combo, spin = QComboBox(), QSpinBox()
    combo.addItems(["Viet Nam", "Thailand"])
    parts = (
        FormRow("Rest", LineEdit("Hanoi"), "Printed first."), FormRow("Hint", LineEdit(hint="Type a name")),
        FormRow("Read-only", locked), FormRow("Disabled", off), wrong,
        FormRow("Country", combo), FormRow("Copies", spin),
    )  # fmt: skip
    return row(*((part, 1) for part in parts), gap=12)


def _choices() -> Part:
    parts: list[Part] = []
    for text, on, enabled in (("Off", False, True), ("On", True, True), ("Disabled", True, False)):
        for kind in (QCheckBox, QRadioButton):
            part = kind(text)
            part.setAutoExclusive(False)
            part.setChecked(on)
            part.setEnabled(enabled)
            parts.append(part)
    return _named("Choices", *parts, 12, Switch("Show pages", on=True), Switch("Warn"))


def _segments() -> Part:
    places = Segmented([("p", "In person"), ("v", "Virtual"), ("h", "Hybrid")], "v")
    places.setAccessibleName("How people meet")
    return _named("One of a few", places, SearchField("Find a meeting"))


def _chips() -> list[Part]:
    record = (Sign.DRAFT, Sign.CIRCULATED, Sign.ADOPTED, Sign.SIGNING, Sign.SIGNED, Sign.DISTRIBUTED)
    person = (Sign.INVITED, Sign.CONFIRMED, Sign.PRESENT, Sign.EXCUSED, Sign.ABSENT)
    header = (Sign.DRAFT, Sign.ADOPTED, Sign.HELD, Sign.OVERDUE, Sign.WRONG)
    return [
        _named("Record", *(Chip(sign, sign.value.capitalize(), tinted=False) for sign in record)), 6,
        _named("Person", *(Chip(sign, sign.value.capitalize(), tinted=False) for sign in person)), 6,
        _named("In a header", *(Chip(sign, sign.value.capitalize()) for sign in header)),
    ]  # fmt: skip


def _banners() -> list[Part]:
    actions: list[QPushButton] = [button("Discard", kind="flat"), button("Restore")]
    return [
        Banner("Text from 14:05 was not saved when the program stopped.", "warn", actions, picture="history"),
        8,
        Banner("Everything is backed up", "ok", second="Last copy today 09:12 · read back and found whole"),
    ]  # fmt: skip


def form() -> QWidget:
    """Return a page with its head, a form, settings and the bar to save."""
    tabs = Tabs()
    for text, count in (
        ("Details", ""),
        ("Agenda", "12"),
        ("Participants", "70"),
        ("Record", ""),
        ("Signatures", "7/11"),
    ):
        tabs.add(text, count)
    tabs.setAccessibleName("Parts of the meeting")
    head = PageHeader(LONG, back="Meetings")
    facts = (("calendar", "14-15 October 2020"), ("map-pin", "Hanoi, Viet Nam"), ("video", "Virtual"))
    head.set_facts(facts, Chip(Sign.HELD, "Held"))
    head.set_actions(icon_button("dots", "More"), primary("Write the record"))
    head.set_tabs(tabs)
    group = FormGroup(
        "What it is", "How the meeting is named and numbered. Fields with * are needed.", first=True
    )
    group.add(FormRow("Series", LineEdit("Annual Leadership Meeting")), 9)
    group.add(FormRow("Number", LineEdit("17th")), 3)
    group.add(FormRow("Title", TextField(LONG), "Printed at the head of every record.", needed=True))
    group.add(FormRow("All scripts", LineEdit(SCRIPTS)))
    again = FormGroup("Look", "As in Settings.")
    again.add(card_of(setting("Show the page", "You can also press F8.", Switch("", on=True)),
                      setting("Theme", "", Segmented([(1, "Light"), (2, "Dark")], 1))))  # fmt: skip
    bar = SaveBar()
    bar.show_problems(["last day"], kept="Draft kept 14:32")
    page = QWidget()
    page.setLayout(column(head, column(group, again, None, margins=(32, 24, 32, 0)), bar))
    return page


def lists() -> QWidget:
    """Return the sections, a list in groups, a day and an empty page."""
    places = NavList("Sections", SECTIONS)
    places.set_current("meetings")
    side = Ground(
        "sidebar",
        column(
            row(Mark(), (CutWords("Viet Nam Red Cross", weight=600), 1), margins=(12, 14, 12, 10)),
            (places, 1),
        ),
    )
    side.setFixedWidth(232)
    table = RecordTable("Meetings")
    table.show_model(_meetings(table), [54, GROWS, 150, 172, 140, 86])
    table.setSortingEnabled(True)
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    table.setCurrentIndex(table.model().index(0, 0, table.model().index(0, 0)))
    footer = Footer()
    footer.say("3 people marked present.", can_undo=True)
    header = PageHeader("Meetings")
    header.set_actions(primary("New meeting"))
    first = DateField(date(2020, 10, 14))
    first.setAccessibleName("First day")
    empty = EmptyState(
        "Your meetings will be here", "Start with the meeting you are preparing.", primary("New meeting")
    )
    body = row((Card(column(table, margins=(1, 4, 1, 4))), 1), gap=20, margins=(32, 0, 32, 16))
    tools = row(SearchField("Find a meeting"), first, None, margins=(32, 0, 32, 12))
    page = QWidget()
    empty.setMinimumHeight(300)
    content = column(header, tools, (body, 1), empty, footer)
    page.setLayout(row(side, hairline(upright=True), (content, 1), gap=0))
    return page


SECTIONS = (
    Section("home", "Home", "home"), Section("meetings", "Meetings", "calendar-event"),
    Section("follow", "Follow-up", "list-check", "9"), Section("", "Register"),
    Section("people", "People", "users"),
)  # fmt: skip


def _meetings(parent: QObject | None = None) -> QStandardItemModel:
    model = QStandardItemModel(parent)
    model.setHorizontalHeaderLabels(["", "Meeting", "Dates", "Place", "Record", "Delegates"])
    model.horizontalHeaderItem(5).setTextAlignment(Qt.AlignmentFlag.AlignRight)
    for name, count in (("Annual Leadership Meeting", 4), ("Fundraising Network", 2)):
        group = QStandardItem(name)
        group.setData(True, Role.GROUP)
        group.setData(f"{count} meetings", Role.SECOND)
        group.setData(f"{name}, {count} meetings", Qt.ItemDataRole.AccessibleTextRole)
        model.appendRow([group, *(QStandardItem() for _ in range(5))])
        for number in range(count):
            group.appendRow(_meeting(number))
    return model


def _meeting(number: int) -> list[QStandardItem]:
    cells = [
        QStandardItem(text)
        for text in (f"{19 - number}th", LONG, "14-15 Oct 2020", "Hanoi", "7 of 11 signed", "70")
    ]
    cells[0].setData("text2", Role.TONE)
    cells[3].setData("virtual", Role.SECOND)
    cells[4].setData(tuple(Sign)[number], Role.STATE)
    cells[5].setTextAlignment(Qt.AlignmentFlag.AlignRight)
    return cells


def people(typed: str) -> list[Suggestion]:
    """Return what a type-ahead would offer."""
    return find_in(
        (
            Suggestion(
                "Sawanit Kongsiri",
                1,
                "Assistant Secretary General · Thai Red Cross",
                "in the register",
                "user-plus",
            ),
            Suggestion(
                "Sudirman Said",
                2,
                "Secretary General · Indonesian Red Cross",
                "on this list",
                "check",
                usable=False,
            ),
            Suggestion(
                "Nguyễn Thị Xuân Thu", 3, "President · Viet Nam Red Cross", "this office", "user-plus"
            ),
        ),
        typed,
    )


def typing() -> TypeAhead:
    """Return a field that offers people."""
    return TypeAhead(
        people,
        create="Add “{text}” as a new person",
        foot=[Suggestion("Delegates by number, without names…", picture="users")],
        hint="Type a name",
    )


PAGES: dict[str, Callable[[], QWidget]] = {"controls": controls, "form": form, "lists": lists}
LOOKS = {
    "light": Appearance(Theme.LIGHT),
    "dark": Appearance(Theme.DARK),
    "larger": Appearance(Theme.LIGHT, TextSize.LARGER),
    "mirrored": Appearance(Theme.LIGHT),
}


def save_pictures(app: QApplication, folder: Path) -> None:
    """Save a picture of every page in every look."""
    for look, appearance in LOOKS.items():
        change_look(app, appearance)
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if look == "mirrored" else Qt.LayoutDirection.LeftToRight
        )
        for name, make in PAGES.items():
            page = make()
            page.resize(1280, 800)
            page.show()
            QCoreApplication.processEvents()
            page.grab().save(str(folder / f"{name}-{look}.png"))
            page.close()
        _save_popups(folder, look)


def _save_popups(folder: Path, look: str) -> None:
    field, menu = typing(), QMenu()
    field.resize(520, 32)
    field.setText("sa")
    field.show()
    field.offer()
    field.list.grab().save(str(folder / f"offers-{look}.png"))
    field.close()
    menu.addAction(icon("printer"), "Print…").setShortcut("Ctrl+P")
    menu.addAction("Show the page").setCheckable(True)
    menu.actions()[1].setChecked(True)
    menu.addSeparator()
    menu.addMenu("Copy as")
    menu.addAction("Can't be done").setEnabled(False)
    menu.setActiveAction(menu.actions()[0])
    combo = QComboBox()
    combo.addItems(["Viet Nam", "Thailand", "Timor-Leste"])
    combo.show()
    combo.showPopup()
    combo.view().window().grab().save(str(folder / f"combo-{look}.png"))
    combo.close()
    day = DateField(date(2020, 10, 14))
    day.show()
    day.show_calendar()
    calendar = QApplication.activePopupWidget()
    assert calendar is not None
    calendar.grab().save(str(folder / f"calendar-{look}.png"))
    calendar.close()
    menu.grab().save(str(folder / f"menu-{look}.png"))


def main() -> None:
    """Draw the gallery into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication(sys.argv[:1])
    install_look(app, LOOKS["light"])
    save_pictures(app, folder)


if __name__ == "__main__":
    main()
