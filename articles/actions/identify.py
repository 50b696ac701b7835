from django.core.exceptions import ValidationError

from articles.choices import Certainty, MentionKind
from articles.models import Identification, Mention
from people.models import Role, Spokesperson
from records.editions import writing


def identify(
    *,
    mention: Mention,
    spokesperson: Spokesperson,
    role: Role | None = None,
    certainty: Certainty = Certainty.CONFIRMED,
    rule: str = "",
    by,
) -> Identification:
    """Concludes that a mention is this spokesperson, or changes that conclusion; what was printed stays untouched.

    Raises ValidationError for voices that a paper only described, kept anonymous or did not know.
    """
    if mention.kind not in MentionKind.identifiable():
        raise ValidationError(
            f"“{mention}” is {mention.get_kind_display()} and cannot be identified: only a name or the voice of an "
            "organisation can.",
            code="kind",
        )
    if role is not None and role.spokesperson_id != spokesperson.pk:
        raise ValidationError(f"“{role}” is not a role of {spokesperson}.", code="role")
    with writing(by=by):
        decided, _ = Identification.objects.update_or_create(
            mention=mention,
            defaults={
                "spokesperson": spokesperson,
                "role": role,
                "certainty": certainty,
                "rule": rule,
                "decided_by": by,
            },
        )
    return decided
