from urllib.parse import urljoin

from django import template
from django.conf import settings

register = template.Library()

SECTIONS = (
    ("Coverage", "/articles/"),
    ("Quotes", "/quotes/"),
    ("Hospitals", "/hospitals/"),
    ("Strikes", "/strikes/"),
    ("Pickets", "/pickets/"),
    ("Disputes", "/disputes/"),
    ("Figures", "/figures/"),
    ("People", "/people/"),
    ("Organisations", "/organisations/"),
    ("Publications", "/publications/"),
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


@register.filter
def absolute(address: str) -> str:
    """A root-relative address with the site's own name before it."""
    return urljoin(settings.SITE_URL, address)


@register.simple_tag
def archive_contact() -> str:
    """The address for corrections and complaints; empty when the archive has not been given one."""
    return settings.ARCHIVE_CONTACT
