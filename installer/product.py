"""What the packages say of the program, in one place."""

from pathlib import Path

from desktop_app import __version__

ROOT = Path(__file__).resolve().parents[1]
DATA = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "packages"
"""Where the finished packages are put, and what they are made from."""
PACKAGES = ("desktop_app", "db", "reports", "resources")
VERSION = __version__
NAME = "Rapporteur"
PUBLISHER = "The Rapporteur project"
SUMMARY = "Meeting records for Red Cross and Red Crescent secretariats"
BUNDLE = ".rapporteur-bundle"
"""The ending of what goes from one office to another."""
ENDING = ".rapporteur"
"""The ending of the files that hold the records of an office."""
