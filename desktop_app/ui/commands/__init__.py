"""What keys, menus and the palette do."""
