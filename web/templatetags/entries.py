"""Filters that put parts of an edition on a page."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import template
from django.utils.dateformat import format as format_date
from django.utils.html import format_html, format_html_join

register = template.Library()


@register.filter
def linked(value: Any):
    """A reference as a link to its page, or its bare label when it has none; lists joined by commas."""
    if isinstance(value, Mapping):
        if value.get("page"):
            return format_html('<a href="{}">{}</a>', value["page"], value["label"])
        return value["label"]
    if isinstance(value, (list, tuple)):
        return format_html_join(", ", "{}", ((linked(item),) for item in value))
    return "" if value is None else value


@register.filter
def day_text(value: str | date | None) -> str:
    """`2016-04-26` → `26 April 2016`; a partial date is given back as it came."""
    if isinstance(value, str):
        try:
            value = date.fromisoformat(value.partition("T")[0])
        except ValueError:
            return value
    return format_date(value, "j F Y") if isinstance(value, date) else value or ""
