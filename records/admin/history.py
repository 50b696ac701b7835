from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.template.response import TemplateResponse

from records.history import changes_of

PER_PAGE = 30


class HistoryPage:
    """Puts this history in place of the admin's own log, which sees only what was saved through forms."""

    def history_view(self, request, object_id, extra_context=None):
        entry = self.get_object(request, unquote(object_id))
        if entry is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, entry):
            raise PermissionDenied
        page = Paginator(changes_of(entry), PER_PAGE).get_page(request.GET.get("p"))
        context = {
            **self.admin_site.each_context(request),
            "title": f"History of {entry}",
            "opts": self.opts,
            "object": entry,
            "module_name": self.opts.verbose_name_plural,
            "changes": page,
            "media": self.media,
            "preserved_filters": self.get_preserved_filters(request),
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/entry/history.html", context)
