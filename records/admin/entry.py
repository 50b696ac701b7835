"""How every entry of the archive looks and behaves in the admin."""

from django.contrib import admin, messages
from django.contrib.admin.utils import quote, unquote
from django.contrib.contenttypes.admin import GenericTabularInline
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join

from records import editions, refusals, rights
from records.admin.history import HistoryPage
from records.admin.ladder import LadderPage
from records.admin.restoring import RestoringPage
from records.admin.steps import MOST, STEPS, take
from records.admin.telling import TellsReaders
from records.admin.warning import WarnsBeforePublication, noting
from records.admin.writing import READING, SafeFields, WritingAdmin, written
from records.choices import State
from records.collisions import Busy
from records.editions import writing
from records.forms import EntryForm, PartForm, ReasonForm
from records.models import Sourcing

ABOUT_THE_RECORD = (
    "This entry",
    {"classes": ["collapse"], "fields": ["public_id", "state_reason", "created", "changed"]},
)


def pill(state, label):
    """A state as a small label; colour only repeats the word."""
    return format_html('<span class="pill pill--{}">{}</span>', state.replace("_", "-"), label)


def admin_link(entry, words=None):
    """A link to the admin page of any row."""
    opts = entry._meta
    address = reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[quote(entry.pk)])
    return format_html('<a href="{}">{}</a>', address, words or entry)


def is_closed(request, entry):
    """Whether the state of an entry keeps `request.user` from changing it, though they may change its kind."""
    return entry is not None and not rights.is_open_to(request.user, entry)


def step_action(step):
    def act(model_admin, request, queryset):
        return model_admin.step_on_list(request, step, queryset)

    act.__name__ = step.name.replace("-", "_")
    act.short_description = step.label
    act.allowed_permissions = [step.permission]
    return act


class SourcingInline(SafeFields, GenericTabularInline):
    model = Sourcing
    form = PartForm
    ct_fk_field = "object_id"
    extra = 0
    autocomplete_fields = ["reference"]
    verbose_name = "reference"
    verbose_name_plural = "references that bear it out"


