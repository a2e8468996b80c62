"""From what is kept to what is printed, sent or saved as a list."""
