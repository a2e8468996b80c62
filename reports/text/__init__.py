"""Text on its way to the page: itemised, shaped, broken into lines."""
