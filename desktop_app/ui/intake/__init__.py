"""Lists of people on their way in."""
