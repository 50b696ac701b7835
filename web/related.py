"""Parts of a page that belong to another list: its first few entries, how many it has, and the way to it."""

import json
from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib.postgres.fields import ArrayField
from django.db.models import IntegerField, Subquery
from django.urls import reverse

from records.models import Record

# Counting further would cost a popular page more than its reader gains.
COUNTED_TO = 1000


class _Counts(Subquery):
    """Of a subquery of one column: how many rows, and how many different values."""

    template = "(SELECT ARRAY[count(*), count(DISTINCT printed)] FROM (%(subquery)s) AS counted (printed))"
    output_field = ArrayField(IntegerField())


@dataclass(frozen=True)
class Related:
    """`address` is the list that shows them all; `printed` how many different things the entries print."""

    entries: list[dict]
    count: int
    address: str
    model: type[Record]
    printed: int = 0

    def __bool__(self):
        return bool(self.entries)

    @property
    def has_more(self) -> bool:
        return self.count > len(self.entries)

    @property
    def counted(self) -> str:
        """`212`, or `over 1,000`."""
        return f"over {COUNTED_TO:,}" if self.count > COUNTED_TO else f"{self.count:,}"

    @property
    def in_units(self) -> str:
        """`212 quotes, 180 utterances`, or `over 1,000 quotes`."""
        if self.count > COUNTED_TO:
            return f"{self.counted} {self.model._meta.verbose_name_plural}"
        return in_units(self.model, self.count, self.printed)

    @property
    def is_said(self) -> bool:
        """There is more to say of their number than can be seen."""
        return self.has_more or bool(self.model.PRINTS and self.printed < self.count)


def in_units(model, count: int, printed: int) -> str:
    """How many entries, and how many different things they print where that is fewer: `12 quotes, 9 utterances`."""
    opts = model._meta
    said = f"{count:,} {opts.verbose_name if count == 1 else opts.verbose_name_plural}"
    if not model.PRINTS or printed == count:
        return said
    return f"{said}, {printed:,} {model.PRINTS.one if printed == 1 else model.PRINTS.many}"


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
        return Related([], 0, address, model)
    queryset = filters.order.sorted(filters.filter_queryset(model.objects.published()))
    return first_rows(
        queryset, number=number, address=f"{address}?{urlencode(chosen)}" if chosen else address
    )


def first_rows(queryset, *, number: int, address: str) -> Related:
    """The first entries of an ordered queryset of records, in one query together with their count."""
    counts = _Counts(queryset.order_by().with_printed().values("printed")[: COUNTED_TO + 1])
    rows = list(queryset.with_editions().annotate(counts=counts).values_list("body", "counts")[:number])
    entries = [json.loads(body) for body, _ in rows if body]
    count, printed = rows[0][1] if rows else (0, 0)
    return Related(entries, count, address, queryset.model, printed)


def bodies(queryset) -> list[dict]:
    """The public forms of a queryset of records, in its order; one query."""
    return [json.loads(body) for body in queryset.with_editions().values_list("body", flat=True) if body]
