"""One record while it is written: loaded, kept as a draft, saved, taken on in its life."""

from __future__ import annotations


