"""Files of rows and columns, a line at a time, and what is wrong with them."""

import csv

from strikes.reference.rows import Bad, BadValue, Unreadable

# Of one row in fifty that cannot be read, the file is to blame and not the row.
_MOST_BAD = 50
_FEW = 5
_LONGEST_CELL = 5000


class Table:
    """A file of `columns`, named or, if the file has no heading, only counted.

    Iterating gives (line, {column: cell}); it can be done again. Raises Unreadable at the first thing that shows
    that this is another file, or one that was broken on its way here.
    """

    def __init__(self, path, *, encoding="utf-8-sig", delimiter=",", columns, has_heading=True, most):
        self.path, self.encoding, self.delimiter = path, encoding, delimiter
        self.columns, self.has_heading, self.most = columns, has_heading, most

    def __iter__(self):
        number = 0
        with self.path.open("rb") as file:
            lines = csv.reader(self._decoded(file), delimiter=self.delimiter, strict=True)
            names = self._heading(lines) if self.has_heading else self.columns
            while True:
                try:
                    cells = next(lines)
                except StopIteration:
                    break
                except csv.Error:
                    raise Unreadable(
                        f"line {lines.line_num:,}: a quotation mark is opened and not closed, or stands where none may. "
                        "The file was cut off or edited by hand; fetch it again."
                    ) from None
                if not cells:
                    continue
                number += 1
                if number > self.most:
                    raise Unreadable(
                        f"There are more than {self.most:,} rows, several times what was ever published. "
                        "Is it the right file, and only once in it?"
                    )
                self._check(cells, names, lines.line_num)
                yield lines.line_num, dict(zip(names, cells, strict=True))
        if not number:
            raise Unreadable("The file holds no rows.")

    def _decoded(self, file):
        number, line = 0, b""
        for number, line in enumerate(file, 1):
            if b"\0" in line:
                raise Unreadable(
                    f"line {number:,}: there are NUL characters. It is no text, or in UTF-16: save it as UTF-8."
                )
            try:
                yield line.decode(self.encoding if number == 1 else self.encoding.removesuffix("-sig"))
            except UnicodeDecodeError as error:
                wrong = error.object[error.start : error.end].hex()
                raise Unreadable(
                    f"line {number:,}: the byte {wrong} is not {self.encoding.removesuffix('-sig').upper()}. "
                    "Take the file as it was published; spreadsheets save in another encoding."
                ) from None
        if number and not line.endswith((b"\n", b"\r")):
            raise Unreadable(
                f"line {number:,}: the last line has no end. The file was cut off; fetch it again."
            )

    def _heading(self, lines):
        try:
            names = [name.strip() for name in next(lines, [])]
        except csv.Error:
            raise Unreadable("line 1: the heading cannot be read. Is it the right file?") from None
        lacking = [name for name in self.columns if name not in names]
        if lacking:
            raise Unreadable(
                f"line 1: the heading lacks {', '.join(lacking[:6])}. "
                f"It has {', '.join(names)[:200] or 'nothing'}: is this the right kind of file?"
            )
        if len(set(names)) < len(names):
            raise Unreadable("line 1: two columns have the same name.")
        return names

    def _check(self, cells, names, line):
        if len(cells) != len(names):
            raise Unreadable(
                f"line {line:,}: it has {len(cells)} columns where there should be {len(names)}. The file was cut off, "
                "or its columns are shifted; fetch it again."
            )
        if max(map(len, cells)) > _LONGEST_CELL:
            raise Unreadable(f"line {line:,}: a cell has more than {_LONGEST_CELL:,} characters.")


def read(table, row_of):
    """What `row_of(line, cells)` makes of each row; a Bad for each that it refuses by BadValue.

    Raises Unreadable if so many are refused that the columns must be others than they are taken for.
    """
    bad = number = 0
    for number, (line, cells) in enumerate(table, 1):
        try:
            found = row_of(line, cells)
        except BadValue as error:
            bad += 1
            found = Bad(line, error.field, error.reason, error.advice)
            if bad > _FEW and bad * _MOST_BAD > max(number, 1000):
                raise Unreadable(
                    f"{bad:,} of the first {number:,} rows cannot be read; the latest is {found} "
                    "Is it the right kind of file, and are its columns in their places?"
                ) from None
        if found is not None:
            yield from found if isinstance(found, list) else [found]
    if bad == number or (bad > _FEW and bad * 4 > number):
        raise Unreadable(f"{bad:,} of {number:,} rows cannot be read. Is it the right kind of file?")
