from django.conf import settings
from django.db import models
from django.db.models import Q

from people.models import Organisation
from records.dates import PartialDateField
from records.models.record import tracked
from strikes.choices import ProposalKind, ProposalState
from strikes.models.hospital import Hospital


@tracked()
class Proposal(models.Model):
    """What an import thinks of a hospital and must not decide: that a code is of the same building, that a Wikidata
    item is the same place.

    A rejected one is kept, so that it is not proposed again: the next import takes the row for another hospital.
    """

    hospital = models.ForeignKey(Hospital, models.CASCADE, related_name="proposals")
    kind = models.CharField(max_length=10, choices=ProposalKind)
    value = models.CharField(max_length=320, help_text="The code, the Wikidata id, or the name and place.")
    name = models.CharField(max_length=200, help_text="As the source names it.")
    town = models.CharField(max_length=100, blank=True)
    trust = models.ForeignKey(
        Organisation, models.CASCADE, null=True, blank=True, related_name="+", help_text="Whose code it is."
    )
    ran_from = PartialDateField(null=True, blank=True)
    ran_to = PartialDateField(null=True, blank=True)
    why = models.CharField(max_length=300, help_text="What speaks for it.")
    reference = models.ForeignKey("records.Reference", models.PROTECT, related_name="proposals")
    state = models.CharField(max_length=10, choices=ProposalState, default=ProposalState.OPEN)
    decided_at = models.DateTimeField(null=True, blank=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(value=""), name="proposal_has_a_value"),
            models.CheckConstraint(condition=Q(kind__in=ProposalKind.values), name="proposal_kind_is_known"),
            models.CheckConstraint(
                condition=Q(state=ProposalState.OPEN, decided_at__isnull=True)
                | Q(
                    state__in=[ProposalState.ACCEPTED, ProposalState.REJECTED],
                    decided_at__isnull=False,
                ),
                name="decided_proposal_says_when",
            ),
        ]
        indexes = [models.Index(fields=["kind", "value"], name="proposals_by_value")]

    def __str__(self):
        return f"{self.value}: {self.name}"
