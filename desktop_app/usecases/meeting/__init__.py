"""A meeting and what belongs to it: agenda, delegations, participants, documents, its series."""
