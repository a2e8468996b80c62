"""What was typed and not saved yet: kept about a second after typing stops, offered again after a crash."""

from __future__ import annotations

