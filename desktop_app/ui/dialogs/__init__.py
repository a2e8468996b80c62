"""Questions in a window of their own: print, export, adopt."""
