"""What the law asked of ballots comes into any archive by one command, as it stood from when to when."""

import datetime
from io import StringIO

import pytest
from django.core.management import call_command

from records.editions import writing
from strikes.models import BallotLaw

pytestmark = pytest.mark.django_db


def load():
    out = StringIO()
    call_command("load_ballot_law", stdout=out)
    return out.getvalue()


def laws_on(day, nation):
    """(least turnout, least support, notice) of each law of a nation on a day, the mildest first."""
    day = datetime.date.fromisoformat(day)
    laws = BallotLaw.objects.filter(nations__contains=[nation], in_force_from__lte=day).order_by("pk")
    asked = [
        (law.least_turnout, law.least_support, law.notice_days)
        for law in laws
        if law.in_force_to is None or day <= law.in_force_to
    ]
    return sorted(asked, key=lambda each: each[1] or 0)


@pytest.mark.parametrize(
    ("day", "nation", "asked"),
    [
        # A simple majority, until the Act of 2016 came into force.
        ("2015-11-19", "england", [(None, None, 7)]),
        ("2017-02-28", "england", [(None, None, 7)]),
        ("2017-03-01", "england", [(50, None, 14), (50, 40, 14)]),
        ("2026-02-17", "scotland", [(50, None, 14), (50, 40, 14)]),
        # The forty per cent fell, and the notice became shorter; the turnout stayed.
        ("2026-02-18", "england", [(50, None, 10)]),
        # In Wales devolved authorities were taken out half a year later.
        ("2017-09-12", "wales", [(50, None, 14), (50, 40, 14)]),
        ("2017-09-13", "wales", [(50, None, 14)]),
        # Northern Ireland has a law of its own, which asks for no turnout.
        ("2016-04-26", "northern_ireland", [(None, None, 7)]),
        ("2024-01-18", "northern_ireland", [(None, None, 7)]),
    ],
)
def test_what_was_asked_on_a_day(day, nation, asked):
    load()
    assert laws_on(day, nation) == asked


def test_every_law_has_its_reference():
    load()
    for law in BallotLaw.objects.select_related("reference"):
        assert law.reference.address.startswith(("https://www.legislation.gov.uk/", "https://law.gov.wales/"))


def test_loading_again_changes_nothing():
    assert load() == "6 laws on ballots loaded.\n"
    before = list(BallotLaw.objects.order_by("pk").values())
    assert load() == "0 laws on ballots loaded.\n"
    assert list(BallotLaw.objects.order_by("pk").values()) == before


def test_what_an_editor_changed_stays_and_is_named():
    load()
    with writing():
        law = BallotLaw.objects.get(name="Employment Rights Act 2025")
        law.least_turnout = None
        law.save()
    assert "Employment Rights Act 2025 is there and says otherwise than the file." in load()
    law.refresh_from_db()
    assert law.least_turnout is None
