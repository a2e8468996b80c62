"""Signed sheets that come back as scans."""
