"""What the program says in a window of its own: questions, trouble, its own mistakes."""
