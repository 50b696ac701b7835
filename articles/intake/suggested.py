"""What a file says of its article, put where nobody said anything."""

from django.core.exceptions import ValidationError

from articles.choices import DateBasis, Genre, Rights
from articles.intake import lookups
from articles.intake.details import LONGEST_KEPT, DetailsForm
from articles.intake.sources.addresses import host

_FILLED = ("headline", "standfirst", "byline", "source_address")
_HINTS = {"rights": Rights, "genre": Genre}


def completed(typed, said):
    """(details, sentences): the details of a form with what `said` (`sources.Details`) adds to them, each in words
    with its basis. All of them are strings.

    What was typed stands. Rights and genre have a choice in any case, so they are only spoken of.
    """
    details, told = dict(typed), []
    for name in _FILLED:
        if not details.get(name) and (found := _fitting(name, said)) is not None:
            details[name] = found.value
            told.append(_told(name, found))
    if not details.get("published_on") and (found := said.first("published_on")) is not None:
        details["published_on"] = found.value
        details["published_basis"] = (DateBasis.PRINTED if found.is_printed else DateBasis.METADATA).value
        told.append(_told("published_on", found))
    if not details.get("publication"):
        name, basis = _publication(said)
        if name:
            details["publication"] = name
            told.append(f"publication ({basis})")
    sentences = [f"Taken from the file, to be checked: {'; '.join(told)}."] if told else []
    for name, choices in _HINTS.items():
        for hint in getattr(said, name)[:1]:
            sentences.append(
                f"The file gives a hint at the {name}: {choices(hint.value).label} ({hint.basis})."
            )
    return details, tuple(sentences)


def _fitting(name, said):
    """The most trusted candidate that the field can hold."""
    most = DetailsForm.base_fields[name].max_length or LONGEST_KEPT
    return next((each for each in getattr(said, name) if len(each.value) <= most), None)


def _told(name, found):
    label = DetailsForm.base_fields[name].label or name.replace("_", " ")
    return f"{label.lower()} ({found.basis})"


def _publication(said):
    """(name, basis): one that the archive has, by name or by where its articles stand; else as the file calls it."""
    for each in said.publication:
        try:
            known = lookups.publication(each.value)
        except ValidationError:
            known = lookups.publication_at(each.value.lower())
        if known is not None:
            return lookups.in_full_words(known), each.basis
    for each in said.source_address:
        known = lookups.publication_at(host(each.value))
        if known is not None:
            return lookups.in_full_words(known), f"where its address leads, {each.basis}"
    most = DetailsForm.base_fields["publication"].max_length
    first = next((each for each in said.publication if len(each.value) <= most), None)
    return (first.value, first.basis) if first else ("", "")
