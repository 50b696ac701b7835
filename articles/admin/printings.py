"""Other printings of a report or an utterance: what is linked, what looks alike, and how it differs.

The page suggests; only a person joins or takes apart.
"""

from dataclasses import dataclass

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.html import format_html, format_html_join

from articles.likeness import Difference, Kind
from articles.likeness.told import named
from records import refusals, rights
from records.admin import OneOf, admin_link, is_key
from records.admin.writing import READING, written
from records.choices import State

# Of what both print, this many words at either end are enough to know the place.
_AT_EITHER_END = 8


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """An entry that may print the same: how alike it is, in words, and in what it differs."""

    entry: object
    said: str
    differences: tuple[Difference, ...]

    @property
    def shown(self):
        """(kind, here, there) of each difference, long stretches that both print shortened in the middle."""
        return [
            (each.kind, _shortened(each.here) if each.kind == Kind.SAME else each.here, each.there)
            for each in self.differences
        ]


def _shortened(text):
    words = text.split()
    if len(words) <= 3 * _AT_EITHER_END:
        return text
    return f"{' '.join(words[:_AT_EITHER_END])} […] {' '.join(words[-_AT_EITHER_END:])}"


class PrintingsAdmin:
    """Subclasses give `suggestions(entry)`, each a `Suggestion`, likest first; the actions `join(entries, by=…)`, which
    takes what `join_details` reads off the form, and `leave(entry, by=…)`; `printings_field`, any foreign key to such
    entries, for the look-up; and `printings_select`, what is shown of each beside its own row."""

    printings_field = None
    printings_select = ()
    takes_note = False

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_printings"
        view = self.admin_site.admin_view(self.printings_view)
        return [path("<path:object_id>/printings/", view, name=name), *super().get_urls()]

    def linked(self, entry):
        """The other entries that print the same, as a person concluded."""
        group = getattr(entry, f"{self.model.PRINTS.link}_id")
        if group is None:
            return self.model.objects.none()
        return self._rows().filter((self.model.PRINTS.link, group)).exclude(pk=entry.pk)

    @admin.display(description="other printings")
    def other_printings(self, entry):
        others = [(admin_link(other, named(other)), self.state_pill(other)) for other in self.linked(entry)]
        return format_html(
            '<ul class="plain-list">{}<li><a href="{}">Look for other printings</a></li></ul>',
            format_html_join("", "<li>{} {}</li>", others),
            self.address_of("printings", entry),
        )

    def printings_view(self, request, object_id):
        entry = self._rows().filter(pk=unquote(object_id)).first() if is_key(unquote(object_id)) else None
        if entry is None:
            raise Http404("There is no such entry.")
        if not self.has_view_or_change_permission(request, entry):
            raise PermissionDenied
        errors = []
        if request.method not in READING:
            if not self.has_change_permission(request, entry):
                raise PermissionDenied
            try:
                self.message_user(request, self._change(request, entry), messages.SUCCESS)
                return HttpResponseRedirect(self.address_of("printings", entry))
            except (ValidationError, *refusals.REFUSED) as error:
                errors = refusals.refusal(error).messages
        return TemplateResponse(
            request, "admin/articles/printings.html", self._context(request, entry, errors)
        )

    def _context(self, request, entry, errors):
        linked = list(self.linked(entry))
        lookup = forms.ModelChoiceField(
            queryset=self.model.objects.order_by("pk"), widget=OneOf(self.printings_field, self.admin_site)
        ).widget
        return {
            **self.admin_site.each_context(request),
            "title": f"Other printings: {entry}",
            "opts": self.opts,
            "entry": entry,
            "errors": errors,
            "takes_note": self.takes_note,
            "note": request.POST.get("note", ""),
            "noun": self.model.PRINTS.one,
            "may_change": self.has_change_permission(request, entry),
            "linked": [(other, admin_link(other, named(other)), self.state_pill(other)) for other in linked],
            "suggestions": [
                (each, admin_link(each.entry, named(each.entry)), self.state_pill(each.entry))
                for each in self.suggestions(entry)
                if each.entry not in linked
            ],
            "lookup": lookup.render("chosen", None, {"id": "id_other"}),
            "media": self.media + lookup.media,
            "back": self.address_of("change", entry),
        }

    def _change(self, request, entry):
        """Joins or takes apart as the form says; returns what was done, in words."""
        if "leave" in request.POST:
            written(request, lambda: self._leave(request, entry))
            return f"“{entry}” stands on its own now."
        keys = [key for key in request.POST.getlist("chosen") if is_key(key)]
        chosen = list(self._rows().filter(pk__in=keys).exclude(pk=entry.pk))
        if not chosen:
            raise ValidationError(f"Choose at least one other that prints the same {self.model.PRINTS.one}.")
        self._check_public(request, [entry, *chosen])
        written(request, lambda: self._join(request, entry, chosen))
        return f"“{entry}” is linked to {len(chosen)} other{'s' if len(chosen) > 1 else ''}."

    def _join(self, request, entry, chosen):
        self.join([entry, *chosen], by=request.user, **self.join_details(request))
        self.log_change(request, entry, f"Linked as the same {self.model.PRINTS.one}.")

    def _leave(self, request, entry):
        self.leave(entry, by=request.user)
        self.log_change(request, entry, f"No longer linked as the same {self.model.PRINTS.one}.")

    def join_details(self, request):
        return {}

    def _check_public(self, request, entries):
        """What public entries say of each other is changed by those who may publish, through a draft as well."""
        others = [entry for entry in entries if entry.state not in State.ever_public()]
        if any(not rights.is_open_to(request.user, entry) for entry in others):
            raise ValidationError("Some of these are drafts of others: ask a curator.", code="rights")
        link = self.model.PRINTS.link
        groups = [group for entry in entries if (group := getattr(entry, f"{link}_id"))]
        together = self.model.objects.filter(
            Q(pk__in=[entry.pk for entry in entries]) | Q((f"{link}__in", groups)),
            state__in=State.ever_public(),
        )
        if (
            not self.has_publish_permission(request)
            and together.with_printed().values("printed").distinct().count() > 1
        ):
            raise ValidationError(
                "Several of these are public, so readers would see the link: ask an editor."
            )

    def _rows(self):
        return self.model.objects.select_related(*self.printings_select).order_by("pk")
