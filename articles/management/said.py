"""What the options of a command say, checked before anything is done. Raises CommandError with the option's name."""

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from articles.choices import DateBasis
from articles.intake import lookups
from articles.intake.batches.lines import DETAILS, cleaned
from records.dates import PartialDate

# Flags of a command that are boxes to tick on the desk.
_TICKED = {"create_publication": "is_new_publication", "another_printing": "is_another_printing"}


def date(typed):
    if typed is None:
        return None
    try:
        return PartialDate(typed)
    except ValueError as error:
        raise CommandError(f"--published: {error}") from None


def publication(name, *, may_create):
    """The Publication, or its name if it is to be created with the first article that is entered."""
    try:
        return lookups.publication(name)
    except ValidationError as error:
        if error.code == "unknown" and may_create:
            return name
        near = "; ".join(lookups.near_publications(name)) if error.code == "unknown" else ""
        hint = f" Near to it: {near}." if near else ""
        create = " Add --create-publication to add it." if error.code == "unknown" else ""
        raise CommandError(f"--publication: {error.message}{hint}{create}") from None


def details(options):
    """What is said of an article, by the names of the form for its details."""
    found = {}
    for option, name in DETAILS.items():
        if options[option]:
            try:
                found[name] = cleaned(name, options[option])
            except ValidationError as error:
                raise CommandError(f"--{option.replace('_', '-')}: {' '.join(error.messages)}") from None
    if found.get("published_basis") == DateBasis.INFERRED and "published_reason" not in found:
        raise CommandError("--reason: say from what the date was inferred. Readers see it.")
    return found | {name: "on" for option, name in _TICKED.items() if options[option]}
