"""How any list is narrowed: one FilterSet per list, for its page, its API, its files and its schema.

Nothing is ignored in silence. A parameter that a list does not know, that is given twice, empty or malformed is an
answer 400 that names it and says what is allowed.
"""

import datetime
import re
from urllib.parse import urlencode

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Q

from records.dates import PartialDateFormField
from records.identifiers import LENGTH, PATTERN
from records.models import Redirect
from web.keyset import Order
from web.problems import BadQuery, shown

# Put into addresses by others to follow readers about. Pages ignore them and leave them out of every link.
TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|mc_[ce]id|_ga|_gl|ref_src"
)
LONGEST = 300
_TEXT = {"type": "string", "minLength": 1, "maxLength": LONGEST}
_EDTF = r"^([12]\d\dX|[12]\d{3}(-\d\d(-\d\d)?)?)[~?%]?$"
_ADDRESS = re.compile(rf"(?:.*/)?(?:[a-z0-9-]+-)?(?P<id>{PATTERN})/?")


class FilterSet(django_filters.FilterSet):
    """The filters of one list, and its order."""

    order = Order("-id")

    @classmethod
    def read(cls, query, *, also=(), as_page=False):
        """The filters as one request asks for them.

        `query` is a QueryDict; `also` names parameters that are read by others. A page lets pass what its own form
        sends: empty fields. Raises BadQuery.
        """
        given = checked(query, [*cls.base_filters, *also], as_page=as_page)
        filters = cls(data={name: value for name, value in given.items() if name not in also})
        errors = {name: [str(error) for error in found] for name, found in filters.form.errors.items()}
        allowed = {name: filters.filters[name].allowed for name in errors if name in filters.filters}
        if not errors:
            errors = filters.contradictions()
        if errors:
            raise BadQuery(errors, allowed=allowed)
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


def checked(query, known, *, as_page=False):
    """A QueryDict as a plain dict of single, printable values. Raises BadQuery for anything else."""
    errors, allowed, given = {}, {}, {}
    for name, values in query.lists():
        if as_page and TRACKING.fullmatch(name):
            continue
        if name not in known:
            errors[name] = [_unknown(known)]
            allowed[name] = sorted(known)
        elif len(values) > 1:
            errors[name] = [f"It is given {len(values)} times; give it once."]
        elif "\0" in values[0]:
            errors[name] = ["It contains a NUL byte, which no entry does."]
        elif len(values[0]) > LONGEST:
            errors[name] = [f"It has {len(values[0]):,} characters; at most {LONGEST} can be searched for."]
        elif values[0].strip():
            given[name] = values[0]
        elif not as_page:
            errors[name] = ["It is empty. Give a value, or leave it out."]
    if errors:
        raise BadQuery(errors, allowed=allowed)
    return given


def _unknown(known):
    if not known:
        return "There is no such parameter here, nor any other."
    return f"There is no such parameter here. There are {', '.join(sorted(known))}."


class ChoiceField(forms.ChoiceField):
    def validate(self, value):
        try:
            super().validate(value)
        except ValidationError:
            allowed = ", ".join(str(code) for code, _ in self.choices if code)
            raise ValidationError(f"“{shown(value)}” is not known. Allowed are {allowed}.") from None


class ChoiceFilter(django_filters.Filter):
    """One of the codes of a TextChoices class. `via(queryset, code)` narrows; without it the column is compared."""

    field_class = ChoiceField

    def __init__(self, *args, choices, via=None, **kwargs):
        self.via = via
        self.allowed = list(choices.values)
        self.schema = {"type": "string", "enum": self.allowed}
        # The form's first choice is to choose nothing.
        options = [("", "any"), *((code, label) for code, label in choices.choices)]
        super().__init__(*args, choices=options, **kwargs)

    def filter(self, queryset, value):
        return self.via(queryset, value) if self.via else queryset.filter(Q((self.field_name, value)))


class TextFilter(django_filters.Filter):
    """Some letters of a text, whatever their case; `fields` are the columns of which one must contain them."""

    field_class = forms.CharField
    allowed = ()
    schema = _TEXT

    def __init__(self, *args, fields=(), **kwargs):
        self.fields = fields
        super().__init__(*args, **kwargs)

    def filter(self, queryset, value):
        condition = Q()
        for name in self.fields or [self.field_name]:
            model = queryset.model
            if "__" in name:
                # A column of a part: asked for apart, so that an entry with two such parts is listed once.
                part = model._meta.get_field(name.partition("__")[0])
                rows = part.related_model.objects.filter(Q((f"{name.partition('__')[2]}__icontains", value)))
                condition |= Q(pk__in=rows.values(part.field.attname))
            else:
                condition |= Q((f"{name}__icontains", value))
        return queryset.filter(condition)


class DateFilter(django_filters.Filter):
    """A partial date. `via(queryset, date)` narrows; the dates of a `Dated` list narrow it together instead."""

    field_class = PartialDateFormField
    allowed = ("2016-04-26", "2016-04", "2016", "201X", "2016-04~", "2016-04?")
    schema = {"type": "string", "pattern": _EDTF}

    def __init__(self, *args, via=None, **kwargs):
        self.via = via
        super().__init__(*args, **kwargs)

    def filter(self, queryset, value):
        return self.via(queryset, value) if self.via else queryset


class EntryField(forms.CharField):
    """Another entry, named by its id, its page's address, or its name or ODS code; becomes the entry."""

    def __init__(self, *, model, **kwargs):
        self.model = model
        super().__init__(**kwargs)

    @property
    def noun(self):
        return self.model._meta.verbose_name

    def clean(self, value):
        text = super().clean(value)
        return self.find(text) if text else None

    def find(self, text):
        public = self.model.objects.published()
        address = _ADDRESS.fullmatch(text)
        if address:
            found = self.by_id(public, address["id"])
            if found:
                return found
        named = self.named(public, text)
        if len(named) == 1:
            return named[0]
        if named:
            candidates = "; ".join(f"{entry} ({entry.public_id})" for entry in named)
            raise ValidationError(
                f"“{shown(text)}” is the name of several: {candidates}. Give the id of one."
            )
        raise ValidationError(
            f"“{shown(text)}” names no {self.noun} of the archive. Give its id ({LENGTH} letters and digits), "
            "the address of its page, or its exact name."
        )

    def by_id(self, public, public_id):
        found = public.filter(public_id=public_id).first()
        if found:
            return found
        merged = Redirect.objects.filter(kind=self.model.KIND, old_id=public_id)
        return public.filter(public_id__in=merged.values("new_id")).first()

    def named(self, public, text):
        if hasattr(public, "named"):
            public = public.named(text)
        elif any(field.name == "name" for field in self.model._meta.fields):
            public = public.filter(name__iexact=text)
        else:
            return []
        return list(public.order_by("id")[:5])

    def prepare_value(self, value):
        return value


class EntryFilter(django_filters.Filter):
    """Entries linked to another one. `via(queryset, entry)` narrows; without it the column is compared."""

    field_class = EntryField
    allowed = ()
    schema = _TEXT

    def __init__(self, *args, model, via=None, **kwargs):
        self.linked, self.via = model, via
        super().__init__(*args, model=model, **kwargs)

    def filter(self, queryset, value):
        if self.via:
            return self.via(queryset, value)
        return queryset.filter(Q((self.field_name, value)))


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
