import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q

from records.dates import PartialDateFormField
from web.filters.entry import EntryField, IdField
from web.filters.query import LONGEST
from web.problems import shown

_TEXT = {"type": "string", "minLength": 1, "maxLength": LONGEST}
_EDTF = r"^([12]\d\dX|[12]\d{3}(-\d\d(-\d\d)?)?)[~?%]?$"


class ChoiceField(forms.ChoiceField):
    def validate(self, value):
        try:
            super().validate(value)
        except ValidationError:
            allowed = ", ".join(str(code) for code, _ in self.choices if code)
            raise ValidationError(f"“{shown(value)}” is not known. Allowed are {allowed}.") from None


class ChoiceFilter(django_filters.Filter):
    """One of the codes of a TextChoices class. `via(queryset, code)` narrows; without it the column is compared.

    `unchosen` is what a form says of a list that is not narrowed.
    """

    field_class = ChoiceField

    def __init__(self, *args, choices, via=None, unchosen="any", **kwargs):
        self.via = via
        self.allowed = list(choices.values)
        self.schema = {"type": "string", "enum": self.allowed}
        # The form's first choice is to choose nothing.
        options = [("", unchosen), *((code, label) for code, label in choices.choices)]
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


class IdFilter(django_filters.Filter):
    """An entry of any kind, named by its id or its page's address; `via(queryset, id)` narrows."""

    field_class = IdField
    allowed = ()
    schema = _TEXT

    def __init__(self, *args, via, **kwargs):
        self.via = via
        super().__init__(*args, **kwargs)

    def filter(self, queryset, value):
        return self.via(queryset, value)
