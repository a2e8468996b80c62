"""The format of the file: its number, its revision and the version of the program that reads it."""

FORMAT = 14
"""Counts the migrations; kept as `user_version`."""
REVISION = "0014"
"""The last migration, by the name alembic knows it."""
NEEDS = "0.1.0"
"""The first version of Rapporteur that reads this format."""
