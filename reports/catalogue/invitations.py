"""Letters of invitation: one to each who is invited, in the language of who gets it where that is known."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from uuid import UUID

from db.records.attendance import Attendance
from db.records.dossier import Dossier
from db.records.language import Language
from db.records.letter import Letter, filled
from db.records.paragraph import Runs
from db.records.words import T
from reports.catalogue.form import NOTHING_MORE, Extras
from reports.catalogue.paper import bare_paper, dates_of, lines_of, one_line, place_of
from reports.catalogue.participants import NOBODY
from reports.catalogue.roll import Party, roll_of
from reports.document import (
    Block,
    Document,
    Heading,
    Letterhead,
    PageBreak,
    Plain,
    SignatureEntry,
    Signatures,
    plain_runs,
)
from reports.wording import Wording

INVITATION = T("paper", "Invitation")
SUBJECT = T("paper", "Invitation: {meeting}")
TEXT = T(
    "paper",
    "Dear {name},\n\n"
    "It is our honour to invite you to the meeting named above, {dates}, {place}.\n\n"
    "We would be grateful if you let us know who will represent {organisation}, with names and posts as they "
    "should be printed.\n\n"
    "Yours sincerely,",
)


def build(dossier: Dossier, record: UUID | None, wording: Wording, extras: Extras = NOTHING_MORE) -> Document:
    """Return the letters to everybody who is invited, in the order of protocol, each on pages of its own."""
    del record
    letters = Mail(dossier, wording, extras).letters()
    blocks = [block for _, letter in letters for block in (PageBreak(), *letter)][1:]
    nobody = Plain(plain_runs(wording.translate(NOBODY)))
    return _paper(dossier, wording, extras, tuple(blocks) or (nobody,))


def build_each(
    dossier: Dossier, wording: Wording, extras: Extras = NOTHING_MORE
) -> Iterator[tuple[str, Document]]:
    """Yield each letter as a paper of its own, with the name of whom it is to."""
    for name, letter in Mail(dossier, wording, extras).letters():
        yield name, _paper(dossier, wording, extras, letter)


def _paper(dossier: Dossier, wording: Wording, extras: Extras, blocks: tuple[Block, ...]) -> Document:
    made = bare_paper(dossier, wording, extras, wording.translate(INVITATION))
    return replace(made, blocks=blocks, letterhead=Letterhead())


def letter_in(dossier: Dossier, wording: Wording) -> Letter:
    """Return the letter of the meeting in the language of *wording*: as it was kept, else the usual words."""
    kept = next((one for one in dossier.letters if one.language == wording.language), None)
    return kept or Letter(
        meeting=dossier.meeting.uid,
        language=Language.of(wording.language),
        subject=wording.translate(SUBJECT),
        text=wording.translate(TEXT),
        signed_name=dossier.office.name if dossier.office else "",
    )


class Mail:
    """The letters to all who are invited to one meeting."""

    def __init__(self, dossier: Dossier, wording: Wording, extras: Extras) -> None:
        self.dossier, self.wording, self.speak = dossier, wording, extras.speak
        self.head = bare_paper(dossier, wording, extras, "").letterhead
        self.people = {one.uid: one for one in dossier.people}
        self.languages = {one.language for one in dossier.letters}

    def letters(self) -> Iterator[tuple[str, tuple[Block, ...]]]:
        """Yield for each letter the name of whom it is to, and its blocks.

        People without names get one together, to their organisation.
        """
        for group in roll_of(self.dossier, self.wording.language):
            for party in group.parties:
                for one in [one for one in party.people if one.is_named] or (None,):
                    name = one.printed_name if one else party.name
                    yield name, tuple(self._letter(party, one))

    def _letter(self, party: Party, one: Attendance | None) -> Iterator[Block]:
        spoken = self._spoken(one)
        letter = letter_in(self.dossier, spoken)
        language = spoken.language if spoken.language != self.wording.language else ""
        if self.head.lines or self.head.logo:
            yield self.head
        for kind, text in _texts(letter, self._values(party, one, spoken), spoken):
            runs = tuple(replace(run, language=language) for run in text)
            yield Heading(1, runs) if kind is Heading else Plain(runs)
        yield Signatures((SignatureEntry(letter.signed_name, letter.signed_post),))

    def _spoken(self, one: Attendance | None) -> Wording:
        """Return the words in which somebody is written to: the person's own, if a letter in them is kept."""
        person = self.people.get(one.person) if one and one.person else None
        language = person.language if person else None
        if language is None or language not in self.languages or self.speak is None:
            return self.wording
        return self.speak(language)

    def _values(self, party: Party, one: Attendance | None, wording: Wording) -> Mapping[str, str]:
        meeting = self.dossier.meeting
        return {
            "name": one.printed_name if one else party.name,
            "post": one.printed_post if one else "",
            "organisation": party.name,
            "meeting": one_line(meeting.title),
            "dates": dates_of(meeting, wording),
            "place": place_of(meeting, wording),
        }


def _texts(
    letter: Letter, values: Mapping[str, str], wording: Wording
) -> Iterator[tuple[type[Plain | Heading], Runs]]:
    """Yield the paragraphs of a letter: the day, whom it is to, the subject, the text."""
    if letter.day:
        yield Plain, plain_runs(wording.day(letter.day))
    to = dict.fromkeys((values["name"], values["post"], values["organisation"]))
    yield Plain, plain_runs("\n".join(line for line in to if line))
    if letter.subject:
        yield Heading, plain_runs(filled(letter.subject, values))
    yield from ((Plain, plain_runs(filled(line, values))) for line in lines_of(letter.text))
