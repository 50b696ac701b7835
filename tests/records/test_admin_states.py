"""Entries move through their states by buttons and list actions, within everybody's rights."""

import pytest
from django.urls import reverse

from articles.models import Article
from people.models import Organisation
from records.actions import send_to_review, withdraw
from records.choices import State
from records.models import Edition
from strikes.models import Hospital
from tests.factories.accounts import CuratorFactory, EditorFactory, UserFactory
from tests.factories.articles import ArticleFactory, QuoteFactory
from tests.factories.people import OrganisationFactory
from tests.factories.records import SourcingFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

REASON = "The body never existed."


def address(entry, page="change", *args):
    opts = entry._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_{page}", args=[entry.pk, *args])


def listed(model):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def in_state(state):
    entry = OrganisationFactory(published=state in State.ever_public())
    if state == State.IN_REVIEW:
        send_to_review(entry=entry, by=None)
    if state == State.WITHDRAWN:
        withdraw(entry=entry, reason="Entered by mistake.", by=None)
    return entry


def stored(entry):
    return type(entry).objects.get(pk=entry.pk)


def fields_of(client, entry):
    """What the browser would send back if the change page were saved untouched."""
    page = client.get(address(entry))
    form = page.context["adminform"].form
    data = {form.OPENED: form.opened_at} if hasattr(form, "OPENED") else {}
    forms = [
        form,
        *(
            f
            for each in page.context["inline_admin_formsets"]
            for f in [each.formset.management_form, *each.formset.forms]
        ),
    ]
    for each in forms:
        for field in each:
            widget = field.field.widget
            value = widget.format_value(field.value()) if not hasattr(widget, "decompress") else None
            if hasattr(widget, "decompress"):
                for n, part in enumerate(widget.decompress(field.value())):
                    if part is not None:
                        data[f"{field.html_name}_{n}"] = str(part)
            elif isinstance(value, list | tuple):
                data[field.html_name] = [item for item in value if item not in ("", None)]
            elif value is not None:
                data[field.html_name] = value
    return data


MOVES = [
    ("review", State.DRAFT, State.IN_REVIEW, {"curator", "editor"}),
    ("draft", State.IN_REVIEW, State.DRAFT, {"curator", "editor"}),
    ("publish", State.DRAFT, State.PUBLISHED, {"editor"}),
    ("publish", State.IN_REVIEW, State.PUBLISHED, {"editor"}),
    ("withdraw", State.PUBLISHED, State.WITHDRAWN, {"editor"}),
    ("publish-again", State.WITHDRAWN, State.PUBLISHED, {"editor"}),
]
ACCOUNTS = {
    "curator": CuratorFactory,
    "editor": EditorFactory,
    "colleague without a group": lambda: UserFactory(is_staff=True),
    "stranger": None,
}


def sign_in(client, who):
    if ACCOUNTS[who]:
        client.force_login(ACCOUNTS[who]())


@pytest.mark.parametrize("who", ACCOUNTS)
@pytest.mark.parametrize(("step", "start", "end", "allowed"), MOVES)
def test_a_step_is_taken_on_its_page_by_those_who_may(client, step, start, end, allowed, who):
    entry = in_state(start)
    sign_in(client, who)
    client.post(address(entry, "step", step), {"confirmed": "1", "reason": REASON})
    assert stored(entry).state == (end if who in allowed else start)


@pytest.mark.parametrize("who", ACCOUNTS)
@pytest.mark.parametrize(("step", "start", "end", "allowed"), MOVES)
def test_a_step_is_taken_on_a_list_by_those_who_may(client, step, start, end, allowed, who):
    entry = in_state(start)
    sign_in(client, who)
    client.post(
        listed(Organisation),
        {"action": step.replace("-", "_"), "_selected_action": entry.pk, "confirmed": "1", "reason": REASON},
    )
    assert stored(entry).state == (end if who in allowed else start)


