"""The pages of the register: a person, an organisation, a series."""
