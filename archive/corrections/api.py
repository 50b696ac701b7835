from rest_framework import serializers

from archive.corrections.filters import CorrectionFilters
from records.models import Correction
from web.endpoints import EntryViewSet
from web.problems import not_found
from web.serializers import CORRECTION, REF


class CorrectionSerializer(CORRECTION):
    """Describes what lists cut out of editions."""

    url = serializers.CharField(help_text="Address in the API.")
    entry = REF(help_text="What was corrected.")
    kind = serializers.CharField(help_text="The kind of that entry: the name of its list here.")

    class Meta:
        model = Correction


class CorrectionViewSet(EntryViewSet):
    filterset = CorrectionFilters
    serializer_class = CorrectionSerializer

    def body_of(self, public_id):
        found = Correction.objects.published().with_editions().filter(public_id=public_id)
        return found.values_list("body", flat=True).first()

    def departed(self, request, kind, public_id):
        # It goes with its entry, whose own address says why.
        return not_found(f"There is no correction with the id {public_id}, or its entry is public no longer.")
