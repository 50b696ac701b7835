"""Text that other people's programs will open as a table."""

import re

# What spreadsheets take for the beginning of a formula, wide forms included.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def safe(text):
    """An apostrophe before what a spreadsheet would run as a formula; numbers stay numbers."""
    if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text
