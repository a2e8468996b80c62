"""How alike two entries of the register are: people, organisations, and the names of both."""
