"""The same content printed by several engines, each in a process of its own: `-m … INPUT OUT TIMES`."""
