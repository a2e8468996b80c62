"""What can be wrong: with what a person typed, and with the world."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right, beside the field it is about.

    *place* names the field, with list positions where there are any: `last_day`,
    `signatories.3.printed_name`; empty means the record as a whole. *text* is a marked source
    text, *values* fill its `{placeholders}` after translation.
    """

    place: str
    text: str
    values: Mapping[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return the sentence in the source language."""
        return self.text.format_map(dict(self.values))


class Refused(Exception):  # noqa: N818 - the word of the trade: a record is refused
    """What was typed can't be kept as it is; the person can mend it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{one.place}: {one.sentence()}" for one in problems))
        self.problems = tuple(problems)


class Trouble(Exception):  # noqa: N818 - the word of the trade: there is trouble with the file
    """The world is in the way: a full disk, a locked file, a newer file.

    *what*, *why* and *what_to_do* are marked source texts whose `{placeholders}` are filled
    from *values*.
    """

    def __init__(self, what: str, why: str, what_to_do: str, values: Mapping[str, str] | None = None) -> None:
        values = dict(values or {})
        super().__init__(" ".join(part.format_map(values) for part in (what, why, what_to_do) if part))
        self.what = what
        self.why = why
        self.what_to_do = what_to_do
        self.values = values


class FileInUse(Trouble):
    """Another program, or another window of this one, has the file open."""


class DamagedFile(Trouble):
    """Some of the file can't be read."""


class NewerFile(Trouble):
    """The file was made by a later version of the program."""


class Locked(Trouble):
    """The file opens with a passphrase, or with its recovery sheet, and neither was given yet."""


class PasswordWanted(Trouble):
    """The server of the records wants a password, or another one than it was given."""


class NothingThere(Trouble):
    """The database on the server can be reached, and nothing of Rapporteur is in it."""


class NotFound(LookupError):  # noqa: N818 - reads as a sentence where it is raised
    """No record has this identifier."""


class ChangedMeanwhile(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """Somebody saved the same record since it was read; nothing was written."""
