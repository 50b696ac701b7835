"""From–to, as far as it is known, in words."""

from records.dates import PartialDate


def period(first: str | None, last: str | None) -> str:
    """`1948 to August 2006`, `since August 2006`, `until 1948`; empty when neither end is known."""
    first, last = (date and PartialDate(date).text for date in (first, last))
    if first and last:
        return first if first == last else f"{first} to {last}"
    if first:
        return f"since {first}"
    return f"until {last}" if last else ""


def dated(text: str, first: str | None, last: str | None) -> str:
    """A text with its period in brackets, where one is known."""
    when = period(first, last)
    return f"{text} ({when})" if when else text


def dated_ref(reference: dict, first: str | None, last: str | None) -> dict:
    """A reference whose label says the period."""
    return reference | {"label": dated(reference["label"], first, last)}