@pytest.mark.parametrize("step", ["review", "draft", "publish", "withdraw", "publish-again"])
@pytest.mark.parametrize("state", State.values)
def test_a_step_that_does_not_fit_changes_nothing_and_says_so(client, step, state):
    entry = in_state(State(state))
    if any(move[0] == step and move[1] == state for move in MOVES):
        return
    client.force_login(EditorFactory())
    page = client.post(address(entry, "step", step), {"confirmed": "1", "reason": REASON}, follow=True)
    assert "does not apply" in page.text
    assert stored(entry).state == state


@pytest.mark.parametrize(
    ("step", "state"), [("withdraw", State.PUBLISHED), ("publish-again", State.WITHDRAWN)]
)
@pytest.mark.parametrize("reason", ["", "   ", "\0", "x" * 1001])
def test_a_public_reason_must_be_given(client, step, state, reason):
    entry = in_state(state)
    client.force_login(EditorFactory())
    page = client.post(address(entry, "step", step), {"confirmed": "1", "reason": reason})
    assert page.context["form"].errors["reason"]
    assert stored(entry).state == state


def test_the_reason_of_a_withdrawal_is_public(client):
    entry = in_state(State.PUBLISHED)
    client.force_login(EditorFactory())
    client.post(address(entry, "step", "withdraw"), {"confirmed": "1", "reason": REASON})
    assert Edition.objects.get(public_id=entry.public_id).reason == REASON
    assert client.get(entry.get_absolute_url()).status_code == 410


@pytest.mark.parametrize(
    ("who", "button", "end"),
    [
        ("curator", "review", State.IN_REVIEW),
        ("editor", "publish", State.PUBLISHED),
    ],
)
def test_the_button_saves_what_was_typed_and_takes_the_step(client, who, button, end):
    entry = in_state(State.DRAFT)
    sign_in(client, who)
    data = fields_of(client, entry) | {"name": "Society of Invented Porters", "_step": button}
    client.post(address(entry), data)
    assert (stored(entry).state, stored(entry).name) == (end, "Society of Invented Porters")


def test_a_button_that_is_not_offered_is_refused_and_nothing_is_saved(client):
    entry = in_state(State.DRAFT)
    client.force_login(CuratorFactory())
    data = fields_of(client, entry) | {"name": "Changed", "_step": "publish"}
    assert client.post(address(entry), data).status_code == 403
    assert stored(entry).name == entry.name
    assert stored(entry).state == State.DRAFT


def test_a_fact_without_support_is_saved_but_not_published(client):
    hospital = HospitalFactory()
    client.force_login(EditorFactory())
    data = fields_of(client, hospital) | {"town": "Otherton", "_step": "publish"}
    page = client.post(address(hospital), data, follow=True)
    assert "rests on nothing yet" in page.text
    assert (stored(hospital).town, stored(hospital).state) == ("Otherton", State.DRAFT)


def test_one_refused_entry_does_not_hold_up_the_others(client):
    bare, ready = HospitalFactory(), HospitalFactory()
    SourcingFactory(entry=ready)
    client.force_login(EditorFactory())
    page = client.post(
        listed(Hospital), {"action": "publish", "_selected_action": [bare.pk, ready.pk]}, follow=True
    )
    assert "rests on nothing yet" in page.text
    assert (stored(bare).state, stored(ready).state) == (State.DRAFT, State.PUBLISHED)


def test_an_article_is_published_with_its_quotes_but_for_those_left_out(client):
    article = ArticleFactory()
    going, waiting = QuoteFactory(article=article), QuoteFactory(article=article, words="Not this one yet")
    client.force_login(EditorFactory())
    page = client.get(address(article, "step", "publish"))
    assert str(going) in page.text and str(waiting) in page.text
    client.post(address(article, "step", "publish"), {"confirmed": "1", "along": [going.public_id]})
    assert [stored(entry).state for entry in (article, going, waiting)] == [
        State.PUBLISHED,
        State.PUBLISHED,
        State.DRAFT,
    ]


