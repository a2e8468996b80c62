"""Copies of a file: made whole, read back before they get their name, thinned out, gone back to.

They lie beside the file, in a folder `NAME copies`: whoever looks for the file finds them, on any
computer, and without the program. What they hold is written beside each as JSON.
"""
