"""A list as a table: whole, in order, safe to open, and streamed."""

import json
import tracemalloc

import pytest
from django.utils import timezone

from people.models import Organisation
from records.identifiers import new_public_id
from records.models import Edition
from tests.api.answers import table
from tests.factories.articles import FigureFactory, QuoteFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import PicketEventFactory, StrikeDayFactory, StrikeFactory

pytestmark = pytest.mark.django_db


def test_lines_end_as_rfc_4180_has_it_and_keep_what_is_in_a_cell(client, db):
    OrganisationFactory(name="A", description='Two lines,\n"quoted"', published=True)
    answer = client.get("/api/v1/organisations/?format=csv")
    raw = b"".join(answer)
    assert raw.count(b"\r\n") == 2
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert table(client, "/api/v1/organisations/?format=csv")[0]["description"] == 'Two lines,\n"quoted"'


def test_an_empty_list_is_a_header(client, db, kind):
    raw = b"".join(client.get(f"/api/v1/{kind}/?format=csv"))
    assert raw.startswith(b"id,url,page,label,")
    assert raw.count(b"\r\n") == 1


def test_other_entries_are_named_by_id_and_label(client, db):
    quote = QuoteFactory(published=True)
    row = table(client, "/api/v1/quotes/?format=csv")[0]
    assert row["article.id"] == quote.article.public_id
    assert row["article.publication.label"] == quote.article.publication.name
    assert row["speaker.printed.name"] == "Robin Invented"
    assert row["works_at.id"] == row["works_at.label"] == ""


def test_lists_are_joined_by_bars(client, db):
    StrikeDayFactory(services_affected=["A&E", "maternity | theatres"], published=True)
    row = table(client, "/api/v1/strike-days/?format=csv")[0]
    assert row["services_affected"] == r"A&E | maternity \| theatres"
    unions = OrganisationFactory.create_batch(2, published=True)
    StrikeFactory(unions=unions, name="Joint strike", published=True)
    row = table(client, "/api/v1/strikes/?format=csv&name=joint")[0]
    assert sorted(row["unions.id"].split(" | ")) == sorted(union.public_id for union in unions)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_nothing_runs_as_a_formula(client, db, start):
    OrganisationFactory(name=f'{start}HYPERLINK("http://thief.example")', published=True)
    row = table(client, "/api/v1/organisations/?format=csv")[0]
    assert row["name"] == f'\'{start}HYPERLINK("http://thief.example")'


def test_numbers_stay_numbers(client, db):
    FigureFactory(value_low="-12.50", as_printed="-12.5%", published=True)
    row = table(client, "/api/v1/figures/?format=csv")[0]
    assert row["value_low"] == "-12.50"
    assert row["as_printed"] == "'-12.5%"
    PicketEventFactory(size_low=12, published=True)
    assert table(client, "/api/v1/picket-events/?format=csv")[0]["size.low"] == "12"


def test_takes_no_more_memory_the_longer_it_is(client, db):
    store(1_000)
    short = peak(client)
    store(3_000)
    assert peak(client) < 1.5 * short


def store(number):
    """Public organisations with editions, written past the builder, which would take its time over so many."""
    made = Organisation.objects.bulk_create(
        Organisation(name="Branch", kind="union", state="published", public_id=new_public_id())
        for _ in range(number)
    )
    last = Edition.objects.count()
    Edition.objects.bulk_create(
        Edition(
            kind="organisations",
            entry_id=branch.pk,
            public_id=branch.public_id,
            number=last + place,
            digest="",
            changed_at=timezone.now(),
            body=json.dumps({"id": branch.public_id, "description": "x" * 1_000}),
        )
        for place, branch in enumerate(made, 1)
    )


def peak(client):
    """The most memory that Python held while it sent the table, in bytes."""
    answer = client.get("/api/v1/organisations/?format=csv")
    tracemalloc.start()
    rows = sum(chunk.count(b"\r\n") for chunk in answer)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert rows == 1 + Organisation.objects.count()
    return most
