"""The program with its window: how it starts, opens files, owns up to mistakes and ends."""