class EntryAdmin(WarnsBeforePublication, LadderPage, RestoringPage, HistoryPage, TellsReaders, WritingAdmin):
    """Search, states, history and preview, the same for every kind of entry.

    Who may change what, and in which state, is asked of `records.rights`, by the pages as by the actions.
    """

    form = EntryForm
    change_form_template = "admin/entry/change_form.html"
    delete_confirmation_template = "admin/entry/delete_confirmation.html"
    delete_selected_confirmation_template = "admin/entry/delete_selected_confirmation.html"
    actions = [step_action(step) for step in STEPS.values()]
    list_filter = ["state"]
    ordering = ["-changed_at", "-pk"]
    date_hierarchy = "created_at"

    # What is shown

    def get_list_display(self, request):
        return [*super().get_list_display(request), "state_pill", "changed"]

    def get_list_select_related(self, request):
        return [*(self.list_select_related or []), "changed_by"]

    def get_fieldsets(self, request, obj=None):
        fieldsets = [*super().get_fieldsets(request, obj)]
        return [*fieldsets, ABOUT_THE_RECORD] if obj else list(_to_fill_in(fieldsets, self.readonly_fields))

    def get_readonly_fields(self, request, obj=None):
        return [*super().get_readonly_fields(request, obj), *ABOUT_THE_RECORD[1]["fields"]]

    @admin.display(description="state", ordering="state")
    def state_pill(self, entry):
        return pill(entry.state, entry.get_state_display())

    @admin.display(description="last changed", ordering="changed_at")
    def changed(self, entry):
        return _when_and_who(entry.changed_at, entry.changed_by)

    @admin.display(description="entered")
    def created(self, entry):
        return _when_and_who(entry.created_at, entry.created_by)

    @admin.display(description="passages that bear it out")
    def passages_of(self, fact):
        """Links to the words of articles behind a fact, and one to add another."""
        relation = self.model._meta.get_field("passages")
        opts = relation.related_model._meta
        links = format_html_join(
            "", "<li>{}</li>", ((admin_link(each),) for each in fact.passages.select_related("pin"))
        )
        address = reverse(f"admin:{opts.app_label}_{opts.model_name}_add")
        return format_html(
            '<ul class="plain-list">{}<li><a class="addlink" href="{}?{}={}">Add a passage</a></li></ul>',
            links,
            address,
            relation.field.name,
            fact.pk,
        )

    # Rights

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not is_closed(request, obj)

    def get_deleted_objects(self, objs, request):
        deleted, count, perms_needed, protected = super().get_deleted_objects(objs, request)
        kept = self.never_deleted(objs)
        # That steps on the ladder are nobody's to delete is beside the point, where the entry itself is not.
        return deleted, count, set() if kept else perms_needed, [*kept, *protected]

    def never_deleted(self, objs):
        return [
            f"“{entry}” is {entry.get_state_display()}: what was once public is withdrawn with a reason, "
            "never deleted."
            for entry in objs
            if entry.state in State.ever_public()
        ]

    # Addresses

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        return [
            path(
                "<path:object_id>/step/<slug:name>/",
                self.admin_site.admin_view(self.step_view),
                name=f"{name}_step",
            ),
            path(
                "<path:object_id>/preview/",
                self.admin_site.admin_view(self.preview_view),
                name=f"{name}_preview",
            ),
            *super().get_urls(),
        ]

    def address_of(self, page, entry=None, *args):
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_{page}"
        return reverse(name, args=[quote(entry.pk), *args] if entry else [])

    def get_view_on_site_url(self, obj=None):
        if obj is None or obj.pk is None:
            return None
        page = obj.get_absolute_url()
        # Curators see the page of a draft as it will be. What has no page of its own, or no page any longer, is
        # shown as the plain public form.
        has_own_page = page and obj.public_id in page.partition("#")[0]
        if page and (obj.is_public or (has_own_page and obj.state != State.WITHDRAWN)):
            return page
        return self.address_of("preview", obj)

    # The change page

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        context["saving_steps"] = [
            step
            for step in STEPS.values()
            if not step.needs_reason
            and self.may_take(request, step, obj)
            and (step.fits(obj) if obj else State.DRAFT in step.starts)
        ]
        context["other_steps"] = [
            (step, self.address_of("step", obj, step.name))
            for step in STEPS.values()
            if obj and step.needs_reason and step.fits(obj) and self.may_take(request, step, obj)
        ]
        context["state_pill"] = self.state_pill(obj) if obj else ""
        context["is_on_site"] = bool(obj and obj.is_public and obj.get_absolute_url())
        context["is_closed"] = super().has_change_permission(request, obj) and is_closed(request, obj)
        context["is_public_once"] = obj is not None and obj.state in State.ever_public()
        return super().render_change_form(request, context, add, change, form_url, obj)

    def response_add(self, request, obj, post_url_continue=None):
        return self._response_step(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request, obj):
        return self._response_step(request, obj) or super().response_change(request, obj)

    def _response_step(self, request, obj):
        """After “Save and …” on the entry's page; what was saved stays saved if the step is refused."""
        step = STEPS.get(request.POST.get("_step", ""))
        if step is None:
            return None
        if not self.may_take(request, step, obj):
            raise PermissionDenied
        if step.needs_reason or self.followers(request, step, [obj]) or self.warned(step, [obj]):
            return HttpResponseRedirect(self.address_of("step", obj, step.name))
        self.message_user(request, f"Saved “{obj}”.", messages.SUCCESS)
        self._take(request, step, [obj])
        return HttpResponseRedirect(self.address_of("change", obj))

    # Steps

    def may_take(self, request, step, entry=None):
        allowed = getattr(self, f"has_{step.permission}_permission")
        return allowed(request, entry) if step.permission == "change" else allowed(request)

    def followers(self, request, step, entries):
        """Entries that take the step together with `entries` unless they are left out on its page."""
        return []

    def held_back(self, request, step, followers):
        """{key of a follower: why it cannot take the step by this user}; the step is refused if it is chosen."""
        return {}

    def step_view(self, request, object_id, name):
        step = STEPS.get(name)
        entry = self.get_object(request, unquote(object_id))
        if step is None or entry is None:
            raise Http404("There is no such entry, or no such step.")
        if not self.may_take(request, step, entry):
            raise PermissionDenied
        change_page = self.address_of("change", entry)
        if not step.fits(entry):
            self.message_user(
                request,
                f"“{entry}” is {entry.get_state_display()}, so “{step.label}” does not apply to it.",
                messages.WARNING,
            )
            return HttpResponseRedirect(change_page)
        if request.method in READING:
            return self._step_page(request, step, [entry], back=change_page)
        try:
            page = written(request, lambda: self._step_page(request, step, [entry], back=change_page))
        except Busy as error:
            return self._sent_back(request, refusals.messages(error))
        return page or HttpResponseRedirect(change_page)

    def step_on_list(self, request, step, queryset):
        if not self.may_take(request, step):
            raise PermissionDenied
        entries = list(queryset[: MOST + 1])
        if len(entries) > MOST:
            self.message_user(request, f"Choose at most {MOST} entries at a time.", messages.WARNING)
            return None
        if (
            not step.needs_reason
            and not self.followers(request, step, entries)
            and not self.warned(step, entries)
        ):
            self._take(request, step, entries)
            return None
        return self._step_page(request, step, entries, back=request.get_full_path(), on_list=True)

    def _step_page(self, request, step, entries, *, back, on_list=False):
        """Asks for the reason and for what goes along; None once the step was taken."""
        is_confirmed = request.method == "POST" and "confirmed" in request.POST
        form = ReasonForm(request.POST if is_confirmed else None, required=step.needs_reason)
        followers = self.followers(request, step, entries)
        held_back = self.held_back(request, step, followers)
        chosen = set(request.POST.getlist("along"))
        along = [entry for entry in followers if entry.public_id in chosen]
        left_out = [entry for entry in followers if entry.public_id not in chosen]
        looked_at = self.looked_at(request)
        # On a list the others go on, and what was not looked at is named.
        is_missed = is_confirmed and not on_list and self.is_unseen(step, entries[0], left_out, looked_at)
        if is_confirmed and form.is_valid() and not is_missed:
            reason = form.cleaned_data["reason"] if step.needs_reason else ""
            self._take(
                request, step, entries, along=along, reason=reason, leave_out=left_out, looked_at=looked_at
            )
            return None
        context = {
            **self.admin_site.each_context(request),
            "title": f"{step.label}: {entries[0] if len(entries) == 1 else f'{len(entries)} entries'}",
            "opts": self.opts,
            "step": step,
            "entries": [(entry, self.state_pill(entry)) for entry in entries],
            "followers": [
                (
                    entry,
                    self.state_pill(entry),
                    entry.public_id in chosen if is_confirmed else entry.pk not in held_back,
                    held_back.get(entry.pk, ""),
                )
                for entry in followers
            ],
            "warned": self.warned_for_page(self.warned(step, entries), looked_at),
            "is_missed": is_missed,
            "form": form,
            "back": back,
            "on_list": on_list,
            "action": request.POST.get("action", ""),
            "media": self.media,
        }
        return TemplateResponse(request, "admin/entry/step.html", context)

    def run_step(self, step, entry, *, along, reason, by):
        """Moves one entry; `along` are those of its followers that were not left out."""
        step.run(entry, reason=reason, by=by)

    def _take(self, request, step, entries, *, along=(), reason="", leave_out=(), looked_at=frozenset()):
        noted = {}

        def run(entry):
            noted.update(self.acknowledged(step, entry, leave_out=leave_out, looked_at=looked_at))
            with noting(noted):
                self.run_step(step, entry, along=along, reason=reason, by=request.user)

        with writing(by=request.user, why=reason):
            done, refused = take(run, entries, by=request.user, why=reason)
            for entry in done:
                self.log_change(request, entry, f"{step.done}.")
        if done:
            names = "; ".join(f"“{entry}”" for entry in done[:3])
            rest = f" and {len(done) - 3} more" if len(done) > 3 else ""
            self.message_user(request, f"{step.done}: {names}{rest}.", messages.SUCCESS)
        for _, sentence in refused[:20]:
            self.message_user(request, f"Not {step.done.lower()}. {sentence}", messages.ERROR)
        if len(refused) > 20:
            self.message_user(
                request, f"{len(refused) - 20} more entries were refused for such reasons.", messages.ERROR
            )

    # The preview

    def public_form(self, entry):
        """What would be public of an entry, as a dict."""
        return editions.kind(entry.KIND).build(entry)

    def preview_view(self, request, object_id):
        entry = self.get_object(request, unquote(object_id))
        if entry is None:
            raise Http404("There is no such entry.")
        if not self.has_view_or_change_permission(request, entry):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": f"Preview: {entry}",
            "opts": self.opts,
            "entry": entry,
            "state_pill": self.state_pill(entry),
            "body": self.public_form(entry),
            "change_page": self.address_of("change", entry),
            "media": self.media,
        }
        return TemplateResponse(request, "admin/entry/preview.html", context)


def _to_fill_in(fieldsets, readonly):
    """Less what is only shown: of an entry that does not exist yet there is nothing to show."""
    for title, options in fieldsets:
        fields = [each for each in options["fields"] if each not in readonly]
        if fields:
            yield title, {**options, "fields": fields}


def _when_and_who(when, who):
    return format_html(
        '<time datetime="{}">{}</time>{}',
        when.isoformat(),
        f"{when.astimezone():%-d %B %Y, %H:%M}",
        f" by {who}" if who else "",
    )
