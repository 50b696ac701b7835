"""Admin pages of rows that stand on words of an article."""

from django.contrib.admin.utils import unquote

from articles.forms import save_pin
from articles.models import Article, Pin
from records.admin import OfEntryAdmin, is_key


class PinnedAdmin:
    """Saves the pins that the form found before the row that stands on them, and clears away those left over."""

    pin_fields = ("pin",)

    def get_changeform_initial_data(self, request):
        initial = super().get_changeform_initial_data(request)
        if not is_key(initial.get("article", "0")):
            del initial["article"]
        return initial

    def save_model(self, request, obj, form, change):
        left_over = []
        for name, pin in form.pins.items():
            old = getattr(obj, name) if getattr(obj, f"{name}_id") else None
            if name == "pin":
                # The row's very own pin moves, so that its history shows the move.
                pin = save_pin(pin, old)
            else:
                left_over += [old] if old else []
                pin = save_pin(pin, None) if pin else None
            setattr(obj, name, pin)
        super().save_model(request, obj, form, change)
        remove_unused(left_over)

    def delete_model(self, request, obj):
        pins = [getattr(obj, name) for name in self.pin_fields if getattr(obj, f"{name}_id")]
        super().delete_model(request, obj)
        remove_unused(pins)

    def delete_queryset(self, request, queryset):
        for obj in queryset:
            self.delete_model(request, obj)


class OfArticleAdmin(OfEntryAdmin, PinnedAdmin):
    """Words of an article that are no entry of their own."""

    entry_field = "article"


def remove_unused(pins):
    """Deletes pins on which nothing stands any more; a voice or cue may be shared by several quotes."""
    for pin in pins:
        Pin.objects.filter(
            pk=pin.pk,
            quote__isnull=True,
            cue_of__isnull=True,
            attribution_of__isnull=True,
            mention__isnull=True,
            passage__isnull=True,
        ).delete()


def article_asked_for(request, model):
    """The article that a form is about, from what was sent, the link that led here, or the row; else None."""
    asked = request.POST.get("article") or request.GET.get("article")
    if asked and is_key(asked):
        return Article.objects.filter(pk=asked).first()
    key = unquote(request.resolver_match.kwargs.get("object_id") or "")
    row = model.objects.filter(pk=key).first() if is_key(key) else None
    return row and row.article
