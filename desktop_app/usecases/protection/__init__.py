"""A file that opens with a passphrase: turned on and off, opened, its recovery sheet."""
