"""Sending to other offices and taking in from them, in the window."""
