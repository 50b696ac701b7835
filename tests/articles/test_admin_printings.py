"""On the desk: what may be another printing is shown with its differences, and a person links it."""

import pytest
from django.urls import reverse

from articles import actions
from articles.models import Article, Quote, SyndicationCluster, Utterance
from tests.articles.likeness.copy import HEADLINE, OWN_REPORT, REPORT, text
from tests.factories.accounts import CuratorFactory, EditorFactory, UserFactory
from tests.factories.articles import ArticleFactory, QuoteFactory, TextVersionFactory

pytestmark = pytest.mark.django_db

WORDS = "Nobody joined to be thanked. We would like to sit down"


@pytest.fixture
def curator(client):
    user = CuratorFactory()
    client.force_login(user)
    return user


def printed(*paragraphs, **fields):
    article = ArticleFactory(**fields)
    TextVersionFactory(article=article, text=text(*paragraphs))
    return article


def page_of(entry):
    name = entry._meta.model_name
    return reverse(f"admin:articles_{name}_printings", args=[entry.pk])


def form_of(entry):
    return reverse(f"admin:articles_{entry._meta.model_name}_change", args=[entry.pk])


def suggested(answer):
    return [each.entry for each, _, _ in answer.context["suggestions"]]


def test_copies_are_shown_with_what_differs(client, curator):
    article, copy = printed(HEADLINE, *REPORT), printed("Drum at dawn", *REPORT[:4])
    printed(*OWN_REPORT)
    answer = client.get(page_of(article))
    assert suggested(answer) == [copy]
    assert "of this text stands there, 9" in answer.text
    assert "Drum at dawn</ins>" in answer.text
    assert "by a trombone</del>" in answer.text


def test_the_forms_lead_there_and_list_what_is_linked(client, curator):
    article, copy = printed(*REPORT), printed(*REPORT)
    quote, reprint = QuoteFactory(words=WORDS), QuoteFactory(words=WORDS)
    actions.join_cluster([article, copy], by=curator)
    actions.same_utterance([quote, reprint], by=curator)
    for entry, other in ((article, copy), (quote, reprint)):
        html = client.get(form_of(entry)).text
        assert page_of(entry) in html
        assert form_of(other) in html


def test_a_curator_links_copies_and_says_how_we_know(client, curator):
    article, copy, third = printed(*REPORT), printed(*REPORT), printed(*REPORT)
    answer = client.post(
        page_of(article), {"chosen": [copy.pk, third.pk], "note": "Both credit the agency."}, follow=True
    )
    cluster = SyndicationCluster.objects.get()
    assert set(cluster.articles.order_by("pk")) == {article, copy, third}
    assert (cluster.note, cluster.decided_by) == ("Both credit the agency.", curator)
    assert "linked to 2 others" in answer.text
    assert suggested(answer) == []


def test_an_article_that_was_not_found_can_be_linked_as_well(client, curator):
    article, other = printed(*REPORT), ArticleFactory()
    client.post(page_of(article), {"chosen": ["", str(other.pk)]})
    assert Article.objects.get(pk=other.pk).syndication_cluster is not None


def test_it_can_be_taken_back(client, curator):
    article, copy = printed(*REPORT), printed(*REPORT)
    actions.join_cluster([article, copy], by=curator)
    answer = client.post(page_of(article), {"leave": "1"}, follow=True)
    assert not SyndicationCluster.objects.exists()
    assert suggested(answer) == [copy]


def test_the_same_words_elsewhere_are_shown_with_who_said_them(client, curator):
    quote, other = QuoteFactory(words=WORDS), QuoteFactory(words=WORDS.upper(), printed_name="Tam Oakley")
    answer = client.get(page_of(quote))
    assert suggested(answer) == [other]
    assert "The same words, as said by Tam Oakley" in answer.text
    assert not Utterance.objects.exists()
    client.post(page_of(quote), {"chosen": [other.pk]})
    assert Utterance.objects.get().quotes.count() == 2
    client.post(page_of(quote), {"leave": "1"})
    assert not Utterance.objects.exists()


