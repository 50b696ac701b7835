"""Names as different tables write them, brought down to what they have in common."""

import re

from django.utils.formats import date_format

from strikes.spans import LONDON

_IDLE = {"and", "the", "of", "dispute", "staff", "s"}
_WORD = re.compile(r"[^\W_]+")


def alike(name):
    """The words of a name that tell it from others: “Junior doctors' contract dispute, 2015–16” and “Junior doctors
    contract 2015-16” have the same."""
    return frozenset(word.casefold() for word in _WORD.findall(name)) - _IDLE


def strike_name(staff_group, days):
    """“Strike by junior doctors, 26–27 April 2016” for `days`, spans in order."""
    first, last = (day.lower.astimezone(LONDON).date() for day in (days[0], days[-1]))
    if first == last:
        when = date_format(last, "j F Y")
    elif (first.year, first.month) == (last.year, last.month):
        when = f"{first.day}–{date_format(last, 'j F Y')}"
    else:
        shown = "j F" if first.year == last.year else "j F Y"
        when = f"{date_format(first, shown)} – {date_format(last, 'j F Y')}"
    return f"Strike by {staff_group}, {when}"[:200]
