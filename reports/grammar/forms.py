"""What a language's grammar says: forms of counted words, articles, and sentences in clauses."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from db.records.attendance import Category
from db.records.live_field import SentenceKind
from db.records.meeting import Mode

Forms = Mapping[str, str]
"""A counted word by plural category (CLDR: one, two, few, many, other); `{number}` is the number."""

Clauses = tuple[str, ...]
"""A sentence in pieces with `{fields}`; each but the first stands only where its fields say something."""


def _no_article(_country: str) -> str:
    return ""


def _bare() -> Forms:
    return {"other": "{number}"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """How one language says it.

    `numerals` are the words for 1, 2, 3 … that stand for digits in a sentence. `articles` pairs the
    first words of a name, folded, with its article; "" is the article of all other names.
    `categories` are the words before a category's names in brackets; a category without any is said
    by its names alone. `virtual` are the sentences that a meeting held online says otherwise.
    """

    delegates: Forms = field(default_factory=_bare)
    societies: Forms = field(default_factory=_bare)
    numerals: tuple[str, ...] = ()
    articles: Mapping[str, str] = field(default_factory=dict)
    country_article: Callable[[str], str] = _no_article
    representatives: str = "{whom}"
    bracketed: str = "{what} ({names})"
    person: str = "{name}, {post}"
    categories: Mapping[Category, Forms] = field(default_factory=dict)
    sentences: Mapping[SentenceKind, Clauses] = field(default_factory=dict)
    virtual: Mapping[SentenceKind, Clauses] = field(default_factory=dict)
    and_online: str = ""

    def clauses(self, kind: SentenceKind, mode: Mode) -> Clauses:
        """Return the pieces of a sentence for a meeting held in that *mode*; none where it has no words."""
        usual = self.sentences.get(kind, ())
        if mode is Mode.HYBRID:
            return tuple(one + self.and_online if "{meeting.place}" in one else one for one in usual)
        return self.virtual.get(kind, usual) if mode is Mode.VIRTUAL else usual

    def counted(self, forms: Forms, number: int, category: str, digits: str) -> str:
        """Return *number*, in *digits* if not in words, with its word in that plural *category*; "" for 0."""
        form = forms.get(category) or forms["other"]
        return form.format(number=self.numeral(number, digits)) if number else ""

    def with_article(self, name: str, folded: str) -> str:
        """Return *name* with its article, which follows from its first words (*folded* name)."""
        begun = next((one for one in self.articles if one and folded.startswith(one)), "")
        return self.articles.get(begun, "") + name

    def numeral(self, number: int, digits: str = "") -> str:
        """Return *number* in words where the language writes it so, else in *digits*."""
        in_words = 1 <= number <= len(self.numerals)
        return self.numerals[number - 1] if in_words else digits or str(number)


PLAIN = Grammar()
"""For languages without a grammar of their own: numbers and names, and no sentences."""
