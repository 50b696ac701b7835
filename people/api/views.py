from people.api.serializers import OrganisationSerializer, RoleSerializer, SpokespersonSerializer
from people.filters import OrganisationFilters, RoleFilters, SpokespersonFilters
from web.endpoints import EntryViewSet


class OrganisationViewSet(EntryViewSet):
    filterset = OrganisationFilters
    serializer_class = OrganisationSerializer


class SpokespersonViewSet(EntryViewSet):
    filterset = SpokespersonFilters
    serializer_class = SpokespersonSerializer


class RoleViewSet(EntryViewSet):
    filterset = RoleFilters
    serializer_class = RoleSerializer
