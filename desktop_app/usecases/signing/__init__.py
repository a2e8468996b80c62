"""Who signs, and signatures that are electronic."""
