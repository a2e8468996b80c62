"""English."""

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from reports.grammar.forms import Grammar

GRAMMAR = Grammar(
    delegates={"one": "{number} delegate", "other": "{number} delegates"},
    societies={"one": "{number} National Society", "other": "{number} National Societies"},
    numerals=("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    articles={"the ": "", "": "the "},
    representatives="representatives of {whom}",
    categories={
        Category.MEMBER_SOCIETY: {
            "one": "one member National Society",
            "other": "the {number} member National Societies",
        },
        Category.LEAD_COUNTRY: {"one": "the lead country", "other": "the {number} lead countries"},
        Category.PARTICIPATING_COUNTRY: {
            "one": "one participating country",
            "other": "{number} participating countries",
        },
        Category.SUPPORTING_COUNTRY: {
            "one": "one supporting country",
            "other": "{number} supporting countries",
        },
        Category.PARTNER_SOCIETY: {
            "one": "one partner National Society",
            "other": "{number} partner National Societies",
        },
        Category.INTERNATIONAL_ORGANISATION: {
            "one": "one international organization",
            "other": "{number} international organizations",
        },
        Category.CIVIL_SOCIETY: {
            "one": "one civil society organization",
            "other": "{number} civil society organizations",
        },
    },
    sentences={
        SentenceKind.OPENING: (
            "The {meeting.title} was held",
            " on {meeting.dates}",
            " in {meeting.place}",
            ", with a total of {counts.delegates} from {counts.societies}",
            ": {societies}",
            ".",
        ),
        SentenceKind.HOSTED: ("The meeting was hosted by {host}.",),
        SentenceKind.PRESIDED: (
            "The meeting was presided over by {presided_by}",
            " and opened by {opened_by}",
            ".",
        ),
        SentenceKind.ATTENDED: ("The meeting was attended by {categories}.",),
        SentenceKind.POINTS: ("The meeting agenda included the following points: {agenda}.",),
        SentenceKind.THANKS: (
            "The participants expressed their appreciation to {host} for hosting the meeting.",
        ),
        SentenceKind.NEXT_MEETING: (
            "The {next.title} will be held",
            " on {next.dates}",
            " in {next.place}",
            ".",
        ),
        SentenceKind.NEXT_CHAIR: ("In {rota.year} the meeting will be chaired by {rota.chair}.",),
    },
    virtual={
        SentenceKind.OPENING: (
            "The {meeting.title} was held virtually",
            " on {meeting.dates}",
            ", with a total of {counts.delegates} from {counts.societies}",
            ": {societies}",
            ".",
        ),
    },
)
