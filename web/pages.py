"""Lists and single entries as pages: the address is read, rows are chosen in the tables, editions are shown."""

import json

from django.http import Http404, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.urls import reverse
from django.views.generic import TemplateView

from records.choices import State
from records.editions import kind
from web.departed import kept, tombstone
from web.errors import gone
from web.filters import FilterSet, checked
from web.keyset import page
from web.refs import api_address, previewing
from web.related import in_units

PAGE_SIZE = 30
# A CDN may keep a page for a minute; a browser asks each time, so that a curator sees what was just published.
CACHED = "public, max-age=0, s-maxage=60"


class EntryList(TemplateView):
    """A list of public entries, filtered and page by page.

    Context: `entries` (dicts, as in the API), `filter` (a form) and `active` (how many filters are in force),
    `next` and `previous` (addresses or None), `counted` (how many there are, where that is known because all of
    them are shown), `query` (the filters as `a=b&c=d`, without the cursor), `canonical` (this page's address in one
    spelling), `doors` ((label, address) of the same list in other forms).
    """

    model = None
    filterset = FilterSet
    page_size = PAGE_SIZE

    def get_template_names(self):
        options = self.model._meta
        return [self.template_name or f"{options.app_label}/{options.model_name}_list.html"]

    def get_queryset(self):
        return self.model.objects.published()

    def get_context_data(self, **kwargs):
        query = self.request.GET
        filters = self.filterset.read(query, also=["cursor"], as_page=True)
        cursor = query.get("cursor", "")
        shown = page(
            filters.filter_queryset(self.get_queryset()).with_editions().with_printed(),
            "body",
            "printed",
            order=filters.order,
            cursor=cursor,
            size=self.page_size,
        )
        asked = filters.query
        api = api_address(self.model.KIND)
        return super().get_context_data(
            entries=[json.loads(body) for body, _ in shown.rows if body],
            counted=self._counted(shown),
            filter=filters.form,
            active=len(filters.chosen),
            next=shown.next and self._address(asked, f"cursor={shown.next}"),
            previous=shown.previous and self._address(asked, f"cursor={shown.previous}"),
            query=asked,
            canonical=self._address(asked, cursor and f"cursor={cursor}"),
            doors=[
                ("JSON", _with_query(api, asked)),
                ("CSV", _with_query(api, asked, "format=csv")),
            ],
            **kwargs,
        )

    def render_to_response(self, context, **kwargs):
        response = super().render_to_response(context, **kwargs)
        response["Cache-Control"] = CACHED
        return response

    def _counted(self, shown):
        if not shown.rows or shown.next or shown.previous:
            return ""
        return in_units(self.model, len(shown.rows), len({printed for _, printed in shown.rows}))

    def _address(self, *queries):
        return _with_query(self.request.path, *queries)


class EntryDetail(TemplateView):
    """One entry's page, or what became of it.

    Context: `entry` (a dict, as in the API), `record` (the row, for its relations only: what is shown comes from
    `entry`), `preview` (True for a curator who looks at an entry before it is public), `doors`.
    A page that lists parts of its own names the parameters that it reads in `parameters`.
    """

    model = None
    parameters = ()

    def get_template_names(self):
        options = self.model._meta
        return [self.template_name or f"{options.app_label}/{options.model_name}_detail.html"]

    def get(self, request, *args, **kwargs):
        checked(request.GET, self.parameters, as_page=True)
        public_id = kwargs["public_id"]
        record = self.model.objects.with_editions().filter(public_id=public_id).first()
        if record is not None and record.body is not None:
            return self.show(record, json.loads(record.body), preview=False)
        moved = kept(self.model.KIND, public_id)
        if moved:
            return HttpResponsePermanentRedirect(self.page_of(moved), headers={"Cache-Control": CACHED})
        if record is not None and self.may_preview(record):
            return self.show(record, draft(record), preview=True)
        return self.answer_without(public_id)

    def page_of(self, public_id):
        """The address of another entry of this kind; the right name is put before its id when it is followed."""
        match = self.request.resolver_match
        return reverse(match.view_name, kwargs={"public_id": public_id})

    def may_preview(self, record):
        if record.state == State.WITHDRAWN:
            return False
        return self.model.objects.visible_to(self.request.user).filter(pk=record.pk).exists()

    def show(self, record, entry, *, preview):
        right = (entry["page"] or self.request.path).partition("#")[0]
        if right != self.request.path:
            query = self.request.META["QUERY_STRING"]
            if preview:
                # The address holds the name of a draft, which may still change and is nobody else's.
                return HttpResponseRedirect(
                    _with_query(right, query), headers={"Cache-Control": "private, no-store"}
                )
            return HttpResponsePermanentRedirect(_with_query(right, query), headers={"Cache-Control": CACHED})
        self.record, self.entry = record, entry
        response = self.render_to_response(
            self.get_context_data(
                record=record, entry=entry, preview=preview, doors=[] if preview else [("JSON", entry["url"])]
            )
        )
        response["Cache-Control"] = "private, no-store" if preview else CACHED
        return response

    def answer_without(self, public_id):
        edition = tombstone(self.model.KIND, public_id)
        if edition is None:
            raise Http404
        return gone(
            self.request,
            label=f"{self.model._meta.verbose_name.capitalize()} {public_id}",
            reason=edition.reason,
            on=edition.changed_at.date().isoformat(),
        )


def draft(record):
    """The public form that an entry would have, built for somebody who may see it before it is public."""
    each = kind(record.KIND)
    rows = each.model.objects.select_related(*each.select) if each.select else each.model.objects.all()
    with previewing():
        return json.loads(json.dumps(each.build(rows.prefetch_related(*each.prefetch).get(pk=record.pk))))


def _with_query(address, *queries):
    query = "&".join(each for each in queries if each)
    return f"{address}?{query}" if query else address
