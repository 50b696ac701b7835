"""An edit rebuilds what shows it: an entry alone, or with it every entry that repeats what has changed."""

import datetime
from collections import Counter
from dataclasses import replace

import pytest
from django.db import IntegrityError, connection, models, transaction
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Quote, TextVersion
from people.models import Organisation, Role, Spokesperson
from records import actions, editions
from records.choices import State
from records.dates import PartialDateField
from records.editions import writing
from records.editions.kinds import _kinds
from records.models import Edition
from strikes.models import Hospital, HospitalName, Strike, StrikeDay
from tests.factories.accounts import EditorFactory
from tests.small_archive import TEXT, pinned, small_archive

pytestmark = pytest.mark.django_db

QUOTES = 12


@pytest.fixture
def editor():
    return EditorFactory(username="editor")


@pytest.fixture
def archive(editor):
    return small_archive(by=editor)


@pytest.fixture
def hub(archive, editor):
    """A hospital at which a dozen more speakers work; a union for which they speak."""
    with writing(by=editor):
        for number in range(QUOTES):
            version = TextVersion.objects.create(article=archive.article, text=f"{TEXT} {number}")
            quote = Quote.objects.create(
                article=archive.article,
                pin=pinned(version, "“We are sorry.”"),
                works_at=archive.hospital,
                speaks_for=archive.union,
            )
            actions.publish(entry=quote, by=editor)
    return archive


@pytest.fixture
def built(monkeypatch):
    """How many public forms of each kind have been built."""
    counts = Counter()

    def counting(each):
        def build(entry):
            counts[each.name] += 1
            return each.build(entry)

        return replace(each, build=build)

    for name, each in editions.kinds().items():
        monkeypatch.setitem(_kinds, name, counting(each))
    return counts


def written(built, change):
    """What one write builds."""
    built.clear()
    with writing():
        change()
    found = dict(built)
    assert list(editions.differences()) == []
    return found


def test_what_shows_on_one_page_only_rebuilds_one_edition(hub, built):
    assert written(built, lambda: Hospital.objects.update(description="A hospital of brick.")) == {
        "hospitals": 1
    }
    assert written(
        built, lambda: Organisation.objects.filter(pk=hub.union.pk).update(website="https://union.example")
    ) == {"organisations": 1}
    assert written(built, lambda: Article.objects.filter(pk=hub.article.pk).update(genre="feature")) == {
        "articles": 1
    }


def test_a_new_name_rebuilds_everything_that_says_it(hub, built):
    assert written(built, lambda: Hospital.objects.update(name="Northgate General")) == {
        "hospitals": 1,
        "organisations": 1,  # the trust that runs it
        "strikes": 1,
        "picket-events": 1,
        "quotes": QUOTES + 2,  # those by its staff, and the sign carried at its gate
        "articles": 1,  # which bears out the picket there
    }


def test_a_former_name_is_told_by_the_entry_alone(hub, built):
    assert written(
        built, lambda: HospitalName.objects.create(hospital=hub.hospital, name="The Old Infirmary")
    ) == {"hospitals": 1}


def test_a_part_moves_nothing_but_its_entries(hub, built):
    assert written(built, hub.run.delete) == {"hospitals": 1, "organisations": 1}


def test_an_edited_quote_leaves_the_others_of_its_article_alone(hub, built):
    assert written(built, lambda: Quote.objects.filter(pk=hub.statement.pk).update(venue="the ward")) == {
        "quotes": 1,
        "articles": 1,
    }


def test_a_town_is_told_where_a_picket_stood(hub, built):
    found = written(built, lambda: Hospital.objects.update(town="Southgate"))
    assert found["picket-events"] == 1


def test_a_headline_is_told_with_every_quote(hub, built):
    found = written(
        built, lambda: Article.objects.filter(pk=hub.article.pk).update(published_on="2016-04-27")
    )
    assert found["quotes"] == QUOTES + 4  # in the article, and the reprint elsewhere


