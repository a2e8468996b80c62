"""Lists of people from outside, from the file as it lies there to the register and a meeting."""
