"""Whether coverage of a day was looked for, read off an edition: “none found” is something else than “not searched”."""

from strikes.choices import Looked

# Of several searches the first of these speaks: what one title did not have another may, and half a search is none.
_BY_WEIGHT = (Looked.FOUND, Looked.UNFINISHED, Looked.NONE)


def of_day(entry, day):
    """The searches of a hospital or a dispute (a dict) that took in a day (ISO 8601)."""
    return [each for each in entry["searches"] if each["first_date"] <= day <= each["last_date"]]


def looked(searches):
    """The Looked that some searches of one day come to."""
    results = {each["result"] for each in searches}
    return next((each for each in _BY_WEIGHT if each in results), Looked.NOT)
