"""The window: its frame and side, the way from place to place, and what stands above all pages."""
