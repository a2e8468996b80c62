"""What looking a file through finds."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the file that is not as it should be: a marked text and what fills its places."""

    text: str
    values: dict[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return the sentence in the source language."""
        return self.text.format_map(self.values)
