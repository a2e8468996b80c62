"""The tab of participants: the list that is edited in place, and registration at the door."""
