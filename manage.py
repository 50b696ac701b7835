#!/usr/bin/env python3
import os
import sys

from django.core.management import execute_from_command_line
from django.db import NotSupportedError, OperationalError


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        execute_from_command_line(sys.argv)
    except (NotSupportedError, OperationalError) as error:
        if "--traceback" in sys.argv:
            raise
        reason = " ".join(str(error).split())
        sys.exit(f"picketline: the database cannot be used: {reason} (DATABASE_URL says which it is.)")


if __name__ == "__main__":
    main()
