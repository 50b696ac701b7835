"""The Reference that everything of a file rests on."""

from django.core.exceptions import ValidationError
from django.utils import timezone

from records.models import Reference


def reference_for(layout, edition, *, address="", licence="", retrieved_on=None):
    """Fields of a Reference to one edition of a register; what is not told is as the register is known for.

    Raises ValidationError, naming the field, if something told is not what it should be.
    """
    fields = {
        "name": f"{layout.title}, {edition.text}",
        "address": address or layout.address,
        "publisher": layout.publisher,
        "published_on": edition,
        "retrieved_on": retrieved_on or timezone.localdate(),
        "licence": licence or layout.licence,
    }
    if not fields["address"] or not fields["licence"]:
        raise ValidationError(
            "Nobody knows where this list is from and under which licence: say its address and its licence."
        )
    Reference(**fields).clean_fields()
    return fields
