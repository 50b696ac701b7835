"""Joining two entries that are one in the world, after showing what will move."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.http import urlencode

from records import actions, refusals
from records.admin.writing import READING, OneOf, is_key, written
from records.choices import State
from records.forms import refuse_unreadable


def links_to(entry):
    """[(what, how many)] of all rows that point at an entry and would move with a merge."""
    found = []
    for relation in entry._meta.related_objects:
        if hasattr(relation.related_model, "pgh_tracked_model"):
            continue
        count = relation.related_model._base_manager.filter(**{relation.field.name: entry.pk}).count()
        if count:
            opts = relation.related_model._meta
            what = opts.verbose_name if count == 1 else opts.verbose_name_plural
            found.append((f"{what} ({relation.field.verbose_name})", count))
    references = entry.sourcings.count()
    if references:
        found.append(("reference" if references == 1 else "references", references))
    return sorted(found)


class MergeForm(forms.Form):
    keep = forms.TypedChoiceField(
        coerce=int,
        widget=forms.RadioSelect,
        label="Keep",
        error_messages={"required": "Choose the entry to keep."},
    )
    reason = forms.CharField(
        max_length=1000,
        required=False,
        label="Public note",
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text="Shown at the address of the other entry. “Merged with …” if you leave it empty.",
    )

    def __init__(self, *args, pair, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["keep"].choices = [(entry.pk, str(entry)) for entry in pair]

    def clean_reason(self):
        refuse_unreadable(self.cleaned_data["reason"])
        return self.cleaned_data["reason"]


class MergingAdmin:
    """For entries that are easily entered twice. `merge_field` is any foreign key to them, for the look-up."""

    merge_field = None

    def get_actions(self, request):
        found = super().get_actions(request)
        if self.has_merge_permission(request):
            found["merge_two"] = (_merge_two, "merge_two", "Merge two")
        return found

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_merge"
        return [path("merge/", self.admin_site.admin_view(self.merge_view), name=name), *super().get_urls()]

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj and self.has_merge_permission(request):
            context["merge_address"] = f"{self.address_of('merge')}?{urlencode({'one': obj.pk})}"
        return super().render_change_form(request, context, add, change, form_url, obj)

    def merge_view(self, request):
        if not self.has_merge_permission(request):
            raise PermissionDenied
        asked = request.GET if request.method in READING else request.POST
        one, other = (self._entry(asked.get(name)) for name in ("one", "other"))
        pair = [one, other] if one and other and one != other else []
        is_confirmed = request.method not in READING and "confirmed" in request.POST
        form = MergeForm(request.POST if is_confirmed else None, pair=pair, initial=_likely_to_keep(pair))
        if pair and is_confirmed and form.is_valid():
            keep, discard = pair if form.cleaned_data["keep"] == one.pk else pair[::-1]
            label = str(discard)

            def merge():
                actions.merge(keep=keep, discard=discard, reason=form.cleaned_data["reason"], by=request.user)
                self.log_change(request, keep, f"Merged with “{label}”.")

            try:
                written(request, merge)
            except (ValidationError, *refusals.REFUSED) as error:
                form.add_error(None, refusals.refusal(error))
            else:
                self.message_user(
                    request,
                    f"Merged “{label}” into “{keep}”. Its address leads here now.",
                    messages.SUCCESS,
                )
                return HttpResponseRedirect(self.address_of("change", keep))
        lookup = forms.ModelChoiceField(
            queryset=self.model.objects.order_by("pk"), widget=OneOf(self.merge_field, self.admin_site)
        )
        context = {
            **self.admin_site.each_context(request),
            "title": f"Merge two {self.opts.verbose_name_plural}",
            "opts": self.opts,
            "one": one,
            "pair": [(entry, self.state_pill(entry), links_to(entry)) for entry in pair],
            "is_same": bool(one and one == other),
            "form": form,
            "lookup": lookup.widget.render("other", other.pk if other else None, {"id": "id_other"}),
            "media": self.media + lookup.widget.media,
            "back": self.address_of("change", one) if one else self.address_of("changelist"),
        }
        return TemplateResponse(request, "admin/entry/merge.html", context)

    def _entry(self, key):
        return self.model.objects.filter(pk=key).first() if key and is_key(key) else None


def _merge_two(model_admin, request, queryset):
    keys = list(queryset.order_by("pk").values_list("pk", flat=True)[:3])
    if len(keys) != 2:
        model_admin.message_user(request, "Choose exactly two entries to merge.", messages.WARNING)
        return None
    query = urlencode({"one": keys[0], "other": keys[1]})
    return HttpResponseRedirect(f"{model_admin.address_of('merge')}?{query}")


def _likely_to_keep(pair):
    """The public one of two, else the older one."""
    ranked = sorted(pair, key=lambda entry: (entry.state != State.PUBLISHED, entry.pk))
    return {"keep": ranked[0].pk} if ranked else {}
