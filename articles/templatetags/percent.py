from django import template

register = template.Library()


@register.filter
def percent(share):
    """0.9731 as 97.3%; a dash for a share of nothing."""
    return "–" if share is None else f"{100 * share:.1f}%"
