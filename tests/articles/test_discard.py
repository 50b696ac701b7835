"""A draft that should not be there goes with everything that was entered from it."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from articles import actions
from articles.models import Article, Mention, Pin, Quote, TextVersion
from records.editions import writing
from records.models import Edition
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.small_archive import TEXT, pinned, small_archive

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft():
    with writing():
        article = Article.objects.create(our_title="Pasted by mistake", published_on="2016-04-26")
        version = TextVersion.objects.create(article=article, text=TEXT)
        speaker = Mention.objects.create(pin=pinned(version, "Dr Imogen Vale"), name="Imogen Vale")
        Quote.objects.create(
            article=article,
            pin=pinned(version, "“We are sorry.”"),
            cue=pinned(version, "said"),
            mention=speaker,
        )
    return article


def test_an_editor_deletes_a_draft_with_its_text_on_the_desk(client, draft):
    client.force_login(EditorFactory())
    address = reverse("admin:articles_article_delete", args=[draft.pk])
    page = client.get(address)
    assert "We are sorry" in page.text
    assert client.post(address, {"post": "yes"}).status_code == 302
    for model in (Article, TextVersion, Quote, Mention, Pin):
        assert not model.objects.exists()


def test_a_curator_may_not(client, draft):
    client.force_login(CuratorFactory())
    answer = client.post(reverse("admin:articles_article_delete", args=[draft.pk]), {"post": "yes"})
    assert answer.status_code == 403
    assert Article.objects.exists()


def test_what_was_public_is_refused_with_the_right_sentence(client):
    archive = small_archive()
    client.force_login(EditorFactory())
    page = client.get(reverse("admin:articles_article_delete", args=[archive.article.pk]))
    assert "withdrawn with a reason" in page.text
    assert "permission" not in page.text
    with pytest.raises(ValidationError, match="was public"):
        actions.discard(article=archive.article, by=None)
    assert Edition.objects.get(public_id=archive.article.public_id).body is not None
