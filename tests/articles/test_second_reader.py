"""What criticises somebody by name is published by another person than those whose words it is in."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from articles import actions as articles
from articles import second_reader
from articles.models import Article, Quote
from records import actions
from records.choices import State
from records.editions import writing
from tests.factories.accounts import ContributorFactory, CuratorFactory, EditorFactory
from tests.factories.articles import ArticleFactory, MentionFactory, QuoteFactory
from tests.factories.people import SpokespersonFactory

pytestmark = pytest.mark.django_db

ALONE = "criticises somebody by name"


@pytest.fixture
def editor():
    return EditorFactory(username="ed")


@pytest.fixture
def other():
    return EditorFactory(username="olga")


def criticism(by, **fields):
    """A draft quote that criticises somebody, in a public article."""
    article = fields.pop("article", None) or ArticleFactory(published=True)
    with writing(by=by):
        return QuoteFactory(article=article, criticises_named_person=True, **fields)


def stored(entry):
    return type(entry).objects.get(pk=entry.pk)


def test_whoever_entered_it_does_not_publish_it(editor):
    quote = criticism(editor)
    with pytest.raises(ValidationError, match=ALONE):
        actions.publish(entry=quote, by=editor)
    assert stored(quote).state == State.DRAFT


def test_somebody_else_does(editor, other):
    quote = criticism(editor)
    actions.publish(entry=quote, by=other)
    assert stored(quote).state == State.PUBLISHED


def test_other_quotes_need_nobody_else(editor):
    with writing(by=editor):
        quote = QuoteFactory(article=ArticleFactory(published=True), criticises_named_person=False)
    actions.publish(entry=quote, by=editor)
    assert stored(quote).state == State.PUBLISHED


def test_whoever_changed_the_words_last_does_not_publish_it(editor, other):
    quote = criticism(CuratorFactory())
    version = quote.pin.text_version
    with writing(by=editor):
        pin = quote.pin
        moved = type(pin).at(version, [(pin.starts[0], pin.ends[0] - 1)])
        for name in ("starts", "ends", "exact", "prefix", "suffix"):
            setattr(pin, name, getattr(moved, name))
        pin.save()
    with pytest.raises(ValidationError, match=ALONE):
        actions.publish(entry=quote, by=editor)
    actions.publish(entry=quote, by=other)


def test_whoever_chose_the_speaker_last_does_not_publish_it(editor, other):
    quote = criticism(CuratorFactory())
    with writing(by=editor):
        quote.mention = MentionFactory(
            pin__text_version=quote.pin.text_version, pin__words="Doctors", name="Doctors"
        )
        quote.save()
    with pytest.raises(ValidationError, match=ALONE):
        actions.publish(entry=quote, by=editor)
    actions.publish(entry=quote, by=other)


def test_whoever_concluded_who_the_speaker_is_does_not_publish_it(editor, other):
    quote = criticism(CuratorFactory())
    with writing(by=editor):
        articles.identify(mention=quote.mention, spokesperson=SpokespersonFactory(), by=editor)
    with pytest.raises(ValidationError, match=ALONE):
        actions.publish(entry=quote, by=editor)
    actions.publish(entry=quote, by=other)


def test_whoever_only_added_a_venue_is_a_second_reader(editor):
    quote = criticism(CuratorFactory())
    with writing(by=editor):
        quote.venue = "Northgate Radio"
        quote.save()
    actions.publish(entry=quote, by=editor)
    assert stored(quote).state == State.PUBLISHED


def test_taking_the_mark_off_does_not_help(editor, other):
    quote = criticism(editor)
    with writing(by=editor):
        quote.criticises_named_person = False
        quote.save()
    with pytest.raises(ValidationError, match=ALONE):
        actions.publish(entry=quote, by=editor)
    actions.publish(entry=quote, by=other)


def test_a_command_publishes_it_in_nobodys_name(editor):
    quote = criticism(editor)
    with pytest.raises(ValidationError, match="A person publishes it"):
        actions.publish(entry=quote, by=None)


def test_what_nobody_with_an_account_entered_the_archive_publishes_itself():
    quote = criticism(None)
    actions.publish(entry=quote, by=None)
    assert stored(quote).state == State.PUBLISHED


def test_publishing_it_again_needs_a_second_reader_too(editor, other):
    quote = criticism(editor)
    actions.publish(entry=quote, by=other)
    actions.withdraw(entry=quote, reason="It was disputed.", by=editor)
    with pytest.raises(ValidationError, match=ALONE):
        actions.publish(entry=stored(quote), reason="It stands.", by=editor)
    actions.publish(entry=stored(quote), reason="It stands.", by=other)


def test_the_whole_article_waits_unless_the_quote_is_left_out(editor):
    with writing(by=editor):
        quote = criticism(editor, article=ArticleFactory())
    with pytest.raises(ValidationError, match=ALONE):
        articles.publish(article=quote.article, by=editor)
    assert stored(quote.article).state == State.DRAFT
    articles.publish(article=quote.article, leave_out=[quote], by=editor)
    assert stored(quote.article).state == State.PUBLISHED
    assert stored(quote).state == State.DRAFT


@pytest.mark.parametrize("actor", ["author", "nobody"])
def test_raw_sql_cannot_publish_it_either(editor, actor):
    quote = criticism(editor)
    rule = "quote_that_criticises_has_a_second_reader"
    with (
        pytest.raises(IntegrityError, match=rule),
        transaction.atomic(),
        writing(by=editor if actor == "author" else None),
    ):
        Quote.objects.filter(pk=quote.pk).update(state=State.PUBLISHED)


def test_raw_sql_in_the_name_of_somebody_else_may(editor, other):
    quote = criticism(editor)
    with writing(by=other):
        Quote.objects.filter(pk=quote.pk).update(state=State.PUBLISHED)
    assert stored(quote).state == State.PUBLISHED


def test_nothing_slips_through_a_list(client, editor):
    mine, theirs = criticism(editor), criticism(CuratorFactory())
    client.force_login(editor)
    keys = [mine.pk, theirs.pk]
    page = client.post(
        reverse("admin:articles_quote_changelist"),
        {"action": "publish", "_selected_action": keys},
        follow=True,
    )
    assert "You had a hand in it" in page.content.decode()
    assert stored(mine).state == State.DRAFT and stored(theirs).state == State.PUBLISHED


def test_the_articles_page_unticks_what_must_wait_and_says_why(client, editor):
    with writing(by=editor):
        article = ArticleFactory()
        quote = criticism(editor, article=article)
        harmless = QuoteFactory(article=article)
    client.force_login(editor)
    address = reverse("admin:articles_article_step", args=[article.pk, "publish"])
    page = client.get(address).content.decode()
    assert f'value="{quote.public_id}">' in page and f'value="{harmless.public_id}" checked' in page
    assert "You had a hand in it: another editor reads and publishes it." in page
    ticked = {"confirmed": "1", "along": [quote.public_id, harmless.public_id]}
    assert "You had a hand in it" in client.post(address, ticked, follow=True).content.decode()
    assert stored(article).state == stored(harmless).state == State.DRAFT
    client.post(address, {"confirmed": "1", "along": [harmless.public_id]})
    assert stored(article).state == stored(harmless).state == State.PUBLISHED
    assert stored(quote).state == State.DRAFT
    assert Article.objects.count() == 1


class TestQueue:
    address = "/admin/articles/quote/second-reader/"

    def test_shows_what_waits_and_who_may_publish_it(self, client, editor, other):
        quote = criticism(editor, words="the manager lied to us")
        publish = reverse("admin:articles_quote_step", args=[quote.pk, "publish"])
        for reader, may in ((editor, False), (other, True)):
            client.force_login(reader)
            page = client.get(self.address).content.decode()
            assert "the manager lied to us" in page and "by ed" in page
            assert (publish in page) == may
            assert ("You had a hand in it" in page) != may

    def test_a_curator_sees_it_and_publishes_nothing(self, client, editor):
        quote = criticism(editor)
        client.force_login(CuratorFactory())
        page = client.get(self.address).content.decode()
        assert str(quote) in page and "Publish …" not in page

    def test_what_is_read_leaves_it(self, editor, other):
        quote, rest = criticism(editor), criticism(editor)
        actions.publish(entry=quote, by=other)
        assert list(second_reader.waiting()) == [rest]

    def test_what_waits_in_review_comes_first(self, editor):
        draft, waiting = criticism(editor), criticism(editor)
        actions.send_to_review(entry=waiting, by=editor)
        assert list(second_reader.waiting()) == [waiting, draft]

    def test_is_counted_on_the_first_page_of_the_desk(self, client, editor):
        criticism(editor)
        client.force_login(ContributorFactory())
        page = client.get("/admin/").content.decode()
        assert f'<a href="{self.address}">Waiting for a second reader</a>: 1' in page

    def test_asks_the_database_as_often_however_long_it_is(
        self, client, editor, django_assert_max_num_queries
    ):
        client.force_login(editor)
        for _ in range(3):
            criticism(CuratorFactory())
        with django_assert_max_num_queries(14):
            client.get(self.address)

    def test_an_empty_one_says_how_quotes_get_there(self, client, editor):
        client.force_login(editor)
        assert "Nothing waits." in client.get(self.address).content.decode()
