"""Where a request comes from: for counting tries in full, for the log only roughly."""

import ipaddress

from django.conf import settings

_BROWSERS = {"Edg": "Edge", "OPR": "Opera", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari"}
_SYSTEMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Mac OS": "macOS",
    "CrOS": "ChromeOS",
    "Linux": "Linux",
}


def address(request):
    """The address of whoever asks, as the outermost trusted proxy saw it.

    Each proxy adds to X-Forwarded-For whom it was asked by; what stands before that was said by the client.
    """
    heard = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if settings.PROXIES else []
    named = heard[-settings.PROXIES].strip() if len(heard) >= settings.PROXIES > 0 else ""
    return str(_parsed(named) or _parsed(request.META.get("REMOTE_ADDR", "")) or "0.0.0.0")


def network(request):
    """The network that the address belongs to, such as 203.0.113.0/24; empty if nothing is known."""
    if not request.META.get("REMOTE_ADDR"):
        return ""
    found = ipaddress.ip_address(address(request))
    return str(ipaddress.ip_network((found, 24 if found.version == 4 else 48), strict=False))


def browser(request):
    """Such as “Firefox on Linux”; nothing that would tell one machine from another."""
    told = request.META.get("HTTP_USER_AGENT", "")
    program = next((name for sign, name in _BROWSERS.items() if f"{sign}/" in told), "")
    system = next((name for sign, name in _SYSTEMS.items() if sign in told), "")
    return " on ".join(filter(None, [program, system])) or ("another program" if told else "")


def _parsed(text):
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found
