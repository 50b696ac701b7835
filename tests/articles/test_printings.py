"""Which articles print one report and which quotes one utterance is concluded by a person, and can be taken back."""

import json

import pghistory.models
import pytest
from django.core.exceptions import ValidationError

from articles import actions
from articles.models import Article, Quote, SyndicationCluster, Utterance
from records.editions import differences
from records.models import Edition
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.articles import ArticleFactory, PublicationFactory, QuoteFactory

pytestmark = pytest.mark.django_db


class Reports:
    link, group, make = "syndication_cluster", SyndicationCluster, ArticleFactory
    join, leave = staticmethod(actions.join_cluster), staticmethod(actions.leave_cluster)


class Utterances:
    link, group, make = "utterance", Utterance, QuoteFactory
    join, leave = staticmethod(actions.same_utterance), staticmethod(actions.separate_utterance)


@pytest.fixture(params=[Reports, Utterances])
def kind(request):
    return request.param


@pytest.fixture
def curator():
    return CuratorFactory()


def group_of(kind, entry):
    return getattr(type(entry).objects.get(pk=entry.pk), f"{kind.link}_id")


def test_two_that_are_joined_are_one(kind, curator):
    one, other, stranger = kind.make(), kind.make(), kind.make()
    group = kind.join([one, other], by=curator)
    assert group_of(kind, one) == group_of(kind, other) == group.pk
    assert group_of(kind, stranger) is None
    assert getattr(one, kind.link) == getattr(other, kind.link) == group


def test_a_third_joins_the_two(kind, curator):
    one, other, third = kind.make(), kind.make(), kind.make()
    group = kind.join([one, other], by=curator)
    assert kind.join([third, other], by=curator) == group
    assert {group_of(kind, each) for each in (one, other, third)} == {group.pk}


def test_what_joins_two_groups_makes_them_one(kind, curator):
    pairs = [[kind.make(), kind.make()] for _ in range(2)]
    first, second = (kind.join(pair, by=curator) for pair in pairs)
    assert kind.join([pairs[1][0], pairs[0][1]], by=curator) == first
    assert {group_of(kind, each) for pair in pairs for each in pair} == {first.pk}
    assert not kind.group.objects.filter(pk=second.pk).exists()


def test_joining_again_changes_nothing(kind, curator):
    pair = [kind.make(published=True), kind.make(published=True)]
    kind.join(pair, by=curator)
    before = Edition.objects.order_by("number").last().number
    kind.join(pair, by=curator)
    assert kind.group.objects.count() == 1
    assert Edition.objects.order_by("number").last().number == before


def test_one_leaves_and_the_others_stay_together(kind, curator):
    three = [kind.make() for _ in range(3)]
    group = kind.join(three, by=curator)
    kind.leave(three[1], by=curator)
    assert [group_of(kind, each) for each in three] == [group.pk, None, group.pk]


def test_a_group_of_one_vanishes(kind, curator):
    one, other = kind.make(), kind.make()
    kind.join([one, other], by=curator)
    kind.leave(one, by=curator)
    assert group_of(kind, one) is group_of(kind, other) is None
    assert not kind.group.objects.exists()


def test_who_is_in_no_group_leaves_none(kind, curator):
    kind.leave(kind.make(), by=curator)
    assert not kind.group.objects.exists()


def test_one_alone_is_like_nobody(kind, curator):
    one = kind.make()
    for chosen in ([], [one], [one, one]):
        with pytest.raises(ValidationError, match="at least two"):
            kind.join(chosen, by=curator)
    assert not kind.group.objects.exists()


def test_one_that_was_deleted_meanwhile_is_said(kind, curator):
    one, other = kind.make(), kind.make()
    type(other).objects.filter(pk=other.pk).delete()
    with pytest.raises(ValidationError, match="deleted meanwhile"):
        kind.join([one, other], by=curator)
    assert group_of(kind, one) is None
    assert not kind.group.objects.exists()


