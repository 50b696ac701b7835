"""Pages of a list that begin where the last one ended, so that page 10,000 costs what page 1 costs.

A cursor holds the place of one row in the list's order, signed: it works in that order only, and nobody can make
one up. The place is compared as a row, `(published, id) < (…)`, which an index answers at any depth.
"""

import datetime
from dataclasses import dataclass

from django.core import signing
from django.db.models import F, OrderBy, Q, Value
from django.db.models.fields.tuple_lookups import Tuple, TupleGreaterThan, TupleLessThan
from django.db.models.functions import Coalesce

from web.problems import BadQuery

_FORWARDS, _BACKWARDS = "f", "b"


class Order:
    """The order of a list: names of columns as `order_by` takes them, the last one unique.

    A row comparison goes one way, so a whole number that runs against the first column is compared negated.
    `unknown` is the value as which a NULL in the first column is sorted; NULL itself cannot be compared.
    `reckoned` maps names that are no columns to expressions.
    """

    def __init__(self, *names, unknown=None, reckoned=None):
        self.names = names
        self.unknown = unknown
        self.reckoned = reckoned or {}
        self.descending = names[0].startswith("-")
        self.lookups = [name.removeprefix("-") for name in names]
        self.negated = [name.startswith("-") != self.descending for name in names]

    def __repr__(self):
        return f"Order({', '.join(self.names)})"

    @property
    def columns(self):
        columns = [F(name) * -1 if negated else F(name) for name, negated in self._named()]
        if self.unknown is not None:
            columns[0] = Coalesce(columns[0], Value(self.unknown))
        return columns

    def sorted(self, queryset, *, backwards=False):
        descending = self.descending != backwards
        return queryset.annotate(**self.reckoned).order_by(
            *(OrderBy(column, descending=descending) for column in self.columns)
        )

    def beyond(self, queryset, place, *, backwards=False):
        """The rows after a place (a tuple of plain values), or before it."""
        values = [-value if negated else value for value, negated in zip(place, self.negated, strict=True)]
        down = self.descending != backwards
        compare = TupleLessThan if down else TupleGreaterThan
        queryset = queryset.filter(compare(Tuple(*self.columns), tuple(values)))
        if any("__" in name for name in self.lookups) and self.unknown is None:
            # Of columns from two tables an index can serve the first only, and only if that is said by itself.
            queryset = queryset.filter(Q((f"{self.lookups[0]}__{'lte' if down else 'gte'}", values[0])))
        return queryset

    def place(self, row):
        first = self.unknown if row[0] is None else row[0]
        return (first, *row[1 : len(self.names)])

    def _named(self):
        return zip(self.lookups, self.negated, strict=True)


@dataclass(frozen=True)
class Page:
    """`rows` are tuples of the fields asked for; `next` and `previous` are cursors, None at the list's ends."""

    rows: list
    next: str | None
    previous: str | None


def page(queryset, *fields, order, cursor="", size):
    """One page of a queryset. One query, of one row more than is shown, which tells whether there are others.

    Raises BadQuery if the cursor is not one that this list gave out.
    """
    seal = _seal(queryset.model, order)
    direction, place = _read(cursor, seal) if cursor else (_FORWARDS, None)
    backwards = direction == _BACKWARDS
    found = order.sorted(queryset, backwards=backwards)
    if place is not None:
        found = order.beyond(found, place, backwards=backwards)
    rows = list(found.values_list(*order.lookups, *fields)[: size + 1])
    more, rows = len(rows) > size, rows[:size]
    if backwards:
        rows.reverse()
    if rows:
        after = _write(_FORWARDS, order.place(rows[-1]), seal)
        before = _write(_BACKWARDS, order.place(rows[0]), seal)
    else:
        # The rows beyond this place went while somebody was reading: lead back to the end that is left.
        after, before = _write(_FORWARDS, None, seal), _write(_BACKWARDS, None, seal)
    return Page(
        rows=[row[len(order.names) :] for row in rows],
        next=after if more or (backwards and place is not None) else None,
        previous=before if (more if backwards else place is not None) else None,
    )


def _seal(model, order):
    return signing.Signer(sep=".", salt=f"web.keyset {model.KIND} {' '.join(order.names)}")


def _write(direction, place, seal):
    values = None if place is None else [_packed(value) for value in place]
    return seal.sign_object([direction, values])


def _read(cursor, seal):
    try:
        direction, values = seal.unsign_object(cursor)
    except (signing.BadSignature, ValueError):
        raise BadQuery({
            "cursor": [
                "This is not a cursor of this list. Take the addresses “next” and “previous” as they are given,"
                " or leave the cursor out to begin at the start."
            ]
        }) from None
    return direction, None if values is None else [_unpacked(value) for value in values]


def _packed(value):
    return {"day": value.isoformat()} if isinstance(value, datetime.date) else value


def _unpacked(value):
    return datetime.date.fromisoformat(value["day"]) if isinstance(value, dict) else value
