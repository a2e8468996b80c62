"""Windows about a file that opens with a passphrase: the way in, turning it on and off, its sheet."""
