"""Disputes, strikes and pickets on the pages of people and organisations, which know nothing of them."""

from django import template

from records.dates import PartialDate
from strikes.filters import DisputeFilters, PicketEventFilters, StrikeFilters
from web.related import Related, first_of

register = template.Library()


@register.simple_tag
def first_disputes(*, number: int, **chosen: str) -> Related:
    return first_of(DisputeFilters, number=number, **chosen)


@register.simple_tag
def first_strikes(*, number: int, **chosen: str) -> Related:
    return first_of(StrikeFilters, number=number, **chosen)


@register.simple_tag
def first_pickets(*, number: int, **chosen: str) -> Related:
    return first_of(PicketEventFilters, number=number, **chosen)


@register.filter
def claimed_moment(written: str) -> str:
    """`2016-04-26T08:00` as “26 April 2016, 08:00”; a day alone as a day."""
    day, _, time = written.partition("T")
    return ", ".join(filter(None, [PartialDate(day).text, time]))