def test_the_history_says_who_joined_and_who_left(kind, curator):
    one, other = kind.make(), kind.make()
    editor = CuratorFactory()
    group = kind.join([one, other], by=curator)
    kind.leave(one, by=editor)
    lines = pghistory.models.Events.objects.tracks(one).order_by("pgh_created_at", "pgh_id")
    told = [
        (event.pgh_data[f"{kind.link}_id"], event.pgh_context["user"])
        for event in lines
        if event.pgh_context and event.pgh_context.get("user")
    ]
    assert told == [(group.pk, curator.pk), (None, editor.pk)]


def test_how_a_report_was_concluded_is_kept(curator):
    cluster = actions.join_cluster(
        [ArticleFactory(), ArticleFactory()], by=curator, note="Both credit the agency."
    )
    cluster.refresh_from_db()
    assert (cluster.decided_by, cluster.note) == (curator, "Both credit the agency.")
    assert cluster.decided_at is not None


def body(entry):
    return json.loads(Edition.objects.get(kind=entry.KIND, public_id=entry.public_id).body)


def named_with(kind, entry):
    field = "syndicated_with" if kind is Reports else "other_printings"
    return {other["id"] for other in body(entry)[field]}


def test_the_public_forms_of_all_follow(kind, curator):
    three = [kind.make(published=True) for _ in range(3)]
    ids = {each.public_id for each in three}
    kind.join(three, by=curator)
    for each in three:
        assert named_with(kind, each) == ids - {each.public_id}
    kind.leave(three[0], by=curator)
    assert named_with(kind, three[0]) == set()
    assert named_with(kind, three[1]) == {three[2].public_id}
    assert list(differences()) == []


def test_a_draft_is_named_by_none_of_the_others_until_it_is_public(kind, curator):
    public, draft = kind.make(published=True), kind.make()
    kind.join([public, draft], by=curator)
    assert named_with(kind, public) == set()
    assert list(differences()) == []


def test_a_draft_that_is_thrown_away_leaves_no_group_of_one(curator):
    one, other = ArticleFactory(), ArticleFactory()
    actions.join_cluster([one, other], by=curator)
    quotes = [QuoteFactory(article=article) for article in (one, other)]
    actions.same_utterance(quotes, by=curator)
    actions.discard(article=one, by=None)
    assert not SyndicationCluster.objects.exists()
    assert not Utterance.objects.exists()
    assert Article.objects.get().syndication_cluster is None
    assert Quote.objects.get().utterance is None


def test_the_same_text_confirmed_as_another_printing_is_the_same_report(curator):
    first, second, third = (
        actions.enter(
            text="Porters walked out.",
            publication=PublicationFactory(),
            published_on="2016-04-26",
            is_another_printing=number > 0,
            by=curator,
        )
        for number in range(3)
    )
    [cluster] = SyndicationCluster.objects.order_by("pk")
    assert set(cluster.articles.order_by("pk")) == {first, second, third}
    assert (cluster.note, cluster.decided_by) == ("The same text.", curator)


def test_public_articles_are_not_linked_through_a_draft_but_by_an_editor(curator):
    def entered(by):
        return actions.enter(
            text="Porters walked out.",
            publication=PublicationFactory(),
            published_on="2016-04-26",
            is_another_printing=True,
            by=by,
        )

    one, other, draft = (entered(curator) for _ in range(3))
    for article in (one, other):
        actions.publish(article=article, by=None)
    actions.leave_cluster(draft, by=None)
    actions.leave_cluster(other, by=None)
    before = Edition.objects.order_by("number").last().number
    new = entered(curator)
    assert set(new.syndication_cluster.articles.order_by("pk")) == {one, draft, new}
    assert Article.objects.get(pk=other.pk).syndication_cluster is None
    assert Edition.objects.order_by("number").last().number == before
    assert entered(EditorFactory()).syndication_cluster.articles.count() == 5
