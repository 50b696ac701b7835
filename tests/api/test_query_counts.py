"""How many queries an answer costs, however much the archive holds."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from records.models import Correction, Edition
from tests.factories.archive import populate
from web.filters import EntryFilter

pytestmark = pytest.mark.django_db


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address)
        assert answer.status_code == 200, answer.text
        if answer.streaming:
            b"".join(answer)
    # The transaction around a table is one of the test's own while tests run.
    return [query["sql"] for query in captured if "SAVEPOINT" not in query["sql"]]


def some_id(kind):
    if kind == Correction.KIND:
        # They stand in the editions of their entries.
        return Correction.objects.published().values_list("public_id", flat=True)[0]
    return Edition.objects.live().filter(kind=kind).values_list("public_id", flat=True)[0]


@pytest.mark.parametrize("entries", [3, 60])
def test_do_not_grow_with_the_archive(client, viewsets, entries):
    populate(entries)
    # A planner that was told of empty tables a moment ago would go through each for each row of the others.
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    for kind, viewset in viewsets.items():
        address = f"/api/v1/{kind}/"
        assert len(queries(client, f"{address}?page_size=200")) == 1, kind
        assert len(queries(client, f"{address}?format=csv")) == 1, kind
        public_id = some_id(kind)
        assert len(queries(client, f"{address}{public_id}/")) == 1, kind
        for name, each in viewset.filterset.base_filters.items():
            if isinstance(each, EntryFilter):
                other = Edition.objects.live().filter(kind=each.linked.KIND).order_by("number").last()
                # One to find the entry, one for the page.
                assert len(queries(client, f"{address}?{name}={other.public_id}")) == 2, (kind, name)
