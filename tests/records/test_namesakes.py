"""Names that may mean the same are told from those that only look alike."""

import pytest

from records.namesakes import likely


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("British Medical Association", "BMA"),
        ("BMA", "British Medical Association"),
        ("J. Smith", "Jane Smith"),
        ("Smith, Jane", "Jane Smith"),
        ("Lantern Royal Infirmry", "Lantern Royal Infirmary"),
        ("St Anne’s & St Bede's NHS Foundation Trust", "St Annes and St Bede’s NHS Trust"),
        ("St. Bede", "St Bede Hospital"),
        ("Rt Hon Robin Invented", "Robin Invented"),
        ("René Müller", "Rene Muller"),
        ("LANTERN INFIRMARY", "Lantern Infirmary"),
    ],
)
def test_names_that_may_mean_the_same(typed, known):
    assert likely([typed], {1: known}) == [1]


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("St George's Hospital", "St Helier Hospital"),
        ("Lantern Royal Infirmary", "Harbour Royal Hospital"),
        ("John Smith", "Jane Smith"),
        ("Harbour NHS Trust", "Lantern NHS Trust"),
        ("Union of Porters", "Union of Nurses"),
        ("", "Lantern"),
    ],
)
def test_names_that_only_look_alike(typed, known):
    assert likely([typed], {1: known}) == []


def test_the_likest_comes_first():
    known = {1: "Lantern Royal Infirmaries", 2: "Lantern Royal Infirmary", 3: "Harbour House"}
    assert likely(["Lantern Royal Infirmary"], known) == [2, 1]
