"""Electronic signatures on finished papers: made, drawn and checked on this computer alone."""
