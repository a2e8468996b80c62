"""Files that open with a passphrase: off unless a person wants it, and on for everything a file has.

A file is encrypted with a random data key. A small key file beside it, and beside its copies, holds that
key wrapped with the passphrase; the recovery sheet holds it in letters. Who has neither has no records.
"""
