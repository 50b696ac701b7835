"""The ladder on which an entry is taken out of public: one page with the step, its reason, and the log of all steps."""

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path

from records import actions, editions, refusals
from records.admin.writing import READING, written
from records.choices import AskedBy, Ground, Rung, State
from records.forms import refuse_unreadable
from records.models import RemovalRequest


class StepForm(forms.Form):
    to = forms.TypedChoiceField(coerce=int, label="Step", widget=forms.RadioSelect)
    ground = forms.ChoiceField(choices=Ground, label="Ground", help_text="Counted in public, year by year.")
    asked_by = forms.ChoiceField(choices=AskedBy, label="Asked for by", help_text="A role, never a name.")
    reason = forms.CharField(
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        label="Public reason",
        help_text="One or two sentences. Shown to everybody, for good. Name no private person.",
    )
    note = forms.CharField(
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        label="Decision note",
        help_text="What was weighed. Private.",
    )
    request = forms.ModelChoiceField(
        RemovalRequest.objects.order_by("due_on", "pk"),
        required=False,
        to_field_name="reference",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        label="Request",
        help_text="The reference number of the request, if there was one.",
        error_messages={"invalid_choice": "There is no request with this number."},
    )

    def __init__(self, *args, entry, may_erase, **kwargs):
        super().__init__(*args, **kwargs)
        rungs = [rung for rung in actions.rungs_for(type(entry)) if rung != entry.rung]
        if may_erase and entry.state == State.WITHDRAWN:
            rungs.append(Rung.ERASED)
        self.fields["to"].choices = [(rung.value, _in_words(rung, entry)) for rung in rungs]

    def clean(self):
        cleaned = super().clean()
        for name in ("reason", "note"):
            refuse_unreadable(cleaned.get(name) or "")
        return cleaned


def _in_words(rung, entry):
    if rung == Rung.ERASED:
        return "erase: remove the words for good, from all history. Nothing undoes it."
    return f"back to: {rung.label}" if rung < entry.rung else rung.label


class LadderPage:
    """`entries_along(entry)` are others that usually take the same step."""

    def entries_along(self, entry):
        return []

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_ladder"
        view = self.admin_site.admin_view(self.ladder_view)
        return [path("<path:object_id>/ladder/", view, name=name), *super().get_urls()]

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        is_on_it = obj is not None and obj.state in State.ever_public()
        address = self.address_of("ladder", obj) if is_on_it and self.has_withdraw_permission(request) else ""
        context = {**context, "ladder_address": address}
        return super().render_change_form(request, context, add, change, form_url, obj)

    def ladder_view(self, request, object_id):
        entry = self.get_object(request, unquote(object_id))
        if entry is None:
            raise Http404("There is no such entry.")
        if not self.has_withdraw_permission(request):
            raise PermissionDenied
        may_erase = request.user.has_perm("records.add_erasure")
        is_sent = request.method not in READING
        form = None
        if entry.state in State.ever_public() and entry.rung != Rung.ERASED:
            form = StepForm(request.POST if is_sent else None, entry=entry, may_erase=may_erase)
            if is_sent and form.is_valid() and self._stepped(request, entry, form):
                return HttpResponseRedirect(self.address_of("ladder", entry))
        context = {
            **self.admin_site.each_context(request),
            "title": f"Take out of public: {entry}",
            "opts": self.opts,
            "object": entry,
            "form": form,
            "others": self.entries_along(entry) if form else [],
            "still_public": _still_public(entry),
            "log": entry.withdrawals.select_related("request", "made_by").order_by("-pk"),
            "change_page": self.address_of("change", entry),
            "media": self.media,
        }
        return TemplateResponse(request, "admin/entry/ladder.html", context)

    def _stepped(self, request, entry, form):
        typed = form.cleaned_data
        to = Rung(typed["to"])
        case = actions.Case(typed["ground"], typed["asked_by"], typed["note"], typed["request"])
        chosen = set(request.POST.getlist("along"))

        def take():
            for each in (entry, *(other for other in self.entries_along(entry) if other.public_id in chosen)):
                if to == Rung.ERASED:
                    if not request.user.has_perm("records.add_erasure"):
                        raise PermissionDenied
                    actions.erase(entry=each, reason=typed["reason"], case=case, by=request.user)
                elif each is entry or each.rung != to:
                    actions.step(entry=each, to=to, reason=typed["reason"], case=case, by=request.user)

        try:
            written(request, take)
        except (ValidationError, *refusals.REFUSED) as error:
            form.add_error(None, refusals.refusal(error))
            entry.refresh_from_db()
            return False
        self.message_user(request, f"Now {to.label}, everywhere in public.", messages.SUCCESS)
        return True


def _still_public(entry):
    """[(words, kind, id, address)] of public forms that hold what this entry hides."""
    hidden = editions.kind(entry.KIND).hidden(entry) if entry.state == State.PUBLISHED else []
    return [
        (words, edition.kind, edition.public_id, f"/api/v1/{edition.kind}/{edition.public_id}/")
        for words in hidden
        for edition in editions.holding(words)
    ]
