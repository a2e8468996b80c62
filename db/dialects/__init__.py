"""What differs from one database engine to another; nothing else knows which one is in use."""
