"""Emergency cover during a strike: kept, withdrawn, and for which services."""

import pytest

from articles.reading import read


def cover(text):
    return [s for s in read(text).strikes if s.kind == "emergency_cover"]


@pytest.mark.parametrize(
    ("passage", "status", "said_as", "services"),
    [
        ("Emergency care has been provided.", "kept", "stated", []),
        ("Emergency cover will be maintained during the walkout.", "kept", "announced", []),
        ("The trust said emergency services would not be affected.", "kept", "announced", []),
        ("Consultants kept emergency cover running in A&E.", "kept", "stated", ["A&E"]),
        (
            "Emergency cover will be withdrawn in A&E and maternity.",
            "withdrawn",
            "announced",
            ["A&E", "maternity"],
        ),
        (
            "The strike has for the first time affected A&E, maternity and intensive care.",
            "withdrawn",
            "stated",
            ["A&E", "maternity", "intensive care"],
        ),
        ("Nora Quill begged porters not to withdraw emergency cover.", "withdrawn", "asked_not_to", []),
    ],
)
def test_what_becomes_of_cover(passage, status, said_as, services):
    (found,) = cover(passage)
    assert (found.value["cover"], found.value["said_as"]) == (status, said_as)
    assert found.value["services"] == services


def test_an_appeal_is_a_poor_reason_to_believe_it():
    (found,) = cover("Nora Quill begged porters not to withdraw emergency cover.")
    assert found.confidence < 0.5


def test_services_without_a_strike_are_nothing():
    assert cover("The new wing has A&E and maternity.") == []


@pytest.mark.parametrize(
    ("passage", "cover"),
    [
        ("Porters will provide no emergency cover.", "withdrawn"),
        ("Only limited emergency cover was provided.", "partial"),
        ("A skeleton emergency service was kept.", "partial"),
    ],
)
def test_cover_may_be_none_or_some(passage, cover):
    (found,) = [s for s in read(passage).strikes if s.kind == "emergency_cover"]
    assert found.value["cover"] == cover
