"""Records on a server: named and entered, and everything carried there or back."""
