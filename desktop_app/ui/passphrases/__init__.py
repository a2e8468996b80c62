"""Fields for passphrases, wherever one is asked for."""
