"""Files brought in at the desk: sent, compared, looked through, imported."""

import csv
from functools import partial

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.text import slugify
from django.views.decorators.cache import never_cache

from records.admin.entry import pill
from records.admin.reference import ReadOnlyAdmin
from records.admin.writing import is_key
from records.choices import ImportState
from records.imports import importer, importers, steps
from records.jobs import Refused
from records.models import FileImport
from records.spreadsheets import safe

COLUMNS = ["line", "what", "entry", "field", "in the archive", "in the file", "why"]
_PER_PAGE = 50
_PILLS = {
    ImportState.WRITTEN: "published",
    ImportState.OPEN: "in-review",
    ImportState.NOT_WRITTEN: "in-review",
}
_UNDER_WAY = {ImportState.COMPARING, ImportState.WRITING}


@admin.register(FileImport)
class FileImportAdmin(ReadOnlyAdmin):
    """Whoever may add an import may bring files in; others see what was brought in."""

    change_list_template = "admin/records/fileimport/change_list.html"
    list_display = ["name", "title", "state_pill", "sent_at", "sent_by"]
    list_select_related = ["sent_by", "comparing", "writing"]
    list_filter = ["sent_at"]
    search_fields = ["name"]
    date_hierarchy = "sent_at"
    ordering = ["-sent_at", "-pk"]

    class Media:
        css = {"all": ["css/components/pill.css", "css/desk/entries.css", "css/desk/imports.css"]}

    def get_urls(self):
        return [
            path(
                "new/<slug:kind>/", self.admin_site.admin_view(self.send_view), name="records_fileimport_send"
            ),
            path(
                "<path:object_id>/differences.csv",
                self.admin_site.admin_view(self.report_view),
                name="records_fileimport_report",
            ),
            *super().get_urls(),
        ]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("content", "differences", "counts")

    @admin.display(description="kind")
    def title(self, row):
        return _title(row.kind)

    @admin.display(description="state")
    def state_pill(self, row):
        return pill(_PILLS.get(row.state, "draft"), row.state.label)

    def may_send(self, request):
        # Not has_add_permission: a file is not added by the form that Django makes.
        return request.user.has_perm("records.add_fileimport")

    def changelist_view(self, request, extra_context=None):
        offered = importers() if self.may_send(request) else []
        return super().changelist_view(request, {"importers": offered, **(extra_context or {})})

    # A file and what is said of it

    @method_decorator(never_cache)
    def send_view(self, request, kind):
        if not self.may_send(request):
            raise PermissionDenied
        try:
            chosen = importer(kind)
        except KeyError:
            raise Http404("Files of this kind are not imported here.") from None
        form = partial(chosen.form, may_publish=request.user.has_perms(chosen.publishes))
        form = form(request.POST, request.FILES) if request.method == "POST" else form()
        if form.is_bound and form.is_valid():
            file = form.cleaned_data["file"]
            row = steps.send(kind=kind, name=file.name, content=file.read(), said=form.said, by=request.user)
            return HttpResponseRedirect(_address(row))
        context = {
            **self.admin_site.each_context(request),
            "title": f"Import {chosen.title}",
            "opts": self.opts,
            "importer": chosen,
            "form": form,
        }
        return TemplateResponse(
            request,
            "admin/records/fileimport/send.html",
            context,
            status=413 if form.is_bound and form.is_too_large else 200,
        )

    # What it would change

    @method_decorator(never_cache)
    def change_view(self, request, object_id, form_url="", extra_context=None):
        row = self._row(request, object_id)
        if request.method == "POST":
            return self._take_step(request, row)
        return TemplateResponse(request, "admin/records/fileimport/page.html", self._page(request, row))

    def _row(self, request, object_id):
        key = unquote(object_id)
        row = self.get_queryset(request).filter(pk=key).first() if is_key(key) else None
        if row is None:
            raise Http404("There is no such import.")
        if not self.has_view_permission(request, row):
            raise PermissionDenied
        return row

    def _page(self, request, row):
        is_under_way = row.state in _UNDER_WAY
        # They may be many thousands, and a page under way is asked for every two seconds.
        differences = [] if is_under_way else row.differences
        kinds = sorted({each[1] for each in differences})
        shown = request.GET.get("what")
        rows = [each for each in differences if shown not in kinds or each[1] == shown]
        pages = Paginator(rows, _PER_PAGE)
        return {
            **self.admin_site.each_context(request),
            "title": f"Import of {row.name}",
            "opts": self.opts,
            "row": row,
            "kind": _title(row.kind),
            "state": row.state,
            "pill": self.state_pill(row),
            "is_under_way": is_under_way,
            "states": ImportState,
            "may_send": self.may_send(request),
            "counts": row.counts,
            "columns": COLUMNS,
            "kinds": kinds,
            "shown": shown if shown in kinds else "",
            "page": pages.get_page(request.GET.get("page")),
            "pages": pages,
            "said": _in_words(row),
        }

    def _take_step(self, request, row):
        if not self.may_send(request):
            raise PermissionDenied
        take = {
            "import": lambda: steps.agree(key=row.pk, digest=request.POST.get("digest", ""), by=request.user),
            "compare": lambda: steps.compare_again(key=row.pk, by=request.user),
            "discard": lambda: steps.discard(key=row.pk),
        }.get(request.POST.get("step"))
        try:
            if take is not None:
                take()
        except Refused as error:
            self.message_user(request, str(error), messages.WARNING)
        return HttpResponseRedirect(_address(row))

    @method_decorator(never_cache)
    def report_view(self, request, object_id):
        row = self._row(request, object_id)
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        name = slugify(row.name.rpartition(".")[0] or row.name) or "import"
        response["Content-Disposition"] = f'attachment; filename="{name}-differences.csv"'
        table = csv.writer(response)
        table.writerow(COLUMNS)
        table.writerows([safe(str(cell)) for cell in each] for each in row.differences)
        return response


def _address(row):
    return reverse("admin:records_fileimport_change", args=[row.pk])


def _title(kind):
    try:
        return importer(kind).title
    except KeyError:
        return kind


def _in_words(row):
    """(question, answer) of what was said of the file."""
    try:
        fields = importer(row.kind).form.base_fields
    except KeyError:
        return []
    answers = []
    # As on the form, which asks last whether to publish.
    for name, field in sorted(fields.items(), key=lambda each: each[0] == "publish"):
        value = row.said.get(name, "")
        if value == "":
            continue
        answer = dict(getattr(field, "choices", ())).get(value, value)
        label = field.label or name.replace("_", " ").capitalize()
        answers.append((label, {True: "yes", False: "no"}.get(answer, answer)))
    return answers
