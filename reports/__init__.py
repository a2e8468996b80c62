"""Records in, documents out: the document model, the printed forms and the formats they are written in."""
