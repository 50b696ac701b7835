"""A table of text with a header, read so that whatever is wrong with it is said by line and field."""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path

LARGEST = 20_000_000  # bytes
# What spreadsheets keep of a formula when a sheet is saved as text.
_FORMULA = ("=", "+", "-", "@")
_LOST = "\ufffd"


class UnreadableTable(Exception):
    """The file as a whole cannot be read; the message says why and what to do."""


@dataclass(frozen=True)
class Problem:
    """Something that is wrong with one row: where, why, and what to do about it."""

    line: int
    field: str
    reason: str
    advice: str

    def __str__(self):
        where = f"line {self.line}" + (f", {self.field}" if self.field else "")
        return f"{where}: {self.reason} {self.advice}"


@dataclass
class Row:
    """The cells of one row by the names of their columns, and what was found wrong with it so far."""

    line: int
    cells: dict[str, str]
    problems: list[Problem] = field(default_factory=list)

    def __getitem__(self, column):
        return self.cells.get(column, "")

    def refuse(self, column, reason, advice):
        self.problems.append(Problem(self.line, column, reason, advice))


def read(path, *, columns, required):
    """The rows of a comma-separated UTF-8 file that has these `columns`, others too if it likes.

    A row that is not sound carries its problems. Raises UnreadableTable.
    """
    text = _text(Path(path))
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [name.strip() for name in next(lines, [])]
        _check_header(header, columns)
        rows = [_row(header, cells, lines.line_num, required) for cells in lines if any(cells)]
    except csv.Error as error:
        raise UnreadableTable(
            f"line {lines.line_num}: {error}. A quotation mark is open or out of place: was the file cut off?"
        ) from None
    if not rows:
        raise UnreadableTable("The file has a header and no rows.")
    return rows


def _text(path):
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadableTable(f"The file is larger than {LARGEST // 1_000_000} MB: is it the right one?")
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableTable(f"{path}: {error.strerror}.") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableTable(
            f"line {line}: byte {data[error.start]:#04x} is not UTF-8. Save the table as CSV UTF-8."
        ) from None
    if "\0" in text:
        raise UnreadableTable("There are NUL characters in it: this is no text. Save the table as CSV UTF-8.")
    return text


def _check_header(header, columns):
    if not any(header):
        raise UnreadableTable("The file is empty.")
    double = sorted({name for name in header if header.count(name) > 1})
    if double:
        raise UnreadableTable(f"The header has {', '.join(double)} twice.")
    missing = [name for name in columns if name not in header]
    if missing:
        raise UnreadableTable(
            f"The header lacks {', '.join(missing)}. It must have {', '.join(columns)}, in any order."
        )


def _row(header, cells, line, required):
    row = Row(line, dict(zip(header, (cell.strip() for cell in cells), strict=False)))
    if len(cells) != len(header):
        row.refuse(
            "",
            f"It has {len(cells)} cells, the header has {len(header)}.",
            "Was it cut off, or is a comma not inside quotation marks?",
        )
        return row
    for name, cell in row.cells.items():
        if cell.startswith(_FORMULA) and not _is_number(cell):
            row.refuse(name, f"“{cell[:40]}” looks like a formula.", "Put in what the formula shows.")
        elif _LOST in cell:
            row.refuse(name, "A � stands where a character was lost.", "Put in the right character.")
        elif name in required and not cell:
            row.refuse(name, "It is empty.", "Fill it in, or leave the row out.")
    return row


def _is_number(cell):
    try:
        float(cell)
    except ValueError:
        return False
    return True
