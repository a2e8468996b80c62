"""People and organisations, entered once: kept, merged, handed over, erased."""
