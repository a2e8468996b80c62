"""`python -m desktop_app`: the same as the command `rapporteur`."""

import sys

from desktop_app.command_line import main

if __name__ == "__main__":
    sys.exit(main())
