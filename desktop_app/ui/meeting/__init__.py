"""The page of one meeting: its details, agenda, participants, records, signatures and documents."""