@pytest.mark.parametrize(
    ("entry", "change"),
    [
        ("minister", {"has_page": False}),
        ("minister", {"state": State.WITHDRAWN, "state_reason": "why"}),
        ("union", {"state": State.WITHDRAWN, "state_reason": "why"}),
        ("article", {"state": State.WITHDRAWN, "state_reason": "why"}),
    ],
)
def test_what_goes_from_the_public_is_named_nowhere_any_longer(hub, entry, change):
    victim = getattr(hub, entry)
    hub.picket.sourcings.create(reference=hub.reference)
    assert [each.kind for each in Edition.objects.live() if victim.public_id in each.body]
    with writing():
        type(victim).objects.filter(pk=victim.pk).update(**change)
    assert [each.kind for each in Edition.objects.live() if victim.public_id in each.body] == []
    assert list(editions.differences()) == []


def test_a_draft_is_carried_by_nobody(hub, built):
    with writing():
        draft = Hospital.objects.create(name="Draft hospital")
        Quote.objects.filter(pk=hub.statement.pk).update(works_at=draft)
    assert written(built, lambda: Hospital.objects.filter(pk=draft.pk).update(name="Still a draft")) == {}


def test_an_entry_is_built_once_though_itself_and_what_it_carries_has_changed(hub, built):
    def change():
        Hospital.objects.update(name="Northgate General")
        Quote.objects.update(venue="the gate")

    assert written(built, change)["quotes"] == Quote.objects.count()


def test_an_edit_that_shows_nowhere_else_costs_the_same_statements_however_many_carry_the_entry(
    archive, request
):
    def statements(words):
        with CaptureQueriesContext(connection) as captured, writing():
            Hospital.objects.update(description=words)
        return len(captured)

    few = statements("Of brick.")
    request.getfixturevalue("hub")
    assert statements("Of stone.") == few


def another(field, entry):
    """Some other value that the column could have."""
    value = getattr(entry, field.attname)
    if field.is_relation:
        others = field.related_model._base_manager.exclude(pk=value).order_by("-pk")
        return others.values_list("pk", flat=True).first()
    if field.flatchoices:
        return next(key for key, _ in field.flatchoices if key != value)
    if isinstance(field, models.BooleanField):
        return not value
    if isinstance(field, PartialDateField):
        return "2016-04-25"
    if isinstance(field, models.URLField):
        return "https://another.example/"
    if isinstance(field, models.CharField | models.TextField):
        return f"{value or ''}Z"[: field.max_length]
    if isinstance(field, models.DateTimeField):
        return datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC)
    if hasattr(field, "range_type"):
        return None if value is None else type(value)(value.lower, value.upper - datetime.timedelta(hours=1))
    if hasattr(field, "base_field"):
        return ["england"] if value != ["england"] else ["wales"]
    return 51 if value is None else value + 1


@pytest.mark.parametrize("kind", sorted(editions.kinds()))
def test_no_column_is_repeated_elsewhere_unnoticed(archive, kind):
    """Changes every column of an entry by itself and asks whether any edition anywhere is not what it should be."""
    model = editions.kind(kind).model
    entry = model.objects.order_by("pk").first()
    changed = set()
    for field in model._meta.concrete_fields:
        if field.primary_key or field.generated or field.name in {"public_id", "state"}:
            continue
        before = model.objects.values(field.attname).get(pk=entry.pk)
        try:
            with transaction.atomic():
                with writing():
                    model.objects.filter(pk=entry.pk).update(**{field.attname: another(field, entry)})
                assert list(editions.differences()) == [], field.name
                if model.objects.values(field.attname).get(pk=entry.pk) != before:
                    changed.add(field.name)
                raise InterruptedError
        except (IntegrityError, InterruptedError):
            continue
    assert {"name", "title", "headline", "venue", "what", "entrance", "note"} & changed
    assert len(changed) >= 6


def test_a_figure_follows_a_strike_day_into_another_strike(archive, built):
    with writing():
        other = Strike.objects.create(name="Autumn strike", dispute=archive.dispute, staff_group="ward staff")
        other.sourcings.create(reference=archive.reference)
        actions.publish(entry=other, by=None)
    found = written(built, lambda: StrikeDay.objects.update(strike=other))
    assert found["figures"] == found["picket-events"] == 1


def test_a_role_is_told_by_its_holder(archive, built):
    found = written(built, lambda: Role.objects.update(held_from="2013"))
    assert found == {"roles": 1, "spokespeople": 1}
    found = written(built, lambda: Spokesperson.objects.filter(pk=archive.minister.pk).update(name="I. Vale"))
    assert found["roles"] == 1 and found["quotes"] == 1
