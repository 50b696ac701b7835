"""What the other tests stand on: a factory's public entry is public, with its edition."""

import pytest
from django.db import connection

from records.editions import differences
from records.models import Edition, Touched
from tests.factories import articles, people, records, strikes

pytestmark = pytest.mark.django_db

ENTRIES = [
    factory
    for module in (people, strikes, articles)
    for factory in vars(module).values()
    if isinstance(factory, type) and issubclass(factory, records.EntryFactory) and not factory._meta.abstract
]
PARTS = [
    factory
    for module in (records, people, strikes, articles)
    for factory in vars(module).values()
    if isinstance(factory, type)
    and issubclass(factory, records.RowFactory)
    and not factory._meta.abstract
    and factory not in ENTRIES
    # These are of something: they have no sense alone.
    and factory
    not in (
        records.SourcingFactory,
        records.CorrectionFactory,
        records.RedirectFactory,
        articles.PassageFactory,
    )
]


@pytest.mark.parametrize("factory", ENTRIES, ids=lambda factory: factory.__name__)
def test_makes_a_draft(factory):
    entry = factory()
    assert entry.state == "draft"
    assert not Edition.objects.filter(kind=entry.KIND, entry_id=entry.pk).exists()


@pytest.mark.parametrize("factory", ENTRIES, ids=lambda factory: factory.__name__)
def test_makes_a_public_entry(factory):
    entry = factory(published=True)
    assert entry.is_public
    assert Edition.objects.live().filter(kind=entry.KIND, entry_id=entry.pk).exists()
    assert not Touched.objects.exists()
    assert list(differences()) == []
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.mark.parametrize("factory", PARTS, ids=lambda factory: factory.__name__)
def test_makes_a_part(factory):
    assert factory().pk
    assert not Touched.objects.exists()


def test_supports_a_fact_by_a_passage():
    day = strikes.StrikeDayFactory(published=True)
    passage = articles.PassageFactory(strike_day=day)
    assert passage.public_words == "Doctors stood at gate"
