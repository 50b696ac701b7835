from strikes.api.serializers import (
    DisputeSerializer,
    HospitalSerializer,
    PicketEventSerializer,
    StrikeDaySerializer,
    StrikeSerializer,
)
from strikes.filters import (
    DisputeFilters,
    HospitalFilters,
    PicketEventFilters,
    StrikeDayFilters,
    StrikeFilters,
)
from web.endpoints import EntryViewSet


class HospitalViewSet(EntryViewSet):
    filterset = HospitalFilters
    serializer_class = HospitalSerializer


class DisputeViewSet(EntryViewSet):
    filterset = DisputeFilters
    serializer_class = DisputeSerializer


class StrikeViewSet(EntryViewSet):
    filterset = StrikeFilters
    serializer_class = StrikeSerializer


class StrikeDayViewSet(EntryViewSet):
    filterset = StrikeDayFilters
    serializer_class = StrikeDaySerializer


class PicketEventViewSet(EntryViewSet):
    filterset = PicketEventFilters
    serializer_class = PicketEventSerializer
