"""A former state of an entry: shown beside what is there now, and put back."""

from datetime import datetime

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path

from records import refusals
from records.admin.telling import Telling
from records.admin.writing import READING, written
from records.forms import NoteForm
from records.history import restoration, restore


def moment(text):
    """The time of a change as its link names it; None for anything else."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else None


class RestoringPage:
    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_restore"
        view = self.admin_site.admin_view(self.restore_view)
        return [path("<path:object_id>/restore/", view, name=name), *super().get_urls()]

    def history_view(self, request, object_id, extra_context=None):
        entry = self.get_object(request, unquote(object_id))
        may_restore = entry is not None and self.has_change_permission(request, entry)
        address = self.address_of("restore", entry) if may_restore else ""
        return super().history_view(request, object_id, {**(extra_context or {}), "restore_address": address})

    def restore_view(self, request, object_id):
        entry = self.get_object(request, unquote(object_id))
        at = moment((request.GET if request.method in READING else request.POST).get("at", ""))
        if entry is None or at is None:
            raise Http404("There is no such entry, or no such moment in its history.")
        if not self.has_change_permission(request, entry):
            raise PermissionDenied
        form = NoteForm(None if request.method in READING else request.POST)
        telling = Telling(request, entry)
        found = restoration(entry, at=at)
        is_sent = request.method not in READING and form.is_valid() and telling.is_valid()
        if is_sent and self._restored(request, entry, at, form, telling):
            return HttpResponseRedirect(self.address_of("change", entry))
        context = {
            **self.admin_site.each_context(request),
            "title": f"Restore {entry}",
            "opts": self.opts,
            "object": entry,
            "at": at,
            "found": found,
            "form": form,
            "telling": telling,
            "history_page": self.address_of("history", entry),
            "media": self.media,
        }
        return TemplateResponse(request, "admin/entry/restore.html", context)

    def _restored(self, request, entry, at, form, telling):
        def put_back():
            restored = restore(entry=entry, at=at, by=request.user, reason=form.cleaned_data["note"])
            telling.tell(restored, by=request.user)
            self.log_change(request, restored, f"Restored as it was on {at:%-d %B %Y, %H:%M}.")

        try:
            written(request, put_back)
        except (ValidationError, *refusals.REFUSED) as error:
            form.add_error(None, refusals.refusal(error))
            return False
        self.message_user(
            request, f"“{entry}” is as it was on {at.astimezone():%-d %B %Y, %H:%M}.", messages.SUCCESS
        )
        return True
