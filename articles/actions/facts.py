"""Facts that words of a new article support: passages for entries that are there, drafts of those that are not."""

from django.core.exceptions import ValidationError

from articles.models import Article, Figure, Passage, Pin, TextVersion
from people.models import Role
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay

_COLUMN = {
    StrikeDay: "strike_day",
    Strike: "strike",
    Dispute: "dispute",
    PicketEvent: "picket_event",
    Hospital: "hospital",
    Role: "role",
    Figure: "figure",
}


def write_facts(article: Article, version: TextVersion, facts) -> None:
    """A passage for each of some AcceptedFacts; subjects that are new are saved once, in the order given.

    Raises ValidationError, with the subject's name, if a new one cannot stand as it is.
    """
    for fact in facts:
        if fact.subject.pk is None:
            _add(fact)
    pins = Pin.objects.bulk_create(Pin.at(version, together(fact.words)) for fact in facts)
    Passage.objects.bulk_create(
        Passage(article=article, pin=pin, **{_COLUMN[type(fact.subject)]: fact.subject})
        for pin, fact in zip(pins, facts, strict=True)
    )


def together(words):
    """Spans in order, those that touch or overlap as one."""
    segments = []
    for start, end in sorted(words):
        if segments and start <= segments[-1][1]:
            segments[-1][1] = max(segments[-1][1], end)
        else:
            segments.append([start, end])
    return [tuple(each) for each in segments]


def _add(fact):
    subject = fact.subject
    # Its own parts may have been unsaved when they were given to it.
    for field in subject._meta.concrete_fields:
        if field.is_relation and field.is_cached(subject) and getattr(subject, field.name) is not None:
            setattr(subject, field.name, getattr(subject, field.name))
    try:
        subject.full_clean(validate_unique=False)
    except ValidationError as error:
        said = "; ".join(error.messages)
        raise ValidationError(
            f"{subject._meta.verbose_name.capitalize()} “{fact.subject}”: {said}"
        ) from error
    subject.save()
    if fact.organisations:
        subject.organisations.set(fact.organisations)
