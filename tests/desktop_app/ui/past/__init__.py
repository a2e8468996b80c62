"""The history page and the bin in the window."""
