"""Two entries that are one in the world are joined on the desk, after a look at what will move."""

import pytest
from django.urls import reverse

from articles.models import Quote
from people.models import Organisation
from records.choices import State
from strikes.models import Hospital, PicketEvent
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.articles import QuoteFactory
from tests.factories.people import OrganisationFactory, RoleFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory, PicketEventFactory

pytestmark = pytest.mark.django_db

MERGE = {
    Organisation: "admin:people_organisation_merge",
    Hospital: "admin:strikes_hospital_merge",
}


def merge_page(model=Hospital):
    return reverse(MERGE[model])


@pytest.fixture
def pair():
    keep = HospitalFactory(name="Lantern Infirmary", published=True)
    double = HospitalFactory(name="The Lantern Infirmary", published=True)
    PicketEventFactory(hospital=double)
    QuoteFactory(works_at=double, about=[double])
    return keep, double


def test_the_page_shows_what_would_move(client, pair):
    client.force_login(EditorFactory())
    page = client.get(merge_page(), {"one": pair[0].pk, "other": pair[1].pk})
    links = {entry: dict(links) for entry, _, links in page.context["pair"]}
    assert sum(links[pair[1]].values()) == 4  # a picket event, a quote by staff, one about it, a reference
    assert all(str(entry) in page.text for entry in pair)


def test_every_link_moves_and_the_old_address_leads_to_the_kept_entry(client, pair):
    keep, double = pair
    client.force_login(EditorFactory())
    answer = client.post(
        merge_page(),
        {"one": keep.pk, "other": double.pk, "keep": keep.pk, "confirmed": "1", "reason": "Entered twice."},
    )
    assert answer["Location"].endswith(f"/{keep.pk}/change/")
    assert PicketEvent.objects.get().hospital == keep
    quote = Quote.objects.get()
    assert (quote.works_at, list(quote.about.order_by("pk"))) == (keep, [keep])
    assert list(keep.names.order_by("pk").values_list("name", flat=True)) == ["The Lantern Infirmary"]
    led_to = client.get(double.get_absolute_url(), follow=True).redirect_chain[-1][0]
    assert led_to == keep.get_absolute_url()


def test_either_of_the_two_can_be_kept(client, pair):
    keep, double = pair
    client.force_login(EditorFactory())
    client.post(merge_page(), {"one": keep.pk, "other": double.pk, "keep": double.pk, "confirmed": "1"})
    keep.refresh_from_db()
    assert keep.state == State.WITHDRAWN


def test_two_are_chosen_in_a_list(client, pair):
    client.force_login(EditorFactory())
    page = client.post(
        reverse("admin:strikes_hospital_changelist"),
        {"action": "merge_two", "_selected_action": [entry.pk for entry in pair]},
    )
    assert page["Location"] == f"{merge_page()}?one={pair[0].pk}&other={pair[1].pk}"


@pytest.mark.parametrize("count", [1, 3])
def test_any_other_number_than_two_is_refused(client, count):
    entries = [HospitalFactory() for _ in range(count)]
    client.force_login(EditorFactory())
    page = client.post(
        reverse("admin:strikes_hospital_changelist"),
        {"action": "merge_two", "_selected_action": [entry.pk for entry in entries]},
        follow=True,
    )
    assert "exactly two" in page.text


def test_the_other_one_can_be_looked_up_from_an_entry(client, pair):
    client.force_login(EditorFactory())
    change = client.get(reverse("admin:strikes_hospital_change", args=[pair[0].pk]))
    page = client.get(change.context["merge_address"])
    assert f"Merge “{pair[0]}” with" in page.text


def test_a_merge_that_a_rule_forbids_changes_nothing_and_says_why(client):
    one, other = (SpokespersonFactory(voice=True).organisation for _ in range(2))
    client.force_login(EditorFactory())
    page = client.post(
        merge_page(Organisation), {"one": one.pk, "other": other.pk, "keep": one.pk, "confirmed": "1"}
    )
    assert "merge or edit those first" in page.text
    assert Organisation.objects.filter(pk=other.pk, voices__isnull=False).exists()


def test_an_entry_is_not_merged_with_itself(client, pair):
    client.force_login(EditorFactory())
    page = client.get(merge_page(), {"one": pair[0].pk, "other": pair[0].pk})
    assert "cannot be merged with itself" in page.text


@pytest.mark.parametrize("keep", ["", "999999999", "abc"])
def test_which_one_to_keep_must_be_said(client, pair, keep):
    client.force_login(EditorFactory())
    page = client.post(merge_page(), {"one": pair[0].pk, "other": pair[1].pk, "keep": keep, "confirmed": "1"})
    assert page.context["form"].errors["keep"]
    assert Hospital.objects.filter(state=State.PUBLISHED).count() == 2


@pytest.mark.parametrize("key", ["", "abc", "\0", "9" * 40, "-1", "1; drop table"])
def test_tampered_keys_are_no_entries(client, pair, key):
    client.force_login(EditorFactory())
    assert client.get(merge_page(), {"one": key, "other": pair[0].pk}).status_code == 200


def test_a_curator_merges_nothing(client, pair):
    client.force_login(CuratorFactory())
    data = {"one": pair[0].pk, "other": pair[1].pk, "keep": pair[0].pk, "confirmed": "1"}
    assert client.get(merge_page(), data).status_code == 403
    assert client.post(merge_page(), data).status_code == 403
    client.post(
        reverse("admin:strikes_hospital_changelist"),
        {"action": "merge_two", "_selected_action": [entry.pk for entry in pair]},
    )
    assert Hospital.objects.filter(state=State.PUBLISHED).count() == 2


def test_roles_move_with_a_merged_organisation(client):
    one, other = OrganisationFactory(), OrganisationFactory()
    role = RoleFactory(organisation=other)
    client.force_login(EditorFactory())
    client.post(
        merge_page(Organisation), {"one": one.pk, "other": other.pk, "keep": one.pk, "confirmed": "1"}
    )
    role.refresh_from_db()
    assert role.organisation == one
    assert not Organisation.objects.filter(pk=other.pk).exists()