def test_an_article_goes_to_review_with_its_quotes(client):
    article = ArticleFactory()
    quote = QuoteFactory(article=article)
    client.force_login(CuratorFactory())
    client.post(listed(Article), {"action": "review", "_selected_action": article.pk})
    assert (stored(article).state, stored(quote).state) == (State.IN_REVIEW, State.IN_REVIEW)


@pytest.mark.parametrize("state", sorted(State.ever_public()))
def test_a_curator_reads_but_does_not_change_what_was_public(client, state):
    entry = in_state(state)
    client.force_login(CuratorFactory())
    page = client.get(address(entry))
    assert "only an editor changes it" in page.text and 'name="_save"' not in page.text
    assert client.post(address(entry), {"name": "Changed"}).status_code == 403
    assert stored(entry).name == entry.name


def test_an_editor_corrects_what_is_public_and_the_public_form_follows(client):
    entry = in_state(State.PUBLISHED)
    client.force_login(EditorFactory())
    told = {"tell-reason": "The name was another body’s.", "tell-asked_by": "archive"}
    client.post(address(entry), fields_of(client, entry) | {"name": "Corrected Name of a Body"} | told)
    assert "Corrected Name of a Body" in Edition.objects.get(public_id=entry.public_id).body


@pytest.mark.parametrize(("who", "is_deleted"), [("curator", False), ("editor", True), ("stranger", False)])
def test_drafts_are_deleted_by_editors(client, who, is_deleted):
    entry = in_state(State.DRAFT)
    sign_in(client, who)
    client.post(address(entry, "delete"), {"post": "yes"})
    client.post(
        listed(Organisation), {"action": "delete_selected", "_selected_action": entry.pk, "post": "yes"}
    )
    assert Organisation.objects.filter(pk=entry.pk).exists() is not is_deleted


@pytest.mark.parametrize("state", sorted(State.ever_public()))
def test_what_was_public_is_not_deleted_and_the_page_says_what_to_do(client, state):
    entry = in_state(state)
    client.force_login(EditorFactory())
    for path, data in [
        (address(entry, "delete"), {"post": "yes"}),
        (listed(Organisation), {"action": "delete_selected", "_selected_action": entry.pk, "post": "yes"}),
    ]:
        page = client.post(path, data)
        assert page.status_code == 200
        assert "withdrawn with a reason, never deleted" in page.text
    assert stored(entry).state == state


def test_who_saved_is_kept_with_the_entry(client):
    entry = in_state(State.DRAFT)
    curator = CuratorFactory()
    client.force_login(curator)
    client.post(address(entry), fields_of(client, entry) | {"name": "Named Anew"})
    assert stored(entry).changed_by == curator


def test_two_people_on_one_entry_do_not_overwrite_each_other(client):
    entry = in_state(State.DRAFT)
    client.force_login(CuratorFactory(username="first"))
    opened = fields_of(client, entry)
    client.post(address(entry), opened | {"name": "What the first one wrote"})
    client.force_login(CuratorFactory(username="second"))
    page = client.post(address(entry), opened | {"name": "What the second one wrote"})
    assert "first changed this entry while you were editing it" in page.text
    assert "What the second one wrote" in page.text
    assert stored(entry).name == "What the first one wrote"


def test_too_many_entries_at_a_time_are_refused(client):
    for _ in range(3):
        OrganisationFactory()
    client.force_login(EditorFactory())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("records.admin.entry.MOST", 2)
        keys = list(Organisation.objects.order_by("pk").values_list("pk", flat=True))
        page = client.post(listed(Organisation), {"action": "publish", "_selected_action": keys}, follow=True)
    assert "Choose at most 2 entries" in page.text
    assert not Organisation.objects.filter(state=State.PUBLISHED).exists()


def test_publishing_again_needs_another_reason_than_the_withdrawal(client):
    entry = in_state(State.WITHDRAWN)
    client.force_login(EditorFactory())
    page = client.post(
        address(entry, "step", "publish-again"),
        {"confirmed": "1", "reason": entry.state_reason},
        follow=True,
    )
    assert "give a reason" in page.text.lower()
    assert stored(entry).state == State.WITHDRAWN
