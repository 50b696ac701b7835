from django import template

register = template.Library()

SECTIONS = (
    ("Coverage", "/articles/"),
    ("Quotes", "/quotes/"),
    ("Hospitals", "/hospitals/"),
    ("Strike days", "/strikes/"),
    ("Disputes", "/disputes/"),
    ("People", "/people/"),
    ("Organisations", "/organisations/"),
    ("Data", "/api/v1/docs/"),
)


@register.inclusion_tag("_site_nav.html", takes_context=True)
def site_nav(context) -> dict:
    """The archive's sections; the one that holds the page is marked. Works without a request."""
    request = context.get("request")
    path = request.path if request else ""
    return {
        "sections": [
            {"label": label, "address": address, "holds_page": path.startswith(address)}
            for label, address in SECTIONS
        ],
        "path": path,
    }
