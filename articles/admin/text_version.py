from django.contrib import admin, messages
from django.utils.html import format_html

from articles.actions import new_text_version
from articles.choices import TextBasis
from articles.forms import FurnitureForm, TextVersionForm
from articles.models import Furniture, TextVersion
from records.admin import BlockInline, PartInline, WritingAdmin, admin_link, is_closed


class TextVersionInline(BlockInline):
    """The texts of an article: those kept are shown, a new one is added below them."""

    model = TextVersion
    form = TextVersionForm
    fields = ["text", "basis", "seen_at"]
    verbose_name_plural = "text versions"
    ordering = ["-seen_at", "-pk"]
    show_change_link = True

    def get_extra(self, request, obj=None, **kwargs):
        # An article without a text wants one; a corrected text is rare enough for a click.
        return 0 if obj is not None and obj.text_versions.exists() else 1

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


def save_versions(model_admin, request, formset):
    """Adds new texts through the action that also marks their furniture and says which pins no longer hold."""
    for form in formset.extra_forms:
        if not form.has_changed():
            continue
        typed = form.cleaned_data
        if typed["basis"] != TextBasis.AS_PUBLISHED:
            form.instance.article = formset.instance
            form.instance.save()
            continue
        before = formset.instance.current_text
        checked = new_text_version(
            article=formset.instance,
            text=typed["text"],
            seen_at=None if before is None else typed["seen_at"],
            by=request.user,
        )
        for pin, reason in list(checked.lost.items())[:20]:
            model_admin.message_user(
                request, f"“{pin}” {reason} in the new text: decide what becomes of it.", messages.WARNING
            )
    formset.new_objects, formset.changed_objects, formset.deleted_objects = [], [], []


class FurnitureInline(PartInline):
    model = Furniture
    form = FurnitureForm
    fields = ["kind", "words", "occurrence"]
    ordering = ["start", "pk"]


@admin.register(TextVersion)
class TextVersionAdmin(WritingAdmin):
    """One text of an article, to be read, with its furniture. Reached from its article."""

    list_display = ["article", "basis", "seen_at"]
    list_select_related = ["article"]
    list_filter = ["basis"]
    search_fields = ["article__headline", "article__our_title"]
    date_hierarchy = "seen_at"
    ordering = ["-seen_at", "-pk"]
    inlines = [FurnitureInline]
    fields = ["article_link", "basis", "seen_at", "text_as_kept", "sha256"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not is_closed(request, obj and obj.article)

    def has_module_permission(self, request):
        return False

    @admin.display(description="article")
    def article_link(self, version):
        return admin_link(version.article)

    @admin.display(description="text")
    def text_as_kept(self, version):
        return format_html('<div class="kept-text">{}</div>', version.text)
