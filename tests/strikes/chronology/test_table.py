"""Broken files are refused with a reason, never half read."""

import pytest

from strikes.chronology import table
from tests.strikes.chronology.chronicle import written


def read(path):
    return table.read(path, columns=["id", "end"], required=["id"])


def problems(path):
    return [str(problem) for row in read(path) for problem in row.problems]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"id,start\n1,2\n", "lacks end"),
        (b"id,end,id\n1,2,3\n", "id twice"),
        (b"id,end\n", "no rows"),
        (b'id,end\n1,"2016\n', "cut off"),
        ("id,end\n1,“naïve”\n".encode("cp1252"), "line 2: byte 0x93 is not UTF-8"),
        ("id,end\n1,2\n".encode("utf-16"), "not UTF-8"),
        (b"id,end\n1,\x00\n", "no text"),
    ],
)
def test_a_file_that_is_no_table_is_refused(tmp_path, data, why):
    path = tmp_path / "strikes.csv"
    path.write_bytes(data)
    with pytest.raises(table.UnreadableTable, match=why):
        read(path)


def test_a_file_that_is_not_there_is_said_so(tmp_path):
    with pytest.raises(table.UnreadableTable, match="No such file"):
        read(tmp_path / "none.csv")


def test_a_file_much_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(table, "LARGEST", 100)
    with pytest.raises(table.UnreadableTable, match="larger than"):
        read(written(tmp_path, {}))


def test_a_row_of_other_length_is_refused_whole(tmp_path):
    path = tmp_path / "strikes.csv"
    path.write_text("id,end\n1,2,3\n4\n5,6\n")
    assert [problem.partition(":")[0] for problem in problems(path)] == ["line 2", "line 3"]


@pytest.mark.parametrize("cell", ["=SUM(A1:A9)", "+A1", "@now", "-B2"])
def test_formulas_are_refused(tmp_path, cell):
    (problem,) = problems(written(tmp_path, {"note": cell}))
    assert problem.startswith("line 2, note:")
    assert "looks like a formula" in problem


def test_numbers_with_a_sign_are_no_formulas(tmp_path):
    assert problems(written(tmp_path, {"note": "-12.5"})) == []


def test_a_lost_character_and_an_empty_cell_are_named(tmp_path):
    assert [
        problem.partition(": ")[0] for problem in problems(written(tmp_path, {"id": "", "note": "a \ufffd"}))
    ] == [
        "line 2, id",
        "line 2, note",
    ]


def test_a_mark_at_the_beginning_and_empty_lines_do_no_harm(tmp_path):
    path = tmp_path / "strikes.csv"
    path.write_bytes("\ufeffid,end\r\n\r\n1,2\r\n".encode())
    (row,) = read(path)
    assert row.cells == {"id": "1", "end": "2"}
    assert row.line == 3
