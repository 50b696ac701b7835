import datetime
from urllib.parse import urlencode

import django_filters
from django.db.backends.postgresql.psycopg_any import DateRange

from web.filters.kinds import DateFilter
from web.filters.query import checked
from web.keyset import Order
from web.problems import BadQuery


class FilterSet(django_filters.FilterSet):
    """The filters of one list, and its order."""

    order = Order("-id")

    @classmethod
    def read(cls, query, *, also=(), as_page=False):
        """The filters as one request asks for them.

        `query` is a QueryDict; `also` names parameters that are read by others. A page lets pass what its own form
        sends, empty fields, and its form shows entries by readable addresses, whatever way they were named.
        Raises BadQuery.
        """
        given = checked(query, [*cls.base_filters, *also], as_page=as_page)
        filters = cls(data={name: value for name, value in given.items() if name not in also})
        errors = {name: [str(error) for error in found] for name, found in filters.form.errors.items()}
        allowed = {name: filters.filters[name].allowed for name in errors if name in filters.filters}
        if not errors:
            errors = filters.contradictions()
        if errors:
            raise BadQuery(errors, allowed=allowed)
        if as_page:
            named = {name: value for name, value in filters.chosen.items() if hasattr(value, "address")}
            filters.form.data.update({name: entry.address for name, entry in named.items()})
        return filters

    def contradictions(self):
        """Errors that only several parameters together make, as BadQuery takes them."""
        return {}

    def filter_queryset(self, queryset):
        for name, value in self.chosen.items():
            queryset = self.filters[name].filter(queryset, value)
        return queryset

    @property
    def chosen(self):
        return {name: value for name, value in self.form.cleaned_data.items() if value not in (None, "")}

    @property
    def query(self):
        """What was asked, in one spelling: ids for entries, the filters in their own order; `a=b&c=d`."""
        return urlencode({
            name: value.public_id if hasattr(value, "public_id") else value
            for name, value in self.chosen.items()
        })


class Dated(FilterSet):
    """A list whose entries have dates, partial or not. A month-only date overlaps every day of its month."""

    about_dates = "entries"

    @classmethod
    def get_filters(cls):
        filters = super().get_filters()
        filters["from"] = DateFilter(
            label="From",
            help_text=f"Only {cls.about_dates} on or after this date, or perhaps so. As 2016-04-26, 2016-04 or 2016.",
        )
        filters["to"] = DateFilter(
            label="To", help_text=f"Only {cls.about_dates} on or before this date, or perhaps so."
        )
        filters["on"] = DateFilter(
            label="On", help_text=f"Only {cls.about_dates} on this date, or perhaps so."
        )
        return filters

    def during(self, queryset, days):
        """The entries that may be dated within a half-open range of days, which may be open at an end."""
        return queryset.during(days)

    def contradictions(self):
        chosen = self.chosen
        if "on" in chosen and ("from" in chosen or "to" in chosen):
            return {"on": ["Give either on, or from and to."]}
        if "from" in chosen and "to" in chosen and chosen["from"].earliest > chosen["to"].latest:
            return {"to": [f"“{chosen['to']}” is before “{chosen['from']}”, where the range begins."]}
        return super().contradictions()

    def filter_queryset(self, queryset):
        queryset = super().filter_queryset(queryset)
        return self.during(queryset, self.days) if self.days else queryset

    @property
    def days(self):
        chosen = self.chosen
        first = chosen.get("on") or chosen.get("from")
        last = chosen.get("on") or chosen.get("to")
        if not first and not last:
            return None
        return DateRange(
            first.earliest if first else None,
            last.latest + datetime.timedelta(days=1) if last else None,
        )
