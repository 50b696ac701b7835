from django.contrib import messages
from django.core import signing
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.crypto import constant_time_compare
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.views.decorators.cache import never_cache
from django.views.generic import View

from articles.actions import enter
from articles.intake.findings import Findings
from articles.intake.forms import TextForm
from articles.intake.marked import lines
from articles.intake.names import names_known_on
from articles.models import Article, Publication
from articles.models.text_version import text_sha256
from articles.reading import read
from records.editions import writing

_SEAL = signing.Signer(salt="articles.intake")


@method_decorator(never_cache, name="dispatch")
class AddFromText(View):
    """From a paste to a draft in two steps: the text and where it was printed, then its findings side by side.

    The text travels in the form and is read anew at every step; decisions belong to findings by their span.
    """

    admin_site = None
    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, **kwargs):
        if not request.user.has_perms(["articles.add_article", "articles.add_quote"]):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        return self._ask_for_text(TextForm(may_add_publication=self._may_add_publication()))

    def post(self, request):
        form = TextForm(request.POST, request.FILES, may_add_publication=self._may_add_publication())
        details_are_good = form.is_valid()
        step = request.POST.get("step")
        if (
            "text" in form.errors
            or "file" in form.errors
            or "back" in request.POST
            or step not in ("read", "save")
        ):
            return self._ask_for_text(form)
        if step == "read" and not details_are_good:
            return self._ask_for_text(form)
        try:
            findings = self._read(form, request.POST if step == "save" else None)
        except ValidationError as error:
            form.add_error("text", error)
            return self._ask_for_text(form)
        if step == "read":
            return self._show_findings(form, findings)
        return self._save(form, findings)

    def _may_add_publication(self):
        return self.request.user.has_perm("articles.add_publication")

    def _read(self, form, data):
        day = form.cleaned_data.get("published_on")
        text = form.cleaned_data["text"]
        if day is None:
            return Findings(read(text), data=data)
        return Findings(read(text, published=day.earliest, names=names_known_on(day)), day=day, data=data)

    def _save(self, form, findings):
        is_as_read = _is_sealed(form.cleaned_data["text"], self.request.POST.get("seal", ""))
        strays = findings.strays()
        decided = findings.is_valid()
        if not is_as_read or strays:
            messages.warning(self.request, _said_of_a_changed_text(is_as_read, strays))
        elif decided and form.is_valid():
            try:
                return self._saved(self._enter(form, findings.accepted()))
            except ValidationError as error:
                form.add_error(None, error)
        return self._show_findings(form, findings)

    def _enter(self, form, accepted):
        values = form.cleaned_data
        with writing(by=self.request.user, why="Added from text"):
            publication = values["publication"]
            if isinstance(publication, str):
                publication = Publication.objects.create(name=publication)
            return enter(
                text=values["text"],
                publication=publication,
                accepted=accepted,
                is_another_printing=values["is_another_printing"],
                by=self.request.user,
                **form.description(),
            )

    def _saved(self, article):
        quotes = article.quotes.count()
        voices = article.quotes.exclude(mention=None).values("mention").distinct().count()
        counts = [
            _counted(quotes, "quote", "quotes"),
            _counted(voices, "voice", "voices"),
            _counted(article.captions.count(), "caption", "captions"),
            _counted(
                article.related_coverage.count(), "pointer to other coverage", "pointers to other coverage"
            ),
        ]
        written = f"Saved “{article}” as a draft with {', '.join(counts[:-1])} and {counts[-1]}."
        review = reverse(f"{self.admin_site.name}:articles_article_step", args=[article.pk, "review"])
        messages.success(self.request, format_html('{} <a href="{}">Send to review</a>', written, review))
        return redirect(f"{self.admin_site.name}:articles_article_change", article.pk)

    def _ask_for_text(self, form):
        status = 413 if form.is_bound and form.is_too_much else 200
        return self._page("admin/articles/article/add_from_text.html", form, status=status)

    def _show_findings(self, form, findings):
        # Not from `cleaned_data`, which loses a field that an error was found in.
        text = form.decoded.text
        return self._page(
            "admin/articles/article/check_findings.html",
            form,
            findings=findings,
            lines=lines(text, findings),
            # The desk needs the whole width.
            is_nav_sidebar_enabled=False,
            seal=_SEAL.signature(text_sha256(text)),
            errors=findings.error_count(),
        )

    def _page(self, template, form, status=200, **context):
        context = {
            **self.admin_site.each_context(self.request),
            "title": "Add article from text",
            "opts": Article._meta,
            "form": form,
            "decoded": form.decoded if form.is_bound else None,
            "add_publication": reverse(f"{self.admin_site.name}:articles_publication_add"),
            **context,
        }
        return TemplateResponse(self.request, template, context, status=status)


def _is_sealed(text, seal):
    return constant_time_compare(seal, _SEAL.signature(text_sha256(text)))


def _said_of_a_changed_text(is_as_read, strays):
    if not is_as_read:
        return (
            "The text is not the one that was read before, so it was read again and nothing was saved. Decisions "
            "about words that still stand at the same place were kept: look through the findings once more."
        )
    return (
        f"{_counted(len(strays), 'decision was', 'decisions were')} about words that the reading no longer finds, "
        "because the archive knows other names by now. Nothing was saved: look through the findings once more."
    )


def _counted(count, one, many):
    return f"{count} {one if count == 1 else many}"
