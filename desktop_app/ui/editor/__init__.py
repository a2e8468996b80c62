"""The editor of a record: one surface for typed paragraphs, and beside it the pages as they will print."""
