"""An article that goes takes along the facts that rest on nothing else, or it stays."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection
from django.urls import reverse

from articles import actions
from articles.models import Article
from records.actions import publish
from records.actions import withdraw as withdraw_entry
from records.choices import State
from records.editions import differences
from records.models import Edition
from strikes.models import Hospital
from tests.factories.accounts import EditorFactory
from tests.factories.articles import ArticleFactory, PassageFactory, QuoteFactory
from tests.factories.records import SourcingFactory
from tests.factories.strikes import HospitalFactory, PicketEventFactory

pytestmark = pytest.mark.django_db

REASON = "The paper says that it was a hoax."


@pytest.fixture
def article():
    return ArticleFactory(headline="Lanterns at the gate", published=True)


def borne_out(fact, article):
    """Publishes a fact that rests on words of the article alone."""
    PassageFactory(article=article, **{fact._meta.model_name.replace("picketevent", "picket_event"): fact})
    publish(entry=fact, by=None)
    return fact


@pytest.fixture
def hospital(article):
    return borne_out(HospitalFactory(name="Lantern Infirmary"), article)


@pytest.fixture
def picket(article):
    return borne_out(PicketEventFactory(place="Lantern Station", hospital=None), article)


def stored(*entries):
    return [type(entry).objects.get(pk=entry.pk).state for entry in entries]


def note(entry):
    return Edition.objects.get(kind=entry.KIND, entry_id=entry.pk).reason


def test_the_facts_that_rest_on_it_alone_are_known_beforehand(article, hospital, picket):
    other = ArticleFactory(published=True)
    twice = borne_out(HospitalFactory(), article)
    PassageFactory(article=other, hospital=twice)
    referenced = borne_out(HospitalFactory(), article)
    SourcingFactory(entry=referenced)
    draft = HospitalFactory()
    PassageFactory(article=article, hospital=draft)
    unseen = borne_out(HospitalFactory(), article)
    PassageFactory(article=ArticleFactory(), hospital=unseen)
    assert actions.resting_only_on([article]) == [picket, hospital, unseen]
    assert actions.resting_only_on([article, other]) == [picket, hospital, twice, unseen]


def test_withdrawing_it_alone_is_refused_and_the_facts_are_named(article, hospital, picket):
    with pytest.raises(ValidationError) as refused:
        actions.withdraw(article=article, reason=REASON, by=None)
    said = refused.value.messages[0]
    assert str(hospital) in said and str(picket) in said
    assert stored(article, hospital, picket) == [State.PUBLISHED] * 3


def test_they_go_along_and_say_why(article, hospital, picket):
    quote = QuoteFactory(article=article, published=True)
    moved = actions.withdraw(article=article, reason=REASON, along=[hospital, picket], by=None)
    connection.check_constraints()
    assert moved == [picket, hospital, article]
    assert stored(article, hospital, picket, quote) == [State.WITHDRAWN] * 3 + [State.PUBLISHED]
    assert note(article) == REASON
    assert note(hospital) == note(picket) == f"The one article that bore it out was withdrawn: {REASON}"
    assert list(differences()) == []


def test_nothing_goes_along_that_something_else_bears_out(article, hospital):
    SourcingFactory(entry=hospital)
    actions.withdraw(article=article, reason=REASON, along=[hospital], by=None)
    assert stored(article, hospital) == [State.WITHDRAWN, State.PUBLISHED]


def test_no_way_past_the_action_leaves_a_bare_fact(article, hospital):
    with pytest.raises(IntegrityError, match="published_fact_has_a_passage_or_a_reference"):
        withdraw_entry(entry=article, reason=REASON, by=None)
        connection.check_constraints()


# The desk


@pytest.fixture
def editor(client):
    editor = EditorFactory()
    client.force_login(editor)
    return editor


def step(article):
    return reverse("admin:articles_article_step", args=[article.pk, "withdraw"])


def test_the_page_lists_them_and_offers_to_withdraw_them_along(client, editor, article, hospital, picket):
    page = client.get(step(article))
    assert str(hospital) in page.text and str(picket) in page.text
    assert page.text.count(" checked") == 2
    along = [hospital.public_id, picket.public_id]
    client.post(step(article), {"confirmed": "1", "reason": REASON, "along": along})
    assert stored(article, hospital, picket) == [State.WITHDRAWN] * 3


def test_one_that_is_left_out_keeps_the_article_where_it_is(client, editor, article, hospital, picket):
    data = {"confirmed": "1", "reason": REASON, "along": [hospital.public_id]}
    page = client.post(step(article), data, follow=True)
    assert f"Not withdrawn. “{picket}” rests on this article alone" in page.text
    assert stored(article, hospital, picket) == [State.PUBLISHED] * 3


def test_an_article_on_which_nothing_rests_is_withdrawn_as_ever(client, editor, article):
    assert "Nothing else that readers can see" not in client.get(step(article)).text
    client.post(step(article), {"confirmed": "1", "reason": REASON})
    assert stored(article) == [State.WITHDRAWN]


def test_two_articles_are_withdrawn_from_the_list_with_what_rests_on_both(client, editor, article, hospital):
    other = ArticleFactory(published=True)
    PassageFactory(article=other, hospital=hospital)
    data = {"action": "withdraw", "_selected_action": [article.pk, other.pk]}
    address = reverse("admin:articles_article_changelist")
    assert str(hospital) in client.post(address, data).text
    client.post(address, data | {"confirmed": "1", "reason": REASON, "along": [hospital.public_id]})
    assert stored(article, other, hospital) == [State.WITHDRAWN] * 3


def test_who_may_not_withdraw_the_fact_does_not_withdraw_it_along(client, editor, article, hospital):
    right = Permission.objects.get(codename="withdraw_hospital")
    Group.objects.get(name="editor").permissions.remove(right)
    data = {"confirmed": "1", "reason": REASON, "along": [hospital.public_id]}
    page = client.post(step(article), data, follow=True)
    assert f"“{hospital}” rests on this article alone" in page.text
    assert stored(article, hospital) == [State.PUBLISHED] * 2


def test_a_fact_whose_only_article_is_a_draft_is_not_published_and_the_page_says_why(client, editor):
    hospital = HospitalFactory()
    PassageFactory(article=ArticleFactory(), hospital=hospital)
    address = reverse("admin:strikes_hospital_step", args=[hospital.pk, "publish"])
    page = client.post(address, {"confirmed": "1"}, follow=True)
    assert "passage of an article that is public itself" in page.text
    assert stored(hospital) == [State.DRAFT]
    assert not Hospital.objects.published().exists() and not Article.objects.published().exists()
