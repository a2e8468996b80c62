"""Where a passphrase or a password is asked for: fields, and the page before records that open with one."""
