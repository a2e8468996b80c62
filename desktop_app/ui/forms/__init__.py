"""Forms that build themselves from what a record class declares, and the editors they are made of."""
