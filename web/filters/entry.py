import re

from django import forms
from django.core.exceptions import ValidationError

from records.identifiers import LENGTH, PATTERN
from records.models import Redirect
from web.problems import shown

_ADDRESS = re.compile(rf"(?:.*/)?(?:[a-z0-9-]+-)?(?P<id>{PATTERN})/?")


class IdField(forms.CharField):
    """The id of an entry of any kind, or the address of its page; becomes the id."""

    def clean(self, value):
        text = super().clean(value)
        found = _ADDRESS.fullmatch(text)
        if text and not found:
            raise ValidationError(
                f"“{shown(text)}” is no id of an entry ({LENGTH} letters and digits), nor the address of its page."
            )
        return found["id"] if found else None


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
