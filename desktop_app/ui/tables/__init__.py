"""Lists of records: what their columns are, how their lines arrive, and the page each stands on."""
