"""Roles that were surely not held on the day of a quote."""

from records.actions import PublicationWarning

CODE = "role_dates"


def covers(role, day):
    """Whether a role may have been held on some day of a `PartialDate`. About a date that is itself about or perhaps,
    nothing is sure."""
    if day.mark:
        return True
    begun = role.held_from is None or role.held_from.mark or role.held_from.earliest <= day.latest
    held = role.held_to is None or role.held_to.mark or day.earliest <= role.held_to.latest
    return bool(begun and held)


def warning(role, person, day):
    """A `PublicationWarning`, or None where the role may cover the day."""
    if covers(role, day):
        return None
    return PublicationWarning(CODE, f"The role “{role}” of {person} does not cover {day.text}.")


def in_quote(quote):
    decided = getattr(quote.mention, "identification", None)
    if decided is None or decided.role is None:
        return
    found = warning(decided.role, decided.spokesperson, quote.said_on or quote.article.published_on)
    if found:
        yield found
