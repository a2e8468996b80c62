"""Keeps what is typed a second after typing stops, and every five seconds while it does not.

A crash or a power cut costs no more than that.
"""



