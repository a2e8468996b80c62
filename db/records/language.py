"""Languages of names and records, by their BCP 47 code."""

from db.records.choice import Choice
from db.records.words import T


class Language(Choice):
    """A language that names and records are kept in; the labels are in the language of the window."""

    ENGLISH = "en", T("language", "English")
    FRENCH = "fr", T("language", "French")
    SPANISH = "es", T("language", "Spanish")
    ARABIC = "ar", T("language", "Arabic")
    RUSSIAN = "ru", T("language", "Russian")
    VIETNAMESE = "vi", T("language", "Vietnamese")
    THAI = "th", T("language", "Thai")
    KHMER = "km", T("language", "Khmer")
    LAO = "lo", T("language", "Lao")
    BURMESE = "my", T("language", "Burmese")
    INDONESIAN = "id", T("language", "Indonesian")
    MALAY = "ms", T("language", "Malay")
    FILIPINO = "fil", T("language", "Filipino")
    PORTUGUESE = "pt", T("language", "Portuguese")
    TETUM = "tet", T("language", "Tetum")
    TAMIL = "ta", T("language", "Tamil")
    CHINESE = "zh", T("language", "Chinese")
    DARI = "prs", T("language", "Dari")
    PERSIAN = "fa", T("language", "Persian")

    @property
    def is_right_to_left(self) -> bool:
        """Return whether a text in this language begins at the right."""
        return self in {Language.ARABIC, Language.DARI, Language.PERSIAN}
