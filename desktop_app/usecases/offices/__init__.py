"""Meetings that travel between offices as signed bundles, and what went separate ways brought together."""
