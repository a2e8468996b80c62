"""Nothing is lost: what was done is undone, drafts, history, the bin, copies, and whether all is sound."""
