"""Every kind of row has its pages on the desk, and they cost the same however many rows there are."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import (
    Article,
    Batch,
    BatchItem,
    Figure,
    Mention,
    Passage,
    Publication,
    Quote,
    Reading,
    Search,
    TextVersion,
)
from people.models import Organisation, Role, Spokesperson
from records.models import (
    Correction,
    Edition,
    Erasure,
    FileImport,
    Job,
    Record,
    Redirect,
    Reference,
    RemovalRequest,
    Withdrawal,
)
from strikes.models import BallotLaw, Dispute, Hospital, Milestone, PicketEvent, Proposal, Strike, StrikeDay
from tests.factories import articles, people, records, strikes
from tests.factories.accounts import CuratorFactory, EditorFactory

pytestmark = pytest.mark.django_db

MAKERS = {
    Article: articles.ArticleFactory,
    Batch: articles.BatchFactory,
    BatchItem: articles.BatchItemFactory,
    BallotLaw: strikes.BallotLawFactory,
    Dispute: strikes.DisputeFactory,
    Figure: articles.FigureFactory,
    FileImport: records.FileImportFactory,
    Hospital: strikes.HospitalFactory,
    Job: records.JobFactory,
    Mention: articles.MentionFactory,
    Milestone: strikes.MilestoneFactory,
    Organisation: people.OrganisationFactory,
    Passage: lambda: articles.PassageFactory(hospital=strikes.HospitalFactory()),
    PicketEvent: strikes.PicketEventFactory,
    Proposal: strikes.ProposalFactory,
    Publication: articles.PublicationFactory,
    Quote: articles.QuoteFactory,
    Reference: None,
    Search: articles.SearchFactory,
    Role: people.RoleFactory,
    Spokesperson: people.SpokespersonFactory,
    Strike: strikes.StrikeFactory,
    StrikeDay: strikes.StrikeDayFactory,
    TextVersion: articles.TextVersionFactory,
}
NOT_ADDED_HERE = {Batch, BatchItem, FileImport, Job, Proposal, TextVersion, Edition, Redirect}


def made(model, count):
    if model is Reference:
        return [records.ReferenceFactory(name=f"Register {n}") for n in range(count)]
    return [MAKERS[model]() for _ in range(count)]


def address(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def queries(client, path):
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = client.get(path)
    assert response.status_code == 200, path
    return len(captured)


ours = pytest.mark.parametrize("model", MAKERS, ids=lambda model: model.__name__)


def test_every_kind_of_row_is_on_the_desk():
    registered = {
        model
        for model in admin.site._registry
        if model.__module__.split(".")[0] in {"articles", "strikes", "people", "records"}
    }
    # Readings have pages of their own: see tests/articles/desk.
    # Corrections are made at the forms of entries, steps on the ladder; requests come in from outside.
    others = {Correction, Edition, Erasure, Reading, Redirect, RemovalRequest, Withdrawal}
    assert registered == {*MAKERS, *others}


@ours
def test_the_list_costs_the_same_for_three_rows_and_for_thirty(client, model):
    client.force_login(EditorFactory())
    path = address(model, "changelist")
    client.get(path)
    made(model, 3)
    few = queries(client, path)
    made(model, 27)
    assert queries(client, path) <= few


@ours
def test_the_list_can_be_searched(client, model):
    client.force_login(CuratorFactory())
    made(model, 1)
    assert client.get(address(model, "changelist"), {"q": "invented"}).status_code == 200


@ours
@pytest.mark.parametrize("account", [CuratorFactory, EditorFactory])
def test_pages_to_add_change_and_look_back_open(client, model, account):
    client.force_login(account())
    (row,) = made(model, 1)
    assert client.get(address(model, "change", row.pk)).status_code == 200
    assert client.get(address(model, "history", row.pk)).status_code == 200
    if model not in NOT_ADDED_HERE:
        assert client.get(address(model, "add")).status_code == 200


@ours
def test_strangers_are_asked_to_sign_in(client, model):
    (row,) = made(model, 1)
    for page in [
        address(model, "changelist"),
        address(model, "change", row.pk),
        address(model, "history", row.pk),
    ]:
        assert client.get(page)["Location"].startswith("/admin/login/")


ENTRIES = [model for model in MAKERS if issubclass(model, Record)]
entries = pytest.mark.parametrize("model", ENTRIES, ids=lambda model: model.__name__)


@entries
def test_a_draft_has_a_preview_and_a_published_entry_its_page(client, model):
    client.force_login(CuratorFactory())
    draft, public = MAKERS[model](), MAKERS[model](published=True)
    for entry, label in [(draft, "Preview"), (public, "View on site")]:
        page = client.get(address(model, "change", entry.pk))
        assert label in page.text
        shown = client.get(page.context["absolute_url"], follow=True)
        assert shown.status_code == 200, page.context["absolute_url"]


@entries
def test_the_plain_preview_shows_the_public_form_of_a_draft(client, model):
    client.force_login(CuratorFactory())
    draft = MAKERS[model]()
    shown = client.get(address(model, "preview", draft.pk))
    assert draft.public_id in shown.text


@entries
def test_nobody_edits_the_state_by_hand(client, model):
    client.force_login(EditorFactory())
    draft = MAKERS[model]()
    form = client.get(address(model, "change", draft.pk)).context["adminform"].form
    assert not {"state", "state_reason", "public_id"} & set(form.fields)
