"""What was: the history of a record, and the bin."""
