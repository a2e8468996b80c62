"""The printed forms: what each paper says, whatever it is written in."""
