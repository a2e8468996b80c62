"""Data in and out of the file, without any layout."""
