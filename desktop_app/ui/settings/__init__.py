"""Settings: of the person at this desk, and of the office for its file."""
