"""The OpenAPI schema of lists and entries, read off the same serializers, filters and doors that answer."""

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse
from rest_framework import serializers
from rest_framework.pagination import BasePagination

from web.problems import MEDIA_TYPE
from web.serializers import shape

PARAMETER_ERROR = shape(
    "ParameterError",
    {
        "parameter": serializers.CharField(help_text="Its name, shortened if it is long."),
        "detail": serializers.CharField(help_text="What is wrong with it, and what is allowed."),
        "allowed": serializers.ListField(child=serializers.CharField()),
    },
)
PROBLEM = {
    "type": serializers.CharField(help_text="As RFC 9457 has it; about:blank."),
    "title": serializers.CharField(),
    "status": serializers.IntegerField(),
    "detail": serializers.CharField(help_text="What is wrong, in a sentence."),
}
BAD_QUERY = shape("BadQuery", {**PROBLEM, "errors": PARAMETER_ERROR(many=True)})
NOT_FOUND = shape("NotFound", PROBLEM)
WITHDRAWN = shape(
    "Withdrawn",
    {
        **PROBLEM,
        "id": serializers.CharField(),
        "kind": serializers.CharField(),
        "withdrawn_at": serializers.DateTimeField(),
    },
)


class Pages(BasePagination):
    """The shape of a list; the paging itself is in `web.keyset`."""

    def get_paginated_response_schema(self, schema):
        address = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {
                "next": {**address, "description": "Address of the next page; null on the last one."},
                "previous": {**address, "description": "Address of the page before; null on the first one."},
                "results": schema,
            },
        }

    def get_schema_operation_parameters(self, view):
        return []


class EntrySchema(AutoSchema):
    def get_tags(self):
        return [self.view.model.KIND]

    def get_operation_id(self):
        kind = self.view.model.KIND.replace("-", "_")
        return f"{kind}_list" if self._is_list_view() else f"{kind}_retrieve"

    def get_summary(self):
        options = self.view.model._meta
        many = str(options.verbose_name_plural).capitalize()
        return f"{many}, filtered, page by page" if self._is_list_view() else f"One {options.verbose_name}"

    def get_description(self):
        return self.view.model.__doc__.strip()

    def get_override_parameters(self):
        parameters = [
            OpenApiParameter(
                "format",
                {"type": "string", "enum": [door.format for door in self.view.renderer_classes]},
                description="The form of the answer. Without it the header Accept decides; JSON if that does not.",
            )
        ]
        if not self._is_list_view():
            return parameters
        filters = [
            OpenApiParameter(name, each.schema, description=each.extra["help_text"])
            for name, each in self.view.filterset.base_filters.items()
        ]
        doors = [
            OpenApiParameter(name, said["schema"], description=said["description"])
            for door in self.view.renderer_classes
            for name, said in door.parameters.items()
        ]
        return [*filters, *doors, *parameters]

    def get_response_serializers(self):
        many = self.view.action == "list"
        answers = {
            (200, "application/json"): self.view.serializer_class,
            (200, "text/csv"): OpenApiTypes.STR,
            (400, MEDIA_TYPE): OpenApiResponse(
                BAD_QUERY, "A parameter is unknown, given twice, empty or malformed. Each is named."
            ),
        }
        if many:
            return answers
        return answers | {
            (301,): OpenApiResponse(None, "The entry was merged with another; Location leads to that one."),
            (404, MEDIA_TYPE): OpenApiResponse(NOT_FOUND, "No public entry has or had this id."),
            (410, MEDIA_TYPE): OpenApiResponse(
                WITHDRAWN, "The entry was withdrawn; `detail` is the public reason."
            ),
        }
