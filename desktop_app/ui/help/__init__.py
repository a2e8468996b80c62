"""The manual, and F1 that opens it."""
