"""Another office, as it is known again."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """An office that sent something: its public key, its name then, and when it was met first."""

    public: str
    name: str
    met_at: datetime
