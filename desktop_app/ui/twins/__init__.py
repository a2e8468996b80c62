"""Entries of the register that may be one."""
