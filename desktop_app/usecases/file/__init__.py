"""The file itself: made, opened, set up, and told about."""
