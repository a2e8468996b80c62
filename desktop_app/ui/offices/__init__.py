"""Meetings to and from other offices."""
