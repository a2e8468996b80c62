"""How a meeting puts those who take part in order and what it calls them."""

from db.records.choice import Choice
from db.records.words import T


class Precedence(Choice):
    """Who stands before all others in lists, sentences and signatures."""

    HOST = "host", T("protocol", "The host")
    CHAIR = "chair", T("protocol", "The chair")
    HOST_AND_CHAIR = "host_and_chair", T("protocol", "The host, then the chair")
    NOBODY = "nobody", T("protocol", "Nobody: all by name")


class Counted(Choice):
    """Who of the list is counted and listed in records."""

    EXPECTED = "expected", T("protocol", "All but the excused and absent")
    PRESENT = "present", T("protocol", "Only those marked present")


class CountryNames(Choice):
    """What countries are called."""

    SHORT = "short", T("protocol", "Usual short names")
    OFFICIAL = "official", T("protocol", "Official names")
