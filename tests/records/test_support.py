"""No fact without a passage or a reference: said by the actions, held by the database."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from articles.models import Article, Figure
from people.models import Role
from records import actions
from records.choices import State
from records.editions import writing
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay
from tests.factories.accounts import EditorFactory
from tests.factories.articles import ArticleFactory, PassageFactory, PinFactory, TextVersionFactory
from tests.small_archive import small_archive

FACTS = [Dispute, Figure, Hospital, PicketEvent, Role, Strike, StrikeDay]

pytestmark = pytest.mark.django_db


@pytest.fixture
def archive():
    return small_archive()


def bare_copy(model):
    """A draft like the published one, with nothing behind it."""
    entry = model.objects.published().first()
    fields = {
        field.attname: getattr(entry, field.attname)
        for field in model._meta.concrete_fields
        if not field.generated
        and field.name not in {"id", "public_id", "state", "ods_code", "first_published_at"}
    }
    if model is StrikeDay:
        length = entry.span.upper - entry.span.lower
        fields["span"] = (entry.span.upper, entry.span.upper + length)
    copy = model.objects.create(**fields)
    copy.refresh_from_db()
    return copy


def end_transaction():
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@pytest.mark.parametrize("model", FACTS)
def test_a_fact_that_rests_on_nothing_cannot_be_published(archive, model):
    entry = bare_copy(model)
    with pytest.raises(ValidationError, match="rests on nothing yet"):
        actions.publish(entry=entry, by=EditorFactory())
    entry.refresh_from_db()
    assert entry.state == State.DRAFT


@pytest.mark.parametrize("model", FACTS)
def test_raw_sql_cannot_publish_it_either(archive, model):
    entry = bare_copy(model)
    with (
        pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"),
        transaction.atomic(),
    ):
        model.objects.filter(pk=entry.pk).update(state=State.PUBLISHED)
        end_transaction()


@pytest.mark.parametrize("model", [Dispute, Figure, Hospital, Role, Strike, StrikeDay])
def test_the_last_reference_of_a_published_fact_cannot_be_taken_away(archive, model):
    entry = model.objects.published().first()
    with (
        pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"),
        transaction.atomic(),
    ):
        entry.sourcings.all().delete()
        end_transaction()


def test_the_last_passage_of_a_published_fact_cannot_be_taken_away(archive):
    with (
        pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"),
        transaction.atomic(),
    ):
        archive.passage.delete()
        end_transaction()


@pytest.fixture
def draft():
    return ArticleFactory()


@pytest.mark.parametrize("model", FACTS)
def test_a_passage_that_no_reader_sees_bears_out_no_public_fact(archive, draft, model):
    entry = bare_copy(model)
    passage = PassageFactory(article=draft, **{model.passages.rel.field.name: entry})
    with pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"):
        actions.publish(entry=entry, by=None)
        end_transaction()
    assert passage.subject == entry


@pytest.mark.parametrize("turned", [False, True])
def test_an_article_and_the_fact_that_it_bears_out_become_public_together(archive, draft, turned):
    entry = bare_copy(Hospital)
    PassageFactory(article=draft, hospital=entry)
    with writing():
        for each in [draft, entry][:: -1 if turned else 1]:
            actions.publish(entry=each, by=None)
    end_transaction()
    assert entry.is_public and draft.is_public


def test_raw_sql_cannot_withdraw_the_one_article_that_bears_a_fact_out(archive):
    with (
        pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"),
        transaction.atomic(),
    ):
        Article.objects.filter(pk=archive.article.pk).update(state=State.WITHDRAWN, state_reason="why")
        end_transaction()


def test_the_words_of_another_public_article_are_support_enough(archive):
    PassageFactory(picket_event=archive.picket)
    actions.withdraw(entry=archive.article, reason="It was a hoax.", by=None)
    end_transaction()
    assert PicketEvent.objects.published().count() == 1


def test_a_passage_cannot_move_from_the_one_public_article_to_a_draft(archive, draft):
    version = TextVersionFactory(article=draft)
    with (
        pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"),
        transaction.atomic(),
    ):
        pin = PinFactory(text_version=version, words="Doctors stood")
        type(archive.passage).objects.update(article=draft, pin=pin)
        end_transaction()


def test_support_may_be_exchanged_within_one_transaction(archive):
    with writing():
        archive.passage.delete()
        archive.picket.sourcings.create(reference=archive.reference)
    end_transaction()
    assert archive.picket.sourcings.count() == 1


def test_a_draft_may_rest_on_nothing(archive):
    bare_copy(Hospital)
    end_transaction()
