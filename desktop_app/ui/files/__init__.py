"""Files and places to open, and where they are safe."""
