"""How much room the window and its sections take, in pixels at normal text."""

WIDE, RAIL = 232, 56
"""The sections with their words, and as a rail of icons."""
NARROW = 1120
"""A window narrower than this has the rail."""
