import datetime

import pytest
from django.db import IntegrityError
from django.urls import reverse

from records.editions import writing
from strikes import facts
from strikes.models import Ballot
from tests.factories.accounts import EditorFactory
from tests.factories.people import OrganisationFactory
from tests.factories.records import ReferenceFactory
from tests.factories.strikes import BallotFactory, BallotLawFactory, DisputeFactory, MilestoneFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def dispute():
    return DisputeFactory(published=True)


@pytest.fixture
def law():
    return BallotLawFactory(name="The Ballots Act", least_turnout=50, least_support=40)


def api(client, dispute):
    return client.get(f"/api/v1/disputes/{dispute.public_id}/").json()["ballots"]


@pytest.mark.parametrize(
    ("numbers", "met"),
    [
        ({"eligible": 1000, "voted": 500, "voted_for": 400}, {"turnout": True, "support": True}),
        ({"eligible": 1000, "voted": 499, "voted_for": 399}, {"turnout": False, "support": False}),
        ({"turnout": "76.2", "support": 98}, {"turnout": True, "support": True}),
        ({"turnout": 60, "support": 60}, {"turnout": True, "support": False}),
        ({"eligible": 1000, "voted": 600, "support": 60}, {"turnout": True, "support": False}),
        ({"turnout": 60}, {"turnout": True, "support": None}),
        ({}, {"turnout": None, "support": None}),
    ],
)
def test_a_ballot_is_measured_by_the_law_of_its_time(law, numbers, met):
    ballot = BallotFactory(law=law, **numbers)
    assert Ballot.objects.get(pk=ballot.pk).met == met


def test_exact_numbers_count_before_a_rounded_share(law):
    ballot = BallotFactory(law=law, eligible=1000, voted=499, turnout=50)
    assert Ballot.objects.get(pk=ballot.pk).met["turnout"] is False


def test_what_the_law_did_not_ask_is_not_measured():
    older = BallotLawFactory(in_force_from=datetime.date(1993, 8, 30), least_turnout=None, least_support=None)
    assert BallotFactory(law=older, turnout=30, support=60).met == {}
    assert BallotFactory(law=None).met == {}


def test_a_ballot_stands_on_the_timeline_of_its_dispute(client, dispute, law):
    MilestoneFactory(dispute=dispute, happened_on="2015-11-30", title="Talks")
    union = OrganisationFactory(name="Union of Ward Staff", published=True)
    BallotFactory(
        dispute=dispute,
        union=union,
        staff_group="porters",
        closed_on="2015-11-18",
        eligible=1200,
        turnout="81",
        support="98",
        law=law,
        notice_on="2015-11-20",
        mandate_from="2015-11-19",
        mandate_to="2016-05",
    )
    events = client.get(dispute.get_absolute_url()).context["events"]
    assert [event["title"] for event in events] == ["Ballot of porters, Union of Ward Staff", "Talks"]
    assert events[0]["on"] == "18 November 2015"
    assert events[0]["text"] == (
        "98% for action, 81% turnout, 1,200 entitled to vote. The law then asked for 50% turnout, reached; "
        "40% of all entitled to vote in favour, reached (The Ballots Act). Notice of action: 20 November 2015. "
        "Mandate: 19 November 2015 to May 2016."
    )


def test_a_law_without_thresholds_asked_for_a_majority(client, dispute):
    older = BallotLawFactory(name="The Old Act", least_turnout=None, least_support=None)
    BallotFactory(dispute=dispute, law=older, turnout=30)
    (ballot,) = api(client, dispute)
    assert (
        facts.ballot_text(ballot)
        == "30% turnout. The law then asked for a majority of those voting (The Old Act)."
    )
    assert (ballot["met_turnout"], ballot["met_support"]) == (None, None)


def test_the_api_gives_the_question_the_numbers_and_both_references(client, dispute):
    register = ReferenceFactory(name="Register of ballots")
    law = BallotLawFactory(reference=ReferenceFactory(name="The Act itself"))
    BallotFactory(dispute=dispute, voted=700, law=law, reference=register, question="Will you strike?")
    (ballot,) = api(client, dispute)
    assert (ballot["question"], ballot["voted"], ballot["voted_for"]) == ("Will you strike?", 700, None)
    assert ballot["reference"]["name"] == "Register of ballots"
    assert (ballot["law"]["least_turnout"], ballot["law"]["reference"]["name"]) == (50, "The Act itself")
    page = client.get(dispute.get_absolute_url()).text
    assert "Will you strike?" in page
    assert "The Act itself" in page


def test_a_change_of_the_law_reaches_every_ballot_under_it(client, dispute, law):
    BallotFactory(dispute=dispute, law=law, turnout=55)
    with writing():
        law.least_turnout = 60
        law.save()
    assert api(client, dispute)[0]["met_turnout"] is False


def test_a_union_that_is_not_public_is_not_named(client, dispute):
    BallotFactory(dispute=dispute, union=OrganisationFactory(name="Secret Union"))
    assert api(client, dispute)[0]["union"] is None
    assert "Secret Union" not in client.get(dispute.get_absolute_url()).text


def test_no_ballot_without_a_reference():
    with pytest.raises(IntegrityError, match="reference_id"):
        BallotFactory(reference=None)


def test_the_form_of_a_dispute_says_what_is_wrong_with_a_ballot(client):
    client.force_login(EditorFactory())
    dispute, union, register = DisputeFactory(), OrganisationFactory(), ReferenceFactory()
    address = reverse("admin:strikes_dispute_change", args=[dispute.pk])
    page = client.get(address)
    data = {
        "name": dispute.name,
        "started_on": "2015-09",
        "opened_at": page.context["adminform"].form.opened_at,
    }
    for formset in page.context["inline_admin_formsets"]:
        data |= {f"{formset.formset.prefix}-TOTAL_FORMS": 0, f"{formset.formset.prefix}-INITIAL_FORMS": 0}
    data |= {
        "ballots-TOTAL_FORMS": 1,
        "ballots-0-union": union.pk,
        "ballots-0-reference": register.pk,
        "ballots-0-closed_on": "2015-11-18",
        "ballots-0-eligible": 100,
        "ballots-0-voted": 101,
    }
    assert "More votes were cast than people were entitled to." in client.post(address, data).text
    assert client.post(address, data | {"ballots-0-voted": 76}).status_code == 302
    assert dispute.ballots.get().voted == 76
