"""What imports proposed is looked through, accepted and rejected in the admin, many at a time."""

import pytest
from django.urls import reverse

from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.records import ReferenceFactory
from tests.factories.strikes import HospitalFactory, HospitalNameFactory, ProposalFactory

pytestmark = pytest.mark.django_db

LIST = "admin:strikes_proposal_changelist"


def decide(client, user, act, *proposals):
    client.force_login(user)
    chosen = {"action": act, "_selected_action": [each.pk for each in proposals]}
    response = client.post(reverse(LIST), chosen, follow=True)
    for proposal in proposals:
        proposal.refresh_from_db()
    return [str(message) for message in response.context["messages"]]


def test_a_curator_accepts_and_rejects(client):
    code, other = ProposalFactory(hospital__ods_code="RX901", value="RX877"), ProposalFactory()
    curator = CuratorFactory()
    assert decide(client, curator, "accept", code) == ["Accepted 1 proposal."]
    assert decide(client, curator, "reject", other) == ["Rejected 1 proposal."]
    assert (code.state, code.decided_by, other.state) == ("accepted", curator, "rejected")
    assert [each.code for each in code.hospital.other_codes.all()] == ["RX877"]


def test_a_hospital_without_a_code_gets_the_one_that_was_proposed(client):
    proposal = ProposalFactory(hospital__ods_code=None, value="RX877")
    decide(client, CuratorFactory(), "accept", proposal)
    proposal.hospital.refresh_from_db()
    assert proposal.hospital.ods_code == "RX877"


def test_what_cannot_be_done_is_said_and_holds_up_nothing_else(client):
    HospitalFactory(ods_code="RX877", name="Harbour Hospital", town="Harbour")
    taken, free = ProposalFactory(value="RX877"), ProposalFactory(value="RX878")
    said = decide(client, CuratorFactory(), "accept", taken, free)
    assert said[0] == "Accepted 1 proposal."
    assert "RX877 is the code of “Harbour Hospital”. If the two are one, merge them." in said[1]
    assert (taken.state, free.state) == ("open", "accepted")


def test_nothing_is_decided_twice(client):
    proposal = ProposalFactory()
    decide(client, CuratorFactory(), "reject", proposal)
    (said,) = decide(client, CuratorFactory(), "accept", proposal)
    assert "was decided on already" in said
    assert proposal.state == "rejected"


def test_a_public_hospital_is_an_editors_to_change(client):
    proposal = ProposalFactory(hospital=HospitalFactory(published=True))
    (said,) = decide(client, CuratorFactory(), "accept", proposal)
    assert said.endswith("is or was public: an editor decides.")
    assert decide(client, EditorFactory(), "accept", proposal) == ["Accepted 1 proposal."]


def test_a_hospital_is_looked_up_as_papers_write_it(client):
    meant = HospitalFactory(name="Northgate Royal Infirmary", town="Northgate")
    HospitalNameFactory(hospital=meant, name="NRI", kind="short")
    HospitalFactory(name="Harbour Hospital")
    client.force_login(CuratorFactory())
    for typed in ("NRI", "Nothgate Royal Infirmary", "Northgate"):
        found = client.get(
            reverse("admin:autocomplete"),
            {"app_label": "strikes", "model_name": "runby", "field_name": "hospital", "term": typed},
        ).json()["results"]
        assert [each["id"] for each in found] == [str(meant.pk)], typed


@pytest.mark.parametrize("typed", ["zzz", "hospital", "(", "\0", "RX901", "Q" * 400])
def test_whatever_is_typed_the_list_is_shown(client, typed):
    HospitalFactory(name="Harbour Hospital")
    client.force_login(CuratorFactory())
    response = client.get(reverse("admin:strikes_hospital_changelist"), {"q": typed}, follow=True)
    assert response.status_code == 200


def test_the_list_says_what_is_proposed_for_which_hospital_and_why(client):
    proposal = ProposalFactory(value="RX901", name="Northgate Cottage Hospital", town="Northgate")
    ReferenceFactory(name="A page that proposes nothing")
    client.force_login(CuratorFactory())
    html = client.get(reverse(LIST)).text
    assert "<strong>RX901</strong> Northgate Cottage Hospital, Northgate" in html
    assert proposal.why in html
    assert "A page that proposes nothing" not in html
