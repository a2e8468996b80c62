"""Plain records and their rules, one noun a file; the standard library only."""
