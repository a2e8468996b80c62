"""Windows only: what is seen and touched."""
