"""Copies of the open file, as the windows show and make them."""
