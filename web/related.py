"""Parts of a page that belong to another list: its first few entries, how many it has, and the way to it."""

import json
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import IntegerField, Subquery
from django.urls import reverse

# Counting further would cost a popular page more than its reader gains.
COUNTED_TO = 1000


class _Count(Subquery):
    template = "(SELECT count(*) FROM (%(subquery)s) AS counted)"
    output_field = IntegerField()


@dataclass(frozen=True)
class Related:
    """`address` is the list that shows them all."""

    entries: list[dict]
    count: int
    address: str

    def __bool__(self):
        return bool(self.entries)

    @property
    def has_more(self) -> bool:
        return self.count > len(self.entries)

    @property
    def counted(self) -> str:
        """`212`, or `over 1,000`."""
        return f"over {COUNTED_TO:,}" if self.count > COUNTED_TO else f"{self.count:,}"


def first_of(filterset, *, number: int, **chosen: str) -> Related:
    """The first entries of a list as its own page shows them: the same filters, the same order.

    `chosen` are its parameters as in an address. An entry that is not public yet has no such list: nothing is
    found by its id. One query and one for each entry among the parameters.
    """
    unknown = chosen.keys() - filterset.base_filters.keys()
    if unknown:
        raise TypeError(f"{filterset.__name__} has no {', '.join(sorted(unknown))}.")
    model = filterset._meta.model
    address = reverse(f"{model._meta.app_label}:{model._meta.model_name}-list")
    filters = filterset(data=chosen)
    if filters.form.errors:
        return Related([], 0, address)
    queryset = filters.order.sorted(filters.filter_queryset(model.objects.published()))
    return first_rows(
        queryset, number=number, address=f"{address}?{urlencode(chosen)}" if chosen else address
    )


def first_rows(queryset, *, number: int, address: str) -> Related:
    """The first entries of an ordered queryset of records, in one query together with their count."""
    total = _Count(queryset.order_by().values("pk")[: COUNTED_TO + 1])
    rows = list(queryset.with_editions().annotate(total=total).values_list("body", "total")[:number])
    entries = [json.loads(body) for body, _ in rows if body]
    return Related(entries, rows[0][1] if rows else 0, address)


def bodies(queryset) -> list[dict]:
    """The public forms of a queryset of records, in its order; one query."""
    return [json.loads(body) for body in queryset.with_editions().values_list("body", flat=True) if body]
