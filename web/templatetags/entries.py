"""Filters that put parts of an edition on a page."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join

from records.dates import PartialDate

register = template.Library()


@register.filter
def linked(value: Any):
    """A reference as a link to its page, or its bare label when it has none; lists joined by commas."""
    if isinstance(value, Mapping):
        if value.get("page"):
            return format_html('<a href="{}">{}</a>', value["page"], value["label"])
        return value["label"]
    if isinstance(value, list | tuple):
        return format_html_join(", ", "{}", ((linked(item),) for item in value))
    return "" if value is None else value


@register.filter
def day_text(value: str | date | None) -> str:
    """`2016-04-26` → `26 April 2016`, `2016-04~` → `about April 2016`; of an instant, its day.

    What is no date is given back as it came.
    """
    if not value:
        return ""
    try:
        return PartialDate(str(value).partition("T")[0]).text
    except ValueError:
        return str(value)


@register.filter
def machine_day(value: str | None) -> str:
    """The value for `<time datetime>`: a partial date without its mark; empty for a decade."""
    bare = (value or "").rstrip("~?%")
    return "" if "X" in bare else bare


@register.filter
def in_words(code: str) -> str:
    """`health_board` → `Health board`."""
    words = code.replace("_", " ")
    return words[:1].upper() + words[1:]
