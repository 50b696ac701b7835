"""Lists and entries for programs: read-only, without keys, the same filters and order as the pages."""

from django.http import HttpResponse, HttpResponsePermanentRedirect
from django.utils.cache import patch_vary_headers
from rest_framework.viewsets import GenericViewSet

from records.identifiers import PATTERN
from records.models import Edition
from web.departed import kept, tombstone
from web.doors import CSVDoor, JSONDoor, Negotiation
from web.filters import checked
from web.problems import not_found, problem
from web.refs import api_address
from web.schema import EntrySchema, Pages

CACHED = "public, max-age=60"
METHODS = "GET, HEAD, OPTIONS"


class OpenToAll:
    """Any page in any browser may read it; caches may keep it for a minute, one copy for each form."""

    http_method_names = ["get", "head", "options"]

    def options(self, request, *args, **kwargs):
        return HttpResponse(status=204, headers={"Allow": METHODS})

    def finalize_response(self, request, response, *args, **kwargs):
        response = super().finalize_response(request, response, *args, **kwargs)
        response["Access-Control-Allow-Origin"] = "*"
        if request.method == "OPTIONS":
            response["Access-Control-Allow-Methods"] = METHODS
            response["Access-Control-Allow-Headers"] = "*"
        response.setdefault("Cache-Control", CACHED)
        # Search engines have pages to show, on which it is said what they may keep.
        response["X-Robots-Tag"] = "noindex"
        patch_vary_headers(response, ["Accept"])
        return response


class EntryViewSet(OpenToAll, GenericViewSet):
    """One kind of entry. Subclasses name the `filterset` of its list and the serializer that describes its editions."""

    filterset = None
    serializer_class = None
    renderer_classes = [JSONDoor, CSVDoor]
    content_negotiation_class = Negotiation
    pagination_class = Pages
    schema = EntrySchema()
    lookup_field = "public_id"
    lookup_url_kwarg = "id"
    lookup_value_regex = PATTERN

    @property
    def model(self):
        return self.serializer_class.Meta.model

    def get_queryset(self):
        return self.model.objects.published()

    def list(self, request):
        door = request.accepted_renderer
        filters = self.filterset.read(request.query_params, also=["format", *door.parameters])
        return door.of_list(
            request,
            filters.filter_queryset(self.get_queryset()),
            filters=filters,
            serializer=self.serializer_class,
        )

    def retrieve(self, request, id):
        checked(request.query_params, ["format"])
        kind = self.model.KIND
        body = self.body_of(id)
        if body is not None:
            return request.accepted_renderer.of_entry(
                request, body, kind=kind, serializer=self.serializer_class
            )
        return self.departed(request, kind, id)

    def body_of(self, public_id):
        """The public form of one entry as JSON; None if it has none."""
        live = Edition.objects.live().filter(kind=self.model.KIND, public_id=public_id)
        return live.values_list("body", flat=True).first()

    def departed(self, request, kind, public_id):
        moved = kept(kind, public_id)
        if moved:
            query = request.META["QUERY_STRING"]
            address = f"{api_address(kind, moved)}?{query}" if query else api_address(kind, moved)
            return HttpResponsePermanentRedirect(request.build_absolute_uri(address))
        edition = tombstone(kind, public_id)
        if edition is None:
            return not_found(f"There are no {kind} with the id {public_id}.")
        return problem(
            status=410,
            title="Gone",
            detail=edition.reason,
            id=public_id,
            kind=kind,
            withdrawn_at=edition.changed_at.isoformat(),
        )
