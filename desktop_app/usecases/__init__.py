"""What people do, in plain Python: check, keep, count, print. No window and no toolkit is known here."""