def test_the_quote_form_links_by_the_same_rule(client, curator):
    pairs = [
        [QuoteFactory(words=f"{WORDS}, says {pair} {number}") for number in range(2)] for pair in range(2)
    ]
    for pair in pairs:
        actions.same_utterance(pair, by=curator)
    quote, other = pairs[0][0], pairs[1][0]
    page = client.get(form_of(quote))
    fields = {name: value or "" for name, value in page.context["adminform"].form.initial.items()}
    sent = fields | {"same_words_as": other.pk, "about": []} | MANAGEMENT
    client.post(form_of(quote), sent)
    assert Utterance.objects.get().quotes.count() == 4


MANAGEMENT = {
    "records-sourcing-content_type-object_id-TOTAL_FORMS": 0,
    "records-sourcing-content_type-object_id-INITIAL_FORMS": 0,
}


def test_nothing_chosen_is_said_and_nothing_changes(client, curator):
    article = printed(*REPORT)
    for chosen in ([], [""], ["0"], ["x"], [article.pk], ["9" * 40]):
        answer = client.post(page_of(article), {"chosen": chosen, "note": "kept as typed"})
        assert answer.status_code == 200
        assert "Choose at least one other" in answer.text
        assert "kept as typed" in answer.text
    assert not SyndicationCluster.objects.exists()


def test_a_note_that_cannot_be_read_is_refused(client, curator):
    article, copy = printed(*REPORT), printed(*REPORT)
    for note in ("a\0b", "a\u202eb", "a\ufffdb"):
        answer = client.post(page_of(article), {"chosen": [copy.pk], "note": note})
        assert answer.status_code == 200
        assert "Nothing was changed" in answer.text
    assert not SyndicationCluster.objects.exists()


@pytest.mark.parametrize("key", ["0", "x", "9" * 40])
def test_an_entry_that_is_not_there_is_not_found(client, curator, key):
    assert client.get(reverse("admin:articles_article_printings", args=[key])).status_code == 404


def test_a_text_is_not_needed(client, curator):
    answer = client.get(page_of(ArticleFactory()))
    assert "The archive has no other that is alike" in answer.text


def test_who_may_only_look_links_nothing(client):
    article, copy = printed(*REPORT), printed(*REPORT)
    client.force_login(UserFactory(is_staff=True, may=["view_article"]))
    assert suggested(client.get(page_of(article))) == [copy]
    assert 'name="chosen"' not in client.get(page_of(article)).text
    assert client.post(page_of(article), {"chosen": [copy.pk]}).status_code == 403
    client.force_login(UserFactory(is_staff=True, may=["view_publication"]))
    assert client.get(page_of(article)).status_code == 403


def test_readers_see_links_of_public_articles_so_an_editor_makes_them(client, curator):
    public, other, draft = (
        printed(*REPORT, published=True),
        printed(*REPORT, published=True),
        printed(*REPORT),
    )
    assert client.post(page_of(public), {"chosen": [draft.pk]}).status_code == 403
    client.post(page_of(draft), {"chosen": [public.pk]})
    # Through a draft the two public ones would be linked.
    answer = client.post(page_of(draft), {"chosen": [other.pk]})
    assert "ask an editor" in answer.text
    assert Article.objects.get(pk=other.pk).syndication_cluster is None
    client.force_login(EditorFactory())
    client.post(page_of(public), {"chosen": [other.pk]})
    assert SyndicationCluster.objects.get().articles.count() == 3


def test_a_draft_quote_that_is_deleted_leaves_no_utterance_of_one(client):
    client.force_login(EditorFactory())
    quote, other = QuoteFactory(words=WORDS), QuoteFactory(words=WORDS)
    actions.same_utterance([quote, other], by=None)
    client.post(reverse("admin:articles_quote_delete", args=[quote.pk]), {"post": "yes"})
    assert Quote.objects.get() == other
    assert not Utterance.objects.exists()
