from datetime import timedelta

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.generic import View

from articles.actions import start_reading
from articles.choices import ReadingState
from articles.intake.forms import TextForm
from articles.intake.names import names_known
from articles.models import Article, Reading
from articles.reading import read

# More than any newspaper page holds, and as much as a desk can show.
MOST_FINDINGS = 4_000
# A form that is sent twice, or a text that is pasted again after a break, is the same work.
_SAME_WORK = timedelta(days=1)


@method_decorator(never_cache, name="dispatch")
class AddFromText(View):
    """A text and where it was printed; it is read, and its findings go on the desk."""

    admin_site = None
    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perms(["articles.add_article", "articles.add_quote"]):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        return self._ask(TextForm(may_add_publication=self._may_add_publication()))

    def post(self, request):
        form = TextForm(request.POST, request.FILES, may_add_publication=self._may_add_publication())
        form.is_valid()
        if not form.can_be_read:
            return self._ask(form)
        row = self._on_the_desk(form.decoded.text)
        if row is not None:
            messages.info(request, "This text is on the desk already: here it is, with all that was decided.")
            return redirect(f"{self.admin_site.name}:articles_reading_desk", row.pk)
        try:
            row = self._start(form)
        except ValidationError as error:
            form.add_error("text", error)
            return self._ask(form)
        return redirect(f"{self.admin_site.name}:articles_reading_desk", row.pk)

    def _may_add_publication(self):
        return self.request.user.has_perm("articles.add_publication")

    def _on_the_desk(self, text):
        """The reading of this very text that the same curator began a short while ago."""
        recent = Reading.objects.filter(
            started_by=self.request.user,
            state=ReadingState.OPEN,
            started_at__gt=timezone.now() - _SAME_WORK,
        )
        return recent.filter(text=text).order_by("-pk").first()

    def _start(self, form):
        day, decoded = form.cleaned_data.get("published_on"), form.decoded
        found = read(decoded.text, published=day, names=names_known(), captions=form.captions)
        count = len(found.quotes) + len(found.furniture)
        if count > MOST_FINDINGS:
            raise ValidationError(
                f"The text holds {count:,} quotes and pieces of furniture, more than the {MOST_FINDINGS:,} that "
                "one desk can hold. Enter it in parts.",
                code="too_long",
            )
        file = self.request.FILES.get("file")
        return start_reading(
            text=decoded.text,
            found=found.to_dict(),
            details=form.details,
            name=file.name if file else "",
            decoded=decoded.how,
            warnings=decoded.warnings,
            by=self.request.user,
        )

    def _ask(self, form):
        context = {
            **self.admin_site.each_context(self.request),
            "title": "Add article from text",
            "opts": Article._meta,
            "form": form,
            "decoded": form.decoded if form.is_bound else None,
            "add_publication": reverse(f"{self.admin_site.name}:articles_publication_add"),
        }
        return TemplateResponse(
            self.request,
            "admin/articles/article/add_from_text.html",
            context,
            status=413 if form.is_bound and form.is_too_much else 200,
        )
