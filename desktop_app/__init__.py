"""What people see and do."""

__version__ = "0.1.0"
