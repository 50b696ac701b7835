"""The API's table of contents, mounted at /api/v1/."""

from csp.decorators import csp_update
from django.http import JsonResponse
from django.urls import path, re_path
from django.utils.decorators import method_decorator
from drf_spectacular.renderers import OpenApiJsonRenderer, OpenApiYamlRenderer
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.routers import SimpleRouter
from rest_framework.views import APIView

from archive.corrections.api import CorrectionViewSet
from articles.api.views import ArticleViewSet, FigureViewSet, PublicationViewSet, QuoteViewSet
from people.api.views import OrganisationViewSet, RoleViewSet, SpokespersonViewSet
from strikes.api.views import (
    DisputeViewSet,
    HospitalViewSet,
    PicketEventViewSet,
    StrikeDayViewSet,
    StrikeViewSet,
)
from web.doors import JSONDoor, Negotiation
from web.endpoints import OpenToAll
from web.filters import checked
from web.problems import not_found
from web.refs import api_address

app_name = "api"

VIEWSETS = (
    ArticleViewSet,
    QuoteViewSet,
    HospitalViewSet,
    OrganisationViewSet,
    SpokespersonViewSet,
    RoleViewSet,
    DisputeViewSet,
    StrikeViewSet,
    StrikeDayViewSet,
    PicketEventViewSet,
    PublicationViewSet,
    FigureViewSet,
    CorrectionViewSet,
)


def kind_of(viewset):
    return viewset.serializer_class.Meta.model.KIND


class Root(OpenToAll, APIView):
    """The lists of the archive, by name, with their addresses."""

    renderer_classes = [JSONDoor]
    content_negotiation_class = Negotiation

    @extend_schema(exclude=True)
    def get(self, request):
        checked(request.query_params, ["format"])
        lists = {kind_of(viewset): api_address(kind_of(viewset)) for viewset in VIEWSETS}
        others = {"schema": api_address("schema"), "docs": api_address("docs")}
        return JsonResponse({
            name: request.build_absolute_uri(address) for name, address in (lists | others).items()
        })


class Schema(OpenToAll, SpectacularAPIView):
    """The schema of all this, in OpenAPI 3.1."""

    renderer_classes = [OpenApiYamlRenderer, OpenApiJsonRenderer]
    content_negotiation_class = Negotiation

    @extend_schema(exclude=True)
    def get(self, request):
        checked(request.query_params, ["format"])
        return super().get(request)


# Swagger's stylesheet carries its icons within itself. What is refused to every other page is refused to this one.
@method_decorator(csp_update({"img-src": ["data:"]}), name="dispatch")
class Docs(SpectacularSwaggerSplitView):
    """The schema as pages for people, from our own host."""

    url_name = "api:schema"


class Nowhere(OpenToAll, APIView):
    renderer_classes = [JSONDoor]
    content_negotiation_class = Negotiation

    @extend_schema(exclude=True)
    def get(self, request):
        return not_found()


router = SimpleRouter()
for viewset in VIEWSETS:
    router.register(kind_of(viewset), viewset, basename=kind_of(viewset))

urlpatterns = [
    path("", Root.as_view(), name="root"),
    path("schema/", Schema.as_view(), name="schema"),
    path("docs/", Docs.as_view(), name="docs"),
    *router.urls,
    # Only with the slash, so that an address without it is led to the one with it.
    re_path(r"^.+/$", Nowhere.as_view(), name="nowhere"),
]
