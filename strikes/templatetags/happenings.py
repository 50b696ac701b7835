"""Disputes, strikes and pickets on the pages of people and organisations, which know nothing of them."""

from django import template

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
