"""Pretended power cuts: what was written is replayed up to a moment; what was not synced is lost or torn."""
