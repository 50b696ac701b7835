from django import template

from articles import second_reader

register = template.Library()


@register.simple_tag(takes_context=True)
def second_reader_queue(context):
    """How many quotes wait for a second reader; None for whom that does not concern."""
    may_see = context["request"].user.has_perm("articles.view_quote")
    return second_reader.waiting().count() if may_see else None
