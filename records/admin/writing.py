"""Admin pages that write an entry with all its parts in one transaction, or not at all."""

from django.contrib import admin, messages
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.widgets import (
    AdminTextareaWidget,
    AdminURLFieldWidget,
    AutocompleteSelect,
    AutocompleteSelectMultiple,
)
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import DataError, connection, models
from django.http import HttpResponseRedirect

from records import refusals
from records.collisions import Busy, begun_again
from records.editions import writing
from records.forms import PartForm

READING = {"GET", "HEAD", "OPTIONS"}
# The longest number that every key column can hold.
_LONGEST_KEY = 18


def is_key(value):
    text = str(value)
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST_KEY


class _KnownKeys:
    """A tampered key is an error of its field; Django's widget would fail on it while showing that error."""

    def optgroups(self, name, value, attr=None):
        return super().optgroups(name, [each for each in value if is_key(each)], attr)


class OneOf(_KnownKeys, AutocompleteSelect):
    pass


class SomeOf(_KnownKeys, AutocompleteSelectMultiple):
    pass


class SafeFields:
    """Choices of other entries by autocomplete, for pages and for the parts on them."""

    form = PartForm
    # An address typed without its scheme is one of the web as it is now.
    formfield_overrides = {
        models.URLField: {"widget": AdminURLFieldWidget, "assume_scheme": "https"},
        models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 4})},
    }

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", OneOf(db_field, self.admin_site, using=kwargs.get("using")))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", SomeOf(db_field, self.admin_site, using=kwargs.get("using")))
        return super().formfield_for_manytomany(db_field, request, **kwargs)


class SafeLists:
    """A filter that cannot be followed is left out and said so, whatever stands in the address."""

    show_full_result_count = False
    list_per_page = 50

    def changelist_view(self, request, extra_context=None):
        if any("\0" in value for name, values in request.GET.lists() for value in [name, *values]):
            return self._without_filters(request)
        try:
            return self._changelist(request, extra_context)
        except (DataError, OverflowError, ValueError, IncorrectLookupParameters):
            return self._without_filters(request)

    def _changelist(self, request, extra_context):
        return super().changelist_view(request, extra_context)

    def _without_filters(self, request):
        self.message_user(
            request, "That filter cannot be understood, so the list is shown without it.", messages.WARNING
        )
        return HttpResponseRedirect(request.path)

    def get_search_results(self, request, queryset, search_term):
        if "\0" in search_term:
            return queryset.none(), False
        return super().get_search_results(request, queryset, search_term)


def written(request, view):
    """What `view()` answers, called inside one writing block in the name of who is signed in, and again if it
    collides with what somebody else writes."""

    def attempt():
        with writing(by=request.user):
            return view()

    return begun_again(attempt, before_again=lambda: forget_messages(request))


def forget_messages(request):
    """What was said of a change that did not happen must not be shown."""
    list(messages.get_messages(request))


class WritingAdmin(SafeFields, SafeLists, admin.ModelAdmin):
    """Every page that writes does so inside `records.editions.writing`, in the name of who is signed in.

    What the database refuses is shown on the same form, with everything that was typed.
    """

    actions = None

    class Media:
        css = {"all": ["css/components/pill.css", "css/desk/entries.css"]}

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        view = super().changeform_view
        if request.method in READING:
            return view(request, object_id, form_url, extra_context)
        try:
            return written(request, lambda: view(request, object_id, form_url, extra_context))
        except (ValidationError, *refusals.REFUSED) as error:
            # All is rolled back. The same form once more now finds itself refused, and shows what was typed.
            forget_messages(request)
            request.refused = refusals.refusal(error)
            with writing(by=request.user):
                return view(request, object_id, form_url, extra_context)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        form.refused = getattr(request, "refused", None)
        return form

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        # Rules that wait for the end of the transaction are asked now, while the form can still be shown.
        connection.check_constraints()

    def _changelist(self, request, extra_context):
        view = super()._changelist
        if request.method in READING:
            return view(request, extra_context)
        try:
            return written(request, lambda: view(request, extra_context))
        except Busy as error:
            return self._sent_back(request, refusals.messages(error))

    def delete_view(self, request, object_id, extra_context=None):
        view = super().delete_view
        if request.method in READING:
            return view(request, object_id, extra_context)

        def delete():
            response = view(request, object_id, extra_context)
            connection.check_constraints()
            return response

        try:
            return written(request, delete)
        except (ValidationError, *refusals.REFUSED) as error:
            return self._sent_back(request, f"Not deleted. {refusals.messages(error)}")

    def _sent_back(self, request, said):
        """To the same page, as it is now."""
        forget_messages(request)
        self.message_user(request, said, messages.ERROR)
        return HttpResponseRedirect(request.get_full_path())

    def get_changeform_initial_data(self, request):
        """What a link fills in beforehand, less what cannot be a key."""
        initial = super().get_changeform_initial_data(request)
        for name, value in list(initial.items()):
            try:
                field = self.opts.get_field(name)
            except FieldDoesNotExist:
                continue
            if field.is_relation and not all(
                is_key(key) for key in (value if isinstance(value, list) else [value])
            ):
                del initial[name]
        return initial

    def has_publish_permission(self, request):
        return self._may(request, "publish")

    def has_withdraw_permission(self, request):
        return self._may(request, "withdraw")

    def has_merge_permission(self, request):
        return self._may(request, "merge")

    def _may(self, request, verb):
        return request.user.has_perm(f"{self.opts.app_label}.{verb}_{self.opts.model_name}")


class PartInline(SafeFields, admin.TabularInline):
    """Parts of an entry, edited on its page."""

    extra = 0


class BlockInline(SafeFields, admin.StackedInline):
    extra = 0
